"""The sections of a language's `reading.toml`, in the shapes that rules ask for.

Each class is a section and each field a key of it; the file says what its words are for. What a file leaves
out is empty.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.model import Tenure
from bot.reading.shapes import (
    Endings,
    Groups,
    Phrases,
    Set,
    SplitVerbs,
    Table,
)

_NO_WORDS: Set = frozenset()


@dataclass(frozen=True)
class Text:
    """Lines that are no prose, words whose full stop ends no sentence, words that point to the one before.

    `lettered` end in a letter that is no initial: "on X".
    """

    furniture: re.Pattern[str] = re.compile(r"(?!)")
    pointers: Set = _NO_WORDS
    abbreviations: Set = _NO_WORDS
    lettered: Set = _NO_WORDS


@dataclass(frozen=True)
class Names:
    """What belongs to a name, and words that have their capital for another reason."""

    particles: Set = _NO_WORDS
    titles: Set = _NO_WORDS
    letters: Set = _NO_WORDS
    juniors: Set = _NO_WORDS
    articles: Set = _NO_WORDS
    openers: Set = _NO_WORDS
    never: Set = _NO_WORDS
    always_common: Set = _NO_WORDS
    adjective_parts: Set = _NO_WORDS
    adjective_endings: Endings = ()
    bodies: Set = _NO_WORDS
    bodies_of: Set = _NO_WORDS


@dataclass(frozen=True)
class Pronouns:
    """Pronouns by whom they may mean, and words that tell a man from a woman."""

    male: Set = _NO_WORDS
    female: Set = _NO_WORDS
    neuter: Set = _NO_WORDS
    plural: Set = _NO_WORDS
    male_oblique: Set = _NO_WORDS
    female_oblique: Set = _NO_WORDS
    plural_oblique: Set = _NO_WORDS
    object_too: Set = _NO_WORDS
    reflexive: Set = _NO_WORDS
    latter: Set = _NO_WORDS
    demonstrative: Set = _NO_WORDS
    male_words: Set = _NO_WORDS
    female_words: Set = _NO_WORDS
    plural_verb_endings: Endings = ()

    @cached_property
    def subjects(self) -> Set:
        """Those that may be the subject of a verb."""
        return self.male | self.female | self.plural | self.neuter

    @cached_property
    def oblique(self) -> Set:
        """Those that stand behind prepositions, some of them possessives too ("haar", "her")."""
        return self.male_oblique | self.female_oblique | self.plural_oblique


@dataclass(frozen=True)
class Roles:
    """Words for offices and roles, and what stands around them."""

    heads: Set = _NO_WORDS
    plural: Table = field(default_factory=dict)
    short_suffixes: Set = _NO_WORDS
    not_roles: Set = _NO_WORDS
    predecessors: Set = _NO_WORDS
    successors: Set = _NO_WORDS
    abbreviated: Table = field(default_factory=dict)
    counterparts: Set = _NO_WORDS
    counterparts_plural: Set = _NO_WORDS
    negotiators: Set = _NO_WORDS
    delegation_heads: Set = _NO_WORDS
    not_offices: Set = _NO_WORDS
    vague: Set = _NO_WORDS
    personal: Set = _NO_WORDS
    party_keys: Set = _NO_WORDS
    same: Groups = ()
    called: Set = _NO_WORDS
    of_age: Endings = ()
    posted: Set = _NO_WORDS
    posted_to: Set = _NO_WORDS
    of: Set = _NO_WORDS
    of_strict: Set = _NO_WORDS
    portfolio_of: str = ""
    portfolios: Set = _NO_WORDS
    compounds: bool = False
    noun_modifiers: bool = False
    with_field: Set = _NO_WORDS
    fielded: str = ""
    surnames: Set = _NO_WORDS
    premodifiers: Set = _NO_WORDS
    never_modifier: Set = _NO_WORDS
    adjectives: Set = _NO_WORDS
    adjective_endings: Endings = ()
    inflections: Endings = ()
    kept: Phrases = ()
    numbers: Set = _NO_WORDS
    determiners: Set = _NO_WORDS
    definite: Set = _NO_WORDS
    possessives: Set = _NO_WORDS
    his: Set = _NO_WORDS
    both: Set = _NO_WORDS
    as_well: str = ""
    alone: Set = _NO_WORDS
    mere_titles: Set = _NO_WORDS
    native: Set = _NO_WORDS
    candidates: Set = _NO_WORDS
    conjunctions: Set = _NO_WORDS
    list_words: Set = _NO_WORDS
    sides_between: Set = _NO_WORDS
    relative: Set = _NO_WORDS
    whose: Set = _NO_WORDS
    whom: Set = _NO_WORDS
    verbs: Set = _NO_WORDS
    become: Set = _NO_WORDS
    appointed: Set = _NO_WORDS
    appointed_to: Set = _NO_WORDS
    appoints: Set = _NO_WORDS
    left: Set = _NO_WORDS
    dismisses: Set = _NO_WORDS
    replaces: Set = _NO_WORDS
    dating: Set = _NO_WORDS
    was: Set = _NO_WORDS
    holds: Set = _NO_WORDS
    posts: Set = _NO_WORDS
    in_office: Set = _NO_WORDS
    former_adverbs: Set = _NO_WORDS
    spans: Set = _NO_WORDS
    until: Set = _NO_WORDS
    recent: Set = _NO_WORDS
    with_subject: Set = _NO_WORDS
    former: Set = _NO_WORDS
    acting: Set = _NO_WORDS
    caretaker: Set = _NO_WORDS
    outgoing: Set = _NO_WORDS
    designated: Set = _NO_WORDS
    current: Set = _NO_WORDS

    @cached_property
    def tenures(self) -> Mapping[str, Tenure]:
        """What a word says of an office's tenure: "voormalig", "acting"."""
        words: tuple[tuple[Tenure, Set], ...] = (
            ("current", self.current),
            ("designated", self.designated),
            ("outgoing", self.outgoing),
            ("caretaker", self.caretaker),
            ("acting", self.acting),
            ("former", self.former),
        )
        return {word: tenure for tenure, said in words for word in said}

    @cached_property
    def first_words(self) -> Set:
        """The first words of roles of several words."""
        return frozenset(head.split()[0] for head in self.heads if " " in head)

    @cached_property
    def pointing(self) -> Set:
        """Words for one who holds the same office elsewhere: "ambtgenoot", "counterparts"."""
        return self.counterparts | self.counterparts_plural | self.predecessors | self.successors

    @cached_property
    def elsewhere(self) -> Set:
        """Words for one who holds, or held, the office of somebody else."""
        return self.pointing | self.predecessors

    @cached_property
    def longest_head(self) -> int:
        """Letters of the longest word for a role, several included."""
        return max(map(len, (*self.heads, *self.plural, *self.pointing)), default=0)

    @cached_property
    def portfolio_starts(self) -> Set:
        """The first words of portfolios."""
        return frozenset(name.replace(",", " ").split()[0] for name in self.portfolios)

    @cached_property
    def around_sides(self) -> Set:
        """What may stand among the lands of a delegation: "de Franse en de Duitse delegatie"."""
        return self.list_words | self.sides_between


@dataclass(frozen=True)
class Bodies:
    """Nouns that can speak or act as one, and people who do without a name."""

    heads: Set = _NO_WORDS
    unnamed: Set = _NO_WORDS
    informed: Phrases = ()
    both: Set = _NO_WORDS
    official: Set = _NO_WORDS
    called: Set = _NO_WORDS
    one: Set = _NO_WORDS
    member_endings: Endings = ()
    plural: Set = _NO_WORDS
    plural_endings: Endings = ()
    groups: Set = _NO_WORDS
    pointing: Set = _NO_WORDS
    pointing_land: Set = _NO_WORDS
    belonging: Set = _NO_WORDS
    some: Set = _NO_WORDS

    @cached_property
    def longest_head(self) -> int:
        """Letters of the longest noun."""
        return max(map(len, self.heads), default=0)


@dataclass(frozen=True)
class Speech:
    """Verbs of saying, and the small words by which a clause is told from another."""

    verbs: Set = _NO_WORDS
    split: SplitVerbs = field(default_factory=dict)
    only_split: Set = _NO_WORDS
    participles: Phrases = ()
    infinitives: Phrases = ()
    views: Phrases = ()
    transitive: Set = _NO_WORDS
    bare_clause: Set = _NO_WORDS
    clause_with_verb: Set = _NO_WORDS
    not_stating: Set = _NO_WORDS
    quoting: Set = _NO_WORDS
    naming: Set = _NO_WORDS
    beside: Set = _NO_WORDS
    other: SplitVerbs = field(default_factory=dict)
    nouns: Set = _NO_WORDS
    stating_alone: Set = _NO_WORDS
    heard: Set = _NO_WORDS
    heard_with: Set = _NO_WORDS
    heard_at: Set = _NO_WORDS
    complementisers: Set = _NO_WORDS
    that: Set = _NO_WORDS
    infinitive_markers: Set = _NO_WORDS
    turned: bool = False
    goes_on: Set = _NO_WORDS
    active_endings: Endings = ()
    adverb_endings: Endings = ()
    subordinators: Set = _NO_WORDS
    according: Phrases = ()
    asked: Phrases = ()
    say_so: Set = _NO_WORDS
    hearsay: Set = _NO_WORDS
    unsaid: Set = _NO_WORDS
    said_from: Set = _NO_WORDS
    resume: Set = _NO_WORDS
    passive: Set = _NO_WORDS
    participle: re.Pattern[str] = re.compile(r"(?!)")
    addressed: Set = _NO_WORDS
    free_relative: Set = _NO_WORDS
    telling: Set = _NO_WORDS
    documents: Set = _NO_WORDS
    never_subject_after: Set = _NO_WORDS
    auxiliaries: Set = _NO_WORDS
    skip: Set = _NO_WORDS
    prepositions: Set = _NO_WORDS
    clause_breaks: Set = _NO_WORDS

    @cached_property
    def small(self) -> Set:
        """What may stand between a subject and its verb."""
        return self.skip | self.auxiliaries

    @cached_property
    def whole_verbs(self) -> Set:
        """Verbs of saying that need no second part."""
        return self.verbs - self.only_split

    @cached_property
    def verb_phrases(self) -> Phrases:
        """Participles, infinitives and other turns of saying, some of several words."""
        return self.participles + self.infinitives + self.views
