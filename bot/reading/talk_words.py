"""The section of a language's `reading.toml` for delegations and meetings."""

from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.shapes import NO_PHRASES, NO_WORDS, Endings, Phrases, Set, SplitVerbs, Table


@dataclass(frozen=True)
class Talks:
    """Delegations, and verbs and nouns for meeting."""

    delegation: Set = NO_WORDS
    rulers: Set = NO_WORDS
    bargainers: Set = NO_WORDS
    camps: Set = NO_WORDS
    directions: Table = field(default_factory=dict)
    links: Endings = ()
    unled: Set = NO_WORDS
    opponents: Set = NO_WORDS
    seats: Set = NO_WORDS
    sits_on: Set = NO_WORDS
    panel: Set = NO_WORDS
    singled: Set = NO_WORDS
    sitters: Set = NO_WORDS
    at_table: Phrases = NO_PHRASES
    sent_by: Set = NO_WORDS
    teams: Set = NO_WORDS
    negotiating: Set = NO_WORDS
    describing: Set = NO_WORDS
    boards: Endings = ()
    panels: Set = NO_WORDS
    party: Set = NO_WORDS
    banded: Set = NO_WORDS
    parties: Set = NO_WORDS
    associations: Set = NO_WORDS
    locals: Set = NO_WORDS
    association_heads: Set = NO_WORDS
    union_heads: Set = NO_WORDS
    peoples: Set = NO_WORDS
    institutions: Set = NO_WORDS
    led: Set = NO_WORDS
    by: Set = NO_WORDS
    leads: Set = NO_WORDS
    lead: Set = NO_WORDS
    lead_split: SplitVerbs = field(default_factory=dict)
    leading: Phrases = NO_PHRASES
    leads_with: Phrases = NO_PHRASES
    ended: Set = NO_WORDS
    chairing: Set = NO_WORDS
    at_head: Phrases = NO_PHRASES
    as_little: Phrases = NO_PHRASES
    head_of: Set = NO_WORDS
    leaders: Endings = ()
    chief: Set = NO_WORDS
    member_of: Set = NO_WORDS
    seated: Set = NO_WORDS
    partymen: Set = NO_WORDS
    seated_for: Set = NO_WORDS
    one_of: Phrases = NO_PHRASES
    colleagues: Set = NO_WORDS
    deputies: Set = NO_WORDS
    officers: Set = NO_WORDS
    acting: Set = NO_WORDS
    part_of: Phrases = NO_PHRASES
    party_fellows: Phrases = NO_PHRASES
    partisans: Set = NO_WORDS
    adherents: Set = NO_WORDS
    strands: Set = NO_WORDS
    fellow: Set = NO_WORDS
    of_party: Endings = ()
    belongs: Phrases = NO_PHRASES
    under: Set = NO_WORDS
    bands: Endings = ()
    includes: Phrases = NO_PHRASES
    includes_split: SplitVerbs = field(default_factory=dict)
    composed: Phrases = NO_PHRASES
    beside: Set = NO_WORDS
    contains: Phrases = NO_PHRASES
    brings: Phrases = NO_PHRASES
    along: Phrases = NO_PHRASES
    comes_with: Set = NO_WORDS
    company: Phrases = NO_PHRASES
    inside: Set = NO_WORDS
    inner: Set = NO_WORDS
    poses: Set = NO_WORDS
    there_too: Phrases = NO_PHRASES
    found: Set = NO_WORDS
    appointed: Phrases = NO_PHRASES
    sends: Set = NO_WORDS
    delegates: Set = NO_WORDS
    of_them: Phrases = NO_PHRASES
    accompanied: Phrases = NO_PHRASES
    negotiators: Set = NO_WORDS
    on_behalf: Set = NO_WORDS
    behalf_only: Set = NO_WORDS
    behalf_of: Phrases = NO_PHRASES
    on_side: Set = NO_WORDS
    at_side: Set = NO_WORDS
    for_side: Phrases = NO_PHRASES
    sat: Set = NO_WORDS
    represents: Set = NO_WORDS
    without: Set = NO_WORDS
    went: Set = NO_WORDS
    attends: Phrases = NO_PHRASES
    attends_split: SplitVerbs = field(default_factory=dict)
    present: Phrases = NO_PHRASES
    on_line: Phrases = NO_PHRASES
    visiting: Phrases = NO_PHRASES
    their: Set = NO_WORDS
    open_list: Phrases = NO_PHRASES
    examples: Phrases = NO_PHRASES
    absent: Phrases = NO_PHRASES
    absent_from: Phrases = NO_PHRASES
    absent_split: SplitVerbs = field(default_factory=dict)
    absent_told: Phrases = NO_PHRASES
    quits: Set = NO_WORDS
    occasions: Set = NO_WORDS
    elsewhere: Set = NO_WORDS
    leaving: Set = NO_WORDS
    into_city: Set = NO_WORDS
    stayed: Phrases = NO_PHRASES
    instead: Phrases = NO_PHRASES
    there: Set = NO_WORDS
    in_place: Phrases = NO_PHRASES
    comes: Set = NO_WORDS
    comes_not: Set = NO_WORDS
    why: Set = NO_WORDS
    is_in: Set = NO_WORDS
    stuck: Set = NO_WORDS
    through: Phrases = NO_PHRASES
    trips: Set = NO_WORDS
    future: Phrases = NO_PHRASES
    press: Set = NO_WORDS
    nouns: Set = NO_WORDS
    not_nouns: Set = NO_WORDS
    visit: Set = NO_WORDS
    visited: Set = NO_WORDS
    again: Set = NO_WORDS
    resumes: Set = NO_WORDS
    rounds: Set = NO_WORDS
    calls: Set = NO_WORDS
    restarts: Set = NO_WORDS
    phoned: Endings = ()
    arrives: Set = NO_WORDS
    purpose: Set = NO_WORDS
    takes_part: Set = NO_WORDS
    signs: Set = NO_WORDS
    alongside: Set = NO_WORDS
    buildings: Set = NO_WORDS
    reached: Set = NO_WORDS
    shown_with: Set = NO_WORDS
    shows_up: Set = NO_WORDS
    settles: Phrases = NO_PHRASES
    terms: Set = NO_WORDS
    papers: Endings = ()
    shuttles: Set = NO_WORDS
    questions: Set = NO_WORDS
    hears_from: Phrases = NO_PHRASES
    interrogations: Set = NO_WORDS
    appears: Phrases = NO_PHRASES
    hearings: Set = NO_WORDS
    opposite: Phrases = NO_PHRASES
    spends: Set = NO_WORDS
    hours: Set = NO_WORDS
    arranges: Phrases = NO_PHRASES
    arranged: Set = NO_WORDS
    concludes: Set = NO_WORDS
    aims: Set = NO_WORDS
    agrees_on: Phrases = NO_PHRASES
    guests: Set = NO_WORDS
    people_endings: Endings = ()
    not_people: Set = NO_WORDS
    going_on: Set = NO_WORDS
    days: Set = NO_WORDS
    day_parts: Set = NO_WORDS
    both: Set = NO_WORDS
    meets: Set = NO_WORDS
    receives: Set = NO_WORDS
    convenes_split: SplitVerbs = field(default_factory=dict)
    guest_split: SplitVerbs = field(default_factory=dict)
    hosted_by: Set = NO_WORDS
    summits: Set = NO_WORDS
    at: Set = NO_WORDS
    sees: Set = NO_WORDS
    dials: Set = NO_WORDS
    thanks: Set = NO_WORDS
    briefs: Set = NO_WORDS
    briefs_split: SplitVerbs = field(default_factory=dict)
    convenes: Set = NO_WORDS
    how: Set = NO_WORDS
    sent: Set = NO_WORDS
    receives_split: SplitVerbs = field(default_factory=dict)
    as_guest: Phrases = NO_PHRASES
    wants: Set = NO_WORDS
    meant: Set = NO_WORDS
    after: Set = NO_WORDS
    where: Set = NO_WORDS
    resumed: Set = NO_WORDS
    past: Set = NO_WORDS
    exists: Set = NO_WORDS
    visits: Set = NO_WORDS
    confers: Set = NO_WORDS
    refusing: Set = NO_WORDS
    hopes: Set = NO_WORDS
    supposed: Set = NO_WORDS
    both_sides: Set = NO_WORDS
    by_phone: Set = NO_WORDS
    not_speaking: Set = NO_WORDS
    anonymous: Set = NO_WORDS
    sits: Set = NO_WORDS
    councils: Endings = ()
    speaks: Set = NO_WORDS
    gather: Phrases = NO_PHRASES
    together: Set = NO_WORDS
    gather_split: SplitVerbs = field(default_factory=dict)
    shared: Phrases = NO_PHRASES
    shared_split: SplitVerbs = field(default_factory=dict)
    engagements: Set = NO_WORDS
    treats: Set = NO_WORDS
    takes: Set = NO_WORDS
    audiences: Set = NO_WORDS
    holds: Set = NO_WORDS
    events: Set = NO_WORDS
    had: Set = NO_WORDS
    into: Set = NO_WORDS
    during: Set = NO_WORDS
    to: Set = NO_WORDS
    with_strict: Set = NO_WORDS
    between: Set = NO_WORDS
    among: Set = NO_WORDS
    tells: Set = NO_WORDS
    meals: Set = NO_WORDS
    closing: Set = NO_WORDS
    relations: Set = NO_WORDS
    reciprocal: Set = NO_WORDS
    each_other: Phrases = NO_PHRASES
    pair: Phrases = NO_PHRASES
    planned: Phrases = NO_PHRASES
    cancelled: Phrases = NO_PHRASES
    postponed: Phrases = NO_PHRASES
    places: Set = NO_WORDS
    place_nouns: Set = NO_WORDS

    @cached_property
    def verbs(self) -> Set:
        """Every verb for meeting."""
        return self.meets | self.receives | self.visits | self.confers

    @cached_property
    def scenes(self) -> Set:
        """Every word without which no scene tells of a meeting."""
        phrases = self.appears + self.opposite + self.arranges + self.agrees_on
        words = self.shuttles | self.questions | self.spends | self.concludes | self.arrives
        return words | {word for phrase in phrases for word in phrase[:1]}

    @cached_property
    def telling(self) -> Set:
        """Every word that tells of a meeting."""
        return self.verbs | self.nouns

    @cached_property
    def some(self) -> Phrases:
        """What says that a list is of some only: "among others", "of them"."""
        return Phrases((*self.open_list, *self.of_them))
