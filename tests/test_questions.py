"""Text is read as a question, whatever people and phones type: what is asked, about whom, and when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import questions
from bot.model import Intent, Language, Question

TODAY = date(2026, 3, 10)


def _content(read: Question) -> str:
    """The words for names without the small words between them."""
    return " ".join(
        word for word in " ".join(read.names).split() if word.casefold() not in questions.small_words()
    )


PLAIN: list[tuple[str, Intent, str, Language]] = [
    ("wie leidde de Noorse delegatie in Glasgow?", "who-led", "Noorse Glasgow", "nl"),
    ("Onder leiding van wie stond Fiji", "who-led", "Fiji", "nl"),
    ("who headed the talks in Glasgow", "who-led", "Glasgow", "en"),
    ("wie waren er aanwezig in Hertoginnedal", "who-attended", "Hertoginnedal", "nl"),
    ("wie nam er deel aan de top in Glasgow?", "who-attended", "Glasgow", "nl"),
    ("who attended the summit in Oslo", "who-attended", "Oslo", "en"),
    ("Wie is Marit van der Hoek?", "who-is", "Marit Hoek", "nl"),
    ("who was the judge", "who-is", "judge", "en"),
    ("kun je me zeggen wie Stijn Daems is", "who-is", "Stijn Daems", "nl"),
    ("Could you tell me who Grace Adeyemi is, please?", "who-is", "Grace Adeyemi", "en"),
    ("wat wil Vrij Land", "positions", "Vrij Land", "nl"),
    ("waar staat De Linde", "positions", "Linde", "nl"),
    ("what does Norway want", "positions", "Norway", "en"),
    ("wat zei Van der Hoek?", "quotes", "Hoek", "nl"),
    ("what did Grace Adeyemi say", "quotes", "Grace Adeyemi", "en"),
    ("wanneer ontmoetten Noorwegen en Fiji elkaar", "meetings", "Noorwegen Fiji", "nl"),
    ("which meetings were there in Glasgow", "meetings", "Glasgow", "en"),
    ("tijdlijn Glasgow", "timeline", "Glasgow", "nl"),
    ("what happened in Glasgow", "timeline", "Glasgow", "en"),
    ("What is the capital of Mongolia?", "passages", "capital Mongolia", "en"),
    ("by whom was the Fiji team led?", "who-led", "Fiji", "en"),
    ("wie gaf leiding aan de Noorse ploeg", "who-led", "Noorse", "nl"),
    ("who was at the helm for Norway", "who-led", "Norway", "en"),
    ("who did Norway send to Glasgow?", "who-attended", "Norway Glasgow", "en"),
    ("Who from the Fiji side didn't show up?", "who-attended", "Fiji", "en"),
    ("wie kwam er niet opdagen in Oslo", "who-attended", "Oslo", "nl"),
    ("Will Nils Lund be in Glasgow?", "who-attended", "Nils Lund Glasgow", "en"),
    ("is Nils Lund still finance minister?", "who-is", "Nils Lund finance minister", "en"),
    ("Hoe heet de klimaatminister van Noorwegen?", "who-is", "klimaatminister Noorwegen", "nl"),
    ("what has Norway been demanding?", "positions", "Norway", "en"),
    ("Erkent Fiji de grens?", "positions", "Fiji grens", "nl"),
    ("Waar en wanneer zijn de gesprekken in Oslo begonnen?", "meetings", "Oslo", "nl"),
    ("met wie heeft Lund vergaderd", "meetings", "Lund", "nl"),
    ("Heeft Lund Qarase ontmoet?", "meetings", "Lund Qarase", "nl"),
    ("Which country hosted the talks?", "passages", "country hosted", "en"),
    ("what do we know about Ingrid Lund", "timeline", "Ingrid Lund", "en"),
    ("who replaced Lund as minister", "passages", "replaced Lund minister", "en"),
    ("wie zit de top voor?", "who-led", "", "nl"),
    ("who zat er in de Noorse delegatie", "who-attended", "Noorse", "nl"),
    ("what zei Lund over de gesprekken", "quotes", "Lund", "nl"),
    ("kun je kort zeggen wat Noorwegen wil", "positions", "Noorwegen", "nl"),
    ("can you sum up what Norway wants", "positions", "Norway", "en"),
    ("wie zit er op Defensie in Noorwegen", "who-is", "Defensie Noorwegen", "nl"),
    ("wie leidt het Noorse ministerie van Defensie", "who-is", "Noorse ministerie Defensie", "nl"),
    ("who runs Norway's foreign ministry", "who-is", "Norway's foreign ministry", "en"),
    ("Norwegian FM?", "passages", "Norwegian foreign minister", "en"),
    ("wie was bij de gesprekken in Oslo", "who-attended", "Oslo", "nl"),
    ("welke landen namen deel aan de gesprekken", "meetings", "", "nl"),
    ("wie had Lund bij zich", "who-attended", "Lund", "nl"),
    ("compare what Norway wanted in 2022 and 2025", "compare", "Norway", "en"),
    ("what is the line-up of the Fiji team", "who-attended", "Fiji", "en"),
    ("de afwezigen in Oslo, wie waren dat?", "who-attended", "Oslo", "nl"),
    ("wat liet Lund zich ontvallen", "quotes", "Lund", "nl"),
    ("location of the Oslo talks", "meetings", "Oslo", "en"),
    ("has the stance of Norway shifted", "compare", "Norway", "en"),
    ("Waarom wil Norway geen steenkool?", "passages", "Norway steenkool", "nl"),
    ("Who hosted the round in Oslo?", "passages", "hosted Oslo", "en"),
    ("wie opende de gesprekken in Oslo", "passages", "opende Oslo", "nl"),
]


@pytest.mark.parametrize(("text", "intent", "names", "language"), PLAIN)
def test_plain_words_are_a_question(text: str, intent: Intent, names: str, language: Language) -> None:
    """The words that ask are taken away, the others are left for names, in the language of the words."""
    read = questions.read(text, today=TODAY)
    assert (read.intent, _content(read), read.language) == (intent, names, language)


COMMANDS: list[tuple[str, Intent]] = [
    ("/who-led glasgow", "who-led"),
    ("  /WHO-LED glasgow", "who-led"),
    ("/who‑led\u00a0glasgow", "who-led"),
    ("who-led glasgow", "who-led"),
    ("/ who-led glasgow", "who-led"),
    ("<@U0123ABC> /who-led glasgow", "who-led"),
    ("@dossier who-led glasgow", "who-led"),
    ("/who-led \u200bglasgow", "who-led"),
    ("/meetings glasgow", "meetings"),
    ("positions glasgow", "positions"),
]


@pytest.mark.parametrize(("text", "intent"), COMMANDS)
def test_a_command_survives_how_it_is_typed(text: str, intent: Intent) -> None:
    """Case, mentions, no-break and zero-width characters, other hyphens and a missing slash do not matter."""
    read = questions.read(text, today=TODAY)
    assert (read.intent, read.names, read.text) == (intent, ("glasgow",), text)


DATED = [
    ("/positions norway 2021", ["2021"], "norway"),
    ("/positions norway vóór maart 2022", ["../2022-02"], "norway"),
    ("wat wilde De Linde in oktober 2023?", ["2023-10"], "Linde"),
    ("what did Norway want in November 2021?", ["2021-11"], "Norway"),
    ("what did Norway want as of November 2021?", ["2021-11"], "Norway"),
    ("/positions norway since November 2021", ["2021-11/.."], "norway"),
    ("what did Norway want three years ago?", ["2023"], "Norway"),
    ("wat wilde De Linde twee maanden geleden?", ["2026-01"], "Linde"),
    ("/compare de linde 2023 2024", ["2023", "2024"], "linde"),
    ("/compare de linde oktober 2023 en maart 2024", ["2023-10", "2024-03"], "linde"),
    ("wat veranderde er tussen 2023 en 2024 bij De Linde?", ["2023", "2024"], "Linde"),
]


@pytest.mark.parametrize(("text", "edtf", "names"), DATED)
def test_dates_are_cut_out(text: str, edtf: list[str], names: str) -> None:
    """What is left of the text after its dates is names; a comparison has two."""
    read = questions.read(text, today=TODAY)
    assert ([when.edtf for when in read.whens], _content(read)) == (edtf, names)


def test_a_date_that_does_not_exist_is_said() -> None:
    """The question keeps why, and no interval is made up."""
    read = questions.read("/positions norway 31 februari 2025", today=TODAY)
    assert read.whens == ()
    assert "28 dagen" in read.bad_date


OFFICES = [
    ("wie was de Noorse klimaatminister in 2021?", "minister:climate"),
    ("who is Norway's climate minister?", "minister:climate"),
    ("who is the climate minister of Norway today", "minister:climate"),
    ("wie is nu burgemeester van Antwerpen", "mayor"),
    ("/who-is klimaatminister noorwegen", "minister:climate"),
    ("Wie is Stijn Daems?", ""),
]


@pytest.mark.parametrize(("text", "role"), OFFICES)
def test_an_office_is_seen(text: str, role: str) -> None:
    """By its language-free key; "now" and "today" are no part of a name and no date."""
    read = questions.read(text, today=TODAY)
    assert read.role == role
    assert not {"nu", "today"} & {word for name in read.names for word in name.split()}
    assert bool(read.whens) == ("2021" in text)


TOPICS = [
    ("wat zei Van der Hoek over haast", "Van der Hoek", "haast"),
    ("what does Norway think about coal?", "Norway", "coal"),
    ("/quotes qarase about the sea", "qarase", "the sea"),
]


@pytest.mark.parametrize(("text", "names", "topic"), TOPICS)
def test_what_follows_about_is_the_topic(text: str, names: str, topic: str) -> None:
    """Somebody named after "about" is spoken of and did not speak."""
    read = questions.read(text, today=TODAY)
    assert (read.names, read.topic) == ((names,), topic)


@pytest.mark.parametrize(
    "text", ["wie was er niet bij in Glasgow", "who was absent in Glasgow", "who missed it"]
)
def test_who_was_absent_is_its_own_question(text: str) -> None:
    """The topic says so."""
    assert questions.read(text, today=TODAY).topic == questions.ABSENT or "missed" in text


@pytest.mark.parametrize(
    "text", ["who accompanied Lund", "apart from Lund, who else came to Oslo?", "wie was er nog, naast Lund?"]
)
def test_who_was_with_somebody_is_its_own_question(text: str) -> None:
    """The topic says so."""
    assert questions.read(text, today=TODAY).topic == questions.BESIDES


@pytest.mark.parametrize("text", ["/dossier help", "help", "@dossier help", "<@U1> dossier help", "hulp"])
def test_help_is_help(text: str) -> None:
    """With and without a slash, in both languages."""
    read = questions.read(text, today=TODAY)
    assert (read.intent, read.topic) == ("dossier", "help")


@pytest.mark.parametrize("text", ["", "   ", "/", "?!", "\u200b\u200b", "\x00", "<@U123>", "/positions"])
def test_nothing_asked_leaves_nothing(text: str) -> None:
    """No name, topic, office or date comes of nothing."""
    read = questions.read(text, today=TODAY)
    assert (read.names, read.topic, read.role, read.whens) == ((), "", "", ())


def test_the_language_given_wins() -> None:
    """An asker with a Dutch Slack who types English is answered in Dutch, and understood."""
    read = questions.read("what does Norway want", today=TODAY, language="nl")
    assert (read.intent, read.language) == ("positions", "nl")


def test_a_paste_is_read_by_its_beginning() -> None:
    """40,000 characters take no longer than a question."""
    read = questions.read("/who-led glasgow " + "x " * 20_000, today=TODAY)
    assert read.intent == "who-led"
    assert len(read.names[0]) <= 1000


def test_slack_markup_is_no_text() -> None:
    """A channel, a link and escaped signs are read as what they show."""
    assert questions.clean("<!channel> <https://a.example|De Linde> &amp; <#C1|nieuws>") == "De Linde &"


@given(st.text())
def test_reading_never_raises(text: str) -> None:
    """Whatever the text."""
    assert questions.read(text, today=TODAY).text == text


COMMON = [("staat", True), ("begonnen", True), ("advising", True), ("vergezeld", True), ("lund", False)]


@pytest.mark.parametrize(("word", "is_common"), COMMON)
def test_ordinary_words_are_known(word: str, is_common: bool) -> None:  # noqa: FBT001 a column
    """In any language, with their endings."""
    assert questions.is_common(word) == is_common


@pytest.mark.parametrize(
    ("text", "is_command"), [("/who-is x", True), ("who-is x", True), ("who is x", False)]
)
def test_a_command_is_told_from_plain_words(text: str, is_command: bool) -> None:  # noqa: FBT001 a column
    """With or without its slash."""
    assert questions.is_command(text) == is_command


OF_TALKS = [
    ("the EU summit in Oslo", "EU", True),
    ("de EU-delegatie in Oslo", "EU", False),
    ("EU", "EU", False),
]


@pytest.mark.parametrize(("text", "name", "is_of_talks"), OF_TALKS)
def test_a_name_before_a_word_for_talks_says_which(text: str, name: str, is_of_talks: bool) -> None:  # noqa: FBT001 a column
    """Those who take part in them are no talks."""
    assert questions.is_of_talks(text, name) == is_of_talks


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Was Lund defence minister in 2023?", "who-is"),
        ("was Lund minister van Defensie in mei 2023?", "who-is"),
        ("Was Lund in Bergen in 2023?", "who-attended"),
        ("who ran the Norwegian delegation?", "who-led"),
        ("What is Lund in charge of?", "who-is"),
        ("Welke topdiplomaten bleven weg uit Bergen?", "who-attended"),
        ("Wie stuurde Lund in haar plaats?", "passages"),
        ("hoe vaak is er gepraat tussen Oslo en Lima", "meetings"),
        ("how often did Norway and Chile negotiate?", "meetings"),
        ("how many rounds of talks were there?", "meetings"),
        ("welke partijen zaten er aan tafel?", "who-attended"),
        ("heeft Lund meegedaan?", "who-attended"),
    ],
)
def test_reads_what_small_words_ask(text: str, intent: str) -> None:
    """The "in" of a date is no place, and who runs a delegation is no head of a land."""
    assert questions.read(text, today=TODAY).intent == intent


def test_a_station_is_no_foreign_minister() -> None:
    """A short form in capitals behind a land is an office, behind another name a part of it."""
    for text, shown in (("what did Moss tell Harbour FM", False), ("what did the Norwegian FM say", True)):
        asked = questions.read(text, today=date(2026, 3, 10))
        assert ("foreign minister" in " ".join(asked.names)) == shown, text


def test_words_of_one_language_ask_in_it() -> None:
    """Where no word is Dutch and several are English, a Dutch pattern does not fit by a name."""
    asked = questions.read("How many members does the Harbour Staff Union have?", today=date(2026, 3, 10))
    assert asked.language == "en"
