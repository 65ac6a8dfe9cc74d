"""Nouns with what belongs to them: "van de veiligheidsdienst", "of the union's leaders"."""

from bot import gazetteer
from bot.lexicon import gender_of
from bot.model import Language
from bot.reading.heads import head_of
from bot.reading.row import Chunk, Row
from bot.reading.vocabulary import Words

_MOST_COMPLEMENTS = 12
"""Portfolios and "van …" behind one head: more than anybody writes."""
_MOST_OWNERS = 4
"""Genitives before a noun: "the party's leader's office"."""
_ADJECTIVES = 2
"""Lower-case adjectives that may stand before the noun of a complement."""


def complement(row: Row, at: int, *, bare: bool = True) -> int:
    """Where the words that belong to a head end: portfolios, "van de veiligheidsdienst", "for transport".

    `bare`: a noun may stand between, "hoofd beleidsplanning van"; behind a body it is another thing.
    """
    for _ in range(_MOST_COMPLEMENTS):
        end = at + 1 if row[at].kind == "portfolio" else _of(row, at) or (bare and _bare_noun(row, at))
        if not end or at >= len(row):
            return at
        at = end
    return at


def noun_phrase(row: Row, at: int) -> int:
    """Where adjectives and the name, portfolio or nouns behind them end; 0 if none begins here.

    A short name behind a noun belongs to it: "de inlichtingendienst GRU".
    """
    for _ in range(_MOST_OWNERS):
        end = _plain(row, at)
        if not end or row[end].low != "'s":
            return end
        at = end + 1 + row[end + 1].low.isdigit()
    return at - 1


def is_adjective(low: str, words: Words) -> bool:
    """Whether a lower-case word may be an adjective, by its ending."""
    roles = words.roles
    if low in words.speech.verbs:
        return False
    return low not in words.no_modifier and (low in roles.adjectives or low.endswith(roles.adjective_endings))


def is_noun(chunk: Chunk, words: Words) -> bool:
    """Whether a chunk may be a noun or an adjective: a word that is no verb and no small word."""
    return chunk.kind == "word" and chunk.low[0].isalpha() and chunk.low not in words.function


def is_adverb(row: Row, at: int) -> bool:
    """Whether a chunk is an adverb by its ending ("unanimously"), not a noun: "the family"."""
    articled = row[at - 1].low in row.words.roles.determiners
    ends = row.words.speech.adverb_endings
    return row[at].kind == "word" and bool(ends) and row[at].low.endswith(ends) and not articled


def is_described_by(row: Row, at: int) -> bool:
    """Whether a word for somebody only describes a noun: "a major deal", "a general strike"."""
    words, before = row.words, row[at - 1].low
    one = before in words.names.articles - words.roles.definite and row[at].low in words.roles.adjectives_too
    return one and not row[at].capital and is_noun(row[at + 1], words)


def is_decade(chunk: Chunk) -> bool:
    """Whether a word is one for ten years: "1990s"."""
    return chunk.text[:2].isdecimal() and chunk.text.endswith("0s")


def of_two_lands(low: str, language: Language) -> bool:
    """Whether a word joins two nationalities: "zweeds-italiaanse"."""
    parts, known = low.split("-"), gazetteer.forms(language) if "-" in low else {}
    return len(parts) > 1 and all(any(f.kind == "adjective" for f in known.get(p, ())) for p in parts)


def _plain(row: Row, at: int) -> int:
    """The same, up to a genitive: "the union" of "the union's leaders"."""
    noun = _behind_adjectives(row, at)
    if row[noun].named or row[noun].kind == "portfolio":
        more = (
            _is_part(row, noun + 1)
            or _is_post(row, noun + 1)
            or row[noun + 1].low in row.words.roles.subjects
        )
        return _panel_end(row, noun + 1) or noun + 1 + more
    if not is_noun(row[noun], row.words):
        return noun if at < noun < len(row) and row[noun - 1].kind == "form" else 0
    end = noun + 1
    while row.words.roles.noun_modifiers and is_noun(row[end], row.words) and not _has_object(row, end):
        end += 1
    own = row[end].named and (_is_short_name(row[end]) or _is_body_of(row, end) or _is_called_so(row, end))
    return end + 1 if own else end


def _has_object(row: Row, at: int) -> bool:
    """Whether a word that may be a noun is the verb of what follows: "the union backed the plan"."""
    return row[at].low in row.words.stances.verbs and row[at + 1].low in row.words.roles.determiners


def _is_body_of(row: Row, at: int) -> bool:
    """Whether a name goes on a capital word and ends in that for a body: "the Congressional Book Club"."""
    last = row[at].low.rpartition(" ")[2]
    return row[at - 1].capital and row[at].kind == "name" and last in row.words.names.bodies


def _is_called_so(row: Row, at: int) -> bool:
    """Whether the noun before a name says what body it is: "the union Red Hands", "the union FNV Havens"."""
    words, noun, name = row.words, row[at - 1].low, row[at].text
    called = noun in words.talks.associations | words.bodies.called | words.talks.parties
    called = called or words.is_called_by(noun) or words.is_party(noun)
    first = name.partition(" ")[0]
    letters = len(first) > 1 and first.isupper()
    return row[at].kind == "name" and not gender_of(name) and (called or letters)


def _panel_end(row: Row, at: int) -> int:
    """Where the committee ends whose body's name is before it: "the Senate finance committee"; 0 for none."""
    for end in range(at, at + _ADJECTIVES + 1):
        if row.words.is_panel(row[end].low) and row.words.roles.noun_modifiers and row[end].kind == "word":
            return end + 1
        if row[end].kind != "portfolio" and not is_noun(row[end], row.words):
            return 0
    return 0


def _is_part(row: Row, at: int) -> bool:
    """Whether the body of another stands here: "the NATO Military Committee", "the Cole administration"."""
    part = row[at].named and row[at].low.rpartition(" ")[2] in row.words.names.bodies
    noun = row[at].kind == "word" and not row[at].capital and row[at].low in row.words.bodies.heads
    return row.words.roles.noun_modifiers and (noun or (part and " " in row[at].text))


def _is_post(row: Row, at: int) -> bool:
    """Whether a role stands here that the name before it says of what: "nominee for UN ambassador"."""
    head = head_of(row[at].text, row.words) if row[at].kind == "word" else None
    return row.words.roles.noun_modifiers and head is not None and not row[at].capital


def _bare_noun(row: Row, at: int) -> int:
    """Where a noun between the head and its complement ends: "hoofd beleidsplanning van …"."""
    roles = row.words.roles
    goes_on = not roles.noun_modifiers and row[at + 1].low in roles.of_strict
    return at + 1 if goes_on and is_noun(row[at], row.words) else 0


def _of(row: Row, at: int) -> int:
    """Where a complement with "van" or "for" ends; behind other prepositions a noun needs its article.

    What is "at their summit" or "in zijn huis" belongs to the verb.
    """
    roles = row.words.roles
    if row[at].low not in roles.of or _is_done(row, at + 1) or _is_of_verb(row, at):
        return 0
    if row[at + 1].low in roles.determiners:
        loose = row[at].low not in roles.of_strict and (
            row[at + 1].low in roles.possessives
            or row[at + 2].low in roles.whens
            or is_decade(row[at + 2])
            or is_decade(row[at + 3])
        )
        end = noun_phrase(row, at + 2 + _counted(row, at + 2))
        return 0 if loose or row.has(row.words.talks.calls, at, end + 1) else _without_holder(row, end)
    dated = row[at + 1].low in roles.dating or row[at + 1].low in row.words.names.never
    if row[at].low not in roles.of_strict and (dated or row[at + 1].kind == "word"):
        return 0
    return _without_holder(row, noun_phrase(row, at + 1 + _counted(row, at + 1)))


def _is_of_verb(row: Row, at: int) -> bool:
    """Whether a noun belongs to the verb with its preposition: "in het leven geroepen", "at the table"."""
    roles = row.words.roles
    near = range(at + 1, at + 3 + (row[at + 1].low in roles.possessives))
    return row[at].low not in roles.of_strict and any(row[i].low in roles.of_verbs for i in near)


def _counted(row: Row, at: int) -> int:
    """1 for a number before a noun or a name: "van de drie landen", "of the two Koreas"."""
    noun = is_noun(row[at + 1], row.words) or row[at + 1].kind == "form"
    words, low = row.words, row[at].low
    return int(noun and (low in words.roles.numbers or low in words.bodies.both))


def _is_done(row: Row, at: int) -> bool:
    """Whether a verb with its object stands here, and no noun: "of buying votes", not "of housing"."""
    words, behind = row.words, row[at + 1]
    if row[at].kind != "word" or not row[at].low.endswith(words.speech.active_endings):
        return False
    goes_on = words.verbs | words.speech.small | words.speech.prepositions | words.roles.conjunctions
    return behind.named or (behind.kind == "word" and behind.low not in goes_on)


def _without_holder(row: Row, end: int) -> int:
    """The end of a complement; none where a role with its holder begins in it: "van president Ada Bos".

    Between commas the whole belongs to a name behind it: "de gezant van president Ada Bos, Jan Kok".
    """
    for at in (end - 1, end) if end else ():
        if row[at].kind == "word" and row[at + 1].kind == "name" and not row.owns(at + 1):
            head = head_of(row[at].text, row.words)
            if head is not None and not head.plural:
                return at + 2 if row[at + 2].text == "," and row[at + 3].kind == "name" else 0
    return end


def _behind_adjectives(row: Row, at: int) -> int:
    taken = 0
    while (row[at].is_form("adjective") and not _is_before_holder(row, at)) or (
        taken < _ADJECTIVES and (_leads_noun(row, at) or _of_place(row, at))
    ):
        at, taken = at + 1, taken + 1
    return at


def _of_place(row: Row, at: int) -> bool:
    """Whether a capital word is an adjective of a place before a noun: "de Gentse tak"."""
    noun, endings = row[at + 1], row.words.names.adjective_endings
    own = (
        row[at].kind == "name" and bool(endings) and row[at].low.endswith(endings) and " " not in row[at].text
    )
    return own and is_noun(noun, row.words) and not noun.capital


def _is_before_holder(row: Row, at: int) -> bool:
    """Whether a land stands here before whoever holds its office: "Chief Executive of Hong Kong Ada Cole"."""
    return row[at].is_form("name") and row[at + 1].kind == "name" and bool(gender_of(row[at + 1].text))


def _leads_noun(row: Row, at: int) -> bool:
    following = row[at + 1]
    usable = (
        following.kind in ("word", "name", "form", "portfolio") and following.low not in row.words.function
    )
    described = is_adjective(row[at].low, row.words) or _is_band(row, at + 1)
    noun = is_noun(row[at], row.words) and described
    return usable and (noun or row[at].low in row.words.roles.adjectives)


def _is_band(row: Row, at: int) -> bool:
    """Whether a party or an association stands here by its name: "of the smaller Kenya People's party"."""
    last = row[at].low.rpartition(" ")[2]
    return row[at].kind == "name" and last in row.words.talks.associations


def _is_short_name(chunk: Chunk) -> bool:
    """Whether a name belongs to the noun before it (GRU, The Voice), not to the person who is named next."""
    return " " not in chunk.text or chunk.low.startswith("the ")


_OWNING = frozenset("'’")


def last_body(row: Row, at: int) -> int:
    """The noun for a body that goes on in the next: "school board", "teachers' union"."""
    if not row.words.roles.noun_modifiers:
        return at
    behind = at + 1 + (row[at + 1].text in _OWNING)
    body = row[behind].low in row.words.bodies.heads and row[behind].low not in row.words.verbs
    return last_body(row, behind) if body else at


def is_verb(chunk: Chunk, words: Words) -> bool:
    """Whether a chunk is a verb that the lexicon knows."""
    return chunk.low in words.verbs or chunk.low in words.stances.verbs or chunk.low in words.talks.reciprocal


def is_according(row: Row, first: int) -> bool:
    """Whether "volgens" or "according to" stands before."""
    if row[first - 1].low not in row.words.according_ends:
        return False
    phrases = row.words.speech.according
    before = tuple([chunk.low for chunk in row.chunks[max(0, first - len(phrases[0])) : first]])
    return any(before[-len(words) :] == words for words in phrases)
