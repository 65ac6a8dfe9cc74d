"""The names of one article: which are persons, and the fullest form of each."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from bot.lexicon import gender_of, office_key
from bot.reading import lone, things
from bot.reading.heads import head_of
from bot.reading.row import Row
from bot.reading.spelled import Folded, fold, is_acronym
from bot.reading.vocabulary import Words

_MARKS = ".,;:!?…()[]“”‘’\"'"
_PLAIN = 2
"""Words of a name with one surname; in a longer one any word but the first may stand for it (Ospina Ruiz)."""
_SHORTEST = 3
"""Letters of the shortest name that is known by its verb alone, where a sentence begins."""
_NOUN = 6
"""Letters of the shortest noun behind a hyphen; parts of given names are shorter ("Geun-hye")."""
_CARRIED = 8
"""Chunks from such a name up to which the participle of its auxiliary stands."""


@dataclass(frozen=True, slots=True)
class Names:
    """An article's names by their folded forms: `full` has the fullest form of each, `persons` the persons.

    `doubtful` holds single words with a capital that the article only has where a sentence begins: words,
    most likely. `particled` holds surnames from their particle on: "van dalen" of "Piet van Dalen".
    `lone` holds surnames of persons, which may be words too: "baker".
    """

    full: Mapping[Folded, str]
    persons: frozenset[Folded]
    doubtful: frozenset[Folded] = frozenset()
    particled: frozenset[Folded] = frozenset()
    lone: frozenset[Folded] = frozenset()

    def is_person(self, name: str) -> bool:
        """Whether the article uses this name for a person."""
        return fold(name) in self.persons

    def without_doubt(self, row: Row) -> Row:
        """The row, its first word no name that the article has nowhere else, or one with its particle.

        A word that is a surname of the article's is a name.
        """
        row = lone.named(row, self.lone)
        first, last = row[0], self._behind_particle(row)
        if last:
            whole = first._replace(text=row.shown(0, last), low=row.shown(0, last).casefold(), kind="name")
            return replace(row, chunks=(whole._replace(end=row[last - 1].end), *row.chunks[last:]))
        if first.kind == "name" and fold(first.text) in self.doubtful:
            return replace(row, chunks=(first._replace(kind="word"), *row.chunks[1:]))
        return row

    def _behind_particle(self, row: Row) -> int:
        """Where a surname ends that begins the sentence with its particle: "Van Dalen eist"; 0 for none."""
        at, particles = 0, row.words.names.all_particles
        while row[at].low in particles:
            at += 1
        named = at and row[at].kind == "name" and fold(row.shown(0, at + 1)) in self.particled
        return at + 1 if named else 0

    def fullest(self, name: str) -> str:
        """The longest form of this name in the article."""
        return self.full.get(fold(name), name)


def names(rows: Iterable[Row]) -> Names:
    """Sort an article's names: a surname belongs to the full name that ends in it."""
    rows = tuple(rows)
    signs, quoted = _signs(rows), _quoted(rows)
    particles = rows[0].words.names.all_particles if rows else frozenset[str]()
    full = _full(signs, particles)
    unsure = {name for name, sign in signs.items() if _is_doubtful(name, sign, full[name])}
    doubtful = frozenset(name for name in unsure if name[0] not in quoted)
    called = {name for name, sign in signs.items() if sign.titled or _is_person(signs.get(fold(full[name])))}
    surnames = {name[i:]: name for name in signs for i in range(len(name)) if name[i] in particles}
    persons = frozenset(called | {fold(full[name]) for name in called}) - doubtful
    persons |= {short for short, name in surnames.items() if name in persons}
    full = {short: full[name] for short, name in surnames.items()} | full
    alone = lone.surnames([name for name in signs if name in persons], full, particles)
    full, persons = alone | full, persons | alone.keys()
    return Names(full, persons, doubtful, frozenset(surnames), frozenset(alone))


@dataclass(slots=True)
class _Signs:
    """What the article shows of one name: how often, and how often behind an article or a word for a place.

    `titled`: a role or a title stands before it; `reigns`: a monarch's. `inside` counts where no sentence
    begins with it, `first` is its offset.
    """

    text: str
    first: int
    body: bool
    count: int = 0
    articled: int = 0
    titled: bool = False
    reigns: bool = False
    inside: int = 0


def _signs(rows: Iterable[Row]) -> dict[Folded, _Signs]:
    found: dict[Folded, _Signs] = {}
    for row in rows:
        for at, chunk in enumerate(row):
            if chunk.kind == "name":
                name = fold(chunk.text)
                body = _is_body(name, chunk.text, row.words)
                sign = found.setdefault(name, _Signs(chunk.text, chunk.start, body))
                sign.count += 1
                sign.body |= things.is_thing(row, at) or row.is_marked(at, at + 1)
                sign.inside += at > 0 or _speaks(row)
                sign.articled += _has_article(row, at) or _is_named_as(row[at - 1].low, row.words)
                sign.reigns |= row[at - 1].low in row.words.names.monarchs
                sign.titled |= not is_acronym(chunk.text) and _has_title(row, at)
    return found


def _quoted(rows: Iterable[Row]) -> frozenset[str]:
    """The words with a capital inside quotations, folded, those left out that begin one."""
    quotes = (chunk.text for row in rows for chunk in row if chunk.kind == "quote")
    words = (word.strip(_MARKS) for text in quotes for word in text.split()[1:])
    return frozenset(part for word in words if word[:1].isupper() for part in fold(word))


def _is_body(name: Folded, text: str, words: Words) -> bool:
    """Whether its words say that it is no person: one of the lexicon's, letters all in capitals, a noun.

    The noun stands behind a hyphen: "Brexit-onderhandelingen".
    """
    parts = text.replace("-", " ").split()
    capitals = any(len(part) > 1 and part.isupper() and "." not in part for part in parts)
    parted = [part for part in text.replace(" ", "-").split("-")[1:] if part.islower()]
    joined = any(len(part) >= _NOUN or part in words.names.bodies for part in parted)
    person = gender_of(text) and not words.names.particles.isdisjoint(name)
    return (
        capitals or joined or not (person or words.names.bodies.isdisjoint(name)) or _is_compound(text, words)
    )


def _is_compound(text: str, words: Words) -> bool:
    """Whether a name is one word that ends in that for a body: "Hooggerechtshof", "Arbeiderspartij"."""
    return " " not in text and not gender_of(f"{text} ") and words.names_body(text.casefold())


def _has_article(row: Row, at: int) -> bool:
    before = row[at - 1]
    articled = before.low in row.words.names.articles and (not before.capital or at == 1)
    return articled or _names_party(row, at) or _has_land(row, at) or _is_led(row, at)


def _is_led(row: Row, at: int) -> bool:
    """Whether it is that of which somebody heads a party: "de fractieleider van Links"."""
    roles = row.words.roles
    head = head_of(row[at - 2].text, row.words) if row[at - 1].low in roles.of_strict else None
    return head is not None and office_key(head.word, row.words.language) in roles.party_keys


def _has_land(row: Row, at: int) -> bool:
    """Whether it only says of what party somebody from a land is: "the German Social Democrat"."""
    described = row.words.roles.noun_modifiers and row[at - 1].is_form("adjective")
    articled = row[at - 2].low in row.words.names.articles
    return described and articled and not gender_of(row[at].text)


def _names_party(row: Row, at: int) -> bool:
    """Whether an owner stands before a name and a word for a party behind it: "Cole's Alba coalition"."""
    roles, before = row.words.roles, row[at - 1].low
    owned = before == "'s" or before in roles.possessives or before in roles.whose
    return owned and roles.noun_modifiers and row[at + 1].low in row.words.talks.parties


def _speaks(row: Row) -> bool:
    """Whether the word that begins a sentence says something, as no plural noun does: "Haddad told".

    An adverb may stand there too where verbs are turned ("Hierover zei X"), but then somebody else follows.
    """
    words = row.words
    if len(row[0].text) < _SHORTEST:
        return False
    if row[1].text == ",":
        return _is_explained(row)
    if words.speech.turned:
        return any(_brings_clause(row, at) for at in _first_verbs(row))
    return row[1].low in words.speech.telling and not row[0].low.endswith(words.bodies.plural_endings)


def _is_explained(row: Row) -> bool:
    """Whether a verb stands behind what two commas enclose: "Unifor, meanwhile, backs"."""
    if row[0].low in row.words.names.openers or row[0].low.endswith(row.words.speech.adverb_endings):
        return False
    closing = next((at for at in range(_PLAIN, len(row)) if row[at].text == ","), len(row))
    return row[closing + 1].low in row.words.acts and row[closing + 1].kind == "word"


def _first_verbs(row: Row) -> range:
    """Where the verb of the second word may stand: there, or behind an auxiliary there."""
    carried = row[1].low in row.words.speech.auxiliaries
    return range(2, min(len(row), _CARRIED)) if carried else range(1, 2)


def _brings_clause(row: Row, at: int) -> bool:
    """Whether a verb of saying stands here and what is said begins behind it."""
    speech, low = row.words.speech, row[at].low
    says = low in speech.telling or (at > 1 and (low in speech.verbs or (low,) in speech.participles))
    return says and (row[at + 1].text == ":" or row[at + 1].low in speech.that)


def _is_named_as(low: str, words: Words) -> bool:
    """Whether the word before a name says that it is a place or a body: "hotel", "oppositiepartij"."""
    return low in words.talks.place_nouns or words.is_party(low)


def _has_title(row: Row, at: int) -> bool:
    before = row[at - 2] if row[at - 1].text == "." else row[at - 1]
    if before.low in row.words.names.titles:
        return True
    role = head_of(before.text, row.words) if before.kind == "word" else None
    return role is not None and not role.plural


def _full(signs: Mapping[Folded, _Signs], particles: Collection[str]) -> dict[Folded, str]:
    """Each name with the fullest form that it is short for."""
    sharing: dict[str, list[Folded]] = defaultdict(list)
    apart = {name: _apart(name, particles) for name in signs}
    for name, words in apart.items():
        for word in set(words):
            sharing[word].append(name)
    full: dict[Folded, str] = {}
    for short in sorted(signs, key=lambda name: len(apart[name]), reverse=True):
        fuller = [name for name in sharing[apart[short][0]] if _is_short_for(apart[short], apart[name])]
        fuller = [name for name in fuller if not (signs[short].reigns and name[0] == short[0])]
        chosen = _best(short, fuller, signs)
        full[short] = full[chosen] if chosen else signs[short].text
    return full


def _apart(name: Folded, particles: Collection[str]) -> Folded:
    """A name with the particle apart that is written in one word with its surname: "al-Hamdi"."""
    particle, hyphen, surname = name[-1].partition("-")
    return (*name[:-1], particle, surname) if hyphen and particle in particles else name


def _is_short_for(short: Folded, name: Folded) -> bool:
    """Whether `short` is the surname, or all but the middle, of `name`."""
    if len(name) <= len(short):
        return False
    if name[-len(short) :] == short:
        return True
    if len(short) == 1:
        return len(name) > _PLAIN or short[0] == name[0]
    return name[0] == short[0] and name[-1] == short[-1]


def _best(short: Folded, fuller: Collection[Folded], signs: Mapping[Folded, _Signs]) -> Folded | None:
    """The full name met first, by its surname rather than its given name.

    A surname that two persons of the article share is theirs who came first.
    """
    return min(
        fuller,
        key=lambda name: (
            name[0] == short[0],
            _is_opening(signs[name]),
            not _ends(name, short),
            signs[name].first,
        ),
        default=None,
    )


def _ends(name: Folded, short: Folded) -> bool:
    """Whether a name ends in its surname, which of two names is theirs whose last word it is."""
    return name[-len(short) :] == short


def _is_opening(sign: _Signs) -> bool:
    """Whether a name only stands where a sentence begins, and not with a given name: "Formatie Vos"."""
    return not sign.inside and not sign.titled and not gender_of(sign.text)


def _is_person(sign: _Signs | None) -> bool:
    return sign is None or sign.titled or (not sign.body and sign.articled * 2 < sign.count)


def _is_doubtful(name: Folded, sign: _Signs, fullest: str) -> bool:
    alone = len(name) == 1 and fullest == sign.text
    alone = alone and not gender_of(f"{sign.text} ")
    return alone and sign.inside == 0 and not sign.titled and sign.text[1:] == sign.text[1:].lower()
