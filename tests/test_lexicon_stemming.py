"""Forms of one word have one stem, words of one sense find each other in another language."""

import tomllib
from pathlib import Path

import pytest

from bot import lexicon
from bot.lexicon import loader, meaning
from bot.model import LANGUAGES, Language

FORMS: list[tuple[Language, str]] = [
    ("nl", "onderhandelen onderhandelde onderhandelt onderhandeling onderhandelingen onderhandelaar"),
    ("nl", "openen opende opent geopend"),
    ("nl", "eisen eist eiste geeist"),
    ("nl", "geven geeft gaf gegeven"),
    ("nl", "spreken spreekt sprak gesproken"),
    ("nl", "gesprek gesprekken"),
    ("nl", "ontvangen ontvangt ontving"),
    ("nl", "grens grenzen"),
    ("nl", "sanctie sancties"),
    ("nl", "station stations"),
    ("nl", "bieden biedt bood geboden"),
    ("nl", "springen springt sprong gesprongen"),
    ("nl", "schelden schold gescholden"),
    ("en", "suggest suggests suggested suggesting suggestion"),
    ("en", "policy policies"),
    ("en", "speak spoke spoken speaks"),
    ("en", "stop stopped stopping"),
]
OTHERS: list[tuple[Language, str, str]] = [
    ("nl", "leider", "lijden"),
    ("nl", "gebied", "bieden"),
    ("nl", "gast", "gaan"),
    ("nl", "plannen", "planten"),
    ("en", "news", "new"),
    ("en", "press", "presume"),
]
PARTS = ("event", "deed", "thing", "light")
SENSES: list[tuple[str, str]] = [
    ("Peru stelde een wapenstilstand voor", "who suggested a truce"),
    ("Het plan werd door de senaat afgewezen", "who rejected the plan"),
    ("De senaat wees het plan af", "rejected"),
    ("De loongesprekken zijn stukgelopen", "the wage talks broke down"),
    ("De gesprekken liepen stuk", "the talks fell apart"),
    ("Het overleg is afgesprongen", "the talks failed"),
    ("Zij telefoneerde met de koning", "whom did she phone"),
    ("Waarop knapte het overleg af?", "the deal went up in smoke"),
    ("De fusie viel in duigen", "why did the merger come to naught"),
    ("De stad zette een beurs op poten", "which fair did the city organise"),
    ("De minister haalde bakzeil", "the minister backpedalled"),
    ("Het geschil sleept aan", "the dispute drags on"),
    ("De verzekeraar kwam over de brug", "who had to cough up"),
    ("De bond houdt voet bij stuk", "the union would not budge"),
    ("De schipper werd in de kraag gevat", "the captain was arrested"),
    ("Zij gooide de handdoek in de ring", "why did she step down"),
    ("De wet werd afgeschaft", "who wants to repeal the law"),
    ("Hij brak zijn woord", "he went back on the pledge"),
    ("Het plan belandde in de prullenmand", "the plan was rejected"),
    ("Zij staat haar broer terzijde, schouder aan schouder", "they work in tandem"),
]
APART: list[tuple[Language, str, str, str]] = [
    ("nl", "Daarop kan zij tellen", "tellen", "crash"),
    ("nl", "Het kantoor is dicht", "kantoor", "oppose"),
    ("nl", "Zij stond buiten", "buiten", "steal"),
    ("en", "It went down badly", "went", "fall"),
]
"""Words that only look like one for something: in a language, which of them, and for what."""


@pytest.mark.parametrize(("language", "forms"), FORMS)
def test_forms_of_one_word_have_one_stem(language: Language, forms: str) -> None:
    """Endings, participles and vowels that change do not count."""
    assert len({lexicon.stem(form, language) for form in forms.split()}) == 1


@pytest.mark.parametrize(("language", "one", "other"), OTHERS)
def test_other_words_have_other_stems(language: Language, one: str, other: str) -> None:
    """What looks like an ending is not always one."""
    assert lexicon.stem(one, language) != lexicon.stem(other, language)


@pytest.mark.parametrize(("dutch", "english"), SENSES)
def test_a_sense_is_the_same_in_both_languages(dutch: str, english: str) -> None:
    """In every form, with its particle apart or not, and at the end of a compound."""
    said, asked = lexicon.senses(dutch, "nl"), lexicon.senses(english, "en")
    assert frozenset[str]().union(*said.values()) & frozenset[str]().union(*asked.values())


@pytest.mark.parametrize(("language", "said", "word", "sense"), APART)
def test_a_word_is_no_part_of_an_idiom_it_resembles(
    language: Language, said: str, word: str, sense: str
) -> None:
    """Neither two words that run together like another, nor one that a short word begins."""
    assert sense not in lexicon.senses(said, language).get(word, frozenset())


def test_a_phrase_has_no_senses_of_its_words() -> None:
    """Nobody strikes in a ceasefire."""
    assert set(lexicon.senses("Een staakt-het-vuren", "nl").values()) == {frozenset({"ceasefire"})}
    assert set(lexicon.senses("after the air strikes", "en").values()) == {frozenset({"attack"})}


ABSENT = ["Zij zijn niet in Gent aanwezig", "Zij was niet aanwezig", "Zij bleef toch weg, zei hij"]


@pytest.mark.parametrize("said", ABSENT)
def test_a_denial_may_mean_something_of_its_own(said: str) -> None:
    """Also where words stand between, and a particle may stand before a comma."""
    assert any("beabsent" in meant for meant in lexicon.senses(said, "nl").values())


def test_the_same_senses_are_known_in_every_language() -> None:
    """A sense that one language has no word for finds nothing, one that stands twice has two standings."""
    path = Path(meaning.__file__).with_name("senses.toml")
    written = tomllib.loads(path.read_text("utf8"))
    fields = [field for part in PARTS for field in written[part].values()]
    lines = [line for field in fields for line in field.splitlines() if line]
    columns = [line.partition(":")[2].split("|") for line in lines]
    assert tuple(written["languages"]) == LANGUAGES
    assert all(len(each) == len(LANGUAGES) and all(map(str.strip, each)) for each in columns)
    senses = [line.partition(":")[0] for line in lines]
    assert [sense for part in PARTS for sense in loader.table()[part]] == senses
    assert len(set(senses)) == len(senses)
    phrases = [phrase for each in columns for listed in each for phrase in listed.split(",")]
    assert [phrase for phrase in phrases if lexicon.words(phrase) != tuple(phrase.split())] == []


def test_words_without_meaning_are_no_content() -> None:
    """What holds a question together is not looked for."""
    assert lexicon.content("Who, then, is the judge that they want?", "en") == ("judge", "want")
