"""Answers and facts as the JSON that outside programs read; README has the contract."""

from typing import Any

from bot import plaintext
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Contradiction,
    Evidence,
    Fact,
    Failed,
    Hit,
    Interval,
    Meeting,
    NoMatch,
    NotStated,
    Office,
    Part,
    Passage,
    Position,
    Speech,
    State,
    UnknownName,
    Usage,
)

Record = dict[str, Any]


def answer(given: Answer) -> Record:
    """An answer: `facts` is complete, and empty unless the status is "answered"."""
    asked = given.asked
    return {
        "query": asked.question.text,
        "intent": asked.question.intent,
        "status": status(given),
        "understood": {
            "entities": [_hit(hit) for hit in asked.hits],
            "when": _dates(asked.when) if asked.when else None,
            "as": asked.words,
        },
        "facts": [fact(each) for each in given.facts] if isinstance(given, Answered) else [],
        "nearby": [fact(each) for each in given.nearby]
        if isinstance(given, Answered | NotStated | NoMatch)
        else [],
        "suggestions": [_choice(one) for one in given.choices]
        if isinstance(given, Ambiguous | UnknownName)
        else [],
        **_compared(given),
        "text": plaintext.render(given),
    }


def contradiction(found: Contradiction) -> Record:
    """Two facts of which one at most is true; `kind` is "holders", "dates" or "speakers"."""
    return {"kind": found.kind, "facts": [fact(found.one), fact(found.other)]}


def _compared(given: Answer) -> Record:
    """What contradicts the facts, why others that look so do not, and how many facts are not given."""
    if not isinstance(given, Answered):
        return {"contradictions": [], "agreements": [], "more": 0}
    agreements = [{"why": each.why, "facts": [each.one.id, each.other.id]} for each in given.agreements]
    found = [contradiction(each) for each in given.contradictions]
    return {"contradictions": found, "agreements": agreements, "more": given.more}


def status(given: Answer) -> str:  # noqa: PLR0911 - one for each shape of an answer, and mypy counts them
    """The status of an answer, as the contract words it; what the store holds is an answer too."""
    match given:
        case Answered() | State():
            return "answered"
        case NotStated():
            return "not_stated"
        case Ambiguous():
            return "ambiguous"
        case UnknownName():
            return "unknown_name"
        case BadDate():
            return "bad_date"
        case NoMatch():
            return "no_match"
        case Usage():
            return "usage"
        case Failed():
            return "error"


def fact(stated: Fact) -> Record:
    """A fact: keys that its kind does not have are left out."""
    subject = stated.subject
    return {
        "id": stated.id,
        "kind": stated.kind,
        "subject": subject.name if subject else None,
        "subject_id": subject.id if subject else None,
        **_claim(stated),
        "modality": stated.modality,
        **_listed(stated),
        "when": _interval(stated.when),
        "said": _interval(stated.said),
        "status": stated.status,
        "confidence": stated.confidence,
        "rule": stated.rule,
        "evidence": [_evidence(each) for each in stated.evidence],
    }


def _claim(stated: Fact) -> Record:
    """What only facts of this kind have, in the contract's order."""
    match stated.claim:
        case Office(role=role, tenure=tenure, organisation=organisation):
            return {"role": role, "tenure": tenure} | (
                {"organisation": organisation.name} if organisation else {}
            )
        case Part(side=side, talks=talks):
            return ({"side": side.name} if side else {}) | (_met(talks) if talks else {})
        case Meeting():
            return _met(stated.claim)
        case Position(topic=topic, stance=stance):
            return {"topic": topic, "stance": stance}
        case Speech(text=text) | Passage(text=text):
            return {"text": text}


def _met(meeting: Meeting) -> Record:
    """Who met where; `meeting` is what became of it."""
    participants = [party.name for party in meeting.participants]
    place = {"place": meeting.place.name} if meeting.place else {}
    return {"participants": participants, "meeting": meeting.state} | place


def _listed(stated: Fact) -> Record:
    return {"list": stated.claim.listed} if isinstance(stated.claim, Part) and stated.claim.listed else {}


def _dates(interval: Interval) -> Record:
    return {
        "edtf": interval.edtf,
        "start": interval.start.isoformat() if interval.start else None,
        "end": interval.end.isoformat() if interval.end else None,
    }


def _interval(interval: Interval | None) -> Record | None:
    return _dates(interval) | {"basis": interval.basis} if interval else None


def _hit(hit: Hit) -> Record:
    return {
        "id": hit.entity.id,
        "kind": hit.entity.kind,
        "name": hit.entity.name,
        "matched": hit.matched,
        "score": hit.score,
    }


def _choice(one: Choice) -> Record:
    return {"id": one.entity.id, "name": one.entity.name, "kind": one.entity.kind, "hint": one.hint}


def _evidence(evidence: Evidence) -> Record:
    source = evidence.source
    return {
        "article": source.id,
        "publisher": source.publisher,
        "published": _interval(source.published),
        "url": source.url,
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
    }
