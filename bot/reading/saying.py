"""Who says something in a sentence: verbs of saying with their subjects, "volgens X", "X:"."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.model import Language, Mention
from bot.reading.coreference import Line
from bot.reading.roles import is_noun
from bot.reading.vocabulary import phrases, split_verbs, words

_VERB_TO_PART = 14
"""Chunks between a verb and the particle that closes its clause."""


@dataclass(frozen=True, slots=True)
class Saying:
    """`verb` is the chunk of the verb or of "volgens"; `subject` the number of the phrase that speaks (None: nobody found).

    `form`: verb, according ("volgens X") or colon ("X: …"). `first` and `last` are the chunks it takes up.
    """

    verb: int
    subject: int | None
    form: str
    first: int
    last: int


def sayings(line: Line, language: Language) -> list[Saying]:
    """Every saying of a sentence, in order."""
    found = [*_verbs(line, language), *_according(line, language), *_colons(line)]
    return sorted((s for s in found if not _is_embedded(line, s, language)), key=lambda saying: saying.verb)


def _is_embedded(line: Line, saying: Saying, language: Language) -> bool:
    """Whether the verb stands inside a clause that somebody else says: "Hij zei dat zij denken …"."""
    if saying.form != "verb":
        return False
    before = line.row[saying.verb - 1] if saying.verb else None
    if (
        before is not None
        and (before.text in (",", "–", "—") or before.kind == "quote")
        and saying.subject is not None
        and line.phrases[saying.subject].first > saying.verb
    ):
        return False
    for i in range(saying.verb - 1, -1, -1):
        low = line.row[i].low
        if low in words(language, "speech.resume") or line.row[i].text in ";:":
            return False
        if low in words(language, "speech.complementisers") and i > 0:
            return True
    return False


def speaker(line: Line, saying: Saying) -> Mention | None:
    """Who it is that says so."""
    return None if saying.subject is None else line.who[saying.subject]


def _verbs(line: Line, language: Language) -> Iterator[Saying]:
    taken = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    for at in range(len(line.row)):
        if at not in taken and is_saying_verb(line, at, language):
            number = subject(line, at, language)
            yield Saying(at, number, "verb", *_extent(line, at, number))


def is_saying_verb(line: Line, at: int, language: Language) -> bool:
    """Whether this chunk is a verb of saying, or the finite part of one in two parts."""
    chunk = line.row[at]
    if chunk.kind != "word" or (at and line.row[at - 1].low in words(language, "speech.never_subject_after")):
        return False
    if closing_part(line, at, words(language, "speech.not_with")) is not None and chunk.low in words(
        language, "speech.take_place"
    ):
        return False
    parts = split_verbs(language).get(chunk.low)
    if parts and closing_part(line, at, parts) is not None:
        return True
    if chunk.low in words(language, "speech.only_split"):
        return False
    return chunk.low in words(language, "speech.verbs") or _participle(line, at, language)


def closing_part(line: Line, at: int, parts: frozenset[str]) -> int | None:
    """Where the second part of a verb stands behind its first, if it does within the clause."""
    for i in range(at + 1, min(len(line.row), at + _VERB_TO_PART)):
        if line.row[i].text in (";", ":"):
            return None
        if line.row[i].low in parts:
            return i
    return None


def _participle(line: Line, at: int, language: Language) -> bool:
    return any(
        tuple(c.low for c in line.row[at : at + len(phrase)]) == phrase
        for path in ("speech.participles", "speech.infinitives")
        for phrase in phrases(language, path)
    )


def subject(line: Line, verb: int, language: Language) -> int | None:
    """The number of the phrase that is the subject of the verb at this chunk."""
    before, after = _before(line, verb, language), _after(line, verb, language)
    if not words(language, "speech.turned") and verb and line.row[verb - 1].kind in ("word", "name", "form"):
        after = None
    if after is not None and (before is None or _is_turned(line, before, after, language)):
        return after
    return before if before is not None else _clause_first(line, verb, language)


def _is_turned(line: Line, before: int, after: int, language: Language) -> bool:
    """Whether the subject stands behind the verb although something stands before it: "Een kabinet sluit zij uit"."""
    low = line.phrases[after].text.casefold()
    if line.phrases[after].kind == "pronoun" and low not in words(language, "pronouns.neuter"):
        return line.phrases[before].kind != "pronoun"
    opened = line.row[0].low in words(language, "speech.prepositions") and line.phrases[before].first > 0
    return (
        opened
        and line.phrases[before].kind in ("place", "body", "noun")
        and line.phrases[after].kind in ("person", "role", "land", "people")
    )


def _between(line: Line, first: int, last: int, language: Language, *, marks: str = "") -> bool:
    """Whether nothing but small words stands between two chunks."""
    small = words(language, "speech.skip") | words(language, "speech.auxiliaries")
    return all(c.low in small or c.text in marks for c in line.row[first:last])


def _before(line: Line, verb: int, language: Language) -> int | None:
    for i in range(len(line.phrases) - 1, -1, -1):
        phrase = line.phrases[i]
        if phrase.last <= verb:
            if _is_antecedent(line, phrase.last, verb, language):
                return i
            near = _between(line, phrase.last, verb, language) or _over_insertion(
                line, phrase.last, verb, language
            )
            usable = near and not line.is_governed(i, language)
            return i if usable else _over_relative(line, verb, language)
    return None


def _is_antecedent(line: Line, first: int, verb: int, language: Language) -> bool:
    """As in "X, who heads": only a comma and the relative stand between."""
    gap = [c.low for c in line.row[first:verb] if c.text != ","]
    return len(gap) == 1 and gap[0] in words(language, "roles.relative")


def antecedent(line: Line, verb: int, language: Language) -> int | None:
    """The number of the phrase before the relative word whose clause this verb closes ("X, die de delegatie leidt")."""
    for i in range(verb - 1, 0, -1):
        if line.row[i].low in words(language, "roles.relative"):
            return next(
                (n for n in range(len(line.phrases) - 1, -1, -1) if i - 1 <= line.phrases[n].last <= i), None
            )
    return None


def _over_insertion(line: Line, first: int, verb: int, language: Language) -> bool:
    """Over a short insertion between commas: "Jansen, gisteren nog in Parijs, zei"."""
    if first >= verb or line.row[first].text != "," or line.row[verb - 1].text != "," or verb - first < 2:
        return False
    return line.row[first + 1].low not in words(language, "speech.clause_breaks")


def _over_relative(line: Line, verb: int, language: Language) -> int | None:
    """The subject before a relative clause that closes right before the verb: "X, die …, zei"."""
    if verb == 0 or line.row[verb - 1].text != ",":
        return None
    for i in range(len(line.phrases) - 1, -1, -1):
        last = line.phrases[i].last
        if last + 1 >= verb or line.is_governed(i, language):
            continue
        relative = line.row[last] if line.row[last].text != "," else line.row[last + 1]
        if relative.low in words(language, "roles.relative"):
            return i
    return next(
        (
            i
            for i, p in enumerate(line.phrases)
            if _opens_insertion(line, p.last, verb, language) and not line.is_governed(i, language)
        ),
        None,
    )


def _opens_insertion(line: Line, last: int, verb: int, language: Language) -> bool:
    """As in "An aide, reached by telephone, said": a comma behind the subject and none of a new clause."""
    return (
        last + 1 < verb
        and line.row[last].text == ","
        and line.row[last + 1].low not in words(language, "speech.clause_breaks")
    )


def _after(line: Line, verb: int, language: Language) -> int | None:
    for i, phrase in enumerate(line.phrases):
        if phrase.first > verb:
            first = phrase.first
            if (
                phrase.kind in ("body", "person")
                and first > verb + 1
                and is_noun(line.row[first - 1], language)
            ):
                first -= 1
            near = _between(line, verb + 1, first, language)
            if near and not phrase.genitive:
                return i
            return None
    return None


def _clause_first(line: Line, verb: int, language: Language) -> int | None:
    """The first phrase that may be a subject in the verb's clause, else in the sentence: the subject may be left out or far."""
    opening = (
        words(language, "speech.complementisers")
        | words(language, "speech.subordinators")
        | words(language, "roles.relative")
    )
    begin = next((i for i in range(verb - 1, 0, -1) if line.row[i].low in opening), 0)
    own = next(
        (
            i
            for i, p in enumerate(line.phrases)
            if begin < p.first and p.last <= verb and not line.is_governed(i, language)
        ),
        None,
    )
    if begin and own is not None and not _goes_on(line, verb, language):
        return own
    for i, phrase in enumerate(line.phrases):
        if phrase.last <= verb and not line.is_governed(i, language) and phrase.kind != "place":
            return i if phrase.kind != "noun" and not _quote_between(line, phrase.last, verb) else None
    return None


def _goes_on(line: Line, verb: int, language: Language) -> bool:
    """As in "…, en sloot een staking niet uit": the verb right behind "en" goes on with the subject of the sentence."""
    return line.row[verb - 1].low in words(language, "speech.goes_on") and line.row[verb - 2].text == ","


def _quote_between(line: Line, first: int, last: int) -> bool:
    return any(chunk.kind == "quote" for chunk in line.row[first:last])


def _extent(line: Line, verb: int, number: int | None) -> tuple[int, int]:
    if number is None:
        return verb, verb + 1
    phrase = line.phrases[number]
    return min(verb, phrase.first), max(verb + 1, phrase.last)


def _according(line: Line, language: Language) -> Iterator[Saying]:
    for at in range(len(line.row)):
        length = _match(line, at, language, "speech.according")
        if not length:
            continue
        for i, phrase in enumerate(line.phrases):
            if phrase.first == at + length or (
                phrase.first == at + length + 1
                and line.row[at + length].low in words(language, "speech.skip")
            ):
                yield Saying(at, i, "according", at, phrase.last)


def _match(line: Line, at: int, language: Language, path: str) -> int:
    for phrase in phrases(language, path):
        if tuple(c.low for c in line.row[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _colons(line: Line) -> Iterator[Saying]:
    """As in "Jansen: “…”" and "Jansen (CDA): “…”"."""
    for i, phrase in enumerate(line.phrases):
        at = phrase.last
        if at < len(line.row) and line.row[at].text == "(":
            at = next((j + 1 for j in range(at, min(len(line.row), at + 5)) if line.row[j].text == ")"), at)
        if (
            phrase.first == 0
            and at + 1 < len(line.row)
            and line.row[at].text == ":"
            and line.row[at + 1].kind == "quote"
        ):
            yield Saying(at, i, "colon", phrase.first, at + 1)
