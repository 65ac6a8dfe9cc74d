"""Statements by verbs in two parts, in perfect tenses and in clauses of others, and what only looks so."""

import pytest
import reads

SAYS = [
    ("Karin Mol schreef op een forum dat de wijk te veel betaalt voor te weinig.", "Karin Mol"),
    ("Karin Mol stelde dat de sluis uit 1931 stamt.", "Karin Mol"),
    ("In Gent hield de Vlaamse schepen Karin Mol het erop dat de sluis te oud is.", "Karin Mol"),
    ("Karin Mol had er eerder al op gewezen dat de sluis lekt.", "Karin Mol"),
    (
        "Karin Mol drong er in een lange brief bij alle leden van de raad op aan de sluis te dichten.",
        "Karin Mol",
    ),
    ("Karin Mol heeft haar vertrek aangekondigd.", "Karin Mol"),
    ("Karin Mol had de aannemer eerder al een prutser genoemd.", "Karin Mol"),
    ("Een jaar is het geleden dat Karin Mol aankondigde dat de sluis dichtgaat.", "Karin Mol"),
    ("Meer dan honderd vakbonden waarschuwden dinsdag dat de sluis lekt.", "vakbonden"),
    ("Karin Mol vraagt dat de stad de sluis dicht.", "Karin Mol"),
    ("Karin Mol vroeg de bewoners om begrip voor de hinder.", "Karin Mol"),
    ("Karin Mol pleitte ervoor om de sluis te slopen.", "Karin Mol"),
    ("Karin Mol smeekte de raad om geduld.", "Karin Mol"),
    ("De vakbond ACV dreigt ermee de sluis te blokkeren.", "De vakbond ACV"),
    ("Karin Mol, die vorige week ziek was, trekt zich naar eigen zeggen terug.", "Karin Mol"),
    ("Naar eigen zeggen kende Karin Mol de aannemer niet.", "Karin Mol"),
    ("Wat Karin Mol betreft, gaat de sluis meteen dicht.", "Karin Mol"),
    ("Als het aan de bonden ligt, gaat de sluis meteen dicht.", "de bonden"),
    ("In de woorden van Karin Mol is de sluis een bodemloze put.", "Karin Mol"),
    ("Volgens bankiers is de stad failliet.", "bankiers"),
    ("Karin Mol acht de kans klein dat de sluis opengaat.", "Karin Mol"),
    ("Karin Mol stelde een onafhankelijk onderzoek voor.", "Karin Mol"),
    ("Karin Mol zegde de bewoners snelle hulp toe.", "Karin Mol"),
    ("Karin Mol vatte het rapport samen als een ramp.", "Karin Mol"),
    ("Karin Mol drukte het bondiger uit: de sluis is op.", "Karin Mol"),
    ("Karin Mol beticht de aannemer van fraude.", "Karin Mol"),
    ("Karin Mol verwachtte een lange sluiting.", "Karin Mol"),
    ("De bonden weerspraken de cijfers van de stad.", "De bonden"),
    ("Karin Mol wijt het ongeluk aan slecht staal.", "Karin Mol"),
    ("In Gent sprak de Chileense minister Karin Mol van een ramp voor de hele wijk.", "Karin Mol"),
    ("Karin Mol houdt het op 4 miljoen euro.", "Karin Mol"),
    ("Op de vraag of ze opstapt, antwoordde Karin Mol ontkennend.", "Karin Mol"),
    ("Karin Mol moest toegeven dat de sluis lekt.", "Karin Mol"),
    ("Er waren klachten, waarna Karin Mol haar vertrek aankondigde.", "Karin Mol"),
    ("De vrees van Karin Mol is dat de sluis het begeeft.", "Karin Mol"),
    ("Karin Mol vindt een pauze nodig.", "Karin Mol"),
    ("Karin Mol vond een nieuwe sluis een slecht idee.", "Karin Mol"),
]
"""A Dutch sentence, and whose statement it is."""
NOTHING = [
    "Karin Mol was ook aangekondigd, maar bleef thuis.",
    "In Temse is vorige week een lek vastgesteld.",
    "Karin Mol nam aan dat gesprek deel.",
    "De wijk hield dat tegen, uit vrees voor lekken.",
    "De club hield vast aan een kleine zaal en wilde dat de stad daar voor betaalt.",
    "In de zaal zitten acht van de tien beschuldigden.",
    "Karin Mol dreigde haar zetel te verliezen.",
    "Karin Mol vroeg een nacht bedenktijd en vertrok naar huis.",
    "Morgen reist ze naar Gent, waar zij de raad om uitstel zal vragen.",
    "Wat de kosten betreft, gaat de sluis meteen dicht.",
    "De bonden, die zich kandidaat stellen voor een tweede termijn, kwamen bijeen.",
    "Karin Mol kreeg acht brieven van de buren.",
    "Karin Mol vond een oude munt onder de sluis.",
    "De bonden vonden geen nieuwe voorzitter.",
    "De ploeg wordt aangevoerd door Karin Mol, een oud-rechter.",
    "De schepenen spreken over een fonds van 120 miljoen euro.",
    "Karin Mol had maandenlang op een proef aangedrongen.",
]
"""Dutch sentences in which nobody says anything."""


@pytest.mark.parametrize(("text", "speaker"), SAYS)
def test_reads_who_states_it(text: str, speaker: str) -> None:
    """A statement of a Dutch sentence is read with its speaker."""
    assert [fact.split(":")[0] for fact in reads.facts(text, "nl", "statement")] == [speaker], text


@pytest.mark.parametrize("text", NOTHING)
def test_reads_no_statement_where_nothing_is_said(text: str) -> None:
    """Words that only look like those of saying make no statement."""
    assert reads.facts(text, "nl", "statement") == []
