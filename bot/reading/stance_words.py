"""The section of a language's `reading.toml` by which positions are read."""

from dataclasses import dataclass, field

from bot.reading.shapes import Flips, Phrases, Set, SplitVerbs, StancePhrases, StanceVerbs

_NO_WORDS: Set = frozenset()


@dataclass(frozen=True)
class Stances:
    """Verbs and phrases that take a stance, and what bounds a topic."""

    verbs: StanceVerbs = field(default_factory=dict)
    phrases: StancePhrases = ()
    negations: Set = _NO_WORDS
    flips: Flips = field(default_factory=dict)
    relative: Set = _NO_WORDS
    for_whom: Set = _NO_WORDS
    not_topics: Set = _NO_WORDS
    given: Set = _NO_WORDS
    must: Set = _NO_WORDS
    supposed: Set = _NO_WORDS
    must_to: Set = _NO_WORDS
    may: Set = _NO_WORDS
    no_such: Phrases = ()
    only: Set = _NO_WORDS
    only_if: Set = _NO_WORDS
    reports: Set = _NO_WORDS
    is_so: Set = _NO_WORDS
    concerning: Set = _NO_WORDS
    concerns: Set = _NO_WORDS
    will_not: Set = _NO_WORDS
    going: Set = _NO_WORDS
    leads_in: Set = _NO_WORDS
    anaphora: Set = _NO_WORDS
    carried: Set = _NO_WORDS
    participles: Set = _NO_WORDS
    asks: Set = _NO_WORDS
    asks_no: Set = _NO_WORDS
    nouns: StancePhrases = ()
    backed: Phrases = ()
    unbacked: Set = _NO_WORDS
    has_backing: Set = _NO_WORDS
    doubted: Set = _NO_WORDS
    subjunctive: Set = _NO_WORDS
    nouns_too: Set = _NO_WORDS
    wants: Set = _NO_WORDS
    maybe: Set = _NO_WORDS
    open_clauses: Set = _NO_WORDS
    between: Set = _NO_WORDS
    undecided: Set = _NO_WORDS
    left_open: Set = _NO_WORDS
    expects: Set = _NO_WORDS
    other_verb: Set = _NO_WORDS
    closes_other: SplitVerbs = field(default_factory=dict)
    applied_for: Set = _NO_WORDS
    such: Set = _NO_WORDS
    not_refused: Set = _NO_WORDS
    judges: Set = _NO_WORDS
    judged_as: Set = _NO_WORDS
    good: Phrases = ()
    bad: Phrases = ()
