"""Run every rule over an article, date what they find, and give each fact its evidence, identity and confidence."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.model import (
    Article,
    Claim,
    Evidence,
    Fact,
    Interval,
    Meeting,
    Mention,
    Office,
    Part,
    Passage,
    Position,
    Speech,
)
from bot.reading import cast, dating
from bot.reading.chunks import chunks
from bot.reading.confidence import confidence
from bot.reading.coreference import Line, lines
from bot.reading.dating import Dates
from bot.reading.found import Found
from bot.reading.meetings import meetings
from bot.reading.offices import offices
from bot.reading.phrases import phrases
from bot.reading.sentences import cut
from bot.reading.speech import speech
from bot.reading.stances import positions
from bot.reading.talks import parts


@dataclass(frozen=True, slots=True)
class _Read:
    article: Article
    names: cast.Names
    lines: tuple[Line, ...]
    dates: Dates


def read(article: Article) -> tuple[Fact, ...]:
    """Every fact of an article whatever its confidence, in order of the text, passages last; the same text gives the same facts."""
    language, text = article.source.language, article.text
    sentences = cut(text, language)
    rows = [chunks(sentence, text, language) for sentence in sentences]
    names = cast.names(rows, language)
    rows = [names.without_doubt(row) for row in rows]
    phrased = [phrases(row, text, language, names) for row in rows]
    whole = _Read(article, names, tuple(lines(sentences, rows, phrased, names, language)), Dates(None, ()))
    whole = replace(whole, dates=dating.dates(whole.lines, article.source))
    found = _found(whole)
    facts = [_fact(whole, one) for one in sorted(found, key=lambda one: (one.start, one.end))]
    return (*_once(facts), *_passages(whole))


def _found(whole: _Read) -> list[Found]:
    language, text = whole.article.source.language, whole.article.text
    held = list(offices(whole.lines, whole.names, text, language))
    met = list(meetings(whole.lines, language))
    taken = [_at_talks(part, met) for part in parts(whole.lines, held, text, language)]
    spoken = speech(whole.lines, text, language)
    return [*_with_lands(held, taken), *met, *taken, *spoken, *positions(whole.lines, text, language)]


def _at_talks(part: Found, met: Sequence[Found]) -> Found:
    """The part at the talks of its own sentence, else at the first talks between sides that the article tells of."""
    if not isinstance(part.claim, Part) or part.rule == "leads-party":
        return part
    own = next((m for m in met if m.line == part.line), None)
    main = next((m for m in met if isinstance(m.claim, Meeting) and _is_between_sides(m.claim)), None)
    talks = own or main
    return (
        replace(part, claim=replace(part.claim, talks=talks.claim))
        if talks and isinstance(talks.claim, Meeting)
        else part
    )


def _is_between_sides(meeting: Meeting) -> bool:
    return sum(m.kind in ("country", "body") for m in meeting.participants) > 1


def _with_lands(held: Sequence[Found], taken: Sequence[Found]) -> Iterator[Found]:
    """An office without a land is of the side that its holder is on."""
    sides = {f.claim.person: f.claim.side for f in taken if isinstance(f.claim, Part) and f.claim.side}
    lands = {
        f.claim.holder: f.claim.organisation
        for f in held
        if isinstance(f.claim, Office) and f.claim.organisation
    }
    for found in held:
        office = found.claim
        if isinstance(office, Office) and office.organisation is None:
            side = sides.get(office.holder) or lands.get(office.holder)
            yield replace(found, claim=replace(office, organisation=side))
        else:
            yield found


def _fact(whole: _Read, found: Found) -> Fact:
    source, text = whole.article.source, whole.article.text
    evidence = Evidence(source, found.start, found.end, text[found.start : found.end])
    when, said = _times(whole, found)
    return Fact(
        id=_identity(source.id, found.claim, found.start, found.end),
        claim=found.claim,
        evidence=(evidence,),
        when=when,
        said=said,
        modality=found.modality,
        rule=found.rule,
        confidence=confidence(found.rule, found.distance),
        voice=found.voice,
    )


def _times(whole: _Read, found: Found) -> tuple[Interval | None, Interval | None]:
    """Valid time and time of saying; what is said has no valid time of its own, the rest is said when the article is."""
    if isinstance(found.claim, Speech):
        return None, dating.said(whole.dates, whole.lines, found.line)
    if isinstance(found.claim, Passage):
        pointing = dating.points_back(whole.lines, found.line, whole.article.source.language)
        line = found.line - 1 if pointing and whole.dates.stated[found.line] is None else found.line
        return dating.when(whole.dates, line), whole.dates.published
    if isinstance(found.claim, Meeting):
        return dating.when(whole.dates, found.line), whole.dates.published
    if isinstance(found.claim, Part) and found.claim.talks is not None:
        return _when_of(whole, found.claim.talks, found.line), whole.dates.published
    if isinstance(found.claim, Position):
        spoken = dating.said(whole.dates, whole.lines, found.line)
        return spoken, spoken
    return whole.dates.published, whole.dates.published


def _when_of(whole: _Read, talks: Meeting, line: int) -> Interval | None:
    for i, one in enumerate(meetings(whole.lines, whole.article.source.language)):
        del i
        if one.claim == talks:
            return dating.when(whole.dates, one.line)
    return dating.when(whole.dates, line)


def _identity(source: str, claim: Claim, start: int, end: int) -> str:
    return hashlib.blake2b(f"{source}\n{claim!r}\n{start}:{end}".encode(), digest_size=8).hexdigest()


def _once(facts: Sequence[Fact]) -> Iterator[Fact]:
    """One fact a person and office, a person and part, and a claim: said again, it only gains evidence."""
    kept: dict[object, Fact] = {}
    for fact in facts:
        key = _sameness(fact)
        first = kept.get(key)
        if first is None:
            kept[key] = fact
        elif fact.evidence[0] not in first.evidence:
            kept[key] = replace(
                first,
                evidence=(*first.evidence, *fact.evidence),
                confidence=max(first.confidence, fact.confidence),
            )
    yield from kept.values()


def _sameness(fact: Fact) -> object:
    match fact.claim:
        case Office(holder=holder, key=key, tenure=tenure):
            return (holder, key, tenure)
        case Part(person=person, part=part, side=side):
            return (person, part, side.id or side.name if side else None)
        case _:
            return (
                fact.kind,
                fact.evidence[0].start,
                fact.evidence[0].end,
                fact.subject,
                getattr(fact.claim, "stance", ""),
            )


def _passages(whole: _Read) -> Iterator[Fact]:
    for number, line in enumerate(whole.lines):
        if not line.sentence.heading:
            about = tuple(dict.fromkeys((*_about(line), *_pointed_at(whole, number))))
            claim = Passage(line.sentence.text, about)
            yield _fact(whole, Found(claim, line.sentence.start, line.sentence.end, "passage", number))


def _about(line: Line) -> Iterator[Mention]:
    return (who for who in line.who if who is not None and _is_named(who))


def _pointed_at(whole: _Read, number: int) -> Iterator[Mention]:
    """Whom the sentence before names, where this one opens by pointing back to it ("Maar die gesprekken …")."""
    if dating.points_back(whole.lines, number, whole.article.source.language):
        yield from _about(whole.lines[number - 1])


def _is_named(mention: Mention) -> bool:
    return mention.id is not None or mention.kind == "person" or mention.name[:1].isupper()
