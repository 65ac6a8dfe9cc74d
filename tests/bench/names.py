"""Names: who is found under another spelling, and which strangers are taken for somebody; beside rapidfuzz.

The rows are the project's own: cities and lands of CLDR, typed in other languages, and made-up persons, typed
with the spellings and slips of other languages. A third of each are strangers: they are typed, and no row.
"""

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from babel import Locale
from babel.core import get_global
from rapidfuzz import fuzz, process

from bot import gazetteer, ingest, names

LANGUAGES = ("nl", "de", "fr", "pl", "tr", "uk", "ru", "el")
GIVEN = {
    "Aleksandr": "Alexandre Aleksander Александр Олександр Αλεξάντρ",
    "Michael": "Michel Майкл",
    "Krzysztof": "Кшиштоф",
    "Wolfgang": "Вольфганг",
    "Jean-Luc": "Жан-Люк",
    "Mehmet": "Мехмет Мегмет",
    "Yevhen": "Jevhen Evgueni Євген Jewhen",
    "Giorgos": "Γιώργος Йоргос Yorgos",
    "Charlotte": "Шарлотта",
    "Heather": "Хизер",
    "Grzegorz": "Гжегож",
    "Şule": "Sule Шуле",
    "Dmytro": "Дмитро Dmitri Dmytro",
    "Ludmila": "Людмила Lioudmila Ljoedmila",
}
SURNAMES = {
    "Shevchuk": "Sjevtsjoek Schewtschuk Chevtchouk Szewczuk Шевчук",
    "Zhukovskyi": "Zjoekovski Schukowskyj Joukovski Żukowski Жуковський Жуковский",
    "Lachapelle": "Лашапель",
    "Wróblewski": "Врублевский Врублевський",
    "Yıldızoğlu": "Yildizoglu Йылдызоглу",
    "Kowalczykiewicz": "Ковальчикевич",
    "Papadopoulakis": "Παπαδοπουλάκης Пападопулакис",
    "Schönhuber": "Schoenhuber Шёнхубер Шенхубер",
    "Worthington": "Уортингтон Вортингтон",
    "Beaumarchand": "Бомаршан",
    "Khrushchenko": "Chroesjtsjenko Chruschtschenko Khrouchtchenko Chruszczenko Хрущенко",
    "Tchakhmakian": "Chakhmakyan Tsjachmakjan Чахмакян",
    "Vandenbroucke": "Ванденбрук Вандербрукке",
    "Özgürel": "Ozgurel Озгюрель",
    "Macpherson": "Макферсон",
    "Featherstone": "Фезерстоун",
    "Hrytsenko": "Hrytsenko Gritsenko Hryzenko Гриценко",
    "Bezruchko": "Bezroetsjko Besrutschko Bezroutchko Безручко",
}
ALONE = {
    "Bohdan Chornovilenko": "Tsjornovilenko Tschornowilenko Tchornovilenko Чорновиленко Чорновіленко",
    "Pyotr Lyubashenkov": "Ljoebasjenkov Ljubaschenkow Lioubachenkov Lubaszenkow Любашенков",
    "Agnieszka Trzebińska": "Trzebinska Тшебиньская Тшебінська",
    "Henk Schouwenaar": "Schouwenaer Схаувенар",
    "Geneviève Boisclairon": "Bwaclairon Буаклерон",
    "Deniz Çağlarsoy": "Caglarsoy Чагларсой",
    "Nikos Karavangelis": "Καραβαγγέλης Каравангелис",
    "Klaus Dürrschnabel": "Duerrschnabel Дюршнабель",
    "Gwendolyn Thistlewaite": "Thistlethwaite Тислуэйт",
    "Artem Yushchyshyn": "Joesjtsjysjyn Juschtschyschyn Ющишин",
    "Marija Vukadinović": "Vukadinovic Вукадинович",
    "Tariq Al-Khuwaildi": "Khoewaildi Khouaïldi Хувайльди",
    "Giulia Sciarrabone": "Шаррабоне",
    "Zhanna Akhmedzhanova": "Achmedzjanova Achmedschanowa Ахмеджанова",
    "Vytautas Kazlauskaitis": "Kazlauskas Казлаускайтис",
    "Ştefan Brăileanu": "Braileanu Брэиляну",
    "Håkon Bjørnstadli": "Bjornstadli Бьёрнстадли",
    "Inês Magalhãesinho": "Magalhaesinho Магальяйнзиню",
    "Ferenc Szilvásházi": "Szilvashazi Силвашхази",
    "Katarzyna Gwoździowska": "Gwozdziowska Гвоздзёвская",
    "Levan Tsiklauridze": "Tsiklaoeridze Ziklauridse Циклауридзе",
    "Olivier Quesnevillat": "Кеневилла",
    "Yevgenia Shcherbatykh": "Sjtsjerbatych Schtscherbatych Щербатых",
    "Aoife Mulvanerty": "Mulvannerty Малванерти",
}
"""Persons whose surnames are nobody else's, with other spellings of these."""
Row = tuple[str, str, str]
BARS = {
    "surname": "top-1 93, right or asked 94, wrong 0.3, taken 1.5",
    "country": "top-1 85, wrong 0.6, taken 2.5",
    "place": "top-1 85, wrong 0.6, taken 2.5",
    "person": "top-1 95, right 85, right or asked 95, wrong 0.3, taken 1",
}
"""What each group is held to, in per cent; slips have no bar of their own."""


class Typed(NamedTuple):
    """What was typed, in which group, and the row that was meant; "" for a stranger."""

    group: str
    text: str
    meant: str


def main() -> None:
    """Print the shares of right, asked and wrong answers, and of strangers taken for somebody."""
    rows, typed = _benchmark(random.Random(7))  # noqa: S311  # dice, and the same each time
    print(f"{len(rows)} rows, {len(typed)} typed")  # noqa: T201 - its result
    for title, build in (("dossier", names.build), ("token_sort", _token_sort), ("WRatio", _wratio)):
        _report(title, build(rows), typed)
    _seeds(typed)


def _seeds(typed: list[Typed]) -> None:
    """Print the time of a query among those whom only the seed articles name, each typed once."""
    with TemporaryDirectory() as folder:
        store = ingest.open_or_build(Path(folder) / "dossier.db", now=datetime.now(tz=UTC))
        named = {alias.entity for alias in store.aliases() if gazetteer.entity(alias.entity.id) is None}
    match = names.build([(entity.id, entity.name, entity.kind) for entity in named])
    took = sorted(_took_ms(match, each.text) for each in typed)
    print(f"the {len(named)} of the seeds: p99 {took[int(len(took) * 0.99)]:.2f} ms (bar: 0.3)")  # noqa: T201 - its result


def _took_ms(match: names.Matcher, text: str) -> float:
    """The processor time of a query, in milliseconds."""
    began = time.process_time_ns()
    match(text)
    return (time.process_time_ns() - began) / 1e6


def _report(
    title: str, match: Callable[[str], tuple[str, list[tuple[str, float]]]], typed: list[Typed]
) -> None:
    """One line a group, and the time a query takes."""
    took = []
    results: dict[str, list[str]] = {}
    tops: dict[str, int] = {}
    for each in typed:
        began = time.process_time()
        decision, found = match(each.text)
        took.append(time.process_time() - began)
        entities = [entity for entity, _ in found]
        results.setdefault(each.group, []).append(_result(each.meant, decision, entities))
        tops[each.group] = tops.get(each.group, 0) + (each.meant != "" and entities[:1] == [each.meant])
    took.sort()
    print(f"{title}: {took[len(took) // 2] * 1e3:.1f} ms, p99 {took[int(len(took) * 0.99)] * 1e3:.1f} ms")  # noqa: T201
    for group, got in results.items():
        shares = {name: got.count(name) for name in ("right", "asked", "first", "wrong", "missed")}
        known, strangers = sum(shares.values()), got.count("taken") + got.count("left")
        print(  # noqa: T201 - its result
            f"  {group:<12} {known:5} known: top-1 {100 * tops[group] / max(known, 1):5.1f} %"
            + "".join(f" {name} {100 * count / known:5.1f} %" for name, count in shares.items())
            + f"   {strangers:4} strangers: taken {100 * got.count('taken') / max(strangers, 1):4.1f} %"
            + (f"   (bar: {BARS[group]})" if group in BARS else "")
        )


def _result(meant: str, decision: str, found: list[str]) -> str:
    """What an answer is worth. "first": the best guess is right, and it was neither taken nor shown."""
    if not meant:
        return "taken" if decision == "match" else "left"
    if decision == "match":
        return "right" if found[0] == meant else "wrong"
    if decision == "ambiguous" and meant in found[:4]:
        return "asked"
    return "first" if found[:1] == [meant] else "missed"


def _benchmark(dice: random.Random) -> tuple[list[Row], list[Typed]]:
    """The rows, and what is typed of them and of strangers."""
    rows: list[Row] = []
    typed: list[Typed] = []
    for number, (kind, name, spellings) in enumerate([*_places(), *_persons()]):
        entity = f"{kind}:{number}" if dice.random() > 1 / 3 else ""
        if entity:
            rows.append((entity, name, kind))
        typed += [
            Typed(kind, spelling, entity) for spelling in spellings if names.key(spelling) != names.key(name)
        ]
        typed.append(Typed(f"{kind} slip", _slip(name, dice), entity))
    for number, (name, others) in enumerate(ALONE.items()):
        entity = f"alone:{number}" if dice.random() > 1 / 3 else ""
        if entity:
            rows.append((entity, name, "person"))
        surname = name.split(" ", 1)[1]
        typed += [Typed("surname", spelling, entity) for spelling in (surname, *others.split())]
        typed.append(Typed("surname", _slip(surname, dice), entity))
    return rows, typed


def _places() -> Iterator[tuple[str, str, set[str]]]:
    """Lands and cities by their English name, with their names in other languages; none that is both."""
    english = Locale.parse("en")
    others = [Locale.parse(language) for language in LANGUAGES]
    lands = set(get_global("territory_zones")) & set(english.territories) - {"ZZ", "001"}
    known = {names.key(english.territories[land]) for land in lands}
    for land in sorted(lands):
        yield "country", english.territories[land], {other.territories[land] for other in others}
    for zone, names_of in english.time_zones.items():
        city = names_of.get("city", "")
        inland = zone.split("/")[0] in {"Africa", "Asia", "Europe", "America"}
        if inland and city and not any(f"{land} ".startswith(f"{names.key(city)} ") for land in known):
            yield "place", city, {other.time_zones.get(zone, {}).get("city", "") for other in others} - {""}


def _persons() -> Iterator[tuple[str, str, set[str]]]:
    """Made-up persons under one spelling, with the same in other languages."""
    for (given, more), (surname, others) in product(GIVEN.items(), SURNAMES.items()):
        spelt = {
            f"{one} {other}"
            for one, other in product((given, *more.split()), (surname, *others.split()))
            if one.isascii() == other.isascii()
        }
        yield (
            "person",
            f"{given} {surname}",
            spelt | {f"{other}, {given}" for other in others.split() if other.isascii()},
        )


def _slip(name: str, dice: random.Random) -> str:
    """The name with one letter lost, doubled, turned or struck beside."""
    at = dice.randrange(1, len(name))
    return dice.choice(
        (
            name[:at] + name[at + 1 :],
            name[:at] + name[at - 1 :],
            name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],
            name[:at] + dice.choice("aeionrst") + name[at + 1 :],
        )
    )


def _rapidfuzz(scorer: Callable[..., float], limit: float) -> Callable[[list[Row]], names.Matcher]:
    """A matcher that takes the best score from `limit` on."""

    def build(rows: list[Row]) -> names.Matcher:
        texts = [name.casefold() for _, name, _ in rows]

        def match(text: str) -> tuple[str, list[tuple[str, float]]]:
            best = process.extract(text.casefold(), texts, scorer=scorer, limit=4)
            found = [(rows[at][0], score) for _, score, at in best]
            return ("match" if found[0][1] >= limit else "none"), found

        return match

    return build


def _token_sort(rows: list[Row]) -> names.Matcher:
    """What rapidfuzz finds by sorted words."""
    return _rapidfuzz(fuzz.token_sort_ratio, 85)(rows)


def _wratio(rows: list[Row]) -> names.Matcher:
    """What rapidfuzz finds by its weighted ratio."""
    return _rapidfuzz(fuzz.WRatio, 90)(rows)
