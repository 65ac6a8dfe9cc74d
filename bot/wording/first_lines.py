"""The first line of an answer that has facts: it answers, in the asker's language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from bot import lexicon, phrases
from bot.model import Answered, Fact, Language, Meeting, Office, Part, Position, Speech
from bot.wording import comparing
from bot.wording.facts import STANCES, line, meeting, name, office, outlet, quote, when

FIRST = 5
"""Facts that a message shows before "N more", and topics or facts that a first line tells of."""
LONG = 120
"""Characters of a quote in a first line."""


def answered(answer: Answered) -> str:  # noqa: PLR0911 - one for each intent
    """The answer in a line, by what was asked."""
    facts, language = answer.facts, answer.asked.question.language
    match answer.asked.question.intent:
        case "who-led" | "who-attended":
            return _delegations(facts, language)
        case "who-is":
            return _offices(answer, language)
        case "positions" if isinstance(facts[0].claim, Position):
            return _positions(facts, language)
        case "compare":
            return _compared(answer, language)
        case "meetings":
            return f"{_counted(answer)}{_meetings(facts, language)}"
        case "timeline":
            return _story(answer, language)
        case _:
            return _said(facts[0], language)


def _delegations(facts: Sequence[Fact], language: Language) -> str:
    """The people of each side, heads first, then where and when: those at talks, then heads of parties."""
    at_talks = [fact for fact in facts if _is_of_talks(fact)]
    others = [fact for fact in facts if fact not in at_talks]
    if at_talks and others and all(fact.kind == "leads" for fact in facts):
        return "; ".join(_delegations(some, language) for some in (at_talks, others))
    parts = [fact.claim for fact in facts if isinstance(fact.claim, Part) and fact.claim.part != "absent"]
    sides = dict.fromkeys(name(part.side, language) if part.side else "" for part in parts)
    named = []
    for side in sides:
        every = (part for part in parts if (name(part.side, language) if part.side else "") == side)
        people = {part.person.id or part.person.name: part for part in reversed(list(every))}.values()
        listed = ", ".join(dict.fromkeys(_person(part, parts, language) for part in reversed(people)))
        named.append(f"{side}: {listed}" if side else listed)
    if absent := _absent(facts):
        named.append(phrases.say(language, "Not present: {names}", names=absent))
    return f"{'; '.join(named)}{_where(facts, language)}"


def _is_of_talks(fact: Fact) -> bool:
    return isinstance(fact.claim, Part) and fact.claim.is_at_talks


def _absent(facts: Iterable[Fact]) -> str:
    return ", ".join(
        dict.fromkeys(fact.subject.name for fact in facts if fact.subject and fact.kind == "absent")
    )


def _person(part: Part, parts: Sequence[Part], language: Language) -> str:
    """Somebody, marked as head where members stand beside the heads."""
    if part.part == "leads" and any(other.part == "member" for other in parts):
        return phrases.say(language, "{name} (head)", name=part.person.name)
    return part.person.name


def _where(facts: Sequence[Fact], language: Language) -> str:
    """Place and date that the first fact has: " (Genève, een vrijdag in mei 2025)"."""
    claim, holds = facts[0].claim, facts[0].holds
    talks = claim.talks if isinstance(claim, Part) else None
    place = name(talks.place, language) if talks and talks.place else ""
    said = ", ".join(filter(None, [place, when(holds, language) if holds else ""]))
    return f" ({said})" if said else ""


def _offices(answer: Answered, language: Language) -> str:
    """The offices of a person, or the holders of an office, each with the date of its last statement."""
    lines: dict[tuple[str, str, str, str], str] = {}
    over = [fact for fact, _ in answer.ended]
    for fact in answer.facts:
        if isinstance(fact.claim, Office):
            claim = _retold(fact.claim, fact.evidence[0].source.language, language)
            said = office(claim, language, is_over=fact in over)
            dated = when(fact.holds, language) if fact.holds else ""
            shown = phrases.say(language, "{what}, as of {date}", what=said, date=dated) if dated else said
            lines.setdefault(_identity(fact.claim), shown)
    return "; ".join(list(lines.values())[:FIRST])


def _retold(claim: Office, said: Language, language: Language) -> Office:
    """An office in the language of the reader where the lexicon has all of it, else as it was written."""
    return replace(claim, role=lexicon.retold(claim.role, claim.key, said, language))


def _identity(claim: Office) -> tuple[str, str, str, str]:
    """What two statements of one office of one holder share."""
    of = claim.organisation
    return (
        claim.holder.id or claim.holder.name,
        claim.key,
        claim.tenure,
        (of.id or of.name) if of else "",
    )


def _positions(facts: Sequence[Fact], language: Language) -> str:
    """Party by party, each topic once with the stances taken."""
    claims = [fact.claim for fact in facts if isinstance(fact.claim, Position)]
    parties = dict.fromkeys(name(claim.party, language) for claim in claims)
    return ". ".join(
        f"{party}: {_topics([c for c in claims if name(c.party, language) == party], language)}"
        for party in parties
    )


def _topics(claims: Sequence[Position], language: Language) -> str:
    """The first topics, each once with its stances; one that the lexicon does not know in its own words."""
    keys = list(dict.fromkeys(claim.key for claim in claims))
    said = [_topic(key, [claim for claim in claims if claim.key == key], language) for key in keys[:FIRST]]
    return "; ".join([*said, "…"] if len(keys) > FIRST else said)


def _topic(key: str, claims: Sequence[Position], language: Language) -> str:
    stances = dict.fromkeys(phrases.say(language, STANCES[claim.stance]) for claim in claims)
    called = lexicon.topic_title(key, language) if lexicon.is_topic(key) else claims[0].topic
    return f"{called} ({', '.join(stances)})"


def _story(answer: Answered, language: Language) -> str:
    """The one fact itself; of several how many, from when to when."""
    facts = answer.facts
    if len(facts) == 1:
        return _said(facts[0], language)
    counted = phrases.count(language, "{n} fact", "{n} facts", len(facts) + answer.more)
    dates = {fact.holds.start: when(fact.holds, language) for fact in (facts[-1], facts[0]) if fact.holds}
    is_whole = answer.asked.when is None and not answer.more
    lasting = " – ".join(reversed(dates.values())) if is_whole else ""
    return f"{answer.asked.words}: {', '.join(filter(None, [counted, lasting]))}"


def _compared(answer: Answered, language: Language) -> str:
    """How many stances are the same, reworded, new and not restated."""
    changes = sorted(row.change for row in comparing.rows(answer.facts, answer.asked.question.whens))
    counted = {change: len(list(each)) for change, each in groupby(changes)}
    named = [
        f"{counted[c]} {phrases.say(language, comparing.CHANGES[c])}"
        for c in comparing.CHANGES
        if c in counted
    ]
    return f"{answer.asked.words}: {', '.join(named)}"


def _counted(answer: Answered) -> str:
    """How many different meetings are stated, where it is asked how often."""
    question = answer.asked.question
    if not lexicon.has(question.text, "often"):
        return ""
    number = len(set(_held(answer.facts, question.language))) + answer.more
    return phrases.count(question.language, "{n} meeting stated", "{n} meetings stated", number) + ": "


def _meetings(facts: Sequence[Fact], language: Language) -> str:
    """The first meetings, each with its date."""
    return "; ".join(dict.fromkeys(_held(facts[:FIRST], language)))


def _held(facts: Iterable[Fact], language: Language) -> list[str]:
    """Each meeting with its date."""
    return [
        f"{meeting(fact.claim, language)}{', ' + when(fact.holds, language) if fact.holds else ''}"
        for fact in facts
        if isinstance(fact.claim, Meeting)
    ]


def _said(fact: Fact, language: Language) -> str:
    """The first words of the first fact: a quote with its speaker, a paraphrase as the outlet's words."""
    words = quote(fact.evidence[0])
    shown = words if len(words) <= LONG else words[: LONG - 2].rstrip() + "…”"
    if not isinstance(fact.claim, Speech):
        return line(fact, language) or shown
    if fact.claim.speaker is None:
        return shown
    who = name(fact.claim.speaker, language)
    if fact.claim.direct:
        return f"{shown} — {who}"
    source = outlet(fact.evidence[0].source)
    return f"{phrases.say(language, '{name}, in the words of {outlet}', name=who, outlet=source)}: {shown}"
