"""The sections of a language's `reading.toml`, in the shapes that rules ask for.

Each class is a section and each field a key of it; the file says what its words are for. What a file leaves
out is empty.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.shapes import (
    NO_PHRASES,
    NO_WORDS,
    Endings,
    Phrases,
    Set,
    SplitVerbs,
    Table,
)

_SHORTEST = 5
"""Letters of the shortest noun for a body that may end a compound written as one word."""


@dataclass(frozen=True)
class Text:
    """Lines that are no prose, words whose full stop ends no sentence, words that point to the one before.

    `lettered` end in a letter that is no initial: "on X".
    """

    furniture: re.Pattern[str] = re.compile(r"(?!)")
    pointers: Set = NO_WORDS
    abbreviations: Set = NO_WORDS
    lettered: Set = NO_WORDS
    numbering: Set = NO_WORDS


@dataclass(frozen=True)
class Names:
    """What belongs to a name, and words that have their capital for another reason."""

    particles: Set = NO_WORDS
    joined_particles: Set = NO_WORDS
    elided_particles: Set = NO_WORDS
    elided_articles: Set = NO_WORDS
    genitive: str = ""
    titles: Set = NO_WORDS
    letters: Set = NO_WORDS
    juniors: Set = NO_WORDS
    reigning: Set = NO_WORDS
    monarchs: Set = NO_WORDS
    articles: Set = NO_WORDS
    openers: Set = NO_WORDS
    openers_of: Set = NO_WORDS
    never: Set = NO_WORDS
    always_common: Set = NO_WORDS
    adjective_parts: Set = NO_WORDS
    adjective_endings: Endings = ()
    bodies: Set = NO_WORDS
    bodies_of: Set = NO_WORDS
    inhabitants: Endings = ()
    city_endings: Endings = ()
    natives: Endings = ()
    months: Set = NO_WORDS
    before_months: Set = NO_WORDS
    of_places: Set = NO_WORDS
    of_firms: Set = NO_WORDS
    of_things: Set = NO_WORDS
    places_in: Set = NO_WORDS
    trusts: Set = NO_WORDS

    @cached_property
    def all_particles(self) -> Set:
        """The particles with which a surname may begin: "van", and the "in" of "in 't Hout"."""
        return self.particles | self.elided_particles


@dataclass(frozen=True)
class Pronouns:
    """Pronouns by whom they may mean, and words that tell a man from a woman."""

    male: Set = NO_WORDS
    female: Set = NO_WORDS
    neuter: Set = NO_WORDS
    plural: Set = NO_WORDS
    both: Set = NO_WORDS
    male_oblique: Set = NO_WORDS
    female_oblique: Set = NO_WORDS
    plural_oblique: Set = NO_WORDS
    object_too: Set = NO_WORDS
    reflexive: Set = NO_WORDS
    latter: Set = NO_WORDS
    demonstrative: Set = NO_WORDS
    near: Table = field(default_factory=dict)
    male_words: Set = NO_WORDS
    female_words: Set = NO_WORDS
    plural_verb_endings: Endings = ()

    @cached_property
    def subjects(self) -> Set:
        """Those that may be the subject of a verb."""
        return self.male | self.female | self.plural | self.neuter

    @cached_property
    def objects(self) -> Set:
        """Those that are never a subject: "hem", "them"."""
        return self.oblique - self.female - self.plural - self.neuter

    @cached_property
    def oblique(self) -> Set:
        """Those that stand behind prepositions, some of them possessives too ("haar", "her")."""
        return self.male_oblique | self.female_oblique | self.plural_oblique


@dataclass(frozen=True)
class Bodies:
    """Nouns that can speak or act as one, and people who do without a name."""

    heads: Set = NO_WORDS
    unnamed: Set = NO_WORDS
    source_endings: Endings = ()
    informed: Phrases = NO_PHRASES
    describing: Set = NO_WORDS
    whoever: Set = NO_WORDS
    anybody: Set = NO_WORDS
    ordinals: Set = NO_WORDS
    both: Set = NO_WORDS
    official: Set = NO_WORDS
    called: Set = NO_WORDS
    one: Set = NO_WORDS
    lone: Set = NO_WORDS
    member_endings: Endings = ()
    party_endings: Endings = ()
    plural: Set = NO_WORDS
    plural_endings: Endings = ()
    singular_endings: Endings = ()
    people_endings: Endings = ()
    partisans: Endings = ()
    groups: Set = NO_WORDS
    pointing: Set = NO_WORDS
    unions: Set = NO_WORDS
    firms: Set = NO_WORDS
    owned: Set = NO_WORDS
    own: Set = NO_WORDS
    dozens: Set = NO_WORDS
    members: Set = NO_WORDS
    named_with: Set = NO_WORDS
    named_without: Set = NO_WORDS
    called_by: Set = NO_WORDS
    pointing_land: Set = NO_WORDS
    governing: Set = NO_WORDS
    belonging: Set = NO_WORDS
    some: Set = NO_WORDS
    shares: Set = NO_WORDS
    many: Set = NO_WORDS
    about: Set = NO_WORDS

    @cached_property
    def endings(self) -> Endings:
        """The nouns that may end a compound written as one word."""
        return tuple(head for head in self.heads if len(head) >= _SHORTEST)


@dataclass(frozen=True)
class Speech:
    """Verbs of saying, and the small words by which a clause is told from another."""

    verbs: Set = NO_WORDS
    replies: Set = NO_WORDS
    split: SplitVerbs = field(default_factory=dict)
    only_split: Set = NO_WORDS
    participles: Phrases = NO_PHRASES
    infinitives: Phrases = NO_PHRASES
    views: Phrases = NO_PHRASES
    transitive: Set = NO_WORDS
    split_transitive: SplitVerbs = field(default_factory=dict)
    bare_clause: Set = NO_WORDS
    plainly: Set = NO_WORDS
    plainest: Set = NO_WORDS
    clause_with_verb: Set = NO_WORDS
    not_stating: Set = NO_WORDS
    stating_with: SplitVerbs = field(default_factory=dict)
    yet_to: Set = NO_WORDS
    with_clause: Set = NO_WORDS
    clause_links: Set = NO_WORDS
    quoting: Set = NO_WORDS
    naming: Set = NO_WORDS
    beside: Set = NO_WORDS
    other: SplitVerbs = field(default_factory=dict)
    nouns: Set = NO_WORDS
    stating_alone: Set = NO_WORDS
    claims: Set = NO_WORDS
    finding: Set = NO_WORDS
    amounts: Set = NO_WORDS
    heard: Set = NO_WORDS
    heard_with: Set = NO_WORDS
    asks: Set = NO_WORDS
    heard_at: Set = NO_WORDS
    mouth: Phrases = NO_PHRASES
    what_follows: Set = NO_WORDS
    nobody: Set = NO_WORDS
    complementisers: Set = NO_WORDS
    that: Set = NO_WORDS
    infinitive_markers: Set = NO_WORDS
    turned: bool = False
    goes_on: Set = NO_WORDS
    active_endings: Endings = ()
    adverb_endings: Endings = ()
    subordinators: Set = NO_WORDS
    according: Phrases = NO_PHRASES
    own_account: Phrases = NO_PHRASES
    asked: Phrases = NO_PHRASES
    say_so: Set = NO_WORDS
    hearsay: Set = NO_WORDS
    unsaid: Set = NO_WORDS
    said_from: Set = NO_WORDS
    resume: Set = NO_WORDS
    passive: Set = NO_WORDS
    undergone: Set = NO_WORDS
    done: Set = NO_WORDS
    participle: re.Pattern[str] = re.compile(r"(?!)")
    addressed: Set = NO_WORDS
    free_relative: Set = NO_WORDS
    answers: Set = NO_WORDS
    titled: Set = NO_WORDS
    shows: Set = NO_WORDS
    telling: Set = NO_WORDS
    documents: Set = NO_WORDS
    never_subject_after: Set = NO_WORDS
    adjectival: Set = NO_WORDS
    auxiliaries: Set = NO_WORDS
    skip: Set = NO_WORDS
    prepositions: Set = NO_WORDS
    clause_breaks: Set = NO_WORDS

    @cached_property
    def small(self) -> Set:
        """What may stand between a subject and its verb."""
        return self.skip | self.auxiliaries

    @cached_property
    def openings(self) -> Set:
        """Words with which a verb of saying of any kind begins."""
        parts = self.split.keys() | self.naming | self.beside
        return self.whole_verbs | self.with_clause | parts | self.turns.keys()

    @cached_property
    def turns(self) -> Mapping[str, Phrases]:
        """Turns of saying by their first word: participles, infinitives and others, some of several words."""
        found: dict[str, Phrases] = {}
        for phrase in self.participles + self.infinitives + self.views:
            found[phrase[0]] = Phrases((*found.get(phrase[0], ()), phrase))
        return found

    @cached_property
    def whole_verbs(self) -> Set:
        """Verbs of saying that need no second part."""
        return self.verbs - self.only_split
