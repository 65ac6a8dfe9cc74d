"""Text first: paragraphs that are prose, their sentences, and in each the words with quotations seen as one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.lexicon import load
from bot.model import Language
from bot.reading.quotation import Quotation, pair
from bot.reading.tokens import Token, tokens

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_HEADER = re.compile(r"\s*(?:date|datum|published|gepubliceerd)\s*:?\s*\d{4}(?:-\d\d){0,2}\s+", re.IGNORECASE)
_DATELINE = re.compile(
    r"(?:(?:[A-ZÀ-Ý][A-ZÀ-Ý'’./-]+[ ,/]{1,2}){1,5}|(?:[A-ZÀ-Ý][\w'’.-]+[ ,/]{1,2}){1,4}(?=\())(?:\([^)\n]{2,20}\)\s*)?[—–-]+\s+"
)
"""City in capitals, or city and agency, before a dash: "GENEVA (Agency) — "."""
_SHORT_HEADING = 12
"""Words: a line of at most so many without a full stop is a heading (measured on the project's own articles)."""
_SCARE = 2
"""Words: so many or fewer between marks are a scare quote, part of the article's own sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its offsets, its words, and its place: the number of its paragraph and of itself in it.

    `words` has each quotation of more than two words as one token of kind "quote"; `raw` has every word.
    """

    start: int
    end: int
    text: str
    words: tuple[Token, ...]
    raw: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    paragraph: int
    number: int
    heading: bool = False


def cut(text: str, language: Language) -> list[Sentence]:
    """Every sentence of the prose in order; captions, credits, bylines and links are left out."""
    quotations = pair(text)
    furniture = _furniture(language)
    abbreviations = frozenset(load(language, "reading")["text"]["abbreviations"])
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        if furniture.match(text, start, end):
            continue
        dateline = _DATELINE.match(text, start, end)
        start = dateline.end() if dateline else start  # noqa: PLW2901 - the prose begins behind the dateline
        heading = _is_heading(text[start:end])
        for i, (a, b) in enumerate(_split(text, start, end, quotations, abbreviations)):
            found.append(_sentence(text, (a, b), quotations, (number, i), heading))
    return found


def _furniture(language: Language) -> re.Pattern[str]:
    return re.compile("|".join(load(language, "reading")["text"]["furniture"]))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]*\S[^\n]*", text):
        start, end = line.start(), line.end()
        header = _HEADER.match(text, start, end) if not text[:start].strip() else None
        start = header.end() if header else start
        shown = text[start:end]
        start += len(shown) - len(shown.lstrip())
        yield start, start + len(shown.strip())


def _is_heading(line: str) -> bool:
    return line[-1] not in ".!?…:\"”’»'," and len(line.split()) <= _SHORT_HEADING


def _split(
    text: str, start: int, end: int, quotations: Sequence[Quotation], abbreviations: frozenset[str]
) -> Iterator[tuple[int, int]]:
    inside = [q for q in quotations if q.outer_start < end and q.outer_end > start]
    begin = start
    for hit in _END.finditer(text, start, end):
        if hit.end() < end and _ends(text, hit, end, inside, abbreviations):
            yield begin, hit.end()
            begin = hit.end() + len(text[hit.end() : end]) - len(text[hit.end() : end].lstrip())
    if begin < end:
        yield begin, end


def _ends(
    text: str, hit: re.Match[str], end: int, inside: Sequence[Quotation], abbreviations: frozenset[str]
) -> bool:
    if any(q.outer_start < hit.start() and hit.end() < q.outer_end for q in inside):
        return False
    rest = text[hit.end() : end].lstrip()
    if not (rest[:1].isupper() or rest[:1].isdigit() or rest[:1] in "“„\"'‘«”’([–—-"):
        return False
    before = re.search(r"[\w.]*\w$", text[max(0, hit.start() - 20) : hit.start()])
    last = before[0] if before else ""
    initial = len(last) == 1 and last.isupper() and hit[0] == "."
    return not initial and last.casefold() not in abbreviations


def _sentence(
    text: str, span: tuple[int, int], quotations: Sequence[Quotation], place: tuple[int, int], heading: bool
) -> Sentence:
    start, end = span
    inside = tuple(q for q in quotations if start <= q.outer_start and q.outer_end <= end)
    raw = [t for t in tokens(text, start, end) if not _is_mark(t, inside)]
    return Sentence(
        start, end, text[start:end], tuple(_frame(text, raw, inside)), tuple(raw), inside, *place, heading
    )


def _is_mark(token: Token, quotations: Sequence[Quotation]) -> bool:
    return any(
        q.outer_start <= token.start < q.start or q.end <= token.start < q.outer_end for q in quotations
    )


def _frame(text: str, raw: Sequence[Token], quotations: Sequence[Quotation]) -> Iterator[Token]:
    at = 0
    for q in (q for q in quotations if is_speech(text, q)):
        yield from (t for t in raw[at:] if t.start < q.start)
        at = next((i for i, t in enumerate(raw) if t.start >= q.end), len(raw))
        yield Token(text[q.start : q.end], "", q.outer_start, q.outer_end, "quote")
    yield from raw[at:]


def is_speech(text: str, quotation: Quotation) -> bool:
    """Whether the words between the marks are said, not only marked: more than two, or a sentence of its own."""
    words = text[quotation.start : quotation.end].strip()
    before = text[: quotation.outer_start].rstrip()[-1:]
    return len(words.split()) > _SCARE or (
        words[-1:] in ".!?,…" and before in ("", ":", ".", "\n", "!", "?", "”")
    )
