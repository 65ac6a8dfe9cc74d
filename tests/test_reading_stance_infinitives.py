"""What somebody says to do is their position: "zegt het plan te steunen"."""

import pytest
import reads

CASES: list[tuple[str, list[str]]] = [
    ("De FNV zegt het plan te steunen.", ["FNV for: plan"]),
    ("De FNV liet weten het plan niet te steunen.", ["FNV against: plan"]),
    ("De FNV liet weten tegen het plan te zijn.", ["FNV against: plan"]),
    ("De FNV zegt niet akkoord te gaan met het plan.", ["FNV against: plan"]),
    ("De FNV zegt bereid te zijn tot een staking.", ["FNV for: staking"]),
    ("Minister Anna Keller verklaarde het voorstel af te wijzen.", ["Anna Keller against: voorstel"]),
    ("De FNV zegt achter het plan te staan.", ["FNV for: plan"]),
    ("De FNV liet weten haar steun aan het plan in te trekken.", ["FNV against: haar steun aan het plan"]),
    ("De FNV liet weten daaraan niet mee te werken.", ["FNV against: daaraan mee"]),
    ("De FNV liet weten niet te weten hoe het ging.", []),
    ("De FNV waarschuwde de leden niet te komen.", []),
    ("Minister Anna Keller ontkent het plan te steunen.", []),
    ("Minister Anna Keller zei naar Parijs te reizen om het plan te steunen.", []),
    ("Minister Anna Keller zei dat het moeilijk is om het plan te steunen.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_said_to_be_done_is_a_position(text: str, expected: list[str]) -> None:
    """Each position as party, stance and topic; none where it is denied or only a purpose."""
    assert reads.facts(text, "nl", "position") == expected
