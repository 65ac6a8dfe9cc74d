"""Lines between marks of a table's export are read as their writer had them."""

import pytest
import reads

from bot import reading
from bot.reading.escaped import plain

SAID = [
    ('"Ada Bos zei dat" "de brug nog lang dicht blijft" "."', "de brug nog lang dicht blijft"),
    ('"Ada Bos zei:" "De brug blijft nog lang dicht." ""', "De brug blijft nog lang dicht."),
    ('"Ada Bos zei dat" "de brug lang dicht blijft" "en weg was ze."', "de brug lang dicht blijft"),
]


@pytest.mark.parametrize(("line", "words"), SAID)
def test_only_what_is_said_is_a_quotation(line: str, words: str) -> None:
    """Doubled marks are the quotation's, the outer ones nobody's; offsets stay those of the text."""
    (quote,) = [f for f in reading.read(reads.article(line, "nl")) if f.kind == "quote"]
    assert (quote.subject and quote.subject.name, quote.evidence[0].quote) == ("Ada Bos", words)


@pytest.mark.parametrize("line", ['"Wij gaan nu." "Echt waar."', 'Zij zei "ja" en "nee" tegen "ons"'])
def test_leaves_other_lines_alone(line: str) -> None:
    """Two speeches next to each other, and a sentence with several quotations."""
    assert plain(line) == line
