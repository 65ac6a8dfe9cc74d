"""Verbs of saying, and the subject of a verb."""

import pytest
import reads

from bot.model import Language
from bot.reading.relatives import antecedent
from bot.reading.saying import sayings, speaker
from bot.reading.subjects import subject

SAYS: list[tuple[Language, str, list[tuple[str, str]]]] = [
    ("en", "General Pete Cook of the army's Northern Command said it was over.", [("said", "Pete Cook")]),
    ("en", "The High Court of Peru and Chile said it was over.", [("said", "High Court")]),
    ("en", "Karen Mole, whose aide is Pete Cook, a lawyer, said it was over.", [("said", "Karen Mole")]),
    (
        "en",
        "Karen Mole, head of the union, which has 900 members, said it was over.",
        [("said", "Karen Mole")],
    ),
    (
        "en",
        "Karen Mole, the mayor ousted in the coup, who leads the Greens, said so.",
        [("said", "Karen Mole")],
    ),
    ("nl", "Karin Mol van de Universiteit van Gent denkt dat het klaar is.", [("denkt", "Karin Mol")]),
    ("nl", "De vakbonden hebben het over 300 betogers.", [("hebben", "De vakbonden")]),
    ("en", "Rights groups put the toll at 300.", [("put", "Rights groups")]),
    (
        "nl",
        "“Het is klaar”, zei de Zweeds-Italiaanse diplomaat.",
        [("zei", "de Zweeds-Italiaanse diplomaat")],
    ),
    ("nl", "Karin Mol zei dat het klaar is.", [("zei", "Karin Mol")]),
    ("nl", "“Nee”, zei zijn moeder Karin Mol na afloop.", [("zei", "Karin Mol")]),
    ("nl", "“Nee”, zei de chauffeur tegen Karin Mol.", [("zei", "de chauffeur")]),
    ("en", "“No,” said his father, Pete Cook, after the game.", [("said", "Pete Cook")]),
    ("en", "“No,” said the driver, Pete Cook's friend.", [("said", "the driver")]),
    (
        "nl",
        "Karin Mol, de schepen, belde met beide kampen, bevestigt haar kabinet.",
        [("bevestigt", "haar kabinet")],
    ),
    ("nl", "Karin Mol, gisteren nog in Gent, bevestigt het akkoord.", [("bevestigt", "Karin Mol")]),
    (
        "nl",
        "Karin Mol, wethouder van Gent en geboren in de wijk waar de fabriek van Rexa staat, zei niets.",
        [("zei", "Karin Mol")],
    ),
    (
        "en",
        "Karen Mole, mayor of Leeds and born in the town where Rexa is, said no.",
        [("said", "Karen Mole")],
    ),
    (
        "nl",
        "Piet Kok zei dat het klaar is, waarbij analist Karin Mol meldde dat de prijs stijgt.",
        [("zei", "Piet Kok"), ("meldde", "Karin Mol")],
    ),
    ("en", "Two people who were there said it was over.", [("said", "Two people who were there")]),
    ("en", "A diplomat who was at the meeting said it was over.", [("said", "A diplomat")]),
    ("nl", "Volgens mensen die erbij waren, is het klaar.", [("volgens", "mensen die erbij waren")]),
    ("nl", "Volgens bronnen aan Ierse zijde is het klaar.", [("volgens", "bronnen aan Ierse zijde")]),
    ("nl", "Volgens bronnen aan werkgeverszijde is het klaar.", [("volgens", "bronnen aan werkgeverszijde")]),
    ("nl", "Of het klaar was, wilde rechter Karin Mol weten.", [("wilde", "Karin Mol")]),
    ("nl", "De bond wil weten of het klaar is.", []),
    ("nl", "Karin Mol zou, zo zegt de burgemeester, snel komen.", [("zegt", "de burgemeester")]),
    (
        "nl",
        "De bond spreekt van “een klap” en kondigt aan dat het klaar is.",
        [("spreekt", "De bond"), ("kondigt", "De bond")],
    ),
    ("nl", "Uit de Ierse delegatie werd vernomen dat het klaar is.", [("vernomen", "de Ierse delegatie")]),
    ("nl", "De minister heeft vernomen dat het klaar is.", []),
    ("nl", "Volgens een verklaring met steun van Ierland is het klaar.", [("volgens", "een verklaring")]),
    ("en", "According to a report by the union, it was over.", [("according", "the union")]),
    (
        "en",
        "Karen Mole, once a minister under Pete Cook, urged both sides to leave.",
        [("urged", "Karen Mole")],
    ),
    ("en", "After Pete Cook left, Karen Mole resigned, saying it was over.", [("saying", "Karen Mole")]),
    (
        "en",
        "Karen Mole met John Hill and Pete Cook, in Lima, saying it was over.",
        [("saying", "Karen Mole")],
    ),
    ("en", "According to an aide, Pete Cook is ill.", [("according", "an aide")]),
    ("en", "According to the union's lawyer, Pete Cook, it is over.", [("according", "Pete Cook")]),
    (
        "en",
        "The Irish prime minister's office said it was over.",
        [("said", "The Irish prime minister's office")],
    ),
    (
        "nl",
        "De burgemeester zou Piet Kok hebben gevraagd of het klaar is.",
        [("gevraagd", "De burgemeester")],
    ),
    ("nl", "De dag erna had hem gevraagd of het klaar is.", [("gevraagd", "-")]),
    ("nl", "Gisteren zei Karin Mol dat het klaar is.", [("zei", "Karin Mol")]),
    ("nl", "Karin Mol, gisteren nog in Gent, zei niets.", [("zei", "Karin Mol")]),
    ("nl", "Karin Mol, die de staking leidt, zei niets.", [("zei", "Karin Mol")]),
    ("nl", "Karin Mol heeft niets gezegd.", [("gezegd", "Karin Mol")]),
    ("nl", "Karin Mol kondigde nieuwe stakingen aan.", [("kondigde", "Karin Mol")]),
    ("nl", "Volgens Karin Mol is het klaar.", [("volgens", "Karin Mol")]),
    ("nl", "Karin Mol: “Wij gaan door met staken.”", [(":", "Karin Mol")]),
    ("nl", "Karin Mol (FNV): “Wij gaan door met staken.”", [(":", "Karin Mol")]),
    ("nl", "Piet Kok zei dat Eva Smit vindt dat het klaar is.", [("zei", "Piet Kok")]),
    ("nl", "De top vindt plaats in Gent.", []),
    ("nl", "Om te zeggen dat het klaar is.", []),
    ("en", "Karen Mole said it was over.", [("said", "Karen Mole")]),
    ("en", "An aide, reached by telephone, said it was over.", [("said", "An aide")]),
    ("en", "“It is all over,” said Karen Mole.", [("said", "Karen Mole")]),
    ("en", "According to Karen Mole, it is over.", [("according", "Karen Mole")]),
    ("en", "Karen Mole pointed out that it was over.", [("pointed", "Karen Mole")]),
    ("en", "Karen Mole pointed at the door.", []),
    ("en", "The mayor, Karen Mole, said on Friday Peru was safe.", [("said", "Karen Mole")]),
    ("en", "Karen Mole, a baker, told the BBC it was over.", [("told", "Karen Mole")]),
    ("en", "The driver told reporters the officers claimed to be lost.", [("told", "The driver")]),
    ("en", "The plan was described by Karen Mole as a mess.", [("described", "Karen Mole")]),
    ("en", "Karen Mole was told to leave.", []),
    ("nl", "Karin Mol werd gisteren gewaarschuwd.", []),
    ("nl", "Karin Mol deelde mee dat het klaar is.", [("deelde", "Karin Mol")]),
    ("en", "Karen Mole hinted that it was over.", [("hinted", "Karen Mole")]),
    ("en", "Karen Mole was found in the garden.", []),
    ("nl", "Volgens de Poolse krant is het klaar.", [("volgens", "de Poolse krant")]),
    ("en", "Her lawyer, Karen Mole, said she would appeal.", [("said", "Karen Mole")]),
    ("en", "The mayor's spokesman said no.", [("said", "The mayor's spokesman")]),
    ("en", "Pete Cook of the old Northern Command said no.", [("said", "Pete Cook")]),
    ("en", "Pete Cook of worldwide action group Clean Beaches Now said no.", [("said", "Pete Cook")]),
    ("en", "Pete Cook at the Peruvian food giant Rexa said no.", [("said", "Pete Cook")]),
    (
        "en",
        "Pete Cook, the former head of the Irish union Red Hands, who left, said no.",
        [("said", "Pete Cook")],
    ),
    (
        "en",
        "The mayor's aide has stayed away from it; Pete Cook, her lawyer and former ally, said no.",
        [("said", "Pete Cook")],
    ),
    (
        "en",
        "According to Leeds University political scholar Pete Cook, it was over.",
        [("according", "Pete Cook")],
    ),
    (
        "en",
        "Port operator Harbour Lines said it was ill at ease and accused Leeds of theft.",
        [("said", "Harbour Lines"), ("accused", "Harbour Lines")],
    ),
    (
        "en",
        "The opposition figure Pete Cook fled as a case opened before the High Court, telling staff to go.",
        [("telling", "Pete Cook")],
    ),
    (
        "en",
        "Karen Mole, whose real name is Carla Mole, came to Leeds and has urged them to go.",
        [("urged", "Karen Mole")],
    ),
    ("en", "Karen Mole went on to run a bakery.", []),
    ("en", "Karen Mole has since said it was over.", [("said", "Karen Mole")]),
    ("en", "A third denied it was over.", [("denied", "A third")]),
    ("en", "One of the two said it was over.", [("said", "One of the two")]),
    ("en", "They met six bakers, one of whom said it was over.", [("said", "one of whom")]),
    ("en", "Then several alleged accomplices were tried.", []),
    ("en", "Pete Cook and Karen Mole's mother, Ama Mole, wept and said it was over.", [("said", "Ama Mole")]),
    (
        "en",
        "It is over, while a senior Labour politician, speaking quietly, told the BBC that it was.",
        [("told", "a senior Labour politician")],
    ),
    ("en", "It was over, according to NHS England.", [("according", "NHS England")]),
    ("en", "According to the official Xinhua news agency, it was over.", [("according", "Xinhua")]),
    ("en", "Karen Mole went on to say it was over.", [("went", "Karen Mole")]),
    ("en", "According to a recent internal report by the UN, it was over.", [("according", "UN")]),
    ("en", "According to one of those present, it was over.", [("according", "one of those present")]),
    ("en", "“It is over,” said the Leeds North MP, a former minister.", [("said", "the Leeds North MP")]),
    ("en", "It was over, the UN weather agency said.", [("said", "the UN weather agency")]),
    ("en", "The court ruled that it was over.", [("ruled", "The court")]),
    ("nl", "Een van hen zei niets.", [("zei", "Een van hen")]),
    ("en", "One of the union's leaders said no.", [("said", "One of the union's leaders")]),
    ("en", "President Mia Stone's office said no.", [("said", "President Mia Stone's office")]),
    ("nl", "Peru, dat de top leidt, noemt het een begin.", [("noemt", "Peru")]),
    ("nl", "Karin Mol stelt haar besluit uit.", []),
    ("nl", "Karin Mol sprak de leden van de raad.", []),
    ("nl", "De trein wordt om negen uur verwacht.", []),
    ("nl", "“Geen commentaar”, klinkt het bij de bond.", [("klinkt", "de bond")]),
    ("nl", "Op het ministerie is te horen dat het klaar is.", [("horen", "het ministerie")]),
    ("nl", "Karin Mol van de bond prees Piet Kok.", [("prees", "Karin Mol")]),
    ("en", "The report claims were old.", []),
    ("en", "The government claims the city was lost.", [("claims", "The government")]),
    ("en", "Peru was fined over alleged crimes.", []),
    ("en", "Karen Mole spoke on condition of anonymity.", []),
    ("nl", "Het plan werd door Karin Mol bekritiseerd.", [("bekritiseerd", "Karin Mol")]),
    ("nl", "Karin Mol gaf de raad opdracht om aan het plan te werken.", []),
    (
        "en",
        "The rebel group, the Army of the South, said it was over.",
        [("said", "the Army of the South")],
    ),
    ("en", "Several said it was over.", [("said", "Several")]),
    ("nl", "Anderen zeggen dat het klaar is.", [("zeggen", "Anderen")]),
    ("en", "One interviewee said it was over.", [("said", "One interviewee")]),
    ("en", "Some of the guests Pete Cook met said it was over.", [("said", "Some of the guests")]),
    ("en", "A report by the UN found that it was over.", [("found", "UN")]),
    ("en", "According to the ruling, it was over.", [("according", "the ruling")]),
    ("en", "According to reports, of the 40 passengers, 22 were hurt.", [("according", "reports")]),
    ("en", "According to witness reports, it was over.", [("according", "witness reports")]),
    ("en", "Interfax quoted the envoy as saying that it was over.", [("saying", "the envoy")]),
    ("en", "Reports that it was over were denied by Karen Mole.", [("denied", "Karen Mole")]),
    ("en", "Karen Mole resigned, according to two diplomats.", [("according", "two diplomats")]),
    ("en", "The council set rules for Leeds.", []),
    (
        "en",
        "The Irish company that pays him, Kolding Drilling, said it was over.",
        [("said", "Kolding Drilling")],
    ),
    ("en", "A protester using the pseudonym Katya said it was over.", [("said", "Katya")]),
    ("en", "The commander, who goes by the name Katya, said it was over.", [("said", "Katya")]),
    ("en", "Haddad told the BBC that it was over.", [("told", "Haddad")]),
    ("nl", "Haddad zei dat het klaar is.", [("zei", "Haddad")]),
    ("nl", "Kolding heeft gisteren aangekondigd dat het klaar is.", [("aangekondigd", "Kolding")]),
    ("nl", "Kolding heeft gisteren een boot gekocht.", []),
    ("nl", "Zijn bureau zegt dat het klaar is.", [("zegt", "Zijn bureau")]),
    ("nl", "Ierse veiligheidsbronnen zeggen dat het klaar is.", [("zeggen", "Ierse veiligheidsbronnen")]),
    ("nl", "Karin Mol, woordvoerder van Smit & Kok, zei niets.", [("zei", "Karin Mol")]),
    ("nl", "Hierover zei minister Karin Mol niets.", [("zei", "Karin Mol")]),
    ("nl", "De minister heeft Karin Mol gewaarschuwd dat het mis gaat.", [("gewaarschuwd", "De minister")]),
    ("nl", "Gisteren heeft Karin Mol de bond beloofd dat het kan.", [("beloofd", "Karin Mol")]),
    ("nl", "De bond is door Karin Mol gewaarschuwd.", [("gewaarschuwd", "Karin Mol")]),
]
SUBJECTS: list[tuple[Language, str, str, str | None]] = [
    ("nl", "Een nieuw kabinet sluit zij uit.", "sluit", "zij"),
    ("nl", "In Gent wacht Karin Mol.", "wacht", "Karin Mol"),
    ("nl", "Karin Mol sprak lang, en wachtte.", "wachtte", "Karin Mol"),
    ("nl", "Dat Eva Smit wacht, weet Piet Kok.", "wacht", "Eva Smit"),
    ("nl", "Morgen wacht niemand.", "wacht", None),
    ("en", "Karen Mole waits in Leeds.", "waits", "Karen Mole"),
    ("en", "The trial of Karen Mole begins.", "begins", None),
]


@pytest.mark.parametrize(("language", "text", "said"), SAYS)
def test_finds_who_says(language: Language, text: str, said: list[tuple[str, str]]) -> None:
    """Before or behind the verb, over insertions; not inside what somebody else says."""
    (line,) = reads.lines(text, language)
    assert [(line.row[one.verb].low, reads.name(speaker(line, one))) for one in sayings(line)] == said


@pytest.mark.parametrize(("language", "text", "verb", "name"), SUBJECTS)
def test_finds_the_subject_of_a_verb(language: Language, text: str, verb: str, name: str | None) -> None:
    """None where nobody is named who may be it."""
    (line,) = reads.lines(text, language)
    at = next(at for at, chunk in enumerate(line.row) if chunk.low == verb)
    number = subject(line, at)
    assert (line.phrases[number].text if number is not None else None) == name


def test_finds_whom_a_relative_clause_is_about() -> None:
    """The phrase before "die" or "who", none without such a word."""
    led, alone = reads.lines("Eva Smit, die de ploeg leidt, wacht. De ploeg leidt.", "nl")
    assert (antecedent(led, 4), antecedent(alone, 2)) == (0, None)
