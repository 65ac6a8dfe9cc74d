"""What stands around a fact in its article: before it, in its sentence, over the article."""

from bot import lexicon
from bot.answers import matching, seeking
from bot.answers.asking import Asking
from bot.model import Fact
from bot.store import Store

LEAD = 500
"""Characters of an article that say what it is about."""
BREAK = "\n\n"
"""What stands between two paragraphs."""
AROUND = 300
"""Characters before a sentence that are looked at."""


def speaks_before(fact: Fact, asking: Asking) -> bool:
    """Whether all the words of the topic asked for stand in the sentence before a fact, or before its own."""
    said = before(fact, asking.store).rstrip(" ")
    is_inside = not said.endswith((".", "!", "?", "\n", "”", "’"))
    pieces = said.rstrip(".\n").split(". ")
    return any(_has_topic(piece, fact, asking) for piece in pieces[-2 if is_inside else -1 :])


def speaks_around(fact: Fact, asking: Asking) -> bool:
    """Whether all the words of the topic asked for stand in the sentence that a quote is part of."""
    return _has_topic(sentence(fact, asking.store), fact, asking)


def sentence(fact: Fact, store: Store) -> str:
    """The sentence that a fact's own words are part of."""
    evidence = fact.evidence[0]
    text = store.text(evidence.source.id) or ""
    start = max(text.rfind(end, 0, evidence.start) for end in (". ", "\n"))
    behind = text[evidence.end : evidence.end + AROUND].partition(". ")[0].partition("\n")[0]
    return f"{text[start + 1 : evidence.end]}{behind}"


def paragraph(fact: Fact, store: Store) -> str:
    """The paragraph that a fact's words stand in."""
    evidence = fact.evidence[0]
    text = store.text(evidence.source.id) or ""
    return f"{text[: evidence.end].rpartition(BREAK)[2]}{text[evidence.end :].partition(BREAK)[0]}"


def opens_on(fact: Fact, asking: Asking) -> bool:
    """Whether the article of a fact opens on the topic asked for: in its title or its first sentences."""
    return _has_topic(over(fact, asking.store), fact, asking)


def before(fact: Fact, store: Store) -> str:
    """The text that stands before a sentence, as far as it is likely about the same."""
    evidence = fact.evidence[0]
    text = store.text(evidence.source.id) or ""
    return text[max(0, evidence.start - AROUND) : evidence.start]


def previous(fact: Fact, store: Store) -> str:
    """The sentence before that of a fact, in the same paragraph; "" where it is the first there."""
    evidence = fact.evidence[0]
    text = (store.text(evidence.source.id) or "")[: evidence.start]
    return text.rpartition(BREAK)[2].rstrip().rstrip(".").rpartition(". ")[2]


def over(fact: Fact, store: Store) -> str:
    """The title and the first sentences of a fact's article."""
    source = fact.evidence[0].source
    return f"{source.title or ''} {(store.text(source.id) or '')[:LEAD]}"


def _has_topic(text: str, fact: Fact, asking: Asking) -> bool:
    topic, language = asking.question.topic, fact.evidence[0].source.language
    terms = [seeking.term(word, topic, asking.language) for word in lexicon.content(topic, asking.language)]
    return bool(terms) and all(matching.is_met(term, text, language) for term in terms)
