"""The two seed articles yield what a careful reader finds in them."""

from functools import cache
from pathlib import Path

import pytest
import reads

from bot import articles, reading
from bot.model import Fact, FactKind, Meeting, Office, Part, Speech

SEEDS = Path(__file__).parent.parent / "seeds" / "articles"
FIRST, SECOND = "2022-02-28-wit-rusland", "2025-05-istanboel"
OFFICES = [
    (FIRST, "Oleksii Reznikov", "minister:defence", "current", "country:UA"),
    (FIRST, "Leonid Sloetski", "chair:foreign-affairs", "current", "country:RU"),
    (FIRST, "Volodimir Zelenski", "president", "current", "country:UA"),
    (FIRST, "Dmitro Kuleba", "minister:foreign-affairs", "current", "country:UA"),
    (FIRST, "Vladimir Medinski", "adviser", "current", "country:RU"),
    (FIRST, "Alekandr Loekasjenko", "president", "current", "country:BY"),
    (FIRST, "Vladimir Makey", "minister:foreign-affairs", "current", "country:BY"),
    (SECOND, "Volodymyr Zelenskyy", "president", "current", "country:UA"),
    (SECOND, "Vladimir Poetin", "president", "current", "country:RU"),
    (SECOND, "Marco Rubio", "minister:foreign-affairs", "current", "country:US"),
    (SECOND, "Hakan Fidan", "minister:foreign-affairs", "current", "country:TR"),
    (SECOND, "Andriy Sybiga", "minister:foreign-affairs", "current", "country:UA"),
    (SECOND, "Rustem Umerov", "minister:defence", "current", "country:UA"),
    (SECOND, "Vladimir Medinsky", "minister:culture", "former", "country:RU"),
    (SECOND, "Mikhail Galuzin", "deputy-minister:foreign-affairs", "current", "country:RU"),
    (SECOND, "Alexander Fomin", "deputy-minister:defence", "current", "country:RU"),
    (SECOND, "Sergey Lavrov", "minister:foreign-affairs", "current", "country:RU"),
    (SECOND, "Sergiy Kyslytsya", "deputy-minister:foreign-affairs", "current", "country:UA"),
    (SECOND, "Donald Trump", "president", "current", "country:US"),
]
PARTS = {
    FIRST: {
        ("Oleksii Reznikov", "member", "country:UA", "open"),
        ("Mychajlo Podoljak", "member", "country:UA", "open"),
        ("Leonid Sloetski", "member", "country:RU", "open"),
        ("Vladimir Medinski", "member", "country:RU", "open"),
    },
    SECOND: {
        ("Rustem Umerov", "leads", "country:UA", None),
        ("Vladimir Medinsky", "leads", "country:RU", None),
        ("Mikhail Galuzin", "member", "country:RU", "closed"),
        ("Alexander Fomin", "member", "country:RU", "closed"),
        ("Igor Kostyukov", "member", "country:RU", "closed"),
        ("Sergiy Kyslytsya", "member", "country:UA", "open"),
        ("Oleksandr Poklad", "member", "country:UA", "open"),
        ("Oleksiy Shevchenko", "member", "country:UA", "open"),
        ("Volodymyr Zelenskyy", "absent", "country:UA", None),
        ("Sergey Lavrov", "absent", "country:RU", None),
        ("Yuri Ushakov", "absent", "country:RU", None),
        ("Marco Rubio", "absent", "country:US", None),
    },
}
QUOTES = [
    (FIRST, "Vladimir Medinski", "Elk uur dat het conflict aansleept"),
    (FIRST, "Volodimir Zelenski", "Ik zeg de dingen altijd zoals ze zijn"),
    (FIRST, "Dmitro Kuleba", "de blitzkrieg is mislukt"),
    (FIRST, "het Wit-Russische ministerie van Buitenlandse Zaken", "De plaats voor gesprekken"),
    (FIRST, "de Oekraïense generale staf", "De Russische bezetters"),
    (FIRST, "Carolien van Nunen", "De visies liggen zo ver uit elkaar"),
    (SECOND, "Volodymyr Zelenskyy", "Helaas nemen ze de echte onderhandelingen"),
]
MEETINGS = [
    (FIRST, {"country:UA", "country:RU"}, "country:BY", "2022-02-28", "held"),
    (SECOND, {"country:UA", "country:RU"}, "city:istanbul", "2025-05", "planned"),
    (SECOND, {"country:UA", "country:RU"}, "city:istanbul", "2022-03", "held"),
]
POSITIONS = [
    (FIRST, "Kiev for: onmiddellijk staakt-het-vuren en de terugtrekking van de Russische troepen"),
    (SECOND, "Kiev against: grondgebied als Russisch zal erkennen"),
]


@cache
def facts(seed: str) -> tuple[Fact, ...]:
    """What is read in a seed article, once."""
    return reading.read(articles.read(SEEDS / f"{seed}.md"))


def claims(seed: str, *kinds: FactKind) -> list[Fact]:
    """The facts of these kinds in a seed article."""
    return [fact for fact in facts(seed) if fact.kind in kinds]


@pytest.mark.parametrize(("seed", "holder", "key", "tenure", "land"), OFFICES)
def test_who_holds_which_office(seed: str, holder: str, key: str, tenure: str, land: str) -> None:
    """With the land, and what is over as former."""
    held = [fact.claim for fact in facts(seed) if isinstance(fact.claim, Office)]
    (office,) = [one for one in held if one.holder.name == holder and one.key == key]
    assert office.organisation is not None
    assert (office.tenure, office.organisation.id) == (tenure, land)


@pytest.mark.parametrize("seed", [FIRST, SECOND])
def test_who_has_which_part(seed: str) -> None:
    """Heads, members of open and closed lists, and who is said not to come; nobody else."""
    parts = [fact.claim for fact in facts(seed) if isinstance(fact.claim, Part)]
    assert {(one.person.name, one.part, one.side and one.side.id, one.listed) for one in parts} == PARTS[seed]


@pytest.mark.parametrize(("seed", "speaker", "words"), QUOTES)
def test_who_said_what(seed: str, speaker: str, words: str) -> None:
    """Each quotation with its speaker."""
    quotes = [fact.claim for fact in facts(seed) if isinstance(fact.claim, Speech) and fact.claim.direct]
    (quote,) = [one for one in quotes if one.text.startswith(words)]
    assert reads.name(quote.speaker) == speaker


@pytest.mark.parametrize(("seed", "parties", "place", "when", "state"), MEETINGS)
def test_who_met_where_and_when(seed: str, parties: set[str], place: str, when: str, state: str) -> None:
    """A date by what the article says or what follows from it."""
    met = [
        (fact.claim.state, fact.when and fact.when.edtf)
        for fact in claims(seed, "meeting")
        if isinstance(fact.claim, Meeting)
        and {party.id for party in fact.claim.participants} == parties
        and fact.claim.place is not None
        and fact.claim.place.id == place
    ]
    assert (state, when) in met


@pytest.mark.parametrize(("seed", "position"), POSITIONS)
def test_who_wants_what(seed: str, position: str) -> None:
    """Kyiv wants a ceasefire, and will not recognise its land as another's."""
    assert position in [reads.told(fact) for fact in claims(seed, "position")]
