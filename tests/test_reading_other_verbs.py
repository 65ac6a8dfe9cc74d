"""Whether words beside a verb make it another one than that of a stance."""

import pytest
import reads

from bot.model import Language

STANCES: list[tuple[Language, str, list[str]]] = [
    ("nl", "De rechtbank heeft de bestuurder veroordeeld tot vijf jaar cel.", []),
    ("nl", "De bond veroordeelt de aanslag.", ["De bond against: aanslag"]),
    ("nl", "Jan Bos bedankte de leden voor hun geduld.", []),
    ("nl", "Jan Bos bedankte voor de eer.", ["Jan Bos against: eer"]),
    ("nl", "Minister Jan Bos verwelkomde haar op de kade.", []),
    ("nl", "Minister Jan Bos verwelkomde het bod.", ["Jan Bos for: bod"]),
    ("en", "Ada Cole welcomed President Bo Lind.", []),
    ("en", "Ada Cole welcomed Bo Lind's offer.", ["Ada Cole for: Bo Lind's offer"]),
    ("nl", "De minister van Justitie, Jan Bos, vroeg het woord.", []),
    ("nl", "Noorwegen dreigt de haven te verliezen.", []),
    ("nl", "Noorwegen dreigt de haven te sluiten.", ["Noorwegen conditions: haven te sluiten"]),
    ("nl", "Minister Jan Bos nam aan dat overleg deel.", []),
    ("nl", "Minister Jan Bos nam de motie aan.", ["Jan Bos for: motie"]),
    ("nl", "De Fransen stellen het besluit voor Peru uit.", []),
    ("nl", "De bond noemt de beloofde brug een droom.", []),
]


@pytest.mark.parametrize(("language", "text", "stances"), STANCES)
def test_another_verb_takes_no_stance(language: Language, text: str, stances: list[str]) -> None:
    """Who is sentenced, thanked, greeted or at risk: nobody is for or against anything."""
    assert reads.facts(text, language, "position") == stances
