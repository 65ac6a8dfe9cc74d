"""Quotation marks, paired over the whole article before anything is cut into sentences."""

from dataclasses import dataclass

_CLOSERS = {"“": '”“"', "”": "”", "„": '”“"', "«": "»", "‘": "’'", '"': '"”', "'": "'’", "‚": "‘’'"}
"""What may close each opening mark; ” opens where a writer uses one mark for both."""
_SINGLE = "‘’'‚"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Offsets of the words between two marks; `outer` offsets take the marks in. `whole`: both marks are there."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    whole: bool = True


def pair(text: str) -> list[Quotation]:
    """Every quotation in order of the text, outermost only.

    A quotation that a paragraph leaves open is closed at its end when the next paragraph opens with a mark again (a
    speech over paragraphs); otherwise the stray mark is no quotation.
    """
    found: list[Quotation] = []
    at = 0
    while at < len(text):
        if text[at] in _CLOSERS and _opens(text, at):
            quotation = _from(text, at)
            if quotation is not None:
                found.append(quotation)
                at = quotation.outer_end
                continue
        at += 1
    return found


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if after.isspace() or before.isalnum():
        return False
    return not (text[at] in "'’" and _is_clitic(text, at))


def _is_clitic(text: str, at: int) -> bool:
    """Dutch 's, 't, 'n, 'm and English '90s, 'em: an apostrophe before a short word, no opening mark."""
    word = ""
    for c in text[at + 1 : at + 5]:
        if not c.isalnum():
            break
        word += c
    return word.casefold() in {"s", "t", "n", "m", "k", "r", "em", "til", "cause"} or word[:1].isdigit()


def _from(text: str, at: int) -> Quotation | None:
    closers = _CLOSERS[text[at]]
    stop = _paragraph_end(text, at)
    for i in range(at + 1, stop):
        if text[i] in closers and _closes(text, i):
            return Quotation(at + 1, i, at, i + 1)
    return _unclosed(text, at, stop)


def _closes(text: str, at: int) -> bool:
    after = text[at + 1] if at + 1 < len(text) else " "
    if after.isalnum():
        return False
    if text[at] in _SINGLE and after.isspace() and text[at - 1] in "sz":
        return not _closes_later(text, at)
    return not text[at - 1].isspace() or not text[at + 1 : at + 2].strip()


def _closes_later(text: str, at: int) -> bool:
    """Whether a plural genitive ("workers' rights") is meant: a better closing mark follows in the same sentence."""
    for i in range(at + 1, min(len(text), at + 200)):
        if text[i] in "‘\n" or (text[i] == "'" and text[i - 1].isspace()):
            return False
        if text[i] in "'’" and not text[i + 1 : i + 2].isalnum() and text[i - 1] in ".,!?…":
            return True
    return False


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _unclosed(text: str, at: int, stop: int) -> Quotation | None:
    rest = text[stop:].lstrip()[:1]
    if text[at] in _SINGLE or not rest or rest != text[at]:
        return None
    return Quotation(at + 1, stop, at, stop, whole=False)
