"""Who is meant by a surname, a role, a pronoun, a land's people; nobody where it is not clear."""

import pytest
import reads

from bot import reading
from bot.model import Language

MEANT: list[tuple[Language, str, str, str]] = [
    (
        "nl",
        "Haar collega van de PS, Jan Bos, zwijgt. De burgemeester van Luik wacht.",
        "De burgemeester van Luik",
        "Jan Bos",
    ),
    ("nl", "Eva Smit belde Piet Kok. Deze zegt niets.", "Deze", "Piet Kok"),
    (
        "nl",
        "Eero Salo zweeg. Salo belde Ada Bos, de voorzitter van de Europese Raad. De Finse premier wacht.",
        "De Finse premier",
        "Eero Salo",
    ),
    (
        "nl",
        "NBF-leider Pedro Sala en president Jan Bos praten. De bond wacht. Ook de rebellenleider wacht.",
        "de rebellenleider",
        "Pedro Sala",
    ),
    ("nl", "Kamerlid Eva Smit zweeg. Dat zei Piet Kok ook. De politica wacht.", "De politica", "Eva Smit"),
    (
        "nl",
        "In Lima sprak president Pedro Sala. De Peruaanse president wacht.",
        "De Peruaanse president",
        "Pedro Sala",
    ),
    ("nl", "Ex-premier Jan Bos zag zijn opvolger Piet Kok. De premier wacht.", "De premier", "Piet Kok"),
    ("nl", "Ex-premier Jan Bos zag zijn opvolger Piet Kok. De ex-premier wacht.", "De ex-premier", "Jan Bos"),
    (
        "nl",
        "Chef Eva Mol zag directeur Jan Bos. De chef zag hem. De directeur wacht.",
        "De directeur",
        "Jan Bos",
    ),
    ("nl", "De Deense premier Ada Bos sprak, daarna Eero Salo. De Fin wacht.", "De Fin", "Eero Salo"),
    (
        "nl",
        "De Fin Eero Salo zweeg. Toen belde Ada Bos. De Deen zag Bos. De Fin wacht.",
        "De Fin",
        "Eero Salo",
    ),
    ("nl", "Eva Smit (PvdA) zag Jan Bos (VVD). De PvdA'er wacht.", "PvdA'er", "Eva Smit"),
    ("nl", "Eva Smit (PvdA) zag Jan Bos (GroenLinks). De GroenLinkser wacht.", "GroenLinkser", "Jan Bos"),
    (
        "nl",
        "President Jan Bos is weg. Piet Kok kwam. De gevluchte president wacht.",
        "De gevluchte president",
        "Jan Bos",
    ),
    ("nl", "Eero Salo won. Toen Ada Bos belde, zweeg de Finse premier.", "de Finse premier", "Eero Salo"),
    (
        "en",
        "Eero Salo rang President Ada Cole. The American president waits.",
        "The American president",
        "Ada Cole",
    ),
    ("nl", "“Ja”, zei Piet Kok. Dat Jan Bos vrijkomt, noemt hij onjuist.", "hij", "Piet Kok"),
    (
        "en",
        "That leaves Cole, a Social Democrat and twice Kerr's foreign minister, in charge. He waits.",
        "He",
        "Cole",
    ),
    (
        "nl",
        "Eero Salo wachtte. “Waarom?”, vroeg Jan Bos. “Daarom”, antwoordde de Finse premier.",
        "de Finse premier",
        "Eero Salo",
    ),
    ("nl", "Er vroegen er twee Eero Salo iets. “Nee”, antwoordde de Fin.", "de Fin", "Eero Salo"),
    (
        "en",
        "Eero Salo walks out on Ada Cole. “No,” the Alba leader said.",
        "the Alba leader",
        "Eero Salo",
    ),
    (
        "en",
        "Eero Salo, a nurse, left. Salo is ill. He rests. Rain fell. The Finnish president waits.",
        "The Finnish president",
        "The Finnish president",
    ),
    ("nl", "Eva in 't Hout zweeg. In 't Hout wacht.", "In 't Hout", "Eva in 't Hout"),
    ("nl", "Jan Bos zweeg. Links van Bos wacht Piet Kok.", "Bos", "Jan Bos"),
    ("nl", "Jan Bos zweeg. Waarop Bos belde.", "Bos", "Jan Bos"),
    (
        "en",
        "Union chair Ada Cole left. Minister Piet Kok stayed. The union leader waited.",
        "The union leader",
        "Ada Cole",
    ),
    ("nl", "Wethouder Sam Bos zwijgt. De West-Vlaming zegt niets.", "West-Vlaming", "Sam Bos"),
    (
        "nl",
        "Piet Kok kwam. Haar evenknie Jan Bos zweeg. De FNV-voorzitter wacht.",
        "De FNV-voorzitter",
        "Jan Bos",
    ),
    ("nl", "De liberalen van Ada Bos zeggen dat het goed is.", "De liberalen van Ada Bos", "De liberalen"),
    ("nl", "De FNV is er. De beweging zwijgt.", "De beweging", "FNV"),
    ("nl", "Een delegatie van de FNV kwam. De bond zwijgt.", "De bond", "FNV"),
    ("nl", "Philips sprak met Shell. Dat bedrijf zwijgt.", "Dat bedrijf", "Shell"),
    ("nl", "Philips sprak met Shell. Het bedrijf zwijgt.", "Het bedrijf", "Philips"),
    ("nl", "Een dag nadat Eva Smit vertrok, kwam Sara Bos. Ze wacht.", "Ze", "Sara Bos"),
    (
        "nl",
        "Jan Bos, topman van Rexa, zwijgt. De topman van Oto wacht.",
        "De topman van Oto",
        "De topman van Oto",
    ),
    ("nl", "Premier Jan Bos sprak. De leider van de OKV wacht.", "De leider van de OKV", "Jan Bos"),
    ("nl", "Wethouder Sam Bos zwijgt. De Rotterdammer zegt niets.", "Rotterdammer", "Sam Bos"),
    ("nl", "Wethouder Eva Smit zag Jan Bos. De Utrechtse zegt niets.", "Utrechtse", "Eva Smit"),
    ("nl", "De Utrechtse raad wacht.", "De Utrechtse raad", "De Utrechtse raad"),
    ("nl", "Wethouder Sam Bos zwijgt. De miljardair wacht.", "De miljardair", "Sam Bos"),
    ("nl", "Karin Mol zwijgt. Mol wacht.", "Mol", "Karin Mol"),
    ("en", "Robert Cole left. King Robert waits.", "King Robert", "Robert"),
    ("en", "Ada Cole saw six envoys. The diplomat left.", "The diplomat", "The diplomat"),
    ("en", "Robert Cole left. The plan came from Rexa or Korvan. He waited.", "He", "Robert Cole"),
    ("en", "The union is backing the Dutch Bakers Board, which it founded.", "it", "The union"),
    ("en", "Kizu Cole's wife, board member Sibu Moor, met Winta Laan. She left.", "She", "Sibu Moor"),
    ("en", "Robert Cole left. According to an official, he was ill.", "he", "Robert Cole"),
    ("en", "Deputy governor Ada Cole came. The governor left.", "The governor", "The governor"),
    ("en", "Deputy governor Ada Cole came. The deputy governor left.", "The deputy governor", "Ada Cole"),
    ("nl", "Viceminister Eva Sol kwam. De minister zweeg.", "De minister", "De minister"),
    ("nl", "Staatssecretaris Eva Sol kwam. De bewindsvrouw zweeg.", "De bewindsvrouw", "Eva Sol"),
    ("en", "Robert Cole came. Cole worked as a teacher. He left.", "He", "Robert Cole"),
    (
        "nl",
        "Zijn partijgenoot Jan Bos kwam. Volgens de fractieleider wacht zij.",
        "de fractieleider",
        "Jan Bos",
    ),
    ("nl", "De minister wacht. Minister Karin Mol zwijgt.", "De minister", "Karin Mol"),
    ("nl", "De minister wacht. Minister Karin Mol belt minister Jan Bos.", "De minister", "De minister"),
    (
        "en",
        "The Irish mayor waits. The mayor of Leeds, Ada Cole, left.",
        "The Irish mayor",
        "The Irish mayor",
    ),
    ("nl", "Trainer Piet Kok zwijgt. Hij wacht.", "Hij", "Piet Kok"),
    ("nl", "Woordvoerster Sam Vos zwijgt. Zij wacht.", "Zij", "Sam Vos"),
    ("nl", "Minister Sam Bos zwijgt. De minister wacht.", "De minister", "Sam Bos"),
    (
        "nl",
        "De Ierse minister Sam Bos zwijgt. De Deense minister wacht.",
        "De Deense minister",
        "De Deense minister",
    ),
    ("nl", "De Finse trainer Eero Salo won. De Fin wacht.", "De Fin", "Eero Salo"),
    ("nl", "Trainer Eero Salo won. De Fin wacht.", "De Fin", "Eero Salo"),
    ("nl", "Eva Smit belde Piet Kok. Die laatste zegt niets.", "Die laatste", "Piet Kok"),
    ("nl", "Eva Smit belde Piet Kok. Die zegt niets.", "Die", "Piet Kok"),
    ("nl", "Ook Sam Bos kwam. De Ierse minister wacht.", "De Ierse minister", "Sam Bos"),
    ("nl", "Volgens Sam Bos komt Eva Smit. De minister wacht.", "De minister", "De minister"),
    (
        "nl",
        "Premier Sam Bos zag minister Eva Smit. De eerste minister wacht.",
        "De eerste minister",
        "Sam Bos",
    ),
    (
        "nl",
        "Vicepremier Sam Bos zwijgt. De eerste minister wacht.",
        "De eerste minister",
        "De eerste minister",
    ),
    ("nl", "Karin Mol kwam. De gewezen kapitein wacht.", "De gewezen kapitein", "Karin Mol"),
    ("nl", "Een woordvoerder zegt dat hij wacht.", "hij", "Een woordvoerder"),
    ("en", "Mary Stone met Pete Cook. The latter says no.", "The latter", "Pete Cook"),
    ("nl", "De werkgevers zwijgen. Ze wachten.", "Ze", "De werkgevers"),
    ("nl", "De FNV zwijgt. De bond wacht.", "De bond", "FNV"),
    ("nl", "Peru zwijgt. Het land weigert alles.", "Het land", "Peru"),
    ("nl", "Piet Kok zwijgt. Volgens Piet Kok slaapt Eva Smit. Zij wacht.", "Zij", "Eva Smit"),
    ("nl", "Moskou zwijgt.", "Moskou", "Moskou"),
    ("en", "Coach Pete Cook left. He waits.", "He", "Pete Cook"),
    ("en", "Mary Stone met Pete Cook. She waits.", "She", "Mary Stone"),
    ("en", "The union is silent. It waits.", "It", "The union"),
    ("en", "Judge Ada Osei left. The judge waits.", "The judge", "Ada Osei"),
    ("en", "Coach Pete Cook left. A spokesman sighed. He waits.", "He", "A spokesman"),
    ("nl", "Minister Sam Bos zwijgt. Toen kwam de bond, een aandeelhouder. Hij wacht.", "Hij", "Sam Bos"),
    ("nl", "Minister Sam Bos zwijgt. De NSC’er wacht.", "NSC’er", "Sam Bos"),
    ("nl", "Minister Karin Bos zwijgt. De voorvrouw wacht.", "De voorvrouw", "Karin Bos"),
    ("nl", "Minister Sam Bos zwijgt. Zijn advocaat wacht.", "Zijn advocaat", "Zijn advocaat"),
    ("nl", "Vakbond FNV sprak met Philips. De bond wacht.", "De bond", "Vakbond FNV"),
    ("en", "Unite met the Department of Health. The union waits.", "The union", "Unite"),
    ("en", "Coach Pete Cook left. A spokeswoman sighed. He waits.", "He", "Pete Cook"),
    ("en", "The boy’s mother said no. She waits.", "She", "The boy’s mother"),
    ("nl", "Onderhandelaar Eero Salo kwam aan. Het regent. Toen sprak de Fin.", "de Fin", "Eero Salo"),
    ("nl", "De Spaanse premier Karin Mol zwijgt. Dat weet de Spaanse.", "de Spaanse", "Karin Mol"),
    ("nl", "Topman Piet Kok belde topvrouw Eva Smit. De topman wacht.", "De topman", "Piet Kok"),
    (
        "en",
        "Minister Pete Cook and his deputy, Ada Cole, came. The deputy minister sighs.",
        "The deputy minister",
        "Ada Cole",
    ),
    ("en", "Ada Cole disagreed. Then the Bavarian premier left.", "the Bavarian premier", "Ada Cole"),
    ("en", "Mayor Ada Cole left. The Labour leader waits.", "The Labour leader", "Ada Cole"),
    ("en", "Chair Pete Cook left. Ada Cole waits. The SNP leader sighs.", "The SNP leader", "Ada Cole"),
    ("en", "Minister Ada Cole left. The Irish premier waits.", "The Irish premier", "The Irish premier"),
    ("en", "Labour leader Ada Cole left. The SNP leader waits.", "The SNP leader", "The SNP leader"),
    ("en", "Ada Cole met Pete Cook. The Irish premier waits.", "The Irish premier", "The Irish premier"),
    (
        "en",
        "Ada Cole wrote a letter. It annoyed the Irish premier.",
        "the Irish premier",
        "the Irish premier",
    ),
    ("en", "The Finnish coach Eero Salo left. The Swiss wait.", "The Swiss", "Swiss"),
    ("nl", "“Nee”, aldus Piet Kok na een bezoek aan Jan Bos. Hij wacht.", "Hij", "Piet Kok"),
    ("nl", "Adviseur Piet Kok remt af. Jan Bos is boos, zei hij.", "hij", "Piet Kok"),
    ("nl", "Jan Bos is boos, zei hij.", "hij", "Jan Bos"),
    ("nl", "Karin Mol slaapt. Jan Bos is boos, zei hij.", "hij", "Jan Bos"),
    ("nl", "Piet Kok zag Eva Smit. Toen Jan Bos belde, zei hij dat.", "hij", "Jan Bos"),
    ("en", "The union said no. Rexa had not asked, it said.", "it", "The union"),
    ("en", "The union was founded here. Then Unite grew, it said.", "it", "Unite"),
    ("en", "Pete Cook sighed. Robert Cole was late, he said.", "he", "Pete Cook"),
    ("nl", "Eva Smit werkt. De bonden zijn boos omdat ze dat plan te duur vonden.", "ze", "De bonden"),
    ("nl", "Eva Smit werkt. De bonden zijn boos omdat ze dat plan te duur vond.", "ze", "Eva Smit"),
    ("nl", "De bonden staken. Er ligt een brief waarin ze dreigen.", "ze", "De bonden"),
    ("nl", "Naast hem stond Eva Smit, omdat zij won.", "zij", "Eva Smit"),
    (
        "nl",
        "De Ierse minister Sam Bos belde Eva Smit. De voorzitter van Rexa wacht.",
        "De voorzitter van Rexa",
        "Eva Smit",
    ),
    ("nl", "Eva Smit (VVD) belde Sam Bos. De VVD-leider wacht.", "De VVD-leider", "Eva Smit"),
    (
        "nl",
        "Jan Bos belde Eva Smit. De voorzitter van Rexa wacht.",
        "De voorzitter van Rexa",
        "De voorzitter van Rexa",
    ),
    (
        "nl",
        "Sam Bos zwijgt. Een voorzitter van Rexa wacht.",
        "Een voorzitter van Rexa",
        "Een voorzitter van Rexa",
    ),
    ("en", "According to one aide, Robert Cole left. He sighed.", "He", "Robert Cole"),
    ("en", "Minister Ada Cole met Pete Cook. The Labour leader waits.", "The Labour leader", "Pete Cook"),
]
NOBODY: list[tuple[Language, str]] = [
    ("nl", "Hij wacht."),
    ("nl", "Karin Mol zwijgt. Het regent. Het waait. Het sneeuwt. Het vriest. Hij wacht."),
    ("nl", "De rechter zwijgt. Zij wachten."),
    ("en", "They wait."),
    ("en", "Mary Stone left. He waits."),
]
FROM_NOWHERE: list[tuple[Language, str, str]] = [
    ("nl", "De Finse trainer Eero Salo won. Coach Piet Kok zwijgt. Toen sprak de Fin.", "de Fin"),
    ("nl", "De bond zwijgt. Toen sprak de Fransman.", "de Fransman"),
    ("en", "The union is silent. The Frenchman waits.", "The Frenchman"),
]


def meant(text: str, language: Language, shown: str) -> str | None:
    """Who the phrase of these words is, the last of them in a text."""
    named = {
        phrase.text: who
        for line in reads.lines(text, language)
        for phrase, who in zip(line.phrases, line.who, strict=True)
    }
    who = named[shown]
    return who.name if who else None


@pytest.mark.parametrize(("language", "text", "shown", "name"), MEANT)
def test_knows_who_is_meant(language: Language, text: str, shown: str, name: str) -> None:
    """By name, role and land, gender, number; a land or body by a generic word for it."""
    assert meant(text, language, shown) == name


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_leaves_open_who_it_may_be(language: Language, text: str) -> None:
    """Nobody named, too far back, of another number or gender: better nobody than the wrong one."""
    pronoun = text.rpartition(". ")[2].partition(" ")[0]
    assert meant(text, language, pronoun) is None


@pytest.mark.parametrize(("language", "text", "shown"), FROM_NOWHERE)
def test_leaves_open_which_compatriot_it_is(language: Language, text: str, shown: str) -> None:
    """One person by where they are from is no land, and nobody where another may be meant."""
    assert meant(text, language, shown) is None


def test_says_how_far_back_somebody_was_named() -> None:
    """0 for a name, else the sentences in between and one."""
    lines = reads.lines("Trainer Piet Kok zwijgt. Het regent hard. Hij wacht.", "nl")
    assert [line.distance for line in lines] == [(0,), (), (2,)]


def test_a_seat_stands_for_its_land() -> None:
    """A capital that acts is a country; one that something happens in is a city."""
    (acting,) = reads.lines("Lima verwerpt het plan.", "nl")
    assert [who.id for who in acting.who if who] == ["country:PE"]


def test_a_pronoun_means_somebody_without_a_name_rather_than_a_name_before() -> None:
    """The sentence's own "onderhandelaar", whoever it is, is closer than the premier of the one before."""
    text = (
        "Premier Otto Bakker was niet in Lima. "
        "De belangrijkste Peruaanse onderhandelaar benadrukte dat hij bereid is een bestand te bespreken."
    )
    found = [f for f in reading.read(reads.article(text, "nl")) if f.kind == "position"]
    assert [f.subject and f.subject.name for f in found] == ["De belangrijkste Peruaanse onderhandelaar"]
