"""Where a sentence says that somebody is not there."""

import pytest
import reads

from bot.model import Language

AWAY: list[tuple[Language, str, list[str]]] = [
    ("en", "Peru, whose boats lie idle, isn't part of the talks.", ["Peru absent -"]),
    ("en", "Talks go on in Lima. Chile has no seat at the table.", ["Chile absent -"]),
    ("nl", "Peru en Chili overleggen. Minister Ada Bos is er dit keer niet.", ["Ada Bos absent -"]),
    ("nl", "Peru en Chili overleggen. Minister Ada Bos is er niet meer bij.", ["Ada Bos absent -"]),
    (
        "nl",
        "Peru en Chili overleggen. Minister Ada Bos was niet naar Noorwegen gekomen.",
        ["Ada Bos absent -"],
    ),
    (
        "nl",
        "Peru en Chili overleggen. Minister Ada Bos, die niet naar Noorwegen was gereisd, zweeg.",
        ["Ada Bos absent -"],
    ),
    ("nl", "Minister Ada Bos zat niet bij de werklunch.", ["Ada Bos absent -"]),
    ("en", "The Irish minister Ada Cole skipped the inauguration.", ["Ada Cole absent Ireland"]),
    ("en", "The Irish minister Ada Cole failed to appear at the hearing.", ["Ada Cole absent Ireland"]),
    ("en", "The Irish minister Ada Cole sat out the meeting.", ["Ada Cole absent Ireland"]),
    ("en", "Peru and Chile held talks. The envoy Ada Cole was unable to come.", ["Ada Cole absent -"]),
    ("en", "Neither Ada Cole nor Ben Ray came to the ceremony.", ["Ada Cole absent -", "Ben Ray absent -"]),
    (
        "en",
        "Talks began in Lima. Instead of Minister Ada Cole, Peru sent Ben Ray.",
        ["Ada Cole absent -"],
    ),
    ("en", "Talks began. The Irish minister Ada Cole stayed in Dublin.", ["Ada Cole absent Ireland"]),
    ("en", "Talks began. The Irish minister Ada Cole wasn't there.", ["Ada Cole absent Ireland"]),
    ("en", "Talks began in Lima. The Irish minister Ada Cole is not in Lima.", ["Ada Cole absent Ireland"]),
    ("nl", "Het overleg begon. De Ierse minister Ada Bos haakte af.", ["Ada Bos absent Ierland"]),
    ("nl", "Het overleg begon. De Ierse minister Ada Bos is niet gevraagd.", ["Ada Bos absent Ierland"]),
    ("nl", "Het overleg begon. De Ierse minister Ada Bos had zich afgemeld.", ["Ada Bos absent Ierland"]),
    ("nl", "Het overleg begon. De Ierse minister Ada Bos komt niet.", ["Ada Bos absent Ierland"]),
    (
        "nl",
        "Het overleg begon. Noch Ada Bos noch Piet Kok was er.",
        ["Ada Bos absent -", "Piet Kok absent -"],
    ),
    ("nl", "Het overleg begon. Het was koud. Er viel regen. Ada Bos zat ziek thuis.", ["Ada Bos absent -"]),
    ("en", "Talks began. The Irish minister Ada Cole took no part.", ["Ada Cole absent Ireland"]),
    ("en", "The Irish minister Ada Cole was not at Friday's session.", ["Ada Cole absent Ireland"]),
    ("en", "Talks began. Peru's Ada Cole did not turn up.", ["Ada Cole absent Peru"]),
    (
        "en",
        "The summit began. Peru's Ada Cole stayed away, as did Chile's Ben Ray.",
        ["Ada Cole absent Peru", "Ben Ray absent Chile"],
    ),
    ("nl", "De Ierse minister Ada Bos mist het overleg.", ["Ada Bos absent Ierland"]),
    ("nl", "De Ierse minister Ada Bos boycotte de inauguratie.", ["Ada Bos absent Ierland"]),
    ("nl", "De Ierse minister Ada Bos komt niet naar de Alba-top.", ["Ada Bos absent Ierland"]),
    ("nl", "Het overleg in Oslo begon. Minister Ada Bos reist niet naar Oslo.", ["Ada Bos absent -"]),
    ("nl", "Zonder minister Ada Bos vertrok de Ierse delegatie naar Lima.", ["Ada Bos absent -"]),
]


@pytest.mark.parametrize(("language", "text", "parts"), AWAY)
def test_reads_who_is_not_there(language: Language, text: str, parts: list[str]) -> None:
    """From talks, and from what else people gather for."""
    found = reads.facts(text, language, "absent")
    assert found == parts


THERE: list[tuple[Language, str]] = [
    ("en", "Minister Ada Cole did not take part in the 2018 election."),
    ("en", "A signature was missing from the letter to Minister Ada Cole."),
    ("en", "Ada Cole will back the government but will not join it."),
    ("nl", "Minister Ada Bos nam niet deel aan de verkiezingen."),
    ("nl", "Peru en Chili overleggen. Minister Ada Bos is er niet gerust op."),
    ("nl", "Peru en Chili overleggen. De premier die hier dertig jaar geleden zat, Ada Bos, is dood."),
    ("nl", "In de brief ontbreekt een handtekening van minister Ada Bos."),
    ("nl", "Tot een ontmoeting tussen Ada Bos en Piet Kok kwam het niet."),
    ("nl", "De ontmoeting tussen Ada Bos en Piet Kok gaat niet door."),
]


@pytest.mark.parametrize(("language", "text"), THERE)
def test_who_stays_out_of_something_else_is_not_away(language: Language, text: str) -> None:
    """Nobody is missed at an election, nor where a thing is missing."""
    assert reads.facts(text, language, "absent") == []
