"""The section of a language's `reading.toml` for offices and roles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.model import Tenure
from bot.reading.shapes import Endings, Groups, Phrases, Set, Table

_NO_WORDS: Set = frozenset()


@dataclass(frozen=True)
class Roles:
    """Words for offices and roles, and what stands around them."""

    heads: Set = _NO_WORDS
    plural: Table = field(default_factory=dict)
    short_suffixes: Set = _NO_WORDS
    sure_suffixes: Set = _NO_WORDS
    not_roles: Set = _NO_WORDS
    predecessors: Set = _NO_WORDS
    successors: Set = _NO_WORDS
    abbreviated: Table = field(default_factory=dict)
    counterparts: Set = _NO_WORDS
    counterparts_plural: Set = _NO_WORDS
    colleagues: Set = _NO_WORDS
    negotiators: Set = _NO_WORDS
    delegation_heads: Set = _NO_WORDS
    not_offices: Set = _NO_WORDS
    vague: Set = _NO_WORDS
    personal: Set = _NO_WORDS
    party_keys: Set = _NO_WORDS
    plural_verb_ending: str = ""
    chairs: Set = _NO_WORDS
    same: Groups = ()
    called: Set = _NO_WORDS
    aliases: Phrases = ()
    of_age: Endings = ()
    posted: Set = _NO_WORDS
    subjects: Set = _NO_WORDS
    posted_to: Set = _NO_WORDS
    of: Set = _NO_WORDS
    of_strict: Set = _NO_WORDS
    portfolio_of: str = ""
    portfolios: Set = _NO_WORDS
    whens: Set = _NO_WORDS
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
    fields: Set = _NO_WORDS
    one_of: Phrases = ()
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
    succeeded: Set = _NO_WORDS
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
    brings: Phrases = ()
    left: Set = _NO_WORDS
    dismisses: Set = _NO_WORDS
    replaces: Set = _NO_WORDS
    replaces_with: Set = _NO_WORDS
    parted: Set = _NO_WORDS
    replaced: Set = _NO_WORDS
    takes_over: Phrases = ()
    takes_up: Phrases = ()
    to_come: Set = _NO_WORDS
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
    toppled: Set = _NO_WORDS
    acting: Set = _NO_WORDS
    acting_behind: Phrases = ()
    describing: Set = _NO_WORDS
    appointment: Set = _NO_WORDS
    caretaker: Set = _NO_WORDS
    outgoing: Set = _NO_WORDS
    designated: Set = _NO_WORDS
    current: Set = _NO_WORDS

    def of_field(self, role: str, portfolio: str) -> str:
        """A role with its portfolio: "minister van Justitie"."""
        return f"{role} {self.portfolio_of} {portfolio}"

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
