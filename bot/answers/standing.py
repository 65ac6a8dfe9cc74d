"""What is told of "the union" or "the party" just behind the name of the body that it stands for."""

from collections.abc import Iterator
from itertools import pairwise

from bot import lexicon, names, questions
from bot.answers import sides, topics
from bot.answers.asking import Asking
from bot.model import Fact, FactKind, Hit

POSITIONS: tuple[FactKind, ...] = ("position",)
OPENING = 2
"""Words with which a sentence begins: an article and the word."""
BEFORE = 300
"""Characters before a sentence in which the body that a word in it stands for is named."""


def positions(asking: Asking, stances: frozenset[str]) -> list[Fact]:
    """Positions of a word for a body, the last of which before it is the one asked for."""
    bodies = [hit for hit in asking.hits if hit.entity.kind == "body"]
    if not bodies:
        return []
    found = [fact for fact in _of_words(asking) if not asking.question.topic or topics.is_on(fact, asking)]
    meant = [
        fact
        for fact in found
        for hit in bodies
        if asking.store.is_told_of(fact.evidence[0].source.id, hit.entity.id)
        and (_is_last(hit, fact, asking) or _is_only(hit, fact, asking))
    ]
    return sides.of(meant, stances)


def is_meant(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence begins with such a word, and a body asked for is the last one named before it."""
    opening = " ".join(fact.evidence[0].quote.split()[:OPENING])
    bodies = (hit for hit in asking.hits if hit.entity.kind == "body")
    return lexicon.has(opening, "standing-for") and any(_is_last(hit, fact, asking) for hit in bodies)


def _of_words(asking: Asking) -> Iterator[Fact]:
    """What anybody wants who is called by no more than such a word."""
    known = (asking.store.exact(names.key(word)) for word in lexicon.cue_words("standing-for"))
    for one in {alias.entity.id for aliases in known for alias in aliases if alias.entity.kind == "body"}:
        yield from asking.facts(one, part="subject", kinds=POSITIONS)


def _is_last(hit: Hit, fact: Fact, asking: Asking) -> bool:
    """Whether a body is named shortly before a sentence, and no other behind it."""
    evidence = fact.evidence[0]
    text = asking.store.text(evidence.source.id) or ""
    before = text[max(0, evidence.start - BEFORE) : evidence.start]
    spelt = {hit.entity.name, *(alias.text for alias in asking.store.spellings(hit.entity.id))}
    behind = max(((before.rfind(name) + len(name)) for name in spelt if name in before), default=0)
    if not behind or _is_begun_by_another(before[behind:]):
        return False
    return not any(_is_body(word, asking) for word in before[behind:].split())


def _is_begun_by_another(before: str) -> bool:
    """Whether somebody begins the sentence that a word stands in: "Agractie goes on: the group wants"."""
    start = max(before.rfind(end) for end in (". ", "\n"))
    opening = before[start + 1 :].split()[:1] if start >= 0 else []
    return any(word[:1].isupper() and not questions.is_common(word) for word in opening)


def _is_only(hit: Hit, fact: Fact, asking: Asking) -> bool:
    """Whether a word that stands for a body ends its name, and no other name in the article ends so.

    "The union" is the Dockers' Union where that is the only union with a name.
    """
    word = lexicon.words(fact.subject.name)[-1:] if fact.subject else ()
    names_of = {hit.entity.name, *(alias.text for alias in asking.store.spellings(hit.entity.id))}
    before = {tuple(lexicon.words(name)[:-1])[-1:] for name in names_of if lexicon.words(name)[-1:] == word}
    text = (asking.store.text(fact.evidence[0].source.id) or "").split()
    named = [
        lexicon.words(one)[-1:]
        for one, behind in pairwise(text)
        if behind[:1].isupper() and lexicon.words(behind)[:1] == word and one[:1].isupper()
    ]
    return bool(before - {()}) and all(one in before for one in named)


def _is_body(word: str, asking: Asking) -> bool:
    bare = word.strip(".,;:()'\"“”‘’").partition("-")[0]
    return bare[:1].isupper() and any(
        alias.entity.kind == "body" for alias in asking.store.exact(names.key(bare))
    )
