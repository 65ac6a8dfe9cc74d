"""Who was at talks for a service or in a post that words name: "who of the army was there?"."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from bot import lexicon, questions
from bot.answers import matching, seeking
from bot.answers.asking import NEAR, Asking
from bot.model import Answer, Answered, Fact, FactKind, Hit, Office
from bot.store import Term

OFFICES: tuple[FactKind, ...] = ("office",)
SIDES: tuple[FactKind, ...] = ("leads", "member", "absent", "meeting")


def there(asking: Asking, attended: Callable[[Asking], Answer]) -> Answered | None:
    """Who of those there serves or does what words name; None where nobody does, or it is not asked."""
    asked = _asked(asking)
    if asked is None:
        return None
    around, terms = asked
    whole = attended(around)
    stated = whole.facts if isinstance(whole, Answered) else ()
    found = _of(stated, terms, asking) or _told(stated, terms, asking)
    return Answered(asking.understood(), tuple(found)) if found else None


def _asked(asking: Asking) -> tuple[Asking, Sequence[Term]] | None:
    """The question without such words, and what they say of whoever is meant; None where there are none.

    A body that sent nobody to any talks is one that somebody serves.
    """
    if asking.question.intent != "who-attended" or questions.is_command(asking.question.text):
        return None
    bodies = [hit for hit in asking.hits if hit.entity.kind == "body" and not _is_side(hit, asking)]
    said = [word for run in asking.left for word in run.split() if not questions.is_asking(word)]
    terms = [*(_named(hit, asking) for hit in bodies), *_words(said, asking)]
    if not terms:
        return None
    others = tuple(hit for hit in asking.hits if hit not in bodies)
    return asking._replace(hits=others, left=()), terms


def _of(facts: Iterable[Fact], terms: Sequence[Term], asking: Asking) -> list[Fact]:
    """Those of the facts whose person has an office of which all that is said."""
    return [fact for fact in facts if any(_fits(office, terms) for office in _offices(fact, asking))]


def _told(facts: Iterable[Fact], terms: Sequence[Term], asking: Asking) -> list[Fact]:
    """Those of the facts whose article tells of all that an office is named with: "founder of the band"."""
    if not lexicon.tells_apart(asking.question.role):
        return []
    return [fact for fact in facts if all(_is_told(term, fact, asking) for term in terms)]


def _is_told(term: Term, fact: Fact, asking: Asking) -> bool:
    source = fact.evidence[0].source
    return matching.is_met(term, asking.store.text(source.id) or "", source.language)


def _is_side(hit: Hit, asking: Asking) -> bool:
    """Whether a body is a party at any talks."""
    ever = asking.at(None)
    return any(ever.facts(hit.entity.id, part=part, kinds=SIDES, limit=1) for part in ("side", "party"))


def _named(hit: Hit, asking: Asking) -> Term:
    """A body as it may be spelt in an office, by its names of one word."""
    spelt = {alias.text for alias in asking.store.spellings(hit.entity.id)} | {hit.typed}
    return Term(frozenset(said[0] for text in spelt if len(said := lexicon.words(text)) == 1))


def _words(said: Iterable[str], asking: Asking) -> Iterator[Term]:
    for run in said:
        for word in lexicon.content(run, asking.language):
            for part in lexicon.parts(word, asking.language):
                yield seeking.term(part, part, asking.language)


def _offices(fact: Fact, asking: Asking) -> list[Fact]:
    """What is stated of the offices of the person that a fact is about."""
    if fact.subject is None or fact.subject.id is None:
        return []
    return asking.at(fact.holds).facts(fact.subject.id, part="subject", kinds=OFFICES, limit=NEAR)


def _fits(office: Fact, terms: Sequence[Term]) -> bool:
    """Whether an office's own words say all that is asked for."""
    claim, language = office.claim, office.evidence[0].source.language
    if not isinstance(claim, Office) or claim.tenure == "former":
        return False
    own = f"{claim.role} {claim.organisation.name if claim.organisation else ''}"
    return all(matching.is_met(term, own, language) for term in terms)
