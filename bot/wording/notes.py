"""What a reader must know of an answer as a whole: how old and sure it is, what contradicts it."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot import lexicon, phrases
from bot.model import (
    Agreement,
    Answer,
    Answered,
    ClashKind,
    Contradiction,
    Fact,
    FactKind,
    Language,
    NotStated,
    Office,
    Part,
    Reason,
    State,
)
from bot.phrases import mark
from bot.wording.facts import name, when

OLD = timedelta(days=366)
"""An answer on something older says so."""
LASTING: tuple[FactKind, ...] = ("office", "leads", "member", "absent", "position")
"""What holds for a time, of which an article may state one day."""
LISTS = {
    "open": mark("{side}: more members than the article names."),
    "closed": mark("{side}: the list is complete."),
}
FORMER = mark("By {date}, {name} is called former.")
SUCCEEDED = mark("By {date}, {name} holds that office.")
PASSED_ON = mark("By {date}, somebody else holds that office.")
MORE = mark("These are {given} facts; {left} more at least answer too: ask with a date to have those.")
CLASHES: dict[ClashKind, str] = {
    "holders": mark("Contradiction: two holders of one office on one day."),
    "dates": mark("Contradiction: two dates for one meeting."),
    "speakers": mark("Contradiction: two speakers of one quote."),
}
REASONS: dict[Reason, str] = {
    "spelling": mark("No contradiction: {one} and {other} may be two spellings of one name."),
    "other date": mark("No contradiction: {one} and {other} are stated of different dates."),
    "former": mark("No contradiction: {other} is called a former holder."),
    "designated": mark("No contradiction: {other} leaves the office or is yet to take it."),
    "acting": mark("No contradiction: {other} stands in for the holder."),
    "deputy": mark("No contradiction: {other} is the deputy."),
    "shared": mark("No contradiction: {one} and {other} may hold that office or lead together."),
    "moved": mark("No contradiction: one date is what was planned, the other what came of it."),
    "voice": mark("No contradiction: {one} and {other} may be one voice, a body and its speaker."),
    "open list": mark("No contradiction: a list that names {other} names some of the members only."),
}


def notes(answer: Answer) -> tuple[str, ...]:
    """What a reader must know of the answer as a whole."""
    language = answer.asked.question.language
    match answer:
        case NotStated(waiting=number) | State(waiting=number) if number:
            said = phrases.count(
                language, "{n} fact waits for an editor.", "{n} facts wait for an editor.", number
            )
            return (said,)
    if not isinstance(answer, Answered) or not answer.facts:
        return ()
    found = [*_lists(answer.facts, language), *_ended(answer, language)]
    if lexicon.has(answer.asked.question.text, "start") and not _has_start(answer.facts):
        found.append(phrases.say(language, "The articles do not state since when."))
    found += [_agreement(each, language) for each in answer.agreements]
    if answer.more:
        given, left = len(answer.facts), answer.more
        found.append(phrases.say(language, MORE, given=given, left=left))
    if not answer.asked.question.whens and (age := _old(answer)):
        found.append(phrases.say(language, "Careful: the newest of this is of {date}.", date=age))
    if any(fact.status == "proposed" for fact in answer.facts):
        found.append(phrases.say(language, "Read automatically; no editor has confirmed it yet."))
    return tuple(found)


def _has_start(facts: Iterable[Fact]) -> bool:
    """Whether since when something holds is stated, or is nothing to ask: words and meetings have a date."""
    lasting = [fact for fact in facts if fact.kind in LASTING]
    return not lasting or any(fact.when is not None and fact.when.edtf.endswith("/..") for fact in lasting)


def clash(found: Contradiction, language: Language) -> str:
    """What two facts cannot agree on; both stand under it, each with its source."""
    return phrases.say(language, CLASHES[found.kind])


def _agreement(found: Agreement, language: Language) -> str:
    """Why two facts that look contradictory may both hold."""
    one, other = (name(fact.subject, language) if fact.subject else "" for fact in (found.one, found.other))
    return phrases.say(language, REASONS[found.why], one=one, other=other)


def _lists(facts: Iterable[Fact], language: Language) -> Iterable[str]:
    """For each side whose list of members is said to be whole or not: which of the two."""
    claims = [fact.claim for fact in facts if isinstance(fact.claim, Part)]
    said = {(name(c.side, language), c.listed) for c in claims if c.side and c.listed and c.part == "member"}
    for side, kind in sorted(said):
        yield phrases.say(language, LISTS[kind], side=side)


def _ended(answer: Answered, language: Language) -> Iterable[str]:
    """By when who holds an office by what answers no longer did: another holder, or "former".

    Asked of a date, the other is not named: who held it then is the one name to be read.
    """
    succeeded = PASSED_ON if answer.asked.question.whens else SUCCEEDED
    for _, later in answer.ended:
        if isinstance(later.claim, Office) and later.holds:
            said = FORMER if later.claim.tenure == "former" else succeeded
            dated, who = when(later.holds, language), later.claim.holder.name
            yield phrases.say(language, said, date=dated, name=who)


def _old(answer: Answered) -> str:
    """The date of the newest fact where it is older than a year on the day of asking."""
    today, dated = answer.asked.today, [fact.holds for fact in answer.facts if fact.holds and fact.holds.end]
    if today is None or not dated:
        return ""
    newest = max(dated, key=lambda interval: interval.end or date.max)
    is_old = newest.end is not None and today - newest.end > OLD
    return when(newest, answer.asked.question.language) if is_old else ""
