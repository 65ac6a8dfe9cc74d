"""Text first: paragraphs that are prose, their sentences, and in each the words, a quotation seen as one."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.reading import escaped
from bot.reading.quotation import Quotation, pair
from bot.reading.tokens import Token, tokens
from bot.reading.vocabulary import Words

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)")
_SPACE = re.compile(r"\s*")
_LAST_WORD = re.compile(r"[\w.&]*\w$")
_LINE = re.compile(r"[^\n]+")
_HEADER = re.compile(
    r"\s*+(?:date|datum|published|gepubliceerd)\s*:?\s*\d{4}(?:-\d\d){0,2}\s+", re.IGNORECASE
)
_DATELINE = re.compile(
    r"(?:(?:[A-ZÀ-Ý][A-ZÀ-Ý'’./-]++[ ,/]{1,3}+){1,5}"
    r"|(?:[A-ZÀ-Ý][\w'’.-]++[ ,/]{1,3}+){1,4}(?=\())"
    r"(?:(?<=, )[A-Z][a-z]{2,8}+\.?+(?: \d{1,2})?+,?+ ){0,2}+"
    r"(?:\([^)\n]{2,20}\)\s*+)?[—–|-]++\s+"
)
"""City in capitals, or city and agency, before a dash: "GENEVA (Agency) — ", "ROME, May 9 - "."""
_MARKS = "“”„‘’'\"«»"
_OPENERS = frozenset("“„\"'‘«”’([–—-")
_DOUBLED = frozenset({",,", "``"})
"""What a sentence may open with besides a capital: a mark, or one typed as two."""
_CITY = re.compile(r"[,/(—–]| -")
"""What ends the city of a dateline: a second city, a date, an agency, the dash."""
_LONGEST_WORD = 20
"""Characters before a full stop in which an abbreviation or an initial stands."""
_SHORT_HEADING = 12
"""Words: a line of at most so many without a full stop is a heading (measured on tests/corpus)."""
_SCARE = 2
"""Words: so many or fewer between marks are a scare quote, part of the article's own sentence."""
_TITLE = 5
"""Words: so many or fewer with a capital behind "in" are the title of a work, in Dutch and in English."""
_LONGEST = 1_200
"""Characters without a full stop, quotations aside, that are still one sentence: a table is cut.

The longest of 4,942 sentences of news had 989, most of them quoted.
"""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its offsets, its words, and the number of its paragraph.

    `quotations` are those that are said, not only marked; `words` has each of them as one token of kind
    "quote", `raw` has every word.
    """

    start: int
    end: int
    text: str
    words: tuple[Token, ...]
    raw: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    paragraph: int
    heading: bool = False


def cut(text: str, words: Words) -> list[Sentence]:
    """Every sentence of the prose in order; captions, credits, bylines and links are left out."""
    text = escaped.plain(text)
    quotations = pair(text)
    return [
        sentence
        for number, span in enumerate(_joined(list(_paragraphs(text)), quotations))
        if not words.text.furniture.match(text, *span)
        for sentence in _sentences(text, span, quotations, number, words)
    ]


def dateline(text: str) -> str:
    """The city before the dash that the prose opens with ("GENEVA (Agency) — "); "" where there is none."""
    opening = next((found for span in _paragraphs(text) if (found := _DATELINE.match(text, *span))), None)
    return _CITY.split(opening[0], maxsplit=1)[0].strip() if opening else ""


def _sentences(
    text: str, span: tuple[int, int], quotations: Sequence[Quotation], paragraph: int, words: Words
) -> Iterator[Sentence]:
    dateline = _DATELINE.match(text, *span)
    prose = (dateline.end() if dateline else span[0], span[1])
    heading = _is_heading(text[slice(*prose)])
    for start, end in _split(text, prose, quotations, words):
        inside = _within(quotations, start, end)
        raw = tokens(text, start, end)
        raw = [token for token in raw if not _is_mark(token, inside)] if inside else raw
        said = tuple(quotation for quotation in inside if _is_speech(text, quotation))
        framed = tuple(_frame(text, raw, said) if said else raw)
        yield Sentence(start, end, text[start:end], framed, tuple(raw), said, paragraph, heading)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    first = True
    for line in _LINE.finditer(text):
        if line[0].isspace():
            continue
        header = _HEADER.match(text, *line.span()) if first else None
        start = header.end() if header else line.start()
        shown = text[start : line.end()]
        start += len(shown) - len(shown.lstrip())
        first = False
        if shown.strip():
            yield start, start + len(shown.strip())


def _joined(spans: Sequence[tuple[int, int]], quotations: Sequence[Quotation]) -> Iterator[tuple[int, int]]:
    """The paragraphs, those joined over whose end a quotation goes on."""
    begin: int | None = None
    for start, end in spans:
        begin = start if begin is None else begin
        if _around(quotations, end, end) is None:
            yield begin, end
            begin = None


def _is_heading(line: str) -> bool:
    words = line.strip(_MARKS)
    quoted = line[:1] in _MARKS and line[-1:] in _MARKS and not any(mark in words for mark in _MARKS)
    end = words[-1:] if quoted else line[-1:]
    return end not in ".!?…:\"”»'," and len(line.split()) <= _SHORT_HEADING


def _split(
    text: str, prose: tuple[int, int], quotations: Sequence[Quotation], words: Words
) -> Iterator[tuple[int, int]]:
    begin, end = prose
    for hit in _END.finditer(text, *prose):
        following = _after_space(text, hit.end(), end)
        if following < end and _ends(
            text, hit, text[following : following + _LONGEST_WORD], quotations, words
        ):
            yield from _pieces(text, begin, hit.end(), quotations)
            begin = following
    if begin < end:
        yield from _pieces(text, begin, end, quotations)


def _after_space(text: str, at: int, end: int) -> int:
    space = _SPACE.match(text, at, end)
    return space.end() if space else at


def _ends(
    text: str, hit: re.Match[str], following: str, quotations: Sequence[Quotation], words: Words
) -> bool:
    first = following[0]
    if not (first.isupper() or first.isdigit() or first in _OPENERS or following[:2] in _DOUBLED):
        return False
    if _around(quotations, hit.start(), hit.end()) is not None:
        return False
    shown = text[max(0, hit.start() - _LONGEST_WORD) : hit.start()]
    before = _LAST_WORD.search(shown)
    last = before[0] if before else ""
    initial = hit[0] == "." and last.isupper() and all(len(letter) == 1 for letter in last.split("."))
    initial &= " ".join(shown.casefold().split()[-2:]) not in words.text.lettered
    if "." in last and following.split(maxsplit=1)[0].casefold() in words.pronouns.subjects:
        return True
    number = last.casefold() in words.text.numbering and not first.isdigit()
    return not initial and (number or last.casefold() not in words.text.abbreviations)


def _around(quotations: Sequence[Quotation], start: int, end: int) -> Quotation | None:
    """The quotation that has this span inside its marks."""
    number = bisect_left(quotations, start, key=_outer_start) - 1
    return quotations[number] if number >= 0 and end < quotations[number].outer_end else None


def _within(quotations: Sequence[Quotation], start: int, end: int) -> Sequence[Quotation]:
    first = bisect_left(quotations, start, key=_outer_start)
    return quotations[first : bisect_right(quotations, end, lo=first, key=_outer_end)]


def _outer_start(quotation: Quotation) -> int:
    return quotation.outer_start


def _outer_end(quotation: Quotation) -> int:
    return quotation.outer_end


def _pieces(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Iterator[tuple[int, int]]:
    """The sentence, cut where it is longer than anybody writes; never inside a quotation."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        at = space if space > 0 else start + _LONGEST
        around = _around(quotations, at, at)
        at = around.outer_end if around else at
        if at >= end:
            break
        yield start, start + len(text[start:at].rstrip())
        start = _after_space(text, at, end)
    if start < end:
        yield start, end


def _is_speech(text: str, quotation: Quotation) -> bool:
    """Whether the words between the marks are said, not only marked: three or more, or a sentence alone."""
    words = text[quotation.start : quotation.end].strip()
    if not any(map(str.isalnum, words)):
        return False
    before = text[max(0, quotation.outer_start - _LONGEST_WORD) : quotation.outer_start].rstrip()
    ended = words[-1:] in ".!?,…"
    if before[-3:].casefold() == " in" and words[:1].isupper() and not ended:
        return len(words.split()) > _TITLE
    ended = ended and before[-1:] in ("", ":", ",", ".", "\n", "!", "?", "”")
    return len(words.split()) > _SCARE or ended or _is_set_apart(text, quotation, before)


def _is_set_apart(text: str, quotation: Quotation, before: str) -> bool:
    """Whether a short quotation is a sentence before the comma of who says it: "“Onzin”, zegt Bos"."""
    opens = before[-1:] in ("", ".", "!", "?", "”") or text[quotation.outer_start - 1] == "\n"
    return opens and text[quotation.outer_end : quotation.outer_end + 1] == ","


def _is_mark(token: Token, quotations: Sequence[Quotation]) -> bool:
    number = bisect_right(quotations, token.start, key=_outer_start) - 1
    if number < 0:
        return False
    quotation = quotations[number]
    return token.start < quotation.start or quotation.end <= token.start < quotation.outer_end


def _frame(text: str, raw: Sequence[Token], quotations: Sequence[Quotation]) -> Iterator[Token]:
    at = 0
    for q in quotations:
        yield from raw[at : bisect_left(raw, q.start, lo=at, key=_token_start)]
        at = bisect_left(raw, q.end, lo=at, key=_token_start)
        yield Token(text[q.start : q.end], "", q.outer_start, q.outer_end, "quote")
    yield from raw[at:]


def _token_start(token: Token) -> int:
    return token.start
