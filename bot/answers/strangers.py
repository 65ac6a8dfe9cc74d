"""Words in which no name was found: which of them may be a name that nobody has, and which are only words."""

from collections.abc import Callable, Iterable, Sequence

from bot import gazetteer, lexicon, names, questions
from bot.model import LANGUAGES, Hit, Question

TITLE = 6
"""Words of a title before a name, at most."""
MANY = 6
"""Words of a search among which those without a capital are ordinary ones."""


def refused(left: tuple[str, ...], question: Question) -> list[str]:
    """The runs of words that may be an unknown name: everything after a command, in plain words some.

    Who writes capitals gives names one; who writes none may mean a name by any word that is no ordinary one
    and stands behind no article: "the funeral" is nobody.
    """
    if questions.is_command(question.text):
        return list(left)
    capitals, things = writes_capitals(question.text), _things(question)
    things |= frozenset(questions.pointers(question.text).values())
    is_plain = questions.is_common if question.intent == "quotes" else _is_plain
    return [
        run
        for run in left
        if any(_may_name(word, is_plain, capitals=capitals) and word not in things for word in run.split())
    ]


def namesake(hit: Hit, text: str) -> str:
    """The words for another who is called like a person: "Frans Berg" is no Jan Berg; "" where it is they.

    A given name that may be said of a land, too, stands before the surname.
    """
    own = names.key(hit.entity.name).split()
    before = text.partition(hit.typed)[0].split()[-1:]
    given = before[0] if before and before[0].istitle() else ""
    is_land = any(gazetteer.is_adjective(given, language) for language in LANGUAGES)
    is_other = hit.entity.kind == "person" and len(own) > 1 and names.key(given) not in own
    return f"{given} {hit.typed}" if is_other and is_land and lexicon.gender_of(given) else ""


def untitled(left: Iterable[str], hits: Iterable[Hit], question: Question) -> tuple[str, ...]:
    """The runs of words but those that are a title of somebody named behind them: "Minister Lund"."""
    text = questions.clean(question.text)
    people = [text.partition(hit.typed)[0] for hit in hits if hit.entity.kind == "person"]
    titles = [_title(lexicon.words(before)[-TITLE:]) for before in people]
    return tuple(run for run in left if not any(set(lexicon.words(run)) <= title for title in titles))


def _title(before: Sequence[str]) -> frozenset[str]:
    """The most of some last words before a name that are those of an office and small ones alone."""
    small = questions.small_words()
    for at in range(len(before)):
        for language in LANGUAGES:
            key, used = lexicon.spot_office(" ".join(before[at:]), language)
            if key and before[at] in used and used | small >= set(before[at:]):
                return frozenset(before[at:])
    return frozenset()


def _things(question: Question) -> frozenset[str]:
    """What a question about talks has behind an article; whoever speaks may be "the pope"."""
    is_of_talks = question.intent in {"who-led", "who-attended", "meetings", "timeline"}
    return questions.things(question.text) if is_of_talks else frozenset()


def ordinary(left: tuple[str, ...]) -> bool:
    """Whether all the words are ordinary ones of a language."""
    return all(_is_plain(word) for run in left for word in run.split())


def mere(text: str, question: Question) -> frozenset[str]:
    """The ordinary words without a capital among others of a search: "hand over" is nobody called Hand."""
    said = text.split()
    if question.intent != "passages" or len(said) < MANY:
        return frozenset()
    return frozenset(names.key(word) for word in said if word.islower() and ordinary((word,)))


def _is_plain(word: str) -> bool:
    """Whether a word is an ordinary one, or one of the news in small letters and no people of a land."""
    said = word.islower() and any(lexicon.senses(word, language) for language in LANGUAGES)
    is_people = any(gazetteer.is_demonym(word, language) for language in LANGUAGES)
    return not is_people and (said or questions.is_common(word))


def writes_capitals(text: str) -> bool:
    """Whether any word behind the first has a capital, and not all of them are capitals."""
    behind = questions.clean(text).split()[1:]
    return any(word[:1].isupper() for word in behind) and not text.isupper()


def _may_name(word: str, is_plain: Callable[[str], bool], *, capitals: bool) -> bool:
    if not any(map(str.isalpha, word)):
        return False
    return word[:1].isupper() if capitals else not is_plain(word)
