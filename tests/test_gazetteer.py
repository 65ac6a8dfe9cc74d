"""The gazetteer knows every country of the world in both languages, and says where a word means several."""

import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import chain

import people
import pytest
from babel import Locale

from bot import gazetteer
from bot.gazetteer import world
from bot.model import Language

UN_MEMBERS = re.findall(
    "[A-Z]{2}",
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG "
    "CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH "
    "GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ "
    "LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG "
    "NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN "
    "SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM "
    "ZW ",
)
NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
"""Two letters of CLDR for islands without people of their own, unions, and nowhere."""
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def ids(text: str, language: Language, *kinds: str) -> list[str]:
    """What a text may name, in order, of the kinds asked for."""
    found = gazetteer.forms(language).get(text.casefold(), ())
    return list(dict.fromkeys(form.id for form in found if not kinds or form.kind in kinds))


def kinds_of(language: Language) -> Mapping[str, set[str]]:
    """Entity → the kinds of forms it has."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for form in chain.from_iterable(gazetteer.forms(language).values()):
        found[form.id].add(form.kind)
    return found


def test_there_are_193_members_of_the_united_nations() -> None:
    """The list below which completeness is measured is itself complete."""
    assert len(UN_MEMBERS) == len(set(UN_MEMBERS)) == 193


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_of_the_un_has_name_adjective_demonym_and_capital(language: Language) -> None:
    """Nobody's country is missing in either language."""
    found = kinds_of(language)
    missing = {
        code: sorted({"name", "adjective", "demonym"} - found[f"country:{code}"])
        for code in UN_MEMBERS
        if not {"name", "adjective", "demonym"} <= found[f"country:{code}"]
        or not gazetteer.capitals_of(f"country:{code}")
        or not found[f"country:{code}"] & {"capital", "seat"}
    }
    assert not missing


def test_every_territory_of_cldr_has_names() -> None:
    """Also those that are no members of the UN: Kosovo, Taiwan, Aruba, Greenland."""
    codes = {code for code in Locale("en").territories if re.fullmatch("[A-Z]{2}", str(code))} - NO_COUNTRIES
    assert {code for code in codes if gazetteer.entity(f"country:{code}") is None} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_agrees_with_cldr_on_the_name_of_every_member(language: Language) -> None:
    """CLDR's own name in that language finds the same country through the aliases."""
    known = {(alias.entity.id, alias.text.casefold()) for alias in people.world()}
    territories = Locale(language).territories
    assert [
        code for code in UN_MEMBERS if (f"country:{code}", territories[code].casefold()) not in known
    ] == []


SHARED = {
    "nl": "Congo Congolees Congolese Congolezen Dominicaan Dominicaans Dominicaanse Dominicanen",
    "en": "Congo Congolese Dominican Dominicans",
}
"""Words that mean more than one country on purpose."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_means_one_country_unless_listed(language: Language) -> None:
    """Two countries under one word is a choice of the data's author, not an accident."""
    several = {
        form.text
        for forms in gazetteer.forms(language).values()
        if len({form.id for form in forms if form.id.startswith("country:")}) > 1
        for form in forms
        if form.id.startswith("country:")
    }
    assert several - _seats_of_two_lands(language) == set(SHARED[language].split())


def _seats_of_two_lands(language: Language) -> set[str]:
    """One city may be the seat of a land and of a region in it: two seats, which the caller tells apart."""
    return {
        form.text
        for forms in gazetteer.forms(language).values()
        for form in forms
        if form.kind in {"capital", "seat"}
    }


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Congo", "nl", ["country:CD", "country:CG"]),
        ("DR Congo", "en", ["country:CD"]),
        ("Georgia", "en", ["country:GE", "place:georgia-us"]),
        ("Georgië", "nl", ["country:GE"]),
        ("Georgia", "nl", ["place:georgia-us"]),
        ("Niger", "nl", ["country:NE"]),
        ("Nigerien", "en", ["country:NE"]),
        ("Nigerian", "en", ["country:NG"]),
        ("Nigeriaanse", "nl", ["country:NG"]),
        ("Nigerese", "nl", ["country:NE"]),
        ("Korea", "nl", ["place:korean-peninsula"]),
        ("Noord-Koreaanse", "nl", ["country:KP"]),
        ("South Korean", "en", ["country:KR"]),
        ("Guinea", "en", ["country:GN"]),
        ("Guinea-Bissau", "en", ["country:GW"]),
        ("Equatoriaal-Guinea", "nl", ["country:GQ"]),
        ("Papua New Guinea", "en", ["country:PG"]),
        ("Ierse", "nl", ["country:IE"]),
        ("Noord-Ierse", "nl", ["country:GB-NIR"]),
        ("Dominican", "en", ["country:DM", "country:DO"]),
        ("Dominica", "en", ["country:DM"]),
        ("Soedanese", "nl", ["country:SD"]),
        ("Zuid-Soedanese", "nl", ["country:SS"]),
        ("Indiase", "nl", ["country:IN"]),
        ("Indonesische", "nl", ["country:ID"]),
        ("Mongoolse", "nl", ["country:MN"]),
    ],
)
def test_tells_lands_with_like_names_apart(text: str, language: Language, expected: list[str]) -> None:
    """The nearest word is not the nearest land."""
    assert ids(text, language, "name", "adjective", "demonym", "place") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("VS", "nl", "country:US"),
        ("V.S.", "nl", "country:US"),
        ("Verenigde Staten", "nl", "country:US"),
        ("Amerikanen", "nl", "country:US"),
        ("U.S.", "en", "country:US"),
        ("Groot-Brittannië", "nl", "country:GB"),
        ("Britten", "nl", "country:GB"),
        ("Britons", "en", "country:GB"),
        ("Wit-Rusland", "nl", "country:BY"),
        ("Belarus", "nl", "country:BY"),
        ("Birma", "nl", "country:MM"),
        ("Burma", "en", "country:MM"),
        ("Fransman", "nl", "country:FR"),
        ("Fransen", "nl", "country:FR"),
        ("Frenchmen", "en", "country:FR"),
        ("Chinees", "nl", "country:CN"),
        ("Chinese", "nl", "country:CN"),
        ("Chinezen", "nl", "country:CN"),
        ("Swiss", "en", "country:CH"),
        ("Dutch", "en", "country:NL"),
        ("Schotse", "nl", "country:GB-SCT"),
        ("Catalan", "en", "country:ES-CT"),
        ("Vlaamse", "nl", "country:BE-VLG"),
        ("Koerden", "nl", "country:IQ-KR"),
        ("Palestijnse", "nl", "country:PS"),
        ("Kosovaarse", "nl", "country:XK"),
        ("Europese", "nl", "body:eu"),
        ("NAVO", "nl", "body:nato"),
        ("NATO", "en", "body:nato"),
        ("OVSE", "nl", "body:osce"),
        ("Hamas", "en", "body:hamas"),
        ("Gazastrook", "nl", "place:gaza-strip"),
        ("Krim", "nl", "place:crimea"),
        ("Westelijke Jordaanoever", "nl", "place:west-bank"),
        ("Kyjiv", "nl", "city:kyiv"),
        ("Kiev", "en", "city:kyiv"),
        ("Istanboel", "nl", "city:istanbul"),
        ("Genève", "nl", "city:geneva"),
        ("The Hague", "en", "city:the-hague"),
        ("Straatsburg", "nl", "city:strasbourg"),
        ("Sharm el-Sheikh", "en", "city:sharm-el-sheikh"),
    ],
)
def test_a_spelling_of_the_news_finds_its_entity(text: str, language: Language, expected: str) -> None:
    """In each language under the forms its newspapers print."""
    assert expected in ids(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Kiev", "nl", "country:UA"),
        ("Kyiv", "en", "country:UA"),
        ("Kremlin", "nl", "country:RU"),
        ("Witte Huis", "nl", "country:US"),
        ("White House", "en", "country:US"),
        ("Washington", "en", "country:US"),
        ("Downing Street", "nl", "country:GB"),
        ("Élysée", "nl", "country:FR"),
        ("Elysee", "en", "country:FR"),
        ("Quai d'Orsay", "nl", "country:FR"),
        ("Binnenhof", "nl", "country:NL"),
        ("Den Haag", "nl", "country:NL"),
        ("Wetstraat", "nl", "country:BE"),
        ("Quirinaal", "nl", "country:IT"),
        ("Bundeskanzleramt", "en", "country:DE"),
        ("Edinburgh", "nl", "country:GB-SCT"),
        ("Brussel", "nl", "country:BE"),
        ("Brussel", "nl", "body:eu"),
        ("Brussels", "en", "body:eu"),
        ("Pretoria", "nl", "country:ZA"),
        ("La Paz", "en", "country:BO"),
    ],
)
def test_a_seat_stands_for_its_government(text: str, language: Language, expected: str) -> None:
    """A city that is a seat stands beside the city itself; the caller chooses."""
    assert expected in ids(text, language, "capital", "seat")


SEATS = {
    "FR": "Élysée, Elysée-paleis, Matignon, Quai d'Orsay, Palais Bourbon",
    "GB": "Downing Street, Whitehall, Westminster",
    "US": "Witte Huis, Oval Office",
    "IT": "Quirinaal, Palazzo Chigi, Farnesina, Montecitorio",
    "CN": "Zhongnanhai, Grote Hal van het Volk",
    "KR": "Blauwe Huis, Cheong Wa Dae, Yongsan",
    "NL": "Binnenhof, Torentje, Catshuis, Den Haag",
    "BE": "Wetstraat, Lambermont",
    "BR": "Planalto, Itamaraty",
    "AR": "Casa Rosada, Roze Huis",
    "CL": "La Moneda",
    "MX": "Los Pinos",
    "EC": "Carondelet",
    "TR": "Beştepe, Hoge Poort",
    "AT": "Ballhausplatz, Hofburg",
    "CZ": "Praagse Burcht",
    "HU": "Sándorpaleis",
    "RO": "Cotroceni",
    "ES": "Moncloa, Zarzuela",
    "PT": "São Bento",
    "IE": "Leinster House",
    "JP": "Kantei, Nagatacho",
    "IN": "Rashtrapati Bhavan",
    "SG": "Istana",
    "PH": "Malacañang",
    "CA": "Rideau Hall",
    "NG": "Aso Rock",
    "DZ": "El Mouradia",
    "LB": "Baabda",
    "KZ": "Ak Orda",
}
"""Lands, and houses and streets that stand for their governments, in Dutch."""


@pytest.mark.parametrize(
    ("seat", "land"), [(seat, land) for land, seats in SEATS.items() for seat in seats.split(", ")]
)
def test_a_house_or_street_stands_for_a_government(seat: str, land: str) -> None:
    """One that the news calls a government by, and no city."""
    assert ids(seat, "nl", "seat") == [f"country:{land}"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Abessinië", "nl", "country:ET"),
        ("Opper-Volta", "nl", "country:BF"),
        ("Rhodesia", "en", "country:ZW"),
        ("Nederlands-Indië", "nl", "country:ID"),
        ("British Honduras", "en", "country:BZ"),
        ("Kampuchea", "en", "country:KH"),
        ("Formosa", "nl", "country:TW"),
        ("Helvetia", "en", "country:CH"),
        ("Islamic Republic of Iran", "en", "country:IR"),
        ("Bondsrepubliek Duitsland", "nl", "country:DE"),
        ("Leningrad", "nl", "city:saint-petersburg"),
        ("Batavia", "nl", "city:jakarta"),
        ("Artemivsk", "en", "city:bakhmut"),
        ("Pressburg", "nl", "city:bratislava"),
    ],
)
def test_a_former_or_formal_name_is_a_name(text: str, language: Language, expected: str) -> None:
    """Of the land or city of today."""
    assert ids(text, language, "name", "city") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SBU", "body:sbu"),
        ("Storting", "body:storting"),
        ("Lok Sabha", "body:lok-sabha"),
        ("EBRD", "body:ebrd"),
        ("V4", "body:visegrad"),
        ("NCTV", "body:nctv"),
        ("UNO", "body:un"),
    ],
)
def test_the_news_calls_bodies_by_their_letters(text: str, expected: str) -> None:
    """In both languages."""
    assert [ids(text, language) for language in LANGUAGES] == [[expected], [expected]]


def test_a_capital_without_the_government_stands_for_nobody() -> None:
    """Amsterdam is the capital, The Hague the seat."""
    assert ids("Amsterdam", "nl") == ["city:amsterdam"]
    assert gazetteer.capitals_of("country:NL") == ("city:amsterdam",)
    assert gazetteer.seat_of("city:amsterdam") is None


@pytest.mark.parametrize(
    ("city", "land", "seat"),
    [
        ("city:kyiv", "country:UA", "country:UA"),
        ("city:istanbul", "country:TR", None),
        ("city:brussels", "country:BE", "country:BE"),
        ("city:edinburgh", "country:GB", "country:GB-SCT"),
        ("city:nuuk", "country:GL", "country:GL"),
        ("body:fnv", "country:NL", None),
        ("body:nato", None, None),
        ("country:GB-WLS", "country:GB", None),
        ("country:GB", None, None),
        ("city:narnia", None, None),
    ],
)
def test_says_where_it_lies_and_what_it_stands_for(city: str, land: str | None, seat: str | None) -> None:
    """A stranger lies nowhere and stands for nobody."""
    assert (gazetteer.country_of(city), gazetteer.seat_of(city)) == (land, seat)


@pytest.mark.parametrize(
    ("text", "language", "case"),
    [
        ("Polen", "nl", "capital"),
        ("Let", "nl", "capital"),
        ("Leiden", "nl", "capital"),
        ("Groen", "nl", "capital"),
        ("Namen", "nl", "capital"),
        ("Turkey", "en", "capital"),
        ("Jordan", "en", "capital"),
        ("Chad", "en", "capital"),
        ("Nice", "en", "capital"),
        ("IS", "nl", "exact"),
        ("US", "en", "exact"),
        ("WHO", "en", "exact"),
        ("NAVO", "nl", "any"),
        ("Oekraïne", "nl", "any"),
        ("Kyiv", "en", "any"),
    ],
)
def test_marks_the_words_that_are_ordinary_words_too(text: str, language: Language, case: str) -> None:
    """A reader must see a capital letter, or the very letters, before it reads these as names."""
    assert {form.case for form in gazetteer.forms(language)[text.casefold()] if form.text == text} == {case}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entity_has_a_title_that_finds_it(language: Language) -> None:
    """Also a check on the data: a title is the first name in that language."""
    for entity in gazetteer.entities():
        assert entity.id in ids(gazetteer.title(entity.id, language), language)


def test_every_reference_between_entities_holds() -> None:
    """Lands, capitals and seats named in the data are in the data, each id once, and no text is blank."""
    records = world.data()["entities"]
    known = [record["id"] for record in records]
    assert [one for one, times in Counter(known).items() if times > 1] == []
    referred = {record["in"] for record in records if "in" in record}
    referred |= {city for record in records for key in ("capital", "seats") for city in record.get(key, ())}
    assert referred <= set(known)
    texts = [
        text
        for record in records
        for form in (record["nl"], record["en"])
        for t in form.values()
        for text in t
    ]
    assert [text for text in texts if text != text.strip() or not text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_ordinary_word_is_a_form(language: Language) -> None:
    """A list that names what is not there would promise a guard that never acts."""
    spelled = {form.text for forms in gazetteer.forms(language).values() for form in forms}
    assert set(world.data()["ordinary"][language]) - spelled == set()


def test_dutch_adjectives_come_with_their_inflected_form() -> None:
    """Oekraïens and Oekraïense, Chinees and Chinese: one without the other is an omission."""
    alone = []
    for record in world.data()["entities"]:
        adjectives = set(record["nl"].get("adjective", ()))
        for word in adjectives:
            inflected = re.sub(r"(a|e|o|u)\1s$", r"\1s", word) + "e"
            if re.search("(s|sch|ig)$", word) and inflected not in adjectives:
                alone.append(word)
    assert alone == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Стамбул", "city:istanbul"),
        ("Ουκρανία", "country:UA"),
        ("Ukrajina", "country:UA"),
        ("Niemcy", "country:DE"),
        ("Alemania", "country:DE"),
        ("أوكرانيا", "country:UA"),
        ("Moscou", "city:moscow"),
        ("Varsovie", "city:warsaw"),
        ("Europäische Union", "body:eu"),
        ("Naciones Unidas", "body:un"),
        ("VS", "country:US"),
    ],
)
def test_aliases_hold_names_in_other_languages(text: str, expected: str) -> None:
    """From CLDR, and only for what the gazetteer knows."""
    found = {alias.entity.id for alias in people.world() if alias.text == text}
    assert expected in found


def test_aliases_say_what_they_are() -> None:
    """A capital is a name of the city and a metonym of the land; letters are an acronym."""
    known = {(alias.entity.id, alias.text): alias for alias in people.world()}
    kinds = {
        ("city:kyiv", "Kiev"): "name",
        ("country:UA", "Kiev"): "metonym",
        ("country:UA", "Oekraïense"): "adjective",
        ("country:UA", "Oekraïners"): "demonym",
        ("body:nato", "NAVO"): "acronym",
        ("country:UA", "Ουκρανία"): "exonym",
    }
    assert {key: known[key].kind for key in kinds} == kinds
    assert known["country:UA", "Ουκρανία"].source == "CLDR"
    assert known["city:kyiv", "Kiev"].source == "seeds/world.json"


def test_no_alias_is_given_twice() -> None:
    """The store need not weed."""
    given = Counter((a.entity.id, a.text.casefold(), a.kind == "metonym") for a in people.world())
    assert given.most_common(1)[0][1] == 1


def test_forms_need_no_babel() -> None:
    """A question in a cold process reads the forms and must not pay for CLDR."""
    script = "import sys; from bot import gazetteer; gazetteer.forms('nl'); print('babel' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == "False"  # noqa: S603 - our own line


def test_an_apostrophe_may_be_curled() -> None:
    """Newspapers print both."""
    assert ids("Quai d’Orsay", "en") == ids("Quai d'Orsay", "en") == ["country:FR"]
