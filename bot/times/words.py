"""A text as atoms: words, numbers and signs, each with the roles it can play in a date.

The roles come from the lexicon's `dates.toml`. What a language writes as one word is put together here by its
`[join]`: numbers ("eenentwintig"), years ("tweeduizendtien"), a weekday or day with a part of it
("donderdagavond", "gisteravond").
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from bot.built import Table
from bot.lexicon.loader import load, written
from bot.model import LANGUAGES, Language

Roles = Mapping[str, Any]
NOTHING: Roles = {}
LONGEST_NUMBER = 4
"""Digits of a number that may stand in a date; a longer one is a count, a telephone number or a document."""
_ATOM = re.compile(r"(\d+)(?:(?:ste|de|e|st|nd|rd|th)(?![^\W_])|)|[^\W\d_]+|['’]s(?!\w)|[^\s\w]|\n\s*\n")
_WORDS_ONLY = frozenset({"join", "show", "why", "never", "counted", "license", "anchor", "form"})
_TENS = range(20, 100, 10)


class Atom(NamedTuple):
    """A word, number or sign at its offsets, folded to lower case, with its roles."""

    text: str
    start: int
    end: int
    roles: Roles


Raw = tuple[str, re.Match[str]]
END = Atom("", -1, -1, NOTHING)
SHORTEST_YEAR = 3
"""Letters of the shortest word that a year may begin with."""
AHEAD = 12
"""So many `END` stand behind the last atom; no rule looks further ahead than from there."""


class Words(NamedTuple):
    """The words of a language: single ones, phrases by their first two, and the tables they came from."""

    single: Mapping[str, Roles]
    phrases: Mapping[tuple[str, ...], list[tuple[list[str], Roles]]]
    openings: frozenset[str]
    years: list[tuple[str, int]]
    year_starts: frozenset[str]
    around: Mapping[str, frozenset[str]]
    tables: Mapping[str, Any]


def listed(words: str) -> list[str]:
    """The words of one line of the lexicon."""
    return [word for word in words.split(", ") if word]


@cache
def of(language: Language) -> Words:
    """The words of a language, put together once."""
    tables = load(language, "dates")
    single, said = _table(language).read()
    phrases: dict[tuple[str, ...], list[tuple[list[str], Roles]]] = {}
    for first, rest, roles in said:
        phrases.setdefault((first, rest[0]), []).append((rest, roles))
    for longer in phrases.values():
        longer.sort(key=lambda phrase: -len(phrase[0]))
    around = {
        name: frozenset(listed(line))
        for name, line in (*tables["license"].items(), *tables["counted"].items())
    }
    around["the"] = frozenset(listed(tables["the"]["the"]))
    years = _years(tables)
    openings = frozenset(first for first, *_ in phrases)
    starts = frozenset(word[:SHORTEST_YEAR] for word, _ in years)
    return Words(single, phrases, openings, years, starts, around, tables)


def tables() -> Iterator[Table]:
    """The words of each language with their roles: putting them together takes a question too long."""
    return map(_table, LANGUAGES)


def _table(language: Language) -> Table:
    return Table(
        f"times.{language}", (written(language, "dates"), Path(__file__)), partial(_with_roles, language)
    )


def _with_roles(language: Language) -> tuple[dict[str, Roles], list[tuple[str, list[str], Roles]]]:
    """A language's single words and its phrases, each its first word and the others, with their roles."""
    tables = load(language, "dates")
    known: dict[str, dict[str, Any]] = {}
    for word, role, value in (*_plain(tables), *_joined(tables)):
        known.setdefault(word, {}).setdefault(role, value)
    single: dict[str, Roles] = {}
    phrases: list[tuple[str, list[str], Roles]] = []
    for word, roles in [*known.items(), *((word, NOTHING) for word in listed(tables["never"]["never"]))]:
        first, *rest = [word] if word.isalpha() else [part for part, _ in split(word)]
        if rest:
            phrases.append((first, rest, roles))
        else:
            single[first] = roles
    return single, phrases


def _plain(tables: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for role, table in tables.items():
        if role not in _WORDS_ONLY:
            for value, words in table.items():
                for word in listed(words):
                    yield word, role, _value(value)


def _value(value: str) -> int | str:
    return int(value) if value.lstrip("-").isdigit() else value


def _joined(tables: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    join = tables["join"]
    if not join:
        return
    units = [
        (word, int(n))
        for n, words in tables["number"].items()
        if 0 < int(n) < _TENS.start
        for word in listed(words)
    ]
    tens = [
        (word, int(n)) for n, words in tables["number"].items() if int(n) in _TENS for word in listed(words)
    ]
    for (unit, one), (ten, many), form in product(units, tens, listed(join["number"])):
        if one < _TENS.step:
            number = form.format(unit=unit, ten=ten)
            yield number, "number", many + one
            yield join["ordinal"].format(number=number), "ordinal", many + one
    for part in listed(join["parts"]):
        for weekday, words in tables["weekday"].items():
            yield join["part"].format(day=listed(words)[0], part=part), "weekday_part", int(weekday)
        for offset, words in join["days"].items():
            for day in listed(words):
                yield join["part"].format(day=day, part=part), "day_part", int(offset)


def _years(tables: Mapping[str, Any]) -> list[tuple[str, int]]:
    """The words a year may begin with, the longest first."""
    found = [
        (word, int(year)) for year, words in tables["join"].get("year", {}).items() for word in listed(words)
    ]
    return sorted(found, key=lambda pair: -len(pair[0]))


def split(text: str) -> list[Raw]:
    """The words, numbers and signs of a text in order, in lower case, each with its match."""
    return [(match[0].lower(), match) for match in _ATOM.finditer(text.replace("’", "'"))]


def atoms(raw: list[Raw], words: Words) -> list[Atom]:
    """A split text's atoms in order, phrases as one, with `END` behind them."""
    found: list[Atom] = []
    single, openings, starts = words.single, words.openings, words.year_starts
    at, last = 0, len(raw)
    while at < last:
        word, match = raw[at]
        count, roles = _phrase(raw, at, words) if word in openings else (0, NOTHING)
        if not count:
            count, roles = 1, single.get(word, NOTHING)
            if not roles and (word[:SHORTEST_YEAR] in starts or not word.isalpha()):
                roles = _number(word, match[1], words)
        found.append(Atom(word, match.start(), raw[at + count - 1][1].end(), roles))
        at += count
    return [*found, *(END,) * AHEAD]


def _phrase(raw: list[Raw], at: int, words: Words) -> tuple[int, Roles]:
    if at + 1 == len(raw):
        return 0, NOTHING
    for rest, roles in words.phrases.get((raw[at][0], raw[at + 1][0]), ()):
        if [word for word, _ in raw[at + 1 : at + 1 + len(rest)]] == rest:
            return 1 + len(rest), roles
    return 0, NOTHING


def _number(word: str, digits: str | None, words: Words) -> Roles:
    if digits is None:
        return _written_year(word, words)
    if len(digits) > LONGEST_NUMBER:
        return NOTHING
    if len(word) > len(digits):
        return {"ordinal": int(digits)}
    return {"number": int(digits), "digits": len(digits)}


def _written_year(word: str, words: Words) -> Roles:
    for first, year in words.years:
        if word.startswith(first):
            rest = words.single.get(word[len(first) :], NOTHING).get("number") if word != first else 0
            return NOTHING if rest is None else {"number": year + rest}
    return NOTHING
