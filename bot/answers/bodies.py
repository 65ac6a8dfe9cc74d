"""Bodies asked for by what they are, in any language: "general staff", "the Ukrainian army"."""

from collections.abc import Sequence

from bot import gazetteer, lexicon
from bot.answers.asking import Asking, unlike
from bot.model import Fact, FactKind, Interval, Language


def facts(asking: Asking, kinds: Sequence[FactKind]) -> list[Fact]:
    """What bodies of the kind asked for, of the lands named, said or want: newest first."""
    found = [
        fact
        for title in lexicon.body_titles(asking.body)
        for fact in asking.store.search(title, kinds=kinds, when=asking.when, limit=asking.limit())
    ]
    ours = [fact for fact in unlike(found, ()) if _is_ours(fact, asking) and _is_of(fact, asking.when)]
    return sorted(ours, key=lambda fact: str(fact.holds.start if fact.holds else ""), reverse=True)


def _is_of(fact: Fact, when: Interval | None) -> bool:
    return when is None or (fact.holds is not None and fact.holds.overlaps(when))


def _is_ours(fact: Fact, asking: Asking) -> bool:
    """Whether a fact's subject is a body of that kind, and of one of the lands named where any are."""
    subject, language = fact.subject, fact.evidence[0].source.language
    if (
        subject is None
        or subject.kind != "body"
        or not _is_kind(lexicon.spot_body(subject.name, language)[0], asking.body)
    ):
        return False
    return not asking.hits or not set(asking.ids).isdisjoint(_lands(subject.name, language))


def _is_kind(key: str, asked: str) -> bool:
    """Whether a kind of body is the one asked for: a ministry of anything, where none of something is."""
    return asked in {key, key.partition(":")[0]}


def _lands(text: str, language: Language) -> set[str]:
    """The lands that words name, as nouns or adjectives."""
    known = gazetteer.forms(language)
    return {form.id for word in text.split() for form in known.get(word.casefold(), ())}
