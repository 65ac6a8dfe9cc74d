"""The sections of a language's `reading.toml`, in the shapes that rules ask for.

Each class is a section and each field a key of it; the file says what its words are for. What a file leaves
out is empty.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.shapes import (
    Endings,
    Phrases,
    Set,
    SplitVerbs,
)

_NO_WORDS: Set = frozenset()
_SHORTEST = 5
"""Letters of the shortest noun for a body that may end a compound written as one word."""


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
    genitive: str = ""
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
class Bodies:
    """Nouns that can speak or act as one, and people who do without a name."""

    heads: Set = _NO_WORDS
    unnamed: Set = _NO_WORDS
    source_endings: Endings = ()
    informed: Phrases = ()
    both: Set = _NO_WORDS
    official: Set = _NO_WORDS
    called: Set = _NO_WORDS
    one: Set = _NO_WORDS
    lone: Set = _NO_WORDS
    member_endings: Endings = ()
    plural: Set = _NO_WORDS
    plural_endings: Endings = ()
    people_endings: Endings = ()
    groups: Set = _NO_WORDS
    pointing: Set = _NO_WORDS
    owned: Set = _NO_WORDS
    members: Set = _NO_WORDS
    named_with: Set = _NO_WORDS
    named_without: Set = _NO_WORDS
    called_by: Set = _NO_WORDS
    pointing_land: Set = _NO_WORDS
    governing: Set = _NO_WORDS
    belonging: Set = _NO_WORDS
    some: Set = _NO_WORDS
    many: Set = _NO_WORDS
    about: Set = _NO_WORDS

    @cached_property
    def endings(self) -> Endings:
        """The nouns that may end a compound written as one word."""
        return tuple(head for head in self.heads if len(head) >= _SHORTEST)


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
    plainly: Set = _NO_WORDS
    clause_with_verb: Set = _NO_WORDS
    not_stating: Set = _NO_WORDS
    quoting: Set = _NO_WORDS
    naming: Set = _NO_WORDS
    beside: Set = _NO_WORDS
    other: SplitVerbs = field(default_factory=dict)
    nouns: Set = _NO_WORDS
    stating_alone: Set = _NO_WORDS
    claims: Set = _NO_WORDS
    heard: Set = _NO_WORDS
    heard_with: Set = _NO_WORDS
    heard_at: Set = _NO_WORDS
    what_follows: Set = _NO_WORDS
    nobody: Set = _NO_WORDS
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
    def openings(self) -> Set:
        """Words with which a verb of saying of any kind begins."""
        turns = {phrase[0] for phrase in self.verb_phrases}
        return self.whole_verbs | self.split.keys() | self.naming | self.beside | turns

    @cached_property
    def whole_verbs(self) -> Set:
        """Verbs of saying that need no second part."""
        return self.verbs - self.only_split

    @cached_property
    def verb_phrases(self) -> Phrases:
        """Participles, infinitives and other turns of saying, some of several words."""
        return self.participles + self.infinitives + self.views
