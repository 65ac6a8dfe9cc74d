"""Where somebody is or went: sentences that say it of them, and none that only names them."""

import re

from bot import lexicon, questions
from bot.answers import seeking, spellings
from bot.answers.asking import Asking
from bot.model import Fact, FactKind

PASSAGES: tuple[FactKind, ...] = ("passage",)
BEING = frozenset({"arrive", "attend", "leave", "live", "place", "staying", "travel"})
"""The senses of which a word has one that says where somebody is, comes or goes."""
CLAUSE = re.compile(r"[,;:–—(]\s+")
"""What ends a clause."""


def is_asked(asking: Asking) -> bool:
    """Whether it is asked where the only person named is or went, and nothing else: "where is X now?"."""
    text = questions.clean(asking.question.text)
    if len(asking.hits) != 1 or asking.hits[0].entity.kind != "person":
        return False
    terms = [term for term, _ in seeking.sought(asking).terms]
    is_of_being = all(BEING & term.senses for term in terms) or lexicon.has(text, "moving")
    return lexicon.has(text.partition(" ")[0], "whereabouts") and is_of_being


def told(asking: Asking) -> list[Fact]:
    """Sentences of which a clause says where they are or went, newest first."""
    found = asking.page(*asking.ids, kinds=PASSAGES).facts
    return [fact for fact in found if _tells(fact, asking)]


def _tells(fact: Fact, asking: Asking) -> bool:
    """Whether a clause that names somebody, or of a sentence that does not name them any, says where."""
    evidence, hit = fact.evidence[0], asking.hits[0]
    clauses = CLAUSE.split(evidence.quote)
    own = [one for one in clauses if spellings.has_any_name(hit, one)] or clauses
    senses = (lexicon.senses(one, evidence.source.language).values() for one in own)
    return any(not BEING.isdisjoint(each) for found in senses for each in found)
