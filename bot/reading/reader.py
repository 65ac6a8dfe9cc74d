"""Run every rule over an article, date what they find, give each fact its evidence and identity."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from bot import gazetteer
from bot.lexicon import words as folded
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
    kind_of,
    subject_of,
)
from bot.reading import cast, dating, genitives, meeting_days, vocabulary
from bot.reading.cast import Names
from bot.reading.chunks import chunks
from bot.reading.confidence import confidence
from bot.reading.coreference import lines
from bot.reading.dating import Dates
from bot.reading.found import Found
from bot.reading.history import told_of_then
from bot.reading.leaderships import is_profession, leaderships
from bot.reading.line import Line
from bot.reading.meetings import meetings
from bot.reading.offices import offices
from bot.reading.phrases import phrases
from bot.reading.saying import Told, sayings
from bot.reading.seen import Seen, Sight, sight
from bot.reading.sentences import cut, dateline
from bot.reading.signs import signs
from bot.reading.speech import speech
from bot.reading.stances import positions
from bot.reading.talks import parts
from bot.reading.titles import titled
from bot.reading.vocabulary import Words


def read(article: Article, words: Words | None = None) -> tuple[Fact, ...]:
    """Every fact of an article whatever its confidence, in order of the text, passages last.

    The same text gives the same facts. `words` are those of the article's language where none are given.
    """
    known = vocabulary.words(article.source.language) if words is None else words
    names, read_lines = _lines(article.text, known)
    dates = dating.dates(read_lines, article)
    read_facts = _Reader(article, known, names, read_lines, dates)
    return (*_once(read_facts.facts(), known), *read_facts.passages())


def _lines(text: str, words: Words) -> tuple[Names, Sequence[Line]]:
    """The sentences of a text with who is who in them."""
    rows = genitives.split([chunks(sentence, words) for sentence in cut(text, words)])
    names = cast.names(rows)
    rows = [names.without_doubt(row) for row in rows]
    return names, lines(rows, [phrases(row, names) for row in rows], names, words)


@dataclass(frozen=True, slots=True)
class _Reader:
    article: Article
    words: Words
    names: Names
    lines: Sequence[Line]
    dates: Dates

    def facts(self) -> list[Fact]:
        """Every fact but the passages, in order of the text, what is said twice still twice."""
        held = list(offices(self.lines, self.names))
        held = list(told_of_then(held, self.lines, self.dates.published))
        met = list(meetings(self.lines, self._filed_in()))
        told = [meeting.claim for meeting in met]
        part = list(parts(self.lines, held, self.words, told))
        met = list(_without_absent(met, part))
        taken = list(_at_talks(part, met))
        held += leaderships(self.lines, taken, held)
        taken = [one for one in taken if not is_profession(one.claim, self.words)]
        heard = Told(self.lines, [sayings(line) for line in self.lines], {})
        began: dict[Claim, Found[Meeting]] = {}
        for meeting in met:
            began.setdefault(meeting.claim, meeting)
        spoken = list(speech(heard))
        placed = list(_with_lands(held, taken))
        title = titled(self.lines) if self.lines else ()
        found: list[Found[Claim]] = [*placed, *title, *met, *taken, *spoken, *positions(heard)]
        found.sort(key=lambda one: (one.start, one.end))
        seen = sight(heard, spoken, placed)
        return [self._fact(one, *self._times(one, began), _ruled(one, seen)) for one in found]

    def _filed_in(self) -> Mention | None:
        """The city of the article's dateline."""
        city = dateline(self.article.text)
        forms = gazetteer.forms(self.words.language).get(city.casefold(), ())
        known = next((form for form in forms if form.kind == "city"), None)
        return Mention(known.text, "city", known.id) if known else None

    def passages(self) -> Iterator[Fact]:
        """Every sentence; one that points back has the names and the date of the sentence before too."""
        for number, line in enumerate(self.lines):
            if line.sentence.heading:
                continue
            pointing = dating.points_back(self.lines, number)
            names = (*_named(line), *(_named(self.lines[number - 1]) if pointing else ()))
            claim = Passage(line.sentence.text, tuple(dict.fromkeys(names)))
            dated = number - 1 if pointing and self.dates.stated[number] is None else number
            found = Found(claim, *line.span, "passage", number)
            yield self._fact(found, self.dates.when(dated), self.dates.published, found.rule)

    def _times(
        self, found: Found[Claim], began: Mapping[Claim, Found[Meeting]]
    ) -> tuple[Interval | None, Interval | None]:
        """Valid time and time of saying; words have no valid time, the rest is said by the article.

        `began` is where a meeting is told first, which dates all that happens at it.
        """
        published = self.dates.published
        match found.claim:
            case Speech():
                return None, self.dates.said[found.line]
            case Position():
                return self.dates.said[found.line], self.dates.said[found.line]
            case Meeting() as meeting:
                told = Found(meeting, found.start, found.end, found.rule, found.line)
                return meeting_days.when(self.dates, self.lines[found.line], told), published
            case Part(talks=Meeting() as talks) if talks in began:
                told = began[talks]
                return meeting_days.when(self.dates, self.lines[told.line], told), published
            case Part(talks=Meeting()):
                return self.dates.when(found.line), published
            case _:
                return published, published

    def _fact(self, found: Found[Claim], when: Interval | None, said: Interval | None, rule: str) -> Fact:
        """A fact as sure as its rule makes it, behind which the signs stand that it shows."""
        source, start, end = self.article.source, found.start, found.end
        return Fact(
            id=_identity(source.id, found.claim, start, end),
            claim=found.claim,
            evidence=(Evidence(source, start, end, self.article.text[start:end]),),
            when=when,
            said=said,
            modality=found.modality,
            rule=rule,
            confidence=confidence(rule, found.distance),
            voice=found.voice,
        )


def _ruled(found: Found[Claim], seen: Sight) -> str:
    """The rule by which a claim was found, with the signs that it shows."""
    shown = signs(Seen(found, kind_of(found.claim), subject_of(found.claim), seen))
    return "+".join([found.rule, *shown])


_MENTIONED = "meeting-mentioned"
"""The rule for a meeting at which, or for which, a sentence tells something else."""
_OF_PARTIES = frozenset({"leads-party", "leads-pointing", "member-party"})
"""Rules that tell who is of a party, at no talks."""


def _at_talks(taken: Iterable[Found[Part]], met: Sequence[Found[Meeting]]) -> Iterator[Found[Part]]:
    """Each part at the talks of its own sentence, else at the article's first talks between sides."""
    own = {meeting.line: meeting.claim for meeting in reversed(met)}
    main = _main([meeting.claim for meeting in met])
    for part in taken:
        talks = None if part.rule in _OF_PARTIES else own.get(part.line, main)
        yield replace(part, claim=replace(part.claim, talks=talks))


def _without_absent(met: Iterable[Found[Meeting]], taken: Iterable[Found[Part]]) -> Iterator[Found[Meeting]]:
    """Each meeting but those of who stays away by the same sentence."""
    away = {(one.claim.person, one.line) for one in taken if one.claim.part == "absent"}
    for one in met:
        parties = one.claim.participants
        there = [who for who in parties if (who, one.line) not in away]
        if not parties or (there and (one.rule != _MENTIONED or len(there) == len(parties))):
            yield one
        elif one.claim.place is not None:
            yield replace(one, claim=replace(one.claim, participants=()))


def _main(met: Sequence[Meeting]) -> Meeting | None:
    """The talks that an article is about: the first between sides, one with a place before one without."""
    between = [meeting for meeting in met if _is_between_sides(meeting)]
    placed = [meeting for meeting in met if meeting.place is not None and not _is_private(meeting)]
    return next((one for one in between if one.place is not None), next(iter([*between, *placed]), None))


def _is_private(meeting: Meeting) -> bool:
    """Whether only persons meet."""
    return bool(meeting.participants) and all(one.kind == "person" for one in meeting.participants)


def _is_between_sides(meeting: Meeting) -> bool:
    return sum(mention.kind in ("country", "body") for mention in meeting.participants) > 1


def _with_lands(held: Sequence[Found[Office]], taken: Iterable[Found[Part]]) -> Iterator[Found[Office]]:
    """Each office; one without a land is of its holder's side, or of the land of their other office.

    It is of a party only where it tells that: a governor who belongs to one does not govern it.
    """
    sides, parties = {}, {}
    for part in taken:
        if part.claim.side and part.rule in _OF_PARTIES:
            parties[part.claim.person, part.start] = part.claim.side
        elif part.claim.side:
            sides[part.claim.person] = part.claim.side
    lands = {one.claim.holder: of for one in held if (of := one.claim.organisation) and of.kind == "country"}
    for found in held:
        office = found.claim
        if office.organisation is None:
            own = parties.get((office.holder, found.start))
            side = own or sides.get(office.holder) or lands.get(office.holder)
            yield replace(found, claim=replace(office, organisation=side))
        else:
            yield found


def _identity(source: str, claim: Claim, start: int, end: int) -> str:
    return hashlib.blake2b(f"{source}\n{claim!r}\n{start}:{end}".encode(), digest_size=8).hexdigest()


def _once(facts: Iterable[Fact], words: Words) -> Iterator[Fact]:
    """One fact a person and office, a person and part, and a claim: said again, it only gains evidence."""
    kept: dict[object, list[Fact]] = {}
    for fact in facts:
        kept.setdefault(_sameness(fact, words), []).append(fact)
    for said in kept.values():
        if len(said) == 1:
            yield said[0]
            continue
        evidence = tuple(dict.fromkeys(one for fact in said for one in fact.evidence))
        sure = max(said, key=attrgetter("confidence"))
        yield replace(said[0], evidence=evidence, rule=sure.rule, confidence=sure.confidence)


def _sameness(fact: Fact, words: Words) -> object:
    match fact.claim:
        case Office(holder=holder, key=key, tenure=tenure):
            return holder, key, tenure
        case Part(person=person, part=part, side=side):
            return person, part, side and (side.id or side.name)
        case Meeting() if fact.when is None:
            return fact.claim, _days(fact, words)
        case Speech(speaker=None):
            return fact.kind, fact.evidence[0].start, fact.evidence[0].end
        case _:
            return fact.claim, fact.when


def _days(fact: Fact, words: Words) -> frozenset[str]:
    """The days and months that a fact's evidence names: by them meetings of an undated article differ."""
    return frozenset(folded(fact.evidence[0].quote)) & (words.names.never | words.names.months)


def _named(line: Line) -> Iterator[Mention]:
    """Whom a sentence speaks of by a name."""
    for who in line.who:
        if who is not None and (who.id is not None or who.kind == "person" or who.name[:1].isupper()):
            yield who
