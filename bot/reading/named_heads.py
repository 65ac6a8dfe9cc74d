"""Who heads a band that their role names, known or not: "Dawn party leader X", "chair of the society Y"."""

from collections.abc import Iterator, Sequence

from bot import gazetteer
from bot.lexicon import office_key
from bot.model import Mention, Office, Part
from bot.reading import affiliation
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.roles import Role, role_at
from bot.reading.row import Row
from bot.reading.vocabulary import Words

_NAMED = 3
"""Words of "Dawn party leader"."""


def heads(lines: Sequence[Line], offices: Sequence[Found[Office]], words: Words) -> Iterator[Found[Part]]:
    """Who leads a band by an office that names it, or as the head of that "whose leader" they are."""
    for found in offices:
        office = found.claim
        if office.tenure in ("current", "acting"):
            band = (
                _before_party(lines[found.line].row, found, words)
                or _in_one_word(office.role, words)
                or _of_society(office.role, words)
            )
            if band is not None:
                claim = Part(office.holder, "leads", band, None, None)
                yield Found(claim, found.start, found.end, "leads-party", found.line)
    for number, line in enumerate(lines):
        for i, band in () if line.sentence.heading else _whose(line):
            who = line.who[i]
            if who is not None and who.kind == "person":
                claim = Part(who, "leads", band, None, None)
                yield Found(claim, *line.span, "leads-party", number)


def _before_party(row: Row, found: Found[Office], words: Words) -> Mention | None:
    """The party of "Dawn party leader X": a name, the word for a party, and that for its leader."""
    said = found.claim.role.split()
    if len(said) != _NAMED or not said[-1].casefold().endswith(words.talks.leaders):
        return None
    chunk = next((one for one in row if one.start == found.start), None)
    party = said[1].casefold() in words.talks.party
    named = chunk is not None and chunk.kind == "name" and chunk.text == said[0]
    return Mention(said[0], "body") if party and named else None


def _in_one_word(role: str, words: Words) -> Mention | None:
    """The band of "Dageraad-leider X", which is no land, no city and no institution."""
    front, hyphen, last = role.rpartition("-")
    leads = hyphen and " " not in role and last.endswith(words.talks.leaders)
    if not leads or not front[:1].isupper() or not words.roles.compounds:
        return None
    known = gazetteer.forms(words.language).get(front.casefold(), ())
    other = words.is_institution(front.casefold()) or any(not gazetteer.is_party(form.id) for form in known)
    return None if other else Mention(front, "body", next((form.id for form in known), None))


def _of_society(role: str, words: Words) -> Mention | None:
    """The union or society of "chair of the union X", "voorzitter van de vereniging Y"."""
    said = role.split()
    of = next((at for at, word in enumerate(said) if word in words.roles.of_strict), len(said))
    noun = of + 1 + (of + 1 < len(said) and said[of + 1] in words.roles.determiners)
    if noun + 1 >= len(said) or not said[noun + 1][:1].isupper() or not said[noun].islower():
        return None
    head, joined = " ".join(said[:of]).casefold(), said[noun] in words.talks.associations
    joined = joined or (words.roles.compounds and said[noun].endswith(tuple(words.talks.associations)))
    leads = head in words.talks.association_heads or head in words.talks.union_heads
    name = " ".join(said[noun + 1 :])
    known = gazetteer.forms(words.language).get(name.casefold(), ())
    return Mention(name, "body", next((form.id for form in known), None)) if joined and leads else None


def _whose(line: Line) -> Iterator[tuple[int, Mention]]:
    """The head of each band of "the Dawn party, whose leader X", "whose chair is X"."""
    row, words = line.row, line.words
    for at in row.where(words.roles.whose):
        role = role_at(row, at + 1)
        number = None if role is None else _named(line, role)
        band = None if number is None else owner(line, at)
        if role is not None and number is not None and band is not None and _heads(role, band, words):
            yield number, band


def _named(line: Line, role: Role) -> int | None:
    """The person named right behind a role, or behind an "is": "whose chair is X"."""
    behind = (
        (role.last, role.last + 1) if line.row[role.last].low in line.words.roles.become else (role.last,)
    )
    persons = line.numbers("person")
    return next((i for i in persons if line.phrases[i].last - 1 in behind), None)


def owner(line: Line, at: int) -> Mention | None:
    """The band before "whose": the free body next before it, named, not the short name in its bracket."""
    back = (i for i in reversed(range(len(line.phrases))) if line.phrases[i].last <= at)
    bodies = (i for i in back if line.phrases[i].kind in ("body", "land") and line.free[i])
    named = (line.who[i] for i in bodies if line.row[line.phrases[i].first - 1].text != "(")
    return next((who for who in named if who is not None and affiliation.has_name(who, line.words)), None)


def _heads(role: Role, band: Mention, words: Words) -> bool:
    """Whether a role is that of who heads a band of its kind: of a party, or of a union."""
    key = office_key(role.head, words.language)
    heads = key in words.roles.party_keys or role.text.casefold() in words.talks.association_heads
    joined = affiliation.is_party(band, words) or affiliation.is_association(band, words)
    return role.tenure in ("current", "acting") and heads and joined
