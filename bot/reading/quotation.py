"""Quotation marks, paired over the whole article before anything is cut into sentences."""

import re
from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CLOSERS = {"“": '”“"', "”": "”", "„": '”“"', "«": "»", "‘": "’'", '"': '"”', "'": "'’", "‚": "‘’'"}
"""What may close each opening mark; ” opens where a writer uses one mark for both."""
_OPENING = re.compile("[" + "".join(_CLOSERS) + "]")
_CLOSING = "".join(sorted(set("".join(_CLOSERS.values()))))
_SINGLE = "‘’'‚"
_CLITICS = frozenset({"s", "t", "n", "m", "k", "r", "em", "til", "cause"})
_CLITIC = re.compile(r"[^\W_]{0,4}")
_TYPED = {",,": " „", "``": " “", "''": "” "}
"""Marks that are typed as two, and the one of the same width that each is read as."""
_NEXT = re.compile(r"\s{1,40}(\S)")
"""What the next paragraph opens with."""
_MORE_LINES = 1_200
"""Characters behind the line that opens a quotation within which a later line may close it."""
_SAME_SENTENCE = 200
"""Characters behind a plural genitive within which the real closing mark is looked for."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Offsets of the words between two marks; the outer ones take the marks in."""

    start: int
    end: int
    outer_start: int
    outer_end: int


def pair(text: str) -> list[Quotation]:
    """Every quotation in order of the text, outermost only, none over an empty line.

    A quotation that a paragraph leaves open is closed at its end when the next paragraph opens with a mark
    again (a speech over paragraphs); otherwise the stray mark is no quotation.
    """
    for typed, mark in _TYPED.items():
        text = text.replace(typed, mark)
    closings = {mark: _closings(text, mark) for mark in _CLOSING}
    found: list[Quotation] = []
    opening, stop = _OPENING.search(text), 0
    while opening:
        at = opening.start()
        stop = stop if at < stop else _paragraph_end(text, at)
        quotation = _from(text, at, stop, closings) if _opens(text, at) else None
        if quotation is not None:
            found.append(quotation)
        opening = _OPENING.search(text, quotation.outer_end if quotation else at + 1)
    return found


def _closings(text: str, mark: str) -> Sequence[int]:
    return [hit.start() for hit in re.finditer(mark, text) if _closes(text, hit.start())]


def _opens(text: str, at: int) -> bool:
    if text[at - 1 : at].isalnum() or not text[at + 1 : at + 2].strip():
        return False
    return not (text[at] in "'’" and _is_clitic(text, at))


def _is_clitic(text: str, at: int) -> bool:
    """Whether it is the apostrophe of a short word: Dutch 's, 't, 'n, English '90s, 'em."""
    hit = _CLITIC.match(text, at + 1)
    word = hit[0] if hit else ""
    return word.casefold() in _CLITICS or word[:1].isdigit()


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _from(text: str, at: int, stop: int, closings: Mapping[str, Sequence[int]]) -> Quotation | None:
    closing = min(_next(closings[mark], at, stop) for mark in _CLOSERS[text[at]])
    if closing >= stop:
        return _over_lines(text, at, stop, closings) or _unclosed(text, at, stop)
    return _between(text, at, closing, closing + 1)


def _between(text: str, at: int, end: int, outer_end: int) -> Quotation:
    """The quotation from the mark at this offset on, no space before its closing mark among its words."""
    words = text[at + 1 : end].rstrip()
    return Quotation(at + 1, at + 1 + len(words), at, outer_end)


def _over_lines(text: str, at: int, stop: int, closings: Mapping[str, Sequence[int]]) -> Quotation | None:
    """A quotation that goes on in the next line of a paragraph with a line a sentence; none begins before."""
    end = text.find("\n\n", stop, stop + _MORE_LINES)
    last = end if end >= 0 else min(len(text), stop + _MORE_LINES)
    closing = min(_next(closings[mark], stop, last) for mark in _CLOSERS[text[at]])
    begun = next((hit for hit in _OPENING.finditer(text, stop, closing) if _opens(text, hit.start())), None)
    if text[at] in _SINGLE or closing >= last or begun is not None:
        return None
    return _between(text, at, closing, closing + 1)


def _next(positions: Sequence[int], at: int, otherwise: int) -> int:
    number = bisect(positions, at)
    return positions[number] if number < len(positions) else otherwise


def _closes(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if after.isalnum():
        return False
    if text[at] in _SINGLE and not after.strip() and before in ("s", "z"):
        return not _closes_later(text, at)
    return not before.isspace() or not after.strip()


def _closes_later(text: str, at: int) -> bool:
    """Whether a plural genitive ("workers' rights") is meant: a better closing mark follows soon."""
    for i in range(at + 1, min(len(text), at + _SAME_SENTENCE)):
        if text[i] in "‘\n" or (text[i] == "'" and text[i - 1].isspace()):
            return False
        if text[i] in "'’" and not text[i + 1 : i + 2].isalnum() and text[i - 1] in ".,!?…":
            return True
    return False


def _unclosed(text: str, at: int, stop: int) -> Quotation | None:
    following = _NEXT.match(text, stop)
    if text[at] in _SINGLE or following is None or following[1] != text[at]:
        return None
    return _between(text, at, stop, stop)
