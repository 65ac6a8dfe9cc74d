"""Lines that a table's export has put between marks of their own, the marks inside them doubled."""

import re

_LINE = re.compile(r'^(")([^"\n]*[^\s"?!….,])(" ?"[^\n]*")[ \t]*$', re.MULTILINE)
"""A line between marks, the first ones inside behind no end of a sentence: behind a speech there is one."""
_DOUBLED = re.compile(r'" ?"')


def plain(text: str) -> str:
    """The text, of the same length, with the marks of such a line as its writer had them.

    >>> plain('"Ada Bos zei dat" "de brug dicht blijft" "."')
    ' Ada Bos zei dat  “de brug dicht blijft”  . '
    """
    return _LINE.sub(_line, text) if '" "' in text or '""' in text else text


def _line(line: re.Match[str]) -> str:
    inner = line[2] + line[3][:-1]
    parts = _DOUBLED.split(inner)
    marks = [hit[0] for hit in _DOUBLED.finditer(inner)]
    shown = [parts[0]]
    for number, (mark, part) in enumerate(zip(marks, parts[1:], strict=True)):
        shown += ["”".ljust(len(mark)) if number % 2 else "“".rjust(len(mark)), part]
    tail = line[0][line.end(3) - line.start() :]
    return f" {''.join(shown)} {tail}"
