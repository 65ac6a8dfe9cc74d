"""Stances in answers and refusals, in who is singled out, in what nobody would do, in what things are."""

import pytest
import reads

from bot import reading
from bot.model import Language

ANSWERS: list[tuple[str, list[str]]] = [
    ("Ada Cole's answer was no.", ["Ada Cole against: answer"]),
    ("Norway's reply to the offer was a firm no.", ["Norway against: offer"]),
    ("The union's response to the levy was positive.", ["The union for: levy"]),
    ("The union's response to the levy was late.", []),
]
RESOLVED: list[tuple[str, list[str]]] = [
    ("The Greens have decided not to enter the cabinet.", ["Greens refuses: enter the cabinet"]),
    ("Norway chose not to sign the treaty.", ["Norway refuses: sign the treaty"]),
    ("The union has vowed not to sell the hall.", ["The union refuses: to sell the hall"]),
    ("Norway has decided against joining the pact.", ["Norway against: joining the pact"]),
    ("Ada Cole was elected not to the board but to the council.", []),
]
SINGLED: list[tuple[str, list[str]]] = [
    ("Ada Cole was one of the few senators to back the treaty.", ["Ada Cole for: treaty"]),
    ("Norway was the only member to oppose the levy.", ["Norway against: levy"]),
    ("Peru became the first country to endorse the treaty.", ["Peru for: treaty"]),
    ("Ada Cole was the only minister to vote against the levy.", ["Ada Cole against: levy"]),
    ("Ada Cole, one of the few senators to oppose the levy, spoke last.", ["Ada Cole against: levy"]),
    ("Ada Cole was not the only senator to back the treaty.", []),
    ("Ada Cole was the first woman to fly over the bay.", []),
]
NOBODY: list[tuple[str, list[str]]] = [
    ("No other party has been willing to join the cabinet.", ["other party against: join the cabinet"]),
    ("Ada Cole said that no minister would sign the text.", ["minister against: sign the text"]),
    ("None of the unions is prepared to accept the cut.", ["the unions against: accept the cut"]),
    ("No minister would say why.", []),
    ("No union has struck for years.", []),
]
OWNED: list[tuple[str, list[str]]] = [
    ("A proposal by the union to cut hours was dropped.", ["the union offers: cut hours"]),
    ("A demand by Norway for more time was heard.", ["Norway demands: more time"]),
    ("The levy met opposition.", []),
    ("A plan to build opposition to the levy by Norway's border failed.", []),
    ("Opposition to the levy from the union grew.", ["the union against: levy"]),
    ("The text sets up a fund, one of the union's main demands.", ["the union demands: text sets up a fund"]),
    ("The text sets up a fund, a key demand of the Greens.", ["Greens demands: text sets up a fund"]),
    ("The text keeps the levy, a condition set by Norway.", ["Norway demands: text keeps the levy"]),
    ("The text keeps the levy, anathema to the union.", ["the union against: text keeps the levy"]),
    ("The plan was shelved after protests from farmers.", ["farmers against: plan was shelved"]),
]
SAID_OF: list[tuple[str, list[str]]] = [
    ("The text allows night work, an idea that nurses detest.", ["nurses against: idea"]),
    ("The text allows night work, a thing nurses loathe.", ["nurses against: thing"]),
    ("The bridge will move, as residents had demanded.", ["residents demands: bridge will move"]),
    ("Ada Cole's envoy said her country supports the levy.", []),
    ("Cole told reporters that the government supports the levy.", ["the government for: levy"]),
]
TAKERS: list[tuple[str, list[str]]] = [
    (
        "The Alba Party, led by Ada Cole, and the Greens reject the levy.",
        ["Alba Party against: levy", "Greens against: levy"],
    ),
    (
        "Norway denounced the text, as did Ada Cole's Green Movement.",
        ["Norway against: text", "Green Movement against: text"],
    ),
    ("Norway, joined by Peru, opposed the levy.", ["Norway against: levy", "Peru against: levy"]),
    (
        "Norway and Peru met. Both promised to back the text.",
        ["Norway offers: back the text", "Peru offers: back the text"],
    ),
    (
        "After talks in the town of Leeds, the leaders of Norway and Peru quickly accepted the text.",
        ["the leaders of Norway and Peru for: text"],
    ),
    ("Ada Cole, a lawyer for the club, said her boss was ready to sell.", []),
    ("Ada Cole called Ben Ray on Sunday.", []),
    ("Ada Cole is not expected to join unless the talks move.", []),
]


@pytest.mark.parametrize(
    ("text", "stances"), [*ANSWERS, *RESOLVED, *SINGLED, *NOBODY, *OWNED, *SAID_OF, *TAKERS]
)
def test_reads_stances_that_no_verb_of_the_clause_takes(text: str, stances: list[str]) -> None:
    """Answers, refusals, the only one to, what nobody would do, demands of somebody's; and whose they are."""
    assert reads.facts(text, "en", "position") == stances


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("Ada Cole won the vote, and no other party has been willing to join her cabinet.", 1),
        ("Ada Cole signed the text at a table that was set up outside.", 0),
        ("Ada Cole declined to be drawn.", 0),
    ],
)
def test_takes_no_stance_of_another_clause(text: str, stances: int) -> None:
    """A particle far off, an adjective, somebody before a clause about nobody."""
    assert len(reads.facts(text, "en", "position")) == stances


def test_shows_the_name_of_whom_a_short_clause_says_he() -> None:
    """Evidence with a pronoun alone would not say whose stance it is."""
    text = "Adam Cole, who lost the race to lead the club in May to a man from Leeds whom nobody knew, "
    text += "said he will not sign it."
    found = [fact for fact in reading.read(reads.article(text, "en")) if fact.kind == "position"]
    assert [fact.evidence[0].quote for fact in found] == [text]


DUTCH: list[tuple[Language, str, list[str]]] = [
    ("nl", "Het antwoord van de bond was nee.", ["de bond against: antwoord"]),
    (
        "nl",
        "De tekst noemt een fonds, een belangrijke eis van de bond.",
        ["de bond demands: tekst noemt een fonds"],
    ),
    ("nl", "Geen enkele partij steunt het verdrag.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), DUTCH)
def test_reads_them_in_dutch(language: Language, text: str, stances: list[str]) -> None:
    """Those that Dutch says so too."""
    assert reads.facts(text, language, "position") == stances
