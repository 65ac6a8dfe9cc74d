"""Who is there for another side where the verb is left out."""

import pytest
import reads

from bot.model import Language

GAPPED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "At the talks Peru was represented by Envoy Ada Cole, Chile by Minister Ben Ray.",
        ["Ada Cole member Peru (closed)", "Ben Ray member Chile (closed)"],
    ),
    (
        "nl",
        "Namens Peru leidde Ada Bos de gesprekken, namens Chili Piet Kok.",
        ["Ada Bos leads Peru", "Piet Kok leads Chili"],
    ),
    (
        "nl",
        "Het overleg duurde lang. Aan Britse zijde zaten Ada Bos en Jan Mol; aan Ierse zijde Piet Kok.",
        [
            "Ada Bos member Verenigd Koninkrijk (open)",
            "Jan Mol member Verenigd Koninkrijk (open)",
            "Piet Kok member Ierland (open)",
        ],
    ),
]
NOT_GAPPED = "Namens Peru leidde Ada Bos de gesprekken, zei Piet Kok in Chili."


@pytest.mark.parametrize(("language", "text", "told"), GAPPED)
def test_each_side_has_those_named_beside_it(language: Language, text: str, told: list[str]) -> None:
    """The verb stands with the first side only."""
    assert sorted(reads.facts(text, language, "leads", "member")) == told


def test_who_speaks_of_a_land_is_not_there_for_it() -> None:
    """A person behind a comma with a verb of their own."""
    assert reads.facts(NOT_GAPPED, "nl", "leads", "member") == ["Ada Bos leads Peru"]
