"""Roles that are said with a verb, of who stands before it or behind it."""

import pytest
import reads

from bot.model import Language
from bot.reading.predicates import holders, said_of

SAID: list[tuple[Language, str, tuple[str, str] | None]] = [
    ("nl", "Piet Kok is voorzitter van de raad.", ("voorzitter van de raad", "current")),
    ("nl", "Piet Kok was burgemeester.", ("burgemeester", "former")),
    ("nl", "Piet Kok, die burgemeester was, zweeg.", ("burgemeester", "former")),
    ("nl", "Piet Kok is geen voorzitter.", None),
    ("en", "Pete Cook was recently elected mayor.", ("mayor", "current")),
    ("en", "Pete Cook, who is the mayor, left.", ("mayor", "current")),
    ("en", "Pete Cook met the mayor.", None),
]
HELD: list[tuple[Language, str, list[tuple[str, str]]]] = [
    ("nl", "De voorzitter is Piet Kok.", [("voorzitter", "Piet Kok")]),
    ("nl", "De voorzitter is ziek.", []),
    ("en", "The club, whose head coach was Pete Cook, left.", [("head coach", "Pete Cook")]),
]


@pytest.mark.parametrize(("language", "text", "said"), SAID)
def test_finds_the_role_said_of_somebody(language: Language, text: str, said: tuple[str, str] | None) -> None:
    """In their own clause or a relative one, with the tenure of the verb; not what is denied."""
    (line,) = reads.lines(text, language)
    role = said_of(line, 0)
    assert (role and (role.text, role.tenure)) == said


@pytest.mark.parametrize(("language", "text", "held"), HELD)
def test_finds_who_holds_the_role_before_a_verb(
    language: Language, text: str, held: list[tuple[str, str]]
) -> None:
    """At the head of a sentence and behind "whose"."""
    (line,) = reads.lines(text, language)
    assert [(role.text, line.phrases[number].name) for role, number in holders(line)] == held
