"""Who said what: quotations with their speakers, and statements in the article's own words."""

from collections.abc import Iterator, Sequence

from bot.model import Language, Mention, Modality, Speech
from bot.reading.coreference import Line
from bot.reading.found import Found
from bot.reading.parties import before_in_list
from bot.reading.quotation import Quotation
from bot.reading.saying import Saying, sayings, speaker
from bot.reading.sentences import is_speech
from bot.reading.vocabulary import words

_OWN_WORDS = 3
"""Words of the article's own, beside quotation and attribution, from which a sentence is a statement too."""


def speech(lines: Sequence[Line], text: str, language: Language) -> Iterator[Found]:
    """Every quotation (its speaker None where it is left open) and every statement, in order."""
    said = [sayings(line, language) for line in lines]
    speakers: dict[int, Mention] = {}
    for i, line in enumerate(lines):
        for quotation in line.sentence.quotations:
            if is_speech(text, quotation):
                found = _quote(lines, said, i, quotation, speakers, text, language)
                if found.claim.speaker is not None:
                    speakers[i] = found.claim.speaker
                yield Found(
                    found.claim, quotation.start, quotation.end, found.rule, i, distance=found.distance
                )
        for statement in _statements(lines, said[i], i, text, language):
            speakers.setdefault(i, statement.claim.speaker) if isinstance(
                statement.claim, Speech
            ) and statement.claim.speaker else None
            yield statement


class _Quoted:
    """A quotation with its speaker and the rule that found them."""

    def __init__(self, speaker_: Mention | None, rule: str, distance: int, text: str) -> None:
        self.claim = Speech(speaker_, text, direct=True)
        self.rule = rule
        self.distance = distance


def _quote(
    lines: Sequence[Line],
    said: Sequence[Sequence[Saying]],
    number: int,
    quotation: Quotation,
    speakers: dict[int, Mention],
    text: str,
    language: Language,
) -> _Quoted:
    line, shown = lines[number], text[quotation.start : quotation.end]
    at = next((i for i, c in enumerate(line.row) if c.start >= quotation.outer_start), len(line.row))
    saying = _nearest(said[number], at)
    if saying is not None and saying.subject is not None:
        return _Quoted(speaker(line, saying), f"quote-{saying.form}", line.distance[saying.subject], shown)
    return _said_around(lines, said, number, speakers, shown, language)


def _nearest(said: Sequence[Saying], at: int) -> Saying | None:
    """The saying that the quotation at this chunk belongs to: the closest, the one behind it first."""
    usable = [s for s in said if s.subject is not None]
    return min(usable, key=lambda s: (_gap(s, at), s.first < at), default=None)


def _gap(saying: Saying, at: int) -> int:
    return saying.first - at if saying.first >= at else max(0, at - saying.last)


def _said_around(
    lines: Sequence[Line],
    said: Sequence[Sequence[Saying]],
    number: int,
    speakers: dict[int, Mention],
    shown: str,
    language: Language,
) -> _Quoted:
    line = lines[number]
    if not _only_quotation(line):
        return _by_subject(line, shown, language)
    after = _says_so(lines, said, number, language)
    if after is not None:
        return _Quoted(after, "quote-says-so", 1, shown)
    before = _running(lines, said, number, speakers, language)
    return _Quoted(before, "quote-running" if before else "quote-open", 1, shown)


def _only_quotation(line: Line) -> bool:
    return not any(c.kind in ("word", "name", "form") for c in line.row)


def _by_subject(line: Line, shown: str, language: Language) -> _Quoted:
    """Words between marks in a sentence about somebody, without a verb of saying: the subject's words, less surely."""
    number = next((i for i in range(len(line.phrases)) if not line.is_governed(i, language)), None)
    if number is None or line.phrases[number].kind == "place":
        return _Quoted(None, "quote-open", 0, shown)
    return _Quoted(line.who[number], "quote-subject", line.distance[number], shown)


def _says_so(
    lines: Sequence[Line], said: Sequence[Sequence[Saying]], number: int, language: Language
) -> Mention | None:
    """As in "“…” Dat zegt X.": the next sentence says whose words these were."""
    if number + 1 >= len(lines):
        return None
    line = lines[number + 1]
    opens = line.row[0].low in words(language, "speech.say_so") if line.row else False
    for saying in said[number + 1]:
        first = (saying.verb == 1 and opens) or (
            saying.verb == 0 and saying.form == "according" and len(line.row) < 12
        )
        if first and saying.subject is not None:
            return speaker(line, saying)
    return None


def _running(
    lines: Sequence[Line],
    said: Sequence[Sequence[Saying]],
    number: int,
    speakers: dict[int, Mention],
    language: Language,
) -> Mention | None:
    """A quotation that goes on: whoever spoke in the sentence before, or whom that sentence was about."""
    before = number - 1
    while before >= 0 and lines[before].sentence.heading:
        before -= 1
    if before < 0 or lines[number].sentence.paragraph - lines[before].sentence.paragraph > 1 + _headings(
        lines, before, number
    ):
        return None
    if before in speakers:
        return speakers[before]
    spoken = [speaker(lines[before], s) for s in said[before] if s.subject is not None]
    if spoken:
        return spoken[-1]
    ungoverned = [
        i
        for i, p in enumerate(lines[before].phrases)
        if not lines[before].is_governed(i, language) and p.kind in ("person", "pronoun", "role")
    ]
    return lines[before].who[ungoverned[0]] if ungoverned else None


def _headings(lines: Sequence[Line], first: int, last: int) -> int:
    return sum(line.sentence.heading for line in lines[first + 1 : last])


def _statements(
    lines: Sequence[Line], said: Sequence[Saying], number: int, text: str, language: Language
) -> Iterator[Found]:
    line = lines[number]
    if line.sentence.heading:
        return
    pointing = _points_back(lines, said, number, language)
    if pointing is not None:
        yield from _pointed(lines, pointing, number, text)
        return
    stating = [s for s in said if _states(line, s, language)]
    seen: set[Mention] = set()
    for saying in stating:
        start, end = _clause(line, saying, stating, language)
        for subject in _speakers(line, saying, language):
            who = line.who[subject]
            if who is None or who in seen:
                continue
            seen.add(who)
            modality: Modality = "reported" if _is_hearsay(line, language) else "stated"
            claim = Speech(who, text[start:end], direct=False)
            rule = f"statement-{saying.form}"
            yield Found(claim, start, end, rule, number, modality=modality, distance=line.distance[subject])


def _speakers(line: Line, saying: Saying, language: Language) -> list[int]:
    """The phrases that speak: the subject and what is joined to it."""
    if saying.subject is None:
        return []
    return before_in_list(line, saying.subject, language) if saying.form == "verb" else [saying.subject]


def _points_back(
    lines: Sequence[Line], said: Sequence[Saying], number: int, language: Language
) -> Saying | None:
    """As in "Dat meldt X.": what is stated stands in the sentence before, unless that is a quotation."""
    line = lines[number]
    if (
        not number
        or not line.row
        or line.row[0].low not in words(language, "speech.say_so")
        or _only_quotation(lines[number - 1])
    ):
        return None
    if lines[number - 1].sentence.heading or lines[number - 1].sentence.paragraph != line.sentence.paragraph:
        return None
    return next(
        (s for s in said if s.verb == 1 and s.subject is not None and not _clause_follows(line, s, language)),
        None,
    )


def _pointed(lines: Sequence[Line], saying: Saying, number: int, text: str) -> Iterator[Found]:
    line, start = lines[number], lines[number - 1].sentence.start
    who = speaker(line, saying)
    if who is not None and saying.subject is not None:
        claim = Speech(who, text[start : line.sentence.end], direct=False)
        yield Found(
            claim,
            start,
            line.sentence.end,
            "statement-says-so",
            number,
            distance=line.distance[saying.subject],
        )


def _is_hearsay(line: Line, language: Language) -> bool:
    return any(chunk.low in words(language, "speech.hearsay_words") for chunk in line.row)


def _states(line: Line, saying: Saying, language: Language) -> bool:
    """Whether it brings a statement in the article's own words, not only a quotation."""
    if saying.form == "colon" or line.row[saying.verb].low in words(language, "speech.not_stating"):
        return False
    own = _own_words(line, saying, language)
    if saying.form == "according":
        return own > 0 and not (_quote_opens(line, saying) and own < _OWN_WORDS)
    if _clause_follows(line, saying, language):
        return True
    verb = line.row[saying.verb].low
    if verb in words(language, "speech.transitive") and own > 0 and not _quote_opens(line, saying):
        return True
    if (
        verb in words(language, "speech.bare_clause")
        and not _quote_opens(line, saying)
        and _bare_clause(line, saying)
    ):
        return True
    return own >= _OWN_WORDS and _clause_before(line, saying, language)


def _own_words(line: Line, saying: Saying, language: Language) -> int:
    small = (
        words(language, "speech.skip")
        | words(language, "speech.prepositions")
        | words(language, "roles.determiners")
    )
    return sum(
        1
        for i, c in enumerate(line.row)
        if c.kind != "mark"
        and c.kind != "quote"
        and not saying.first <= i < saying.last
        and c.low not in small
    )


def _quote_opens(line: Line, saying: Saying) -> bool:
    """Whether the sentence begins with the quotation, or a colon brings it in: then the quotation is all that is said."""
    marks = [i for i, chunk in enumerate(line.row) if chunk.kind == "quote"]
    return bool(marks) and (marks[0] < saying.first or line.row[marks[0] - 1].text == ":")


def _bare_clause(line: Line, saying: Saying) -> bool:
    """A clause right behind the verb without "that": "said the text was …"."""
    behind = 0
    for chunk in line.row[max(saying.last, saying.verb + 1) :]:
        if chunk.kind == "quote" or chunk.text in ":;,":
            break
        behind += chunk.kind != "mark"
    return behind >= _OWN_WORDS


def _clause_follows(line: Line, saying: Saying, language: Language) -> bool:
    """A clause with "dat", a colon with words of the article, or an infinitive with "te" behind the verb."""
    begin = max(saying.verb + 1, saying.last if saying.first == saying.verb else saying.verb + 1)
    for i in range(begin, len(line.row)):
        chunk = line.row[i]
        if chunk.low in words(language, "speech.complementisers"):
            return True
        if chunk.text == ":":
            return i + 1 < len(line.row) and line.row[i + 1].kind != "quote"
        if chunk.low in words(language, "speech.infinitive_markers") and i < begin + 12:
            return True
        if chunk.kind == "quote" or chunk.text == ";":
            return False
    return False


def _clause_before(line: Line, saying: Saying, language: Language) -> bool:
    """As in "Er komt een akkoord, zei X": the clause stands before, a comma between."""
    first = saying.first
    while first and line.row[first - 1].low in words(language, "speech.skip") | words(
        language, "speech.say_so"
    ):
        first -= 1
    if first < _OWN_WORDS or line.row[first - 1].text not in (",", "–", "—"):
        return False
    return (
        line.row[first - 2].kind != "quote" and sum(c.kind != "mark" for c in line.row[:first]) >= _OWN_WORDS
    )


def _clause(line: Line, saying: Saying, stating: Sequence[Saying], language: Language) -> tuple[int, int]:
    """The offsets of the clause that says it: the sentence, or its part where several speak."""
    others = [s for s in stating if speaker(line, s) != speaker(line, saying)]
    first, last = 0, len(line.row)
    for other in others:
        cut = _cut(line, saying, other, language)
        if cut is None:
            continue
        first, last = (max(first, cut), last) if other.verb < saying.verb else (first, min(last, cut))
    return line.row[first].start, _trim(line, first, last)


def _cut(line: Line, one: Saying, other: Saying, language: Language) -> int | None:
    low, high = sorted((one.verb, other.verb))
    later = one if one.verb == high else other
    for i in range(min(later.first, high), low, -1):
        if line.row[i].low in words(language, "speech.clause_breaks") or line.row[i].text == ";":
            return i
    return None


def _trim(line: Line, first: int, last: int) -> int:
    if last == len(line.row):
        return line.sentence.end
    while last > first + 1 and line.row[last - 1].text in ",;":
        last -= 1
    return line.row[last - 1].end
