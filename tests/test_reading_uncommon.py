"""Meetings told without the commonest verbs: a debate, a call, hours of talks, what is next on the agenda."""

import pytest
import reads

from bot.model import Language

TOLD: list[tuple[Language, str, str]] = [
    (
        "en",
        "The mayor, Ada Cole, was angry, but talks with the firefighters' union broke down on Friday.",
        "the firefighters' union at - (held)",
    ),
    ("nl", "Maandag debatteert de Tweede Kamer over de val.", "Tweede Kamer at - (held)"),
    (
        "nl",
        "VVD en D66 zijn het na drie dagen crisisoverleg niet eens geworden over asiel.",
        "VVD, D66 at - (held)",
    ),
    (
        "nl",
        "Minister Ada Bos heeft Jan Peeters in een telefoongesprek aangeraden om te blijven.",
        "Ada Bos, Jan Peeters at - (held)",
    ),
    (
        "nl",
        "Premier Ada Bos moest na een kort en gespannen overleg met Jan Peeters toegeven dat het mislukt is.",
        "Ada Bos, Jan Peeters at - (held)",
    ),
    (
        "en",
        "Envoy Ada Cole is due to call on President Ben Hale on Friday.",
        "Ada Cole, Ben Hale at - (planned)",
    ),
    (
        "en",
        "Finance ministers of the eurozone gather in Lima on Monday.",
        "Finance ministers of the eurozone at Lima (held)",
    ),
    (
        "en",
        "King Carl and Queen Ada Cole will welcome Ben Hale at the palace on Tuesday.",
        "Carl, Ada Cole, Ben Hale at - (planned)",
    ),
]
AGAIN: list[tuple[Language, str, str]] = [
    (
        "en",
        "Ada Cole met Ben Hale in Lima. A follow-up meeting will take place on April 4.",
        "Ada Cole, Ben Hale at - (planned)",
    ),
    (
        "en",
        "Ada Cole met Ben Hale in Lima. The pair will sit down together on Wednesday.",
        "Ada Cole, Ben Hale at - (planned)",
    ),
    (
        "nl",
        "Ada Bos sprak Jan Peeters. De twee zien elkaar morgen in Lima.",
        "Ada Bos, Jan Peeters at Lima (planned)",
    ),
]
AGAIN += [
    (
        "en",
        "Peru and Chile held talks in Lima. A second meeting on fish will take place on April 4.",
        "Peru, Chile at - (planned)",
    ),
    (
        "en",
        "Peru and Chile held talks. On Peru's side all was calm as talks resumed on Friday.",
        "Peru, Chile at - (held)",
    ),
    (
        "en",
        "Peru and Chile met. The talks, at a castle north of Lima, are to focus on fish.",
        "Peru, Chile at - (planned)",
    ),
]
UNTOLD: list[tuple[Language, str]] = [
    ("en", "The union welcomed the ruling and said ministers had failed after five weeks of talks."),
    ("nl", "Na drie uur vergaderen weten de werknemers nog altijd niet waar zij aan toe zijn."),
    ("nl", "In Lima volgt men de gesprekken met argusogen."),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_reads_who_met(language: Language, text: str, told: str) -> None:
    """Those of whom the sentence is, and those with whom it says that they talked."""
    assert reads.facts(text, language, "meeting") == [told]


@pytest.mark.parametrize(("language", "text", "told"), AGAIN)
def test_those_who_met_meet_again(language: Language, text: str, told: str) -> None:
    """A second sentence that names nobody is of those whom the first named."""
    assert reads.facts(text, language, "meeting")[1:] == [told]


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_reads_no_meeting_of_others(language: Language, text: str) -> None:
    """Who waits for talks, follows them or speaks of them does not meet."""
    assert reads.facts(text, language, "meeting") == []
