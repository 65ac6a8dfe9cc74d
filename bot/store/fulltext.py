"""The expression that full-text search is asked with: typed words are data, never operators.

Two columns are searched: the words of a fact, and its tags, which say whom it names, its kind, years and
topics. So a search is narrowed within the index, and a common word costs no more than a rare one.

Stems stand among the words of a fact (`rows.words`): a question is looked for by the stems of its words too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from bot.model import FactKind

Match = Literal["all", "any"]
MOST = 32
"""Words of a question that are looked for; the rest of a very long one adds time and no meaning."""
FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Years that have a tag; what is earlier or later counts as the first or last of them."""
DECADE, CENTURY = 10, 100
_WORD = re.compile(r"[^\W_]+")
_UNTAGGED = re.compile(r"[\W_]+")


class Term(NamedTuple):
    """One word of a question: the forms in which it may stand, and the topics and senses it may be met by."""

    forms: frozenset[str]
    topics: frozenset[str] = frozenset()
    senses: frozenset[str] = frozenset()


def any_of(terms: Iterable[Term]) -> str:
    """An FTS5 expression in which one of the terms must be met at least; "" where there is none.

    >>> any_of([Term(frozenset({"stelde"}), senses=frozenset({"propose"}))])
    'words : "stelde" OR tags : "mpropose"'
    """
    listed = list(terms)[:MOST]
    forms = dict.fromkeys(
        word for term in listed for form in sorted(term.forms) for word in _WORD.findall(form)
    )
    tags = dict.fromkeys(
        tag for term in listed for tag in (*map(topic, sorted(term.topics)), *map(sense, sorted(term.senses)))
    )
    return " OR ".join([*(f'words : "{word}"' for word in forms), *(f'tags : "{tag}"' for tag in tags)])


def expression(words: str, match: Match, topics: Mapping[str, Sequence[str]] | None = None) -> str:
    """An FTS5 expression in which all, or any, of the words must stand; "" where there is no word.

    `topics` are those by which a word is met too, whatever the fact's own words for them.

    >>> expression('"Bucha" OR NEAR(x', "all")
    '(words : "Bucha") AND (words : "OR") AND (words : "NEAR") AND (words : "x")'
    >>> expression("truce", "all", {"truce": ["ceasefire"]})
    '(words : "truce" OR tags : "tceasefire")'
    """
    found = list(dict.fromkeys(_WORD.findall(words)))[:MOST]
    spoken = topics or {}
    terms = [
        " OR ".join([f'words : "{word}"', *(f'tags : "{topic(key)}"' for key in spoken.get(word, ()))])
        for word in found
    ]
    return (" OR " if match == "any" else " AND ").join(f"({term})" for term in terms)


def beginning(stems: Iterable[str]) -> str:
    """An expression by which a word must begin with each of the stems."""
    found = [stem for each in stems for stem in _WORD.findall(each)][:MOST]
    return " AND ".join(f'words : "{stem}" *' for stem in found)


def tagged(tags: Iterable[str]) -> str:
    """An expression by which a fact has one of the tags at least."""
    listed = " OR ".join(f'"{tag}"' for tag in tags)
    return f"tags : ({listed})"


def joined(*expressions: str) -> str:
    """An expression for all of some, those that are empty left out."""
    return " AND ".join(f"({each})" for each in expressions if each)


def topic(key: str) -> str:
    """The tag of a topic.

    >>> topic("troop-withdrawal")
    'ttroopwithdrawal'
    """
    return f"t{_UNTAGGED.sub('', key)}"


def sense(key: str) -> str:
    """The tag of a sense of words."""
    return f"m{_UNTAGGED.sub('', key)}"


def kind(of: FactKind) -> str:
    """The tag of a kind."""
    return f"k{of}"


def named(entity: int) -> str:
    """The tag of a fact that names an entity, by its number."""
    return f"e{entity}"


def subject(entity: int) -> str:
    """The tag of a fact about an entity, by its number."""
    return f"s{entity}"


def years(start: int, end: int) -> list[str]:
    """The tags of the years, decades and centuries that days lie in; none without a time.

    Days are proleptic ordinals, `end` exclusive.

    >>> years(738156, 738521), years(0, 0)
    (['y2022', 'd202', 'c20'], [])
    """
    within = _years(start, end)
    decades = dict.fromkeys(f"d{year // DECADE}" for year in within)
    return [
        *(f"y{year}" for year in within),
        *decades,
        *dict.fromkeys(f"c{year // CENTURY}" for year in within),
    ]


def within(start: int, end: int) -> list[str]:
    """The fewest tags of which whatever lies in one of the years of those days has one; none without a time.

    An open side would take a hundred of them, were there none of decades and centuries.

    >>> within(693596, 734869)
    ['c19', 'd200', 'y2010', 'y2011', 'y2012']
    """
    found, left = list[str](), _years(start, end)
    while left:
        whole = next(
            length for length in (CENTURY, DECADE, 1) if not left[0] % length and length <= len(left)
        )
        found.append(f"{_LETTERS[whole]}{left[0] // whole}")
        left = left[whole:]
    return found


_LETTERS = {CENTURY: "c", DECADE: "d", 1: "y"}


def _years(start: int, end: int) -> range:
    """The years that have a tag and that days lie in."""
    if not end:
        return range(0)
    first, last = (min(max(date.fromordinal(day).year, FIRST_YEAR), LAST_YEAR) for day in (start, end - 1))
    return range(first, last + 1)
