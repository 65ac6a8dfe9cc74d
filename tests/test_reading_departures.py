"""Offices that somebody gives up or loses."""

import pytest
import reads

from bot.model import Language

LEFT: list[tuple[Language, str, list[str]]] = [
    ("en", "Ada Cole will step down as mayor.", ["Ada Cole: mayor of - (outgoing)"]),
    ("en", "Ben Ray, who is stepping down as mayor, left.", ["Ben Ray: mayor of - (outgoing)"]),
    ("en", "Ada Cole is expected to leave as mayor.", ["Ada Cole: mayor of - (outgoing)"]),
    ("en", "Ada Cole stepped down last year as mayor.", ["Ada Cole: mayor of - (former)"]),
    ("en", "Ben Ray, who was ousted as president in 2016, left.", ["Ben Ray: president of - (former)"]),
    ("en", "Ada Cole will leave as soon as the mayor does.", []),
    ("en", "Ada Cole will not step down as mayor.", []),
    (
        "nl",
        "Jan Lund stapt op als ceo van Peru Rail.",
        ["Jan Lund: ceo van Peru Rail of Peru Rail (outgoing)"],
    ),
    ("nl", "Jan Lund, die in mei afzwaait als ceo, zweeg.", ["Jan Lund: ceo of - (outgoing)"]),
    ("nl", "Jan Lund trad vorig jaar terug als burgemeester.", ["Jan Lund: burgemeester of - (former)"]),
    ("nl", "Jan Lund, die in 2012 als schepen opstapte, zweeg.", ["Jan Lund: schepen of - (former)"]),
    ("nl", "Jan Lund, die niet als schepen opstapte, zweeg.", []),
    ("nl", "Jan Lund werd als schepen ontslagen.", ["Jan Lund: schepen of - (former)"]),
    ("nl", "Jan Lund vertrekt nog niet als burgemeester.", []),
]


@pytest.mark.parametrize(("language", "text", "held"), LEFT)
def test_reads_an_office_that_is_left(language: Language, text: str, held: list[str]) -> None:
    """Over where it was left, outgoing where it is still to be; none where "not" or another "as" stands."""
    assert reads.facts(text, language, "office") == held
