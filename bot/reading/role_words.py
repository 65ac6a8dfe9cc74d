"""The section of a language's `reading.toml` for offices and roles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.model import Tenure
from bot.reading.shapes import NO_PHRASES, NO_WORDS, Endings, Groups, Phrases, Set, Table


@dataclass(frozen=True)
class Roles:
    """Words for offices and roles, and what stands around them."""

    heads: Set = NO_WORDS
    plural: Table = field(default_factory=dict)
    short_suffixes: Set = NO_WORDS
    sure_suffixes: Set = NO_WORDS
    not_roles: Set = NO_WORDS
    predecessors: Set = NO_WORDS
    successors: Set = NO_WORDS
    abbreviated: Table = field(default_factory=dict)
    led_deeds: Set = NO_WORDS
    leads_as: Table = field(default_factory=dict)
    beside: Table = field(default_factory=dict)
    alongside: Set = NO_WORDS
    chiefs: Set = NO_WORDS
    heading: Set = NO_WORDS
    learned: Set = NO_WORDS
    unnamed: Set = NO_WORDS
    counterparts: Set = NO_WORDS
    counterparts_plural: Set = NO_WORDS
    colleagues: Set = NO_WORDS
    abroad: Set = NO_WORDS
    negotiators: Set = NO_WORDS
    delegation_heads: Set = NO_WORDS
    not_offices: Set = NO_WORDS
    vague: Set = NO_WORDS
    limbs: Set = NO_WORDS
    personal: Set = NO_WORDS
    party_keys: Set = NO_WORDS
    plural_verb_ending: str = ""
    chairs: Set = NO_WORDS
    same: Groups = ()
    kinds: Table = field(default_factory=dict)
    ruling: Set = NO_WORDS
    states: Set = NO_WORDS
    called: Set = NO_WORDS
    aliases: Phrases = NO_PHRASES
    of_age: Endings = ()
    posted: Set = NO_WORDS
    subjects: Set = NO_WORDS
    posted_to: Set = NO_WORDS
    of: Set = NO_WORDS
    of_strict: Set = NO_WORDS
    of_verbs: Set = NO_WORDS
    works_at: Set = NO_WORDS
    for_field: Set = NO_WORDS
    portfolio_of: str = ""
    portfolios: Set = NO_WORDS
    whens: Set = NO_WORDS
    compounds: bool = False
    noun_modifiers: bool = False
    with_field: Set = NO_WORDS
    with_land: Set = NO_WORDS
    adjectives_too: Set = NO_WORDS
    fielded: str = ""
    at_ministries: Set = NO_WORDS
    with_titles: Set = NO_WORDS
    surnames: Set = NO_WORDS
    ranked: Set = NO_WORDS
    ranks: Set = NO_WORDS
    premodifiers: Set = NO_WORDS
    never_modifier: Set = NO_WORDS
    adjectives: Set = NO_WORDS
    adjective_endings: Endings = ()
    unionists: Endings = ()
    said_in: Set = NO_WORDS
    seated: Set = NO_WORDS
    inflections: Endings = ()
    kept: Phrases = NO_PHRASES
    fields: Set = NO_WORDS
    one_of: Phrases = NO_PHRASES
    numbers: Set = NO_WORDS
    others: Set = NO_WORDS
    determiners: Set = NO_WORDS
    definite: Set = NO_WORDS
    possessives: Set = NO_WORDS
    his: Set = NO_WORDS
    both: Set = NO_WORDS
    as_well: str = ""
    alone: Set = NO_WORDS
    mere_titles: Set = NO_WORDS
    native: Set = NO_WORDS
    succeeded: Set = NO_WORDS
    candidates: Set = NO_WORDS
    conjunctions: Set = NO_WORDS
    list_words: Set = NO_WORDS
    sides_between: Set = NO_WORDS
    relative: Set = NO_WORDS
    whose: Set = NO_WORDS
    of_which: Set = NO_WORDS
    who: Set = NO_WORDS
    whom: Set = NO_WORDS
    verbs: Set = NO_WORDS
    become: Set = NO_WORDS
    becoming: Set = NO_WORDS
    to_be: Phrases = NO_PHRASES
    appointed: Set = NO_WORDS
    appointed_to: Set = NO_WORDS
    appoints: Set = NO_WORDS
    brings: Phrases = NO_PHRASES
    left: Set = NO_WORDS
    goes: Phrases = NO_PHRASES
    went: Phrases = NO_PHRASES
    dismisses: Set = NO_WORDS
    replaces: Set = NO_WORDS
    replaces_with: Set = NO_WORDS
    parted: Set = NO_WORDS
    replaced: Set = NO_WORDS
    takes_over: Phrases = NO_PHRASES
    takes_up: Phrases = NO_PHRASES
    to_come: Set = NO_WORDS
    dating: Set = NO_WORDS
    was: Set = NO_WORDS
    been: Set = NO_WORDS
    had: Set = NO_WORDS
    holds: Set = NO_WORDS
    posts: Set = NO_WORDS
    in_office: Set = NO_WORDS
    present: Endings = ()
    former_adverbs: Set = NO_WORDS
    spans: Set = NO_WORDS
    until: Set = NO_WORDS
    recent: Set = NO_WORDS
    then: Set = NO_WORDS
    eras: Phrases = NO_PHRASES
    no_more: Phrases = NO_PHRASES
    any_more: Set = NO_WORDS
    with_subject: Set = NO_WORDS
    former: Set = NO_WORDS
    gone: Set = NO_WORDS
    own_lands: Set = NO_WORDS
    toppled: Set = NO_WORDS
    dead: Set = NO_WORDS
    deaths: Set = NO_WORDS
    small_parts: Set = NO_WORDS
    regarded: Set = NO_WORDS
    now: Set = NO_WORDS
    asides: Phrases = NO_PHRASES
    acting: Set = NO_WORDS
    acting_behind: Phrases = NO_PHRASES
    designated_behind: Phrases = NO_PHRASES
    former_behind: Phrases = NO_PHRASES
    describing: Set = NO_WORDS
    appointment: Set = NO_WORDS
    caretaker: Set = NO_WORDS
    outgoing: Set = NO_WORDS
    designated: Set = NO_WORDS
    current: Set = NO_WORDS

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
