"""Who speaks and is called by words for a person that the article has for nobody."""

import pytest
import reads

from bot.model import Language

SPOKEN: list[tuple[Language, str, str]] = [
    ("nl", "De rector zag Tom Beek over het hoofd. De ex-premier kwam toch. “Nee”, zei hij.", "Tom Beek"),
    ("nl", "Drie mensen staakten. Een van hen is Eva Mol. “Nee”, zegt ze.", "Eva Mol"),
    ("nl", "Eva Mol (43) uit Lommel had haar kinderen een reis beloofd. “Nee”, zei ze.", "Eva Mol"),
    ("nl", "Haar vader, een mijnwerker, was dood. Eva Mol zweeg. “Nee”, zei ze.", "Eva Mol"),
    (
        "nl",
        "Het wringt, meent econoom Bas Kok. De nood dwingt Tom Beek terug, betoogt hij. “Nee.”",
        "Bas Kok",
    ),
    (
        "nl",
        "FNV-voorzitter Eva Mol stapte op. D66-leider Tom Beek bleef. “Nee”, zei de vakbondsvrouw.",
        "Eva Mol",
    ),
    ("nl", "Kamerlid Eva Mol (PvdA) belde minister Tom Beek. “Nee”, zei de VVD-bewindsman.", "Tom Beek"),
    ("nl", "Oppositieleider Eva Mol riep premier Tom Beek op. “Nee”, zei de voormalige premier.", "Eva Mol"),
    ("nl", "Minister van Landbouw Eva Mol kwam. “Nee”, schrijft de leider van de Blauwe Partij.", "Eva Mol"),
    ("nl", "Politicoloog Bas Kok begrijpt dat. “Nee”, zegt de Utrechtse hoogleraar.", "Bas Kok"),
    (
        "nl",
        "Onderzoeker Eva Mol rekende het na. “Nee”, aldus de oprichter van denktank Noorderlicht.",
        "Eva Mol",
    ),
    ("nl", "D66-leider Tom Beek wil dat niet. “Nee”, herhaalde de Friestalige liberaal.", "Tom Beek"),
    ("nl", "Minister Tom Beek zweeg. In “Rondom Tien” sprak hij. “Nee”, zei hij.", "Tom Beek"),
    ("nl", "Minister Tom Beek wil niets. Over Piet Kok zei hij “een dwarsligger te zijn”.", "Tom Beek"),
    (
        "nl",
        "Minister Tom Beek pleit voor een baan voor Piet Kok. Dat laatste zei hij “nooit te doen”.",
        "Tom Beek",
    ),
    ("nl", "FIFA-baas Lena Abel zweeg lang. “Nee”, aldus de secretaris-generaal.", "Lena Abel"),
    ("nl", "Politiechef Karin Mol kwam kijken. “Nee”, zei de hoofdcommissaris.", "Karin Mol"),
    ("nl", "Het werd stil toen Pedro Sala de zaal verliet. “Nee”, zei de Peruaanse diplomaat.", "Pedro Sala"),
    ("nl", "Minister Tom Beek wees dat af. “Nee”, zei het Kamerlid voor D66.", "Tom Beek"),
    ("nl", "Premier Jan Bos belde met Nadia Kern. “Nee”, zei de president.", "Nadia Kern"),
    ("nl", "Econoom Bas Kok rekende het na. “Nee”, zegt de hoogleraar.", "Bas Kok"),
    (
        "en",
        "UNESCO chief Lena Abel met the minister, Piet Kok. “No,” said the director-general.",
        "Lena Abel",
    ),
    ("en", "Home Secretary Tom Dale came to the port. “No,” the minister said.", "Tom Dale"),
    ("en", "Transport secretary Tom Dale dismissed it. “No,” said the Tory MP for Hexham.", "Tom Dale"),
    ("en", "Ruth Shaw accused Peter Lane of it. He had not come, said the Green leader. “No.”", "Ruth Shaw"),
    ("en", "An old farm worker came in. “No,” the worker said.", "An old farm worker"),
]
"""A language, a text and who says the quotation in it."""

OTHERS: list[tuple[Language, str, str]] = [
    ("nl", "Het regende hard in de stad. “Nee”, reageerde de vicepremier in de Kamer.", "de vicepremier"),
    ("nl", "Premier Tom Beek kwam kijken. “Nee”, zei de oud-premier.", "de oud-premier"),
    ("nl", "Minister Tom Beek kwam kijken. “Nee”, zei de woordvoerder.", "de woordvoerder"),
    ("nl", "Minister Tom Beek kwam kijken. “Nee”, zei de buschauffeur.", "de buschauffeur"),
    ("en", "Irish minister Tom Dale came. “No,” said the Peruvian ambassador.", "the Peruvian ambassador"),
    (
        "en",
        "Ada Cole came. It was raining hard in town. “No,” said the mayor of Leeds.",
        "the mayor of Leeds",
    ),
    ("en", "Farmer Ada Cole came. “No,” said the mayor.", "the mayor"),
]
"""The same where the one before is somebody else."""


@pytest.mark.parametrize(("language", "text", "speaker"), [*SPOKEN, *OTHERS])
def test_words_that_are_said_of_nobody_mean_who_was_named_and_may_be_called_so(
    language: Language, text: str, speaker: str
) -> None:
    """Whoever the sentence before names, where no office of theirs tells that somebody else is meant."""
    assert {told.partition(":")[0] for told in reads.facts(text, language, "quote")} == {speaker}


def test_leaves_open_which_of_two_is_meant() -> None:
    """Nobody is called chancellor, and either may be."""
    text = "Ruth Shaw and Mark Lund met. “No,” the chancellor said."
    assert reads.facts(text, "en", "quote") == ["-: No,"]
