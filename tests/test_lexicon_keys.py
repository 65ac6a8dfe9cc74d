"""Offices and topics have one key in every language, whatever words an article or an asker chose."""

import pytest

from bot import lexicon
from bot.model import Language

OFFICES: list[tuple[Language, str, str]] = [
    ("nl", "defensieminister", "minister:defence"),
    ("nl", "minister van Defensie", "minister:defence"),
    ("nl", "Minister van Landsverdediging", "minister:defence"),
    ("en", "defence minister", "minister:defence"),
    ("en", "minister of defense", "minister:defence"),
    ("en", "Defence Secretary", "minister:defence"),
    ("en", "Secretary of Defense", "minister:defence"),
    ("en", "foreign secretary", "minister:foreign-affairs"),
    ("en", "US Secretary of State", "minister:foreign-affairs"),
    ("nl", "viceminister van Buitenlandse Zaken", "deputy-minister:foreign-affairs"),
    ("nl", "staatssecretaris van Asiel en Migratie", "deputy-minister:migration"),
    ("en", "deputy foreign minister", "deputy-minister:foreign-affairs"),
    ("nl", "Kremlin-raadgever", "adviser"),
    ("nl", "adviseur van de premier", "adviser"),
    ("en", "the president's chief of staff", "chief-of-staff"),
    ("nl", "adjunct-chef van de generale staf", "deputy-chief-of-staff"),
    ("nl", "minister-president", "premier"),
    ("nl", "oud-premier", "premier"),
    ("en", "acting prime minister", "premier"),
    ("nl", "demissionair premier", "premier"),
    ("nl", "vicepremier en minister van Financiën", "deputy-premier"),
    ("nl", "onderwijsminister", "minister:education"),
    ("nl", "financiënminister", "minister:finance"),
    ("en", "Chancellor of the Exchequer", "minister:finance"),
    ("en", "chancellor", "chancellor"),
    ("en", "shadow home secretary", "shadow-minister:interior"),
    ("nl", "minister van Volksgezondheid, Welzijn en Sport", "minister:health+welfare+sport"),
    ("nl", "minister van Buitenlandse Handel", "minister:trade"),
    ("nl", "PvdA-leider", "party-leader"),
    ("nl", "fractievoorzitter", "group-leader"),
    ("en", "president of the European Commission", "chair"),
    ("nl", "topman", "director"),
    ("en", "chief executive", "director"),
    ("nl", "klimaatexperte", "expert"),
    ("en", "oil market analyst", "expert"),
    ("nl", "minister van Toverij", "minister:toverij"),
    ("nl", "klokkenluider van de kerk", "klokkenluider-kerk"),
    ("en", "defensieminister", "minister:defence"),
    ("nl", "", ""),
    ("nl", "%", ""),
    ("nl", "van de", ""),
]


@pytest.mark.parametrize(("language", "role", "key"), OFFICES)
def test_one_office_has_one_key(language: Language, role: str, key: str) -> None:
    """Compounds, word order, tenure, deputies and spelling do not hide which office is meant."""
    assert lexicon.office_key(role, language) == key


def test_a_begeleider_is_no_leader() -> None:
    """An ending is a head only after enough of a word."""
    assert lexicon.office_key("begeleider", "nl") == "begeleider"


SAME = [
    ("minister:defence", "minister:defence", True),
    ("minister:justice", "minister:justice+security", True),
    ("minister", "minister:justice", True),
    ("minister:justice", "minister", False),
    ("minister:defence", "deputy-minister:defence", False),
    ("president", "deputy-president", False),
    ("premier", "president", False),
]


@pytest.mark.parametrize(("asked", "held", "same"), SAME)
def test_an_office_answers_for_itself_only(asked: str, held: str, same: bool) -> None:  # noqa: FBT001 a table's column
    """A deputy is not the minister; a minister without a field asks for all of them."""
    assert lexicon.same_office(asked, held) is same


TITLES: list[tuple[str, str, str]] = [
    ("minister:defence", "minister van Defensie", "defence minister"),
    ("minister:foreign-affairs", "minister van Buitenlandse Zaken", "foreign minister"),
    ("deputy-minister:foreign-affairs", "viceminister van Buitenlandse Zaken", "deputy foreign minister"),
    ("deputy-president", "vicepresident", "vice president"),
    ("deputy-minister:defence", "viceminister van Defensie", "deputy defence minister"),
    (
        "minister:health+welfare+sport",
        "minister van Volksgezondheid, Welzijn en Sport",
        "health, welfare and sport minister",
    ),
    ("shadow-minister:finance", "schaduwminister van Financiën", "finance shadow minister"),
    ("klokkenluider-kerk", "klokkenluider kerk", "klokkenluider kerk"),
]


RETOLD: list[tuple[str, Language, Language, str]] = [
    ("minister van Buitenlandse Zaken", "nl", "en", "foreign minister"),
    ("landbouwminister", "nl", "en", "agriculture minister"),
    ("Minister for Transport", "en", "nl", "minister van Mobiliteit"),
    ("defence minister", "en", "en", "defence minister"),
    ("directeur van de waterschapsbank", "nl", "en", "directeur van de waterschapsbank"),
    ("Archbishop", "en", "nl", "Archbishop"),
    ("minister van Toverij", "nl", "en", "minister van Toverij"),
    ("ambassadeur in Lima", "nl", "en", "ambassadeur in Lima"),
    ("stadsdichter", "nl", "en", "stadsdichter"),
]


@pytest.mark.parametrize(("role", "said", "asked", "expected"), RETOLD)
def test_an_office_is_retold_where_nothing_is_lost(
    role: str, said: Language, asked: Language, expected: str
) -> None:
    """Of what is more than its title the words stand as they were written."""
    assert lexicon.retold(role, lexicon.office_key(role, said), said, asked) == expected


@pytest.mark.parametrize(("key", "dutch", "english"), TITLES)
def test_a_key_has_a_title_in_each_language(key: str, dutch: str, english: str) -> None:
    """What a question was read as is shown in the asker's language."""
    assert (lexicon.office_title(key, "nl"), lexicon.office_title(key, "en")) == (dutch, english)


def test_titles_read_back_as_their_key() -> None:
    """Every office the lexicon has is found under the title it prints, in both languages.

    But a boss: the "head" of anything is printed with a word that a director has too.
    """
    data = lexicon.shared("offices")
    languages: tuple[Language, ...] = ("nl", "en")
    for language in languages:
        for key in data["head"][language].keys() - {lexicon.HEAD}:
            assert lexicon.office_key(lexicon.office_title(key, language), language) == key
        for field in data["portfolio"][language]:
            key = f"minister:{field}"
            assert lexicon.office_key(lexicon.office_title(key, language), language) == key


def test_languages_name_the_same_offices() -> None:
    """What one language has a word for, the other has too."""
    data = lexicon.shared("offices")
    for table in ("head", "portfolio"):
        assert set(data[table]["nl"]) == set(data[table]["en"])


TOPICS: list[tuple[Language, str, tuple[str, ...]]] = [
    ("nl", "een onvoorwaardelijk staakt-het-vuren", ("ceasefire",)),
    ("nl", "onmiddellijke Wapenstilstand", ("ceasefire",)),
    ("en", "an immediate cease-fire", ("ceasefire",)),
    ("nl", "verhoging van het minimumloon", ("minimum-wage",)),
    ("nl", "de erfbelasting", ("tax",)),
    ("nl", "importheffingen op staal", ("tariffs",)),
    ("en", "the Irish backstop", ("backstop",)),
    ("en", "a second referendum on Brexit", ("referendum", "brexit")),
    ("nl", "uitkoop van boeren", ("nitrogen",)),
    ("nl", "de uitlevering van de verdachte", ("extradition",)),
    ("en", "gastronomy, carpets and training", ()),
    ("nl", "natuurlijk, autoriteiten, gastvrijheid en zorgen", ()),
    ("nl", "", ()),
]


@pytest.mark.parametrize(("language", "text", "keys"), TOPICS)
def test_a_topic_has_one_key(language: Language, text: str, keys: tuple[str, ...]) -> None:
    """Inflection, compounds and hyphens do not hide a topic; words that only begin alike are none."""
    assert lexicon.topic_keys(text, language) == keys


def test_topics_stand_in_both_languages_and_read_back() -> None:
    """A title that an answer prints is itself read as that topic."""
    data = lexicon.shared("topics")["topic"]
    assert set(data["nl"]) == set(data["en"])
    languages: tuple[Language, ...] = ("nl", "en")
    for language in languages:
        for key in data[language]:
            assert lexicon.topic_keys(lexicon.topic_title(key, language), language) == (key,)
