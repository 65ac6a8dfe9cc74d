"""What somebody wants, said and did: positions, quotes, comparisons, timelines."""

from collections.abc import Iterable, Sequence

from bot import lexicon, questions
from bot.answers import bodies
from bot.answers.asking import Asking, nearest, unlike
from bot.model import Answer, Fact, FactKind, Interval, Office, Position, Speech

POSITIONS: tuple[FactKind, ...] = ("position",)
SPEECH: tuple[FactKind, ...] = ("quote", "statement")
STORY: tuple[FactKind, ...] = (
    "office",
    "meeting",
    "leads",
    "member",
    "absent",
    "quote",
    "statement",
    "position",
)
STEM, ENDING = 4, 2
"""Letters that two forms of a word share at least, and by which their endings may differ."""
VOICES = ("president", "premier", "minister", "chancellor", "king", "party-leader", "chair", "spokesperson")
"""Offices whose holders speak for their land or body; what they want is shown beside its positions."""


def positions(asking: Asking) -> Answer:
    """The positions of the parties named, topic by topic, oldest first; or of anybody on a topic.

    A land's positions are those stated of the land or its government. What its president or ministers want is
    near: who speaks for whom is not for a table to say.
    """
    if not asking.hits and not asking.body and not _topics(asking):
        return asking.usage()
    found = _on_topic(_positions(asking, ever=False), asking)
    near = _on_topic(_voiced(asking), asking)
    if not found:
        ever = _positions(asking, ever=True)
        near += nearest(_on_topic(ever, asking), asking.when) or nearest(ever, asking.when)
    return asking.answered(_by_topic(found), near)


def compare(asking: Asking) -> Answer:
    """The positions of two times; without two times there is nothing to compare."""
    whens = asking.question.whens
    if not asking.hits or len(whens) != 2:  # noqa: PLR2004 a comparison has two sides
        return asking.usage()
    ever = _on_topic(_positions(asking, ever=True), asking)
    found = [fact for fact in ever if any(_overlaps(fact, when) for when in whens)]
    return asking.answered(_by_topic(found), unlike(ever, found))


def quotes(asking: Asking) -> Answer:
    """What the people or bodies named said, direct before indirect, newest first."""
    if not asking.hits and not asking.body:
        return asking.usage()
    said = _speech(asking, ever=False)
    found = _on_topic(said, asking)
    others = nearest(_speech(asking, ever=True), asking.when)
    return asking.answered(sorted(found, key=_is_indirect), () if found and not asking.when else others)


def timeline(asking: Asking) -> Answer:
    """Everything about everybody named in order of time, what has no date last."""
    if not asking.hits:
        return asking.usage()
    found = asking.facts(*asking.ids, kinds=STORY, oldest_first=True)
    others = asking.facts(*asking.ids, kinds=STORY, ever=True) if not found else ()
    return asking.answered(found, nearest(others, asking.when))


def _positions(asking: Asking, *, ever: bool) -> list[Fact]:
    """Positions of the parties named, else of anybody on the topics asked for, oldest first."""
    if asking.body:
        return bodies.facts(asking, POSITIONS, ever=ever)[::-1]
    if asking.hits:
        found = (
            asking.facts(one, part="subject", kinds=POSITIONS, ever=ever, oldest_first=True)
            for one in asking.ids
        )
    else:
        found = (
            asking.facts(kinds=POSITIONS, key=topic, ever=ever, oldest_first=True)
            for topic in _topics(asking)
        )
    return [fact for facts in found for fact in facts]


def _voiced(asking: Asking) -> list[Fact]:
    """Positions of those who hold a high office of the lands and bodies named, while they do."""
    found: list[Fact] = []
    for one in asking.ids:
        for office in asking.facts(one, part="organisation", kinds=("office",), ever=True):
            holder = office.subject
            if holder is not None and holder.id is not None and _speaks(office):
                own = asking.facts(holder.id, part="subject", kinds=POSITIONS)
                found += [fact for fact in own if _overlaps(fact, office.holds)]
    return unlike(found, ())


def _on_topic(facts: Iterable[Fact], asking: Asking) -> list[Fact]:
    """The facts that speak of the topic asked for; all of them where none is."""
    return [fact for fact in facts if not asking.question.topic or _speaks_of(fact, asking)]


def _speaks(fact: Fact) -> bool:
    claim = fact.claim
    return isinstance(claim, Office) and claim.tenure != "former" and claim.key.partition(":")[0] in VOICES


def _overlaps(fact: Fact, when: Interval | None) -> bool:
    return fact.holds is not None and when is not None and fact.holds.overlaps(when)


def _speech(asking: Asking, *, ever: bool) -> list[Fact]:
    if asking.body:
        return bodies.facts(asking, SPEECH, ever=ever)
    return [fact for one in asking.ids for fact in asking.facts(one, part="subject", kinds=SPEECH, ever=ever)]


def _topics(asking: Asking) -> tuple[str, ...]:
    """The topics that the words which name nobody speak of."""
    return lexicon.topics_asked(asking.question.topic, asking.language)


def _speaks_of(fact: Fact, asking: Asking) -> bool:
    """Whether a fact is about one of the topics; of an unknown topic, whether its words stand in it."""
    topics = _topics(asking)
    if topics:
        if isinstance(fact.claim, Position) and fact.claim.key in topics:
            return True
        said = " ".join(_words(fact))
        language = fact.evidence[0].source.language
        return any(topic in lexicon.topic_keys(said, language) for topic in topics)
    own = {word for text in _words(fact) for word in lexicon.words(text)}
    asked = [word for word in lexicon.words(asking.question.topic) if word not in questions.small_words()]
    return all(any(_alike(word, said) for said in own) for word in asked)


def _alike(word: str, said: str) -> bool:
    """Whether two words differ in their ending only ("chauffeurs", "chauffeur")."""
    stem = max(STEM, len(word) - ENDING)
    return word == said or (
        len(word) >= STEM and said.startswith(word[:stem]) and len(said) <= len(word) + ENDING
    )


def _words(fact: Fact) -> Iterable[str]:
    if isinstance(fact.claim, Speech):
        return (fact.claim.text,)
    topic = (fact.claim.topic,) if isinstance(fact.claim, Position) else ()
    return (*topic, *(evidence.quote for evidence in fact.evidence))


def _by_topic(facts: Sequence[Fact]) -> list[Fact]:
    """Topic by topic in the order in which they first come; within one as they stood."""
    keys = list(dict.fromkeys(_topic(fact) for fact in facts))
    return sorted(facts, key=lambda fact: keys.index(_topic(fact)))


def _topic(fact: Fact) -> str:
    return fact.claim.key if isinstance(fact.claim, Position) else ""


def _is_indirect(fact: Fact) -> bool:
    return fact.kind == "statement"
