"""Phrases are there in both languages, and a missing catalogue falls back on English."""

import ast
from collections.abc import Iterator, Sequence
from gettext import GNUTranslations
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot import phrases
from bot.model import Language

ROOT = Path(phrases.__file__).parent.parent
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def said() -> Iterator[str]:
    """Every phrase that the source says, counts or marks."""
    for path in (*ROOT.glob("bot/**/*.py"), *ROOT.glob("handlers/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf8"))):
            if isinstance(node, ast.Call) and _called(node) in {"say", "count", "mark"}:
                yield from _phrases(node)


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _phrases(node: ast.Call) -> list[str]:
    """The msgid of a call: its first literal string."""
    texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    return texts[:1]


def catalogue(language: Language) -> Catalog:
    """A catalogue as translators edit it."""
    with (phrases.LOCALES / language / "LC_MESSAGES" / "dossier.po").open("rb") as file:
        return read_po(file, locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_translated(language: Language) -> None:
    """A phrase that the source has and a catalogue lacks would come out in the wrong language."""
    known = catalogue(language)
    missing = [phrase for phrase in set(said()) if known.get(phrase) is None or not known.get(phrase).string]  # type: ignore[union-attr] # checked before
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_left_over(language: Language) -> None:
    """A catalogue holds what is said and nothing else."""
    used = set(said())
    ids = [message.id[0] if isinstance(message.id, tuple) else message.id for message in catalogue(language)]
    assert [msgid for msgid in ids if msgid and msgid not in used] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_phrase(language: Language) -> None:
    """A field that a translation invents or drops would break, or lose what is said."""
    for message in catalogue(language):
        for text in _texts(message.string):
            assert fields(text) == fields(_texts(message.id)[0]), text


def _texts(one_or_more: str | Sequence[str] | None) -> list[str]:
    """A phrase, or the two forms of one with a number."""
    return [one_or_more] if isinstance(one_or_more, str) else list(one_or_more or ())


def fields(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_dutch_is_dutch() -> None:
    """The compiled catalogue is found and used."""
    assert phrases.say("nl", "See also:") == "Zie ook:"
    assert phrases.count("nl", "{n} article", "{n} articles", 2) == "2 artikelen"
    assert phrases.count("nl", "{n} article", "{n} articles", 1) == "1 artikel"


def test_english_stands_in_where_a_catalogue_is_missing() -> None:
    """The msgids are English: a checkout without compiled catalogues speaks."""
    assert not isinstance(phrases.catalogue("xx"), GNUTranslations)
    assert phrases.say("xx", "See also:") == "See also:"  # type: ignore[arg-type] # no such language


def test_braces_in_what_is_told_are_left_alone() -> None:
    """Somebody may type {name}."""
    assert (
        phrases.say("en", "“{name}” is not in the store.", name="{0} {x}") == "“{0} {x}” is not in the store."
    )
