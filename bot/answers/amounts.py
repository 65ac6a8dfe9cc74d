"""How much somebody wants: the positions of those named that state a number."""

from dataclasses import replace

from bot import lexicon, questions
from bot.answers import giving, matching, seeking, standing
from bot.answers.asking import Asking, overlap, unlike
from bot.model import Fact, FactKind, Position
from bot.store import Term

POSITIONS: tuple[FactKind, ...] = ("position",)
YEAR = 4
"""Digits of a year."""


def asked(asking: Asking) -> bool:
    """Whether it is asked how much those named want, and nothing else."""
    return _asks(asking) and not _terms(asking)


def wanted(asking: Asking) -> list[Fact]:
    """What those named want, in numbers: "how much does the union want?"; none where something else is asked.

    Whatever else the question says stands in the sentence too.
    """
    if not _asks(asking):
        return []
    terms = _terms(asking)
    own = [fact for one in asking.ids for fact in asking.facts(one, part="subject", kinds=POSITIONS)]
    on_any = asking._replace(question=replace(asking.question, topic=""))
    found = unlike([*own, *standing.positions(on_any, frozenset())], ())
    sure = [fact for fact in found if _has_amount(fact) and all(_meets(fact, term) for term in terms)]
    beside = [fact for fact in unlike(found, sure) if any(overlap(fact, one) for one in sure)]
    return [*sure, *beside]  # what one sentence says of several topics belongs together


def _asks(asking: Asking) -> bool:
    text = questions.clean(asking.question.text)
    return bool(asking.hits) and "number" in giving.needed(text) and lexicon.has(text, "stance")


def _terms(asking: Asking) -> list[Term]:
    """What the question says beside whom it names and that they want."""
    text = questions.clean(asking.question.text)
    said = [word for run in asking.left for word in lexicon.content(run, asking.language)]
    about = (word for word in said if not lexicon.has(word, "stance") and not lexicon.has(word, "number"))
    return [seeking.term(word, text, asking.language) for word in about]


def _has_amount(fact: Fact) -> bool:
    """Whether a number stands in what is wanted, or figures that are no year stand in its sentence."""
    figures = (word.strip(".,;:()") for word in fact.evidence[0].quote.split() if word[:1].isdecimal())
    is_said = any(not (len(word) == YEAR and word.isdecimal()) for word in figures)
    return isinstance(fact.claim, Position) and (is_said or lexicon.counts(fact.claim.topic))


def _meets(fact: Fact, term: Term) -> bool:
    evidence = fact.evidence[0]
    return matching.is_met(term, evidence.quote, evidence.source.language)
