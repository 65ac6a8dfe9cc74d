"""Whose words stand between quotation marks."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from bot.model import Mention, Modality
from bot.reading.doubt import is_hearsay, is_supposed_whole
from bot.reading.line import Line, acts
from bot.reading.own_words import says_where
from bot.reading.quotation import Quotation
from bot.reading.saying import Saying, Told, points, speaker
from bot.reading.unsaid import is_done_to, is_label, is_named, is_said_of, is_shouted, is_unsaid

_TELLING = frozenset({"word", "name", "form"})
_HEADINGS = 20
"""Headings at most between a quotation and the sentence before it."""
_SMALL = 3
"""Letters of the longest small word in a title, and words of the shortest title."""
_ENDS = (".", "!", "?", ",")
_TOLD = 8
"""Chunks behind "told" in a sentence that says no more than to whom and when."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said it (None: left open), the rule that says so, and how many sentences back they were named."""

    speaker: Mention | None
    rule: str
    distance: int
    modality: Modality = "stated"


def attribution(told: Told, number: int, quotation: Quotation) -> Attribution:
    """Who said a quotation in sentence `number`; `told.speakers` has who spoke before it."""
    line = told.lines[number]
    at = _chunk(line, quotation)
    saying = _nearest(line, told.sayings[number], at)
    named = is_supposed_whole(line) or is_named(line, at)
    if named or (saying is not None and is_unsaid(line, saying, at)):
        return Attribution(None, "quote-open", 0)
    if saying is not None and saying.subject is not None:
        if _names_himself(line, saying, quotation):
            return Attribution(None, "quote-open", 0)
        modality: Modality = "reported" if is_hearsay(line, saying.verb) else "stated"
        distance = line.distance[saying.subject]
        return Attribution(speaker(line, saying), f"quote-{saying.form}", distance, modality)
    if not _is_only_quotation(line):
        unspoken = _is_title(line, quotation) or is_label(line, at)
        return Attribution(None, "quote-open", 0) if unspoken else _by_subject(line, at)
    after = _says_so(told, number)
    if after is not None:
        return Attribution(after, "quote-says-so", 1)
    before = _running(told, number)
    return Attribution(before, "quote-running" if before else "quote-open", 1)


def _names_himself(line: Line, saying: Saying, quotation: Quotation) -> bool:
    """Whether who is meant by a pronoun or a role is named in what they say: it is somebody else then."""
    who, phrase = speaker(line, saying), line.phrases[saying.subject or 0]
    if who is None or who.kind != "person" or phrase.kind not in ("pronoun", "role"):
        return False
    start = line.sentence.start
    said = line.sentence.text[quotation.start - start : quotation.end - start]
    return who.name.split()[-1] in said.replace("’", " ").replace("'", " ").split()


def _chunk(line: Line, quotation: Quotation) -> int:
    return bisect_left(line.row.chunks, quotation.outer_start, key=attrgetter("start"))


def _nearest(line: Line, said: Sequence[Saying], at: int) -> Saying | None:
    """The saying that the quotation at this chunk belongs to: the closest, the one behind it first."""
    usable = [saying for saying in said if saying.subject is not None and not _is_apart(line, saying, at)]
    naming = [saying for saying in usable if saying.verb < at and _quotes(line, saying)]
    usable = [saying for saying in usable if not (naming and saying.form == "according")]
    usable = [saying for saying in usable if not is_shouted(line, saying, at)]
    return min(usable, key=lambda saying: (_gap(saying, at), saying.first < at), default=None)


def _quotes(line: Line, saying: Saying) -> bool:
    """Whether what it calls something stands between marks: "called it “…”, according to the BBC"."""
    return line.row[saying.verb].low in line.words.speech.quoting and saying.form == "verb"


def _is_apart(line: Line, saying: Saying, at: int) -> bool:
    """Whether a clause of its own begins behind words that are said by who stands before them."""
    begins = line.row.has(line.words.speech.clause_breaks, at + 1, saying.first)
    return begins and any(line.phrases[i].last <= at for i in line.subjects())


def _gap(saying: Saying, at: int) -> int:
    return saying.first - at if saying.first >= at else max(0, at - saying.last)


def _is_only_quotation(line: Line) -> bool:
    return line.row.kinds.isdisjoint(_TELLING) or _is_heard(line)


def _is_heard(line: Line) -> bool:
    """Whether nobody is said to say it: "“…”, klonk het na afloop"."""
    speech, row = line.words.speech, line.row
    if not row.has(speech.heard) or row.has(line.words.roles.possessives):
        return False
    heard = (at for at in range(len(row)) if row[at].low in speech.heard)
    return any(row[at + 1].low in speech.heard_with for at in heard)


def _is_title(line: Line, quotation: Quotation) -> bool:
    """Whether only a name stands between the marks, of a law, a case or a book: "Housing Bill 2019"."""
    start = line.sentence.start
    parts = line.sentence.text[quotation.start - start : quotation.end - start].split()
    capitals = all(part[:1].isupper() or not part[:1].isalpha() or len(part) <= _SMALL for part in parts)
    shouted = all(part.isupper() for part in parts if part[:1].isalpha())
    return len(parts) >= _SMALL and capitals and not shouted and not parts[-1].endswith(_ENDS)


def _by_subject(line: Line, at: int) -> Attribution:
    """Words between marks in a sentence about somebody, without a verb of saying: most likely theirs."""
    number = next(line.subjects(), None)
    apart = number is not None and line.phrases[number].first > 0 and line.phrases[number].kind == "land"
    told = _told_by(line, at)
    if told is not None:
        return Attribution(line.who[told], "quote-subject", line.distance[told])
    if number == 0 and line.sentence.heading and _brings_in(line, at):
        return Attribution(line.who[0], "quote-colon", line.distance[0])
    if (
        number is None
        or apart
        or line.phrases[number].kind in ("place", "noun")
        or _is_spoken_of(line, number)
        or is_done_to(line, number)
        or is_said_of(line, at)
    ):
        return Attribution(None, "quote-open", 0)
    return Attribution(line.who[number], "quote-subject", line.distance[number])


def _brings_in(line: Line, at: int) -> bool:
    """Whether a colon brings in what the person says whom a title is about: "Bos haalt uit: “…”"."""
    first = line.phrases[0]
    return line.row[at - 1].text == ":" and first.kind == "person" and first.first == 0


def _told_by(line: Line, at: int) -> int | None:
    """Whose answer or message a colon brings in: "The verdict of Ada Cole: “…”"; the only one named."""
    brings = line.row[at - 1].text == ":" and line.row.has(line.words.speech.answers, 0, at)
    named = list(line.numbers("person")) if brings else []
    return named[0] if len(named) == 1 else None


def _is_spoken_of(line: Line, number: int) -> bool:
    """Whether a verb of saying stands right before a phrase, which it is said of: "called X “…”"."""
    at = line.phrases[number].first - 1
    return at >= 0 and line.row[at].low in line.words.speech.verbs and not line.words.speech.turned


def _says_so(told: Told, number: int) -> Mention | None:
    """Who the next sentence says that it was: "“…” Dat zegt X."."""
    if number + 1 >= len(told.lines):
        return None
    line = told.lines[number + 1]
    if line.sentence.paragraph == told.lines[number].sentence.paragraph:
        for saying in told.sayings[number + 1]:
            if _only_tells(line, saying):
                return speaker(line, saying)
    for saying in told.sayings[number + 1]:
        alone = all(chunk.kind == "mark" for chunk in line.row.chunks[saying.last :])
        according = saying.verb == 0 and saying.form == "according" and alone
        begun = saying.verb == 0 and not line.row[0].capital
        if saying.subject is not None and (according or begun or points(line, saying)):
            return speaker(line, saying)
    return None


def _only_tells(line: Line, saying: Saying) -> bool:
    """Whether a sentence only says who told whom, or where: "Mr Cole told the BBC on Friday."."""
    addressed = line.row[saying.verb].low in line.words.speech.addressed
    behind = line.row.chunks[saying.verb + 1 :]
    addressed |= line.row[saying.verb].low in line.words.speech.plainly and says_where(line, saying.verb + 1)
    more = any(chunk.kind == "quote" or chunk.low in line.words.verbs for chunk in behind)
    clause = any(chunk.low in line.words.speech.complementisers for chunk in behind)
    return addressed and saying.first == 0 and len(behind) <= _TOLD and not (more or clause)


def _running(told: Told, number: int) -> Mention | None:
    """Whose quotation goes on here: who spoke in the sentence before, or whom that sentence was about."""
    before = _before(told.lines, number)
    if before is None:
        return None
    if before in told.speakers:
        return told.speakers[before]
    line = told.lines[before]
    spoken = [speaker(line, saying) for saying in told.sayings[before] if saying.subject is not None]
    if spoken:
        return spoken[-1]
    able = [i for i in line.subjects("person", "pronoun", "role") if not _is_neuter(line, i)]
    able += [i for i in line.subjects("people") if not able and i == 0 and not line.phrases[i].plural]
    about = next((i for i in able if acts(line, i)), next(iter(able), None))
    return line.who[about] if about is not None else None


def _is_neuter(line: Line, number: int) -> bool:
    """Whether a phrase is the "it" of "if it fails", which quotes nobody."""
    return line.phrases[number].text.casefold() in line.words.pronouns.neuter


def _before(lines: Sequence[Line], number: int) -> int | None:
    """The last sentence before that is no heading, in the same paragraph or the one before."""
    near = range(number - 1, max(-1, number - 2 - _HEADINGS), -1)
    before = next((i for i in near if not lines[i].sentence.heading), None)
    if before is None:
        return None
    headings = number - before - 1
    apart = lines[number].sentence.paragraph - lines[before].sentence.paragraph
    return before if apart <= 1 + headings else None
