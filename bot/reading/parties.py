"""Phrases in a row, and the sides that adjectives and delegations name: what talks and meetings are read from."""

from collections.abc import Iterator, Sequence

from bot import gazetteer
from bot.model import Language, Mention
from bot.reading.chunks import Chunk
from bot.reading.coreference import Line, land
from bot.reading.vocabulary import phrases, words

_ADJECTIVE_REACH = 6
"""Chunks before "delegaties" among which the adjectives of its lands stand."""


def coordinated(line: Line, at: int, language: Language) -> list[int]:
    """The numbers of the phrases joined to this one by commas and "en", it first, in order of the text."""
    found = [at]
    for number in range(at + 1, len(line.phrases)):
        gap = line.row[line.phrases[found[-1]].last : line.phrases[number].first]
        if not _joins(gap, language) or line.phrases[number].kind == "pronoun":
            break
        found.append(number)
    return found


def _joins(gap: Sequence[Chunk], language: Language) -> bool:
    lows = [chunk.low for chunk in gap]
    joining = words(language, "roles.list_words")
    if 0 < len(lows) <= 2:  # noqa: PLR2004 - a comma and "en"
        return all(low in joining for low in lows)
    return 2 < len(lows) <= 4 and lows[0] in joining and lows[-1] in joining  # noqa: PLR2004 - one more party that has no name


def before_in_list(line: Line, at: int, language: Language) -> list[int]:
    """The numbers of the phrases of the list that ends in this one, in order of the text."""
    begin = at
    while begin and begin - 1 >= 0 and at in coordinated(line, begin - 1, language):
        begin -= 1
    return list(range(begin, at + 1))


def delegations(line: Line, language: Language) -> Iterator[tuple[int, tuple[Mention, ...]]]:
    """Each word for a delegation with the sides it is said to be of: adjectives before it, "van X en Y" behind it."""
    for at, chunk in enumerate(line.row):
        front, _, last = chunk.text.rpartition("-")
        if chunk.kind == "word" and chunk.low in words(language, "talks.delegation"):
            yield at, sides_at(line, at, language)
        elif front and chunk.kind in ("word", "name") and last in words(language, "talks.delegation"):
            yield at, (named(front, language),)


def sides_at(line: Line, at: int, language: Language) -> tuple[Mention, ...]:
    """The sides of the noun at this chunk."""
    before: list[Mention] = []
    for i in range(at - 1, max(-1, at - _ADJECTIVE_REACH), -1):
        chunk = line.row[i]
        if chunk.kind == "form" and (chunk.is_form("adjective", "body", "name")):
            before.insert(0, _titled(land(chunk.forms, chunk.text), language))
        elif chunk.kind == "name" and line.row[i + 1].low == "'s":
            before.insert(
                0,
                next(
                    (
                        who
                        for p, who in zip(line.phrases, line.who, strict=True)
                        if p.name == chunk.text and who
                    ),
                    Mention(chunk.text, "body"),
                ),
            )
        elif (
            chunk.low not in words(language, "roles.list_words") | words(language, "roles.sides_between")
            and chunk.low != "'s"
        ):
            break
    if before:
        return tuple(before)
    if at + 2 >= len(line.row) or line.row[at + 1].low not in words(language, "roles.of"):
        return ()
    number = next((i for i, p in enumerate(line.phrases) if p.first in (at + 2, at + 3)), None)
    if number is None:
        return ()
    return tuple(who for i in coordinated(line, number, language) if (who := line.who[i]) is not None)


def named(name: str, language: Language) -> Mention:
    """A land or body by the first part of a compound ("Kremlin-", "PiS-")."""
    forms = gazetteer.forms(language).get(name.casefold(), ())
    if not forms:
        return Mention(name, "body")
    body = next((f for f in forms if f.kind == "body"), None)
    return Mention(name, "body", body.id) if body else land(forms, name)


def _titled(mention: Mention, language: Language) -> Mention:
    name = gazetteer.title(mention.id, language) if mention.id else mention.name
    return Mention(name, mention.kind, mention.id)


def has_phrase(line: Line, language: Language, path: str) -> int | None:
    """The chunk where one of the lexicon's phrases begins, words in between allowed where it has two parts; None if none.

    A phrase that ends in "door" or "by" counts from that word.
    """
    lows = [chunk.low for chunk in line.row]
    for phrase in phrases(language, path):
        for at in range(len(lows)):
            last = _follows(lows, at, phrase) if lows[at] == phrase[0] else None
            if last is not None:
                return last if lows[last] in words(language, "talks.by") else at
    return None


_LOOSE = 7
"""Chunks that may stand between the words of a phrase ("niet in Genève aanwezig")."""


def _follows(lows: Sequence[str], at: int, phrase: Sequence[str]) -> int | None:
    for word in phrase[1:]:
        try:
            at = lows.index(word, at + 1, at + 1 + _LOOSE)
        except ValueError:
            return None
    return at


def subject_land(line: Line, language: Language) -> Mention | None:
    """The land or body that the sentence is about: its first phrase that may be a subject and is one."""
    for i, phrase in enumerate(line.phrases):
        if phrase.kind in ("land", "body") and not line.is_governed(i, language):
            return line.who[i]
    return None
