"""The section of a language's `reading.toml` by which positions are read."""

from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.shapes import (
    NO_PHRASES,
    NO_WORDS,
    Flips,
    Phrases,
    Set,
    SplitVerbs,
    StancePhrases,
    StanceVerbs,
    Table,
)


@dataclass(frozen=True)
class Stances:
    """Verbs and phrases that take a stance, and what bounds a topic."""

    verbs: StanceVerbs = field(default_factory=dict)
    phrases: StancePhrases = ()
    negations: Set = NO_WORDS
    flips: Flips = field(default_factory=dict)
    relative: Set = NO_WORDS
    for_whom: Set = NO_WORDS
    not_topics: Set = NO_WORDS
    given: Set = NO_WORDS
    must: Set = NO_WORDS
    supposed: Set = NO_WORDS
    must_to: Set = NO_WORDS
    needed: Phrases = NO_PHRASES
    by_doing: Set = NO_WORDS
    may: Set = NO_WORDS
    no_such: Phrases = NO_PHRASES
    only: Set = NO_WORDS
    only_if: Set = NO_WORDS
    until: Set = NO_WORDS
    decides: Set = NO_WORDS
    away: Set = NO_WORDS
    reports: Set = NO_WORDS
    is_so: Set = NO_WORDS
    concerning: Set = NO_WORDS
    concerns: Set = NO_WORDS
    will_not: Set = NO_WORDS
    going: Set = NO_WORDS
    leads_in: Set = NO_WORDS
    anaphora: Set = NO_WORDS
    carried: Set = NO_WORDS
    participles: Set = NO_WORDS
    asks: Set = NO_WORDS
    asks_no: Set = NO_WORDS
    nouns: StancePhrases = ()
    backed: Phrases = NO_PHRASES
    unbacked: Set = NO_WORDS
    has_backing: Set = NO_WORDS
    doubted: Set = NO_WORDS
    subjunctive: Set = NO_WORDS
    nouns_too: Set = NO_WORDS
    wants: Set = NO_WORDS
    maybe: Set = NO_WORDS
    too: Set = NO_WORDS
    alike: Phrases = NO_PHRASES
    firsts: Set = NO_WORDS
    commissions: Phrases = NO_PHRASES
    open_clauses: Set = NO_WORDS
    between: Set = NO_WORDS
    undecided: Set = NO_WORDS
    left_open: Set = NO_WORDS
    expects: Set = NO_WORDS
    other_verb: Set = NO_WORDS
    closes_other: SplitVerbs = field(default_factory=dict)
    parts: Set = NO_WORDS
    thanks: Set = NO_WORDS
    greets: Set = NO_WORDS
    otherwise: SplitVerbs = field(default_factory=dict)
    applied_for: Set = NO_WORDS
    such: Set = NO_WORDS
    sides: StancePhrases = ()
    adherents: StancePhrases = ()
    things: Set = NO_WORDS
    silences: Set = NO_WORDS
    unnamed: Set = NO_WORDS
    foresees: Set = NO_WORDS
    not_refused: Set = NO_WORDS
    not_be: Set = NO_WORDS
    not_able: Set = NO_WORDS
    judges: Set = NO_WORDS
    judged_as: Set = NO_WORDS
    good: Phrases = NO_PHRASES
    bad: Phrases = NO_PHRASES
    judging: Phrases = NO_PHRASES
    conjugations: Phrases = NO_PHRASES
    idioms: Table = field(default_factory=dict)
    classes: Table = field(default_factory=dict)
    pronominal: Table = field(default_factory=dict)
    pointers: Set = NO_WORDS
    met: StancePhrases = ()
    beside: StancePhrases = ()
    comes_from: Set = NO_WORDS
    wished: Set = NO_WORDS
    lets: Set = NO_WORDS
    from_whom: Set = NO_WORDS
    bounds: StancePhrases = ()
    bound_to: Set = NO_WORDS
    datives: StancePhrases = ()
    claims: StancePhrases = ()
    apposed: StancePhrases = ()
    made: Set = NO_WORDS
    singled: Set = NO_WORDS
    among: Set = NO_WORDS
    answers: Set = NO_WORDS
    says_yes: Set = NO_WORDS
    says_no: Set = NO_WORDS
    also: Set = NO_WORDS
    even_so: Set = NO_WORDS
    resolves: Set = NO_WORDS
    reflexive: Set = NO_WORDS
    intends: Set = NO_WORDS
    whatever: Set = NO_WORDS
    withheld: Set = NO_WORDS
    not_yet: Set = NO_WORDS

    @cached_property
    def hinges(self) -> Set:
        """The words with which a condition begins."""
        return self.only_if | self.until
