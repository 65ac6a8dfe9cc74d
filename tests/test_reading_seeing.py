"""Meetings told by verbs that say other things too."""

import pytest
import reads

from bot.model import Language

MET: list[tuple[Language, str, str]] = [
    ("en", "Envoy Ada Cole saw President Ben Ray on Friday.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Mayor Ada Cole called Ben Ray on Friday to thank him.", "Ada Cole, Ben Ray at - (held)"),
    ("en", "Mayor Ada Cole briefed union leaders on Friday.", "Ada Cole, union leaders at - (held)"),
    (
        "en",
        "Envoy Ada Cole flew on to Lima, where she saw Ben Ray in the palace on Friday.",
        "Ada Cole, Ben Ray at Lima (held)",
    ),
    ("en", "The Peruvian ambassador, Ada Cole, received him on Friday.", "Ada Cole at - (held)"),
    ("en", "Envoy Ada Cole landed and saw Ben Ray the same evening.", "Ada Cole, Ben Ray at - (held)"),
    (
        "nl",
        "Vrijdag ziet Ada Bos president Piet Kok en premier Jan Mol.",
        "Ada Bos, Piet Kok, Jan Mol at - (held)",
    ),
    ("nl", "Donderdag ziet burgemeester Ada Bos ook Piet Kok.", "Ada Bos, Piet Kok at - (held)"),
    ("nl", "Gezant Ada Bos zag in Lima president Piet Kok.", "Ada Bos, Piet Kok at Lima (held)"),
    ("nl", "Maandag praat gezant Ada Bos de Veiligheidsraad bij.", "Ada Bos, Veiligheidsraad at - (held)"),
    ("nl", "De gezant, Ada Bos, ontving hem vrijdag.", "Ada Bos at - (held)"),
]
NOT_MET: list[tuple[Language, str]] = [
    ("en", "Coach Ada Cole saw Ben Ray win on Friday."),
    ("en", "Mayor Ada Cole called Ben Ray a liar on Friday."),
    ("en", "Envoy Ada Cole saw Ben Ray as a rival."),
    ("en", "Mayor Ada Cole agreed to brief union leaders."),
    ("en", "Two diplomats briefed on the plan met nobody."),
    ("nl", "Trainer Ada Bos zag Piet Kok vrijdag winnen."),
    ("nl", "Gezant Ada Bos zag Piet Kok als een rivaal."),
]


@pytest.mark.parametrize(("language", "text", "told"), MET)
def test_seeing_somebody_on_a_day_is_a_meeting(language: Language, text: str, told: str) -> None:
    """A day, a place or thanks say that somebody meets or phones; a pronoun leaves the other open."""
    assert told in reads.facts(text, language, "meeting")


@pytest.mark.parametrize(("language", "text"), NOT_MET)
def test_seeing_what_somebody_does_is_no_meeting(language: Language, text: str) -> None:
    """What is said of whom somebody sees or calls makes it another verb."""
    assert reads.facts(text, language, "meeting") == []


def test_a_briefing_has_two_sides_and_may_stand_in_a_later_clause() -> None:
    """Of a passive both are named; who is seen in another clause is met there."""
    text = "Union leaders in Lima were briefed by the mediators."
    assert reads.facts(text, "en", "meeting") == ["Union leaders in Lima, the mediators at Lima (held)"]
    text = (
        "Ada Cole met Tom Brandt before he flew on to Oslo, where President Ben Ray will see him on Friday."
    )
    told = reads.facts(text, "en", "meeting")
    assert told[1:] == ["Ben Ray, Tom Brandt at - (planned)"]


def test_people_are_met_whoever_they_are_of() -> None:
    """What stands behind "of" does not hide them."""
    text = "Mayor Ada Cole met the families of the hostages in Lima."
    assert reads.facts(text, "en", "meeting") != []
