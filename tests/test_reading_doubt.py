"""What an article asks, supposes, hedges or has denied is no fact; what others say is theirs."""

import pytest
import reads

from bot import reading
from bot.model import FactKind, Language

NOTHING_TAKEN: list[tuple[Language, str]] = [
    ("nl", "Steunt Noorwegen het verdrag?"),
    ("nl", "Zou Noorwegen het verdrag steunen?"),
    ("nl", "Had Noorwegen een boycot geëist, dan was die er gekomen."),
    ("nl", "Noorwegen zou het verdrag steunen, als Peru erom vroeg."),
    ("nl", "Mogelijk steunt Noorwegen het verdrag."),
    ("nl", "Naar verluidt eist Noorwegen een onderzoek."),
    ("nl", "De FNV eist geen nullijn."),
    ("nl", "Noorwegen eist niet dat Peru betaalt."),
    ("nl", "De rechtbank wees het verzoek van de FNV niet af."),
    ("nl", "De FNV heeft niet geweigerd te onderhandelen."),
    ("nl", "De FNV heeft het bod noch verworpen noch aanvaard."),
    ("nl", "Geen enkele partij steunt het verdrag."),
    ("nl", "Nauwelijks een partij steunt het verdrag."),
    ("nl", "Slechts een op de vijf Belgen steunt het verdrag."),
    ("nl", "Anders dan de FNV is het CNV tegen de nullijn."),
    ("nl", "Noorwegen ontkent bereid te zijn om te betalen."),
    ("nl", "Het is niet zo dat de werkgevers het akkoord verwerpen."),
    ("nl", "De rechter achtte niet bewezen dat Bos geld eiste."),
    ("nl", "Het OM verdenkt Ada Bos ervan geld te hebben geëist."),
    ("nl", "Peru denkt niet dat Noorwegen vrede wil."),
    ("nl", "De FNV wilde niet bevestigen dat voorzitter Ada Bos vertrekt."),
    ("nl", "Finland stelde geen eisen aan de toetreding."),
    ("nl", "Ajax wil keeper Daan Vos niet verkopen."),
    ("en", "Had Norway wanted an embargo, there would have been one."),
    ("en", "Norway would have supported the treaty if Peru had signed."),
    ("en", "The union does not demand a pay rise."),
    ("en", "Norway has not called for a boycott."),
    ("en", "Not a single union backed the strike."),
    ("en", "Few Norwegians support the ban."),
    ("en", "Few lawmakers support the ban."),
    ("nl", "De FNV is ook niet tegen het plan."),
    ("en", "Every member state but Norway supports the ban."),
    ("en", "Minister Ada Cole denied that she had rejected the treaty."),
    ("en", "It is not true that Norway rejects the treaty."),
    ("en", "Peru doubts that Norway wants peace."),
    ("en", "The court did not find that Ada Cole demanded bribes."),
]
NOBODY_MET: list[tuple[Language, str]] = [
    ("nl", "Premier Ada Bos weersprak dat zij met president Emma Luna heeft gesproken."),
    ("nl", "Het is onduidelijk of premier Ada Bos met president Emma Luna spreekt."),
    ("nl", "Mocht Ada Bos naar Lima komen, dan ontvangt president Emma Luna haar."),
    ("nl", "Een ontmoeting tussen Ada Bos en Emma Luna zat er niet in."),
    ("nl", "Een gesprek tussen Ada Bos en Emma Luna wordt door de partij ontkend."),
    ("nl", "De delegaties van Noorwegen en Peru zaten in Lima niet aan één tafel."),
    ("nl", "Ada Bos wilde in Lima met Emma Luna praten."),
    ("nl", "Ada Bos had graag met Emma Luna gesproken, maar zij was al weg."),
    ("nl", "Of Ada Bos en Emma Luna elkaar volgende week ontmoeten, is onduidelijk."),
    ("en", "President Ada Cole denied meeting Chancellor Emma Luna in Lima."),
    ("en", "President Ada Cole wants to meet Chancellor Emma Luna in Lima."),
    ("en", "President Ada Cole would have met Chancellor Emma Luna in Lima."),
    ("en", "Will President Ada Cole meet Chancellor Emma Luna in Lima?"),
    ("en", "A meeting between Ada Cole and Emma Luna never took place."),
    ("en", "A meeting between Ada Cole and Emma Luna has been ruled out."),
    ("en", "Talks between Norway and Peru have yet to begin."),
]
NO_PART: list[tuple[Language, str]] = [
    ("nl", "De Peruaanse delegatie wordt niet geleid door minister Ada Bos."),
    ("nl", "Ada Bos bedankte voor de eer om de delegatie van Peru te leiden."),
    ("en", "The delegation of Peru was not led by Ada Cole."),
    ("en", "Ada Cole was to lead the delegation of Peru but fell ill."),
    ("en", "Ada Cole declined to lead the delegation of Peru."),
    ("en", "The delegation of Peru includes neither Ada Cole nor Emma Luna."),
    ("en", "Ada Cole was not absent from the talks in Lima."),
    ("en", "If Ada Cole does not attend the talks in Lima, they will fail."),
    ("en", "Ada Cole denied that she had skipped the talks in Lima."),
]
NO_OFFICE: list[tuple[Language, str]] = [
    ("nl", "De zelfbenoemde president van de republiek, Igor Sanko, vluchtte."),
    ("nl", "Igor Sanko, zogenaamd minister van Justitie, werd gearresteerd."),
    ("nl", "Hans Bakker, de man die premier had moeten worden, is op reis."),
    ("nl", "Actrice Emma Luna speelt minister Ada Bos in de serie."),
    ("en", "Ada Cole, the self-declared president of the republic, fled."),
    ("en", "Ada Cole, tipped as the next defence secretary, was not at home."),
    ("en", "Ada Cole was never defence secretary."),
    ("en", "If Ada Cole becomes president of Peru, she will raise taxes."),
]
STATED: list[tuple[Language, str, list[str]]] = [
    ("nl", "De Kamer wil niet dat het kabinet de wet intrekt.", ["Kamer against: kabinet de wet intrekt"]),
    ("nl", "De bond vroeg de leden niet te staken.", ["De bond against: leden te staken"]),
    ("nl", "Niet Noorwegen maar Peru eist een onderzoek.", ["Peru demands: onderzoek"]),
    ("en", "The plan was not supported by Norway.", ["Norway against: plan"]),
    ("en", "Unlike Norway, Peru rejects the treaty.", ["Peru against: treaty"]),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_TAKEN)
def test_takes_no_stance_from_what_is_not_stated(language: Language, text: str) -> None:
    """A question, a condition, a hedge, a denial or a "not" that says nothing of the opposite."""
    assert reads.facts(text, language, "position") == []


@pytest.mark.parametrize(("language", "text", "taken"), STATED)
def test_takes_the_stance_that_is_stated(language: Language, text: str, taken: list[str]) -> None:
    """A "not" that turns a stance, and a party that others are set apart from."""
    assert reads.facts(text, language, "position") == taken


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        *((language, text, ("meeting",)) for language, text in NOBODY_MET),
        *((language, text, ("leads", "member", "absent")) for language, text in NO_PART),
        *((language, text, ("office",)) for language, text in NO_OFFICE),
    ],
)
def test_states_nothing_that_is_not_so(language: Language, text: str, kinds: tuple[FactKind, ...]) -> None:
    """Nobody meets, takes part or holds an office by what is denied, wished, supposed or played."""
    found = reads.facts(text, language, *kinds)
    assert [one for one in found if "Ada" in one or "Igor" in one or kinds != ("office",)] == []


def test_only_who_stays_away_is_absent() -> None:
    """Whoever a condition speaks of is not."""
    found = reads.facts("Emma Luna zal niet bij het overleg zijn, tenzij Ada Bos komt.", "nl", "absent")
    assert found == ["Emma Luna absent -"]


def test_successor_to_be_does_not_hold_the_office_yet() -> None:
    """Who is to replace somebody is designated, and the other one outgoing."""
    found = reads.facts("Ada Cole is to be replaced by Emma Luna as mayor of Leeds.", "en", "office")
    assert found == [
        "Emma Luna: mayor of Leeds of Leeds (designated)",
        "Ada Cole: mayor of Leeds of Leeds (outgoing)",
    ]


@pytest.mark.parametrize(
    ("language", "text", "voice"),
    [
        ("nl", "Volgens Peru weigert Noorwegen te onderhandelen.", "Peru"),
        ("nl", "Noorwegen weigert te onderhandelen, zegt Peru.", "Peru"),
        ("en", "Peru says that Norway wants war.", "Peru"),
        ("en", "Norway rejects peace, according to Peru.", "Peru"),
        ("en", "Norway rejects peace, but Peru said it would talk.", None),
        ("en", "Norway says it rejects peace.", None),
    ],
)
def test_says_in_whose_words_a_stance_is_told(language: Language, text: str, voice: str | None) -> None:
    """What one party says of another is shown as its word."""
    facts = reading.read(reads.article(text, language))
    fact = next(fact for fact in facts if fact.kind == "position")
    assert (fact.voice.name if fact.voice else None) == voice


def test_a_stance_by_hearsay_is_reported() -> None:
    """With "zou" others say so."""
    facts = reading.read(reads.article("Noorwegen zou bereid zijn om te betalen.", "nl"))
    assert [fact.modality for fact in facts if fact.kind == "position"] == ["reported"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ada Bos ontkent de uitspraak “het land is failliet” te hebben gedaan."),
        ("nl", "Had Ada Bos gezegd “het land is failliet”, dan was de beurs gedaald."),
        ("nl", "Stel dat de minister zegt: “Wij stoppen ermee”, wat dan?"),
        ("nl", "De als ‘koning van de haven’ omschreven zakenman Ad Groen is failliet."),
        ("en", "Ada Cole never said “the army is ready”."),
        ("en", "Ada Cole denied saying “the army is ready”."),
        ("en", "“The army is ready,” Ada Cole might say."),
        ("en", "Ada Cole is wrongly quoted as saying “the army is ready”."),
        ("en", "“The army is ready,” Ada Cole quoted her father as saying."),
    ],
)
def test_leaves_open_whose_words_nobody_spoke(language: Language, text: str) -> None:
    """Words that somebody did not say, or passes on, are not that person's."""
    assert [one.partition(":")[0] for one in reads.facts(text, language, "quote")] == ["-"]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "modality"),
    [
        ("nl", "“Het is klaar”, zou Ada Bos hebben gezegd.", "Ada Bos", "reported"),
        (
            "nl",
            "De demonstranten riepen “Bos moet weg”, aldus een verslaggever.",
            "De demonstranten",
            "stated",
        ),
        ("en", "Ada Cole accused the cabinet of “sleeping on the job”.", "Ada Cole", "stated"),
        ("en", "Ada Cole is quoted as saying “the army is ready”.", "Ada Cole", "stated"),
        ("en", "“The army is ready,” Emma Luna, not Ada Cole, said.", "Emma Luna", "stated"),
    ],
)
def test_knows_who_spoke_all_the_same(language: Language, text: str, speaker: str, modality: str) -> None:
    """A denial elsewhere takes no words from who spoke them."""
    quotes = [fact for fact in reading.read(reads.article(text, language)) if fact.kind == "quote"]
    assert [(fact.subject and fact.subject.name, fact.modality) for fact in quotes] == [(speaker, modality)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ada Bos heeft nooit gezegd dat de wet van tafel is."),
        ("en", "Ada Cole would have welcomed a ban on the party."),
        ("en", "Ada Cole was wrongly described as mayor of Leeds."),
    ],
)
def test_states_nothing_for_who_did_not_say_it(language: Language, text: str) -> None:
    """What was never said, would have been, or is said of somebody."""
    assert reads.facts(text, language, "statement") == []


def test_a_statement_that_others_tell_of_is_theirs() -> None:
    """A chain of attributions is shown as hearsay, in the words of who tells of it."""
    text = "Volgens Emma Luna heeft Ada Bos gezegd dat het geld op is."
    facts = reading.read(reads.article(text, "nl"))
    told = {fact.voice.name: fact.modality for fact in facts if fact.kind == "statement" and fact.voice}
    assert told == {"Emma Luna": "reported"}


def test_predecessor_held_the_office_of_who_is_named() -> None:
    """Not the office that was named last."""
    text = "Transport secretary Ada Cole met union chief Emma Luna. Cole's predecessor, Ian Ross, was there."
    assert "Ian Ross: Transport secretary of - (former)" in reads.facts(text, "en", "office")


def test_predecessor_of_nobody_near_held_no_office_that_is_known() -> None:
    """An office that was named long before is not the one that is meant."""
    between = "Het regende. De zaal was vol. Het duurde lang. Niemand klaagde. "
    text = f"Financieel directeur Ada Bos kwam. {between}Zijn voorganger, Rob Mol, wilde niet reageren."
    assert not [one for one in reads.facts(text, "nl", "office") if "Rob" in one]
