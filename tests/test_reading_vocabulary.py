"""A language is one file: every key of it is read, none is missing, and no rule knows a language."""

import ast
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import reads

from bot import lexicon, reading
from bot.model import Language
from bot.reading import sections, vocabulary

ROOM = Path(reading.__file__).parent
CODE = {path: ast.parse(path.read_text("utf8")) for path in ROOM.glob("*.py")}
SECTIONS = {name: kind for name, kind in get_type_hints(vocabulary.Words).items() if name != "language"}
FRISIAN = """
[names]
openers = "de in"
articles = ["de", "it"]
titles = ["frou"]

[pronouns]
male = ["hy"]
male_words = ["foarsitter"]

[roles]
heads = ["foarsitter", "minister"]
of = ["fan"]
of_strict = ["fan"]
determiners = ["de", "in"]
definite = ["de"]
former = ["eardere"]
adjective_endings = ["e"]
inflections = ["e"]

[bodies]
heads = ["bûn"]

[speech]
verbs = "sei seit"
complementisers = ["dat"]
turned = true

[stances]
verbs = \"\"\"
demands: easket
\"\"\"
leads_in = ["in", "de"]
"""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_lexicon_has_every_key_and_no_other(language: Language) -> None:
    """What one language says, the other says too, if only that it has no such word."""
    entries = lexicon.load(language, "reading")
    wanted = {name: {field.name for field in fields(kind)} for name, kind in SECTIONS.items()}
    assert {name: set(section) for name, section in entries.items()} == wanted


def test_every_key_is_asked_for() -> None:
    """A key that no rule reads is dead."""
    asked = {
        node.attr for tree in CODE.values() for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }
    assert {field.name for kind in SECTIONS.values() for field in fields(kind)} <= asked


@pytest.mark.parametrize("path", sorted(CODE), ids=lambda path: path.stem)
def test_no_rule_knows_a_language(path: Path) -> None:
    """Whatever differs between languages stands in their files."""
    spelled = {node.value for node in ast.walk(CODE[path]) if isinstance(node, ast.Constant)}
    assert spelled.isdisjoint({"nl", "en"})


@pytest.mark.parametrize(
    ("entries", "key"),
    [
        ({"speech": {"verbz": "sei"}}, "verbz"),
        ({"spech": {}}, "spech"),
        ({"stances": {"verbs": "likes: sei"}}, "likes"),
    ],
)
def test_refuses_a_key_that_no_rule_reads(entries: dict[str, Any], key: str) -> None:
    """A slip in a file does not go unseen."""
    with pytest.raises(KeyError, match=key):
        vocabulary.made("nl", entries)


def test_a_third_language_is_one_file_away(tmp_path: Path) -> None:
    """Frisian, in thirty lines: offices, statements, quotations and positions, by the same rules."""
    file = tmp_path / "reading.toml"
    file.write_text(FRISIAN, "utf8")
    words = vocabulary.made("nl", tomllib.loads(file.read_text("utf8")))
    text = "De eardere foarsitter fan de bûn Sjoerd Wiarda sei dat it klear is. Hy easket in griene trein."
    facts = reading.read(reads.article(text, "nl"), words)
    assert [reads.told(fact) for fact in facts if fact.kind != "passage"] == [
        "Sjoerd Wiarda: foarsitter fan de bûn of - (former)",
        "Sjoerd Wiarda: De eardere foarsitter fan de bûn Sjoerd Wiarda sei dat it klear is.",
        "Sjoerd Wiarda demands: griene trein",
    ]


def test_words_in_no_language_read_nothing() -> None:
    """Without a lexicon there are only sentences."""
    facts = reading.read(reads.article("Karin Mol zei dat het klaar is.", "nl"), vocabulary.made("nl", {}))
    assert {fact.kind for fact in facts} == {"passage"}


def test_shapes_are_those_of_the_file() -> None:
    """Phrases the longest first, verbs with the parts that close them, stances with their particles."""
    made = vocabulary.made(
        "nl",
        {
            "speech": {"according": ["volgens", "in de woorden van"], "split": [["geeft gaf", "aan toe"]]},
            "stances": {"verbs": "\nfor: stemt_in steunt\nagainst: stemt_tegen", "flips": {"for": "against"}},
            "roles": {"same": [["baas", "chef"]], "plural": {"bazen": "baas"}},
        },
    )
    assert made.speech.according == (("in", "de", "woorden", "van"), ("volgens",))
    assert made.speech.split == {"geeft": {"aan", "toe"}, "gaf": {"aan", "toe"}}
    assert made.stances.verbs == {"stemt": (("for", "in"), ("against", "tegen")), "steunt": (("for", ""),)}
    assert made.stances.flips == {"for": "against"}
    assert (made.roles.same, made.roles.plural) == ((frozenset({"baas", "chef"}),), {"bazen": "baas"})
    assert made.text == sections.Text()
