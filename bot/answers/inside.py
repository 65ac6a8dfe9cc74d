"""The names inside a text, and the words that are none."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot import lexicon, names, questions
from bot.answers import meant, slips, strangers, unnamed
from bot.answers.deciding import Named, decided
from bot.model import Hit, Question
from bot.store import Store

LONGEST = 6
"""Words of a name, at most."""
MOST = 60
"""Words of a text in which names are looked for."""


class Words(NamedTuple):
    """Words of a text that are no name by themselves.

    `known` are those of names of several words; neither `spared` nor small ones begin or end a misspelt name;
    `spoken_for` are an office's or a body's, `body` the kind of that body and `of_body` the words for it.
    """

    known: frozenset[str]
    spared: frozenset[str]
    spoken_for: frozenset[str]
    body: str
    of_body: frozenset[str]


def find(text: str, question: Question, store: Store) -> Named:
    """The names inside a text, and the words that are none."""
    words, small = _words(text, question, store), questions.small_words()
    ignored = (small - words.known) | words.spared
    near: tuple[Hit, ...] = ()
    hits: dict[str, Hit] = {}
    spans: list[tuple[int, int]] = []
    for one in names.spot(" ".join(text.split(" ")[:MOST]), store, meant.kinds(question), ignored):
        typed = text[one.start : one.end]
        if set(lexicon.words(typed)) <= small | words.spared:
            continue  # "van Defensie van" is like some names
        named = slips.told_of(slips.without_slip(decided(one.decision, typed), typed, store), store)
        if _is_half(text, one.end, named, question):
            near = near or named.several or named.hits
            continue  # "Jeroen Dekker" is not the only other Jeroen
        if _is_ordinary(typed, (*named.hits, *named.several), question, store):
            continue
        if named.several and not _is_plain(typed, named.several, question):
            return named
        hits |= {hit.entity.id: hit for hit in named.hits}
        near = near or named.nearest
        spans += [(one.start, one.end)] if named.hits else []
    return _with_left(text, Named(tuple(hits.values()), nearest=near), spans, words, question)


def _words(text: str, question: Question, store: Store) -> Words:
    """What the words of a text are besides names."""
    known = _known_words(text, store)
    body, of_body = _body(text, question)
    if body == lexicon.GOVERNMENT and is_any_government(known, question):
        known = frozenset()
    if of_body & known:
        body, of_body = "", frozenset()  # "European Union" is a name, and no union
    bodies = frozenset(map(names.key, text.split())) & lexicon.body_words(question.language)
    spoken_for = unnamed.among(_office(text, question)[1] | (bodies if question.role else frozenset()), store)
    no_names = strangers.mere(text, question) | _topical(text, question, store)
    spoken_for |= of_body
    spared = ((no_names | unnamed.ordinary(text, question, store, MOST)) - known) | spoken_for
    return Words(known, spared, spoken_for, body, of_body)


def is_any_government(words: Iterable[str], question: Question) -> bool:
    """Whether words name no more than a government: that of one article is not that of another."""
    said = [word for word in words if not lexicon.has(word, "article")]
    is_body = lexicon.spot_body(" ".join(said), question.language) == (lexicon.GOVERNMENT, frozenset(said))
    return question.intent in meant.DELEGATED and is_body


def _is_ordinary(typed: str, hits: Sequence[Hit], question: Question, store: Store) -> bool:
    """Whether a word is only like a name where any words may stand, or where names have their capitals.

    An ordinary word in a question is one: "found" is no fund.
    """
    is_like = all(hit.score < slips.EXACT and hit.how != "metonym" for hit in hits)
    if is_like and hits and typed.islower() and questions.is_common(typed):
        return not questions.is_command(question.text)
    if question.intent in meant.LOOSE and not all(slips.is_sure(hit, store) for hit in hits):
        return True
    if is_like and question.intent in meant.TOPICAL and slips.topic(typed, question.language):
        return True  # "teritory" is no island that has one in its name
    capitals = strangers.writes_capitals(question.text) and not questions.is_command(question.text)
    is_small = capitals and typed.islower()  # who writes Oslo means no Scot by "shots"
    return is_small and bool(hits) and slips.is_only_alike(hits, typed, store)


def _with_left(
    text: str, named: Named, spans: Sequence[tuple[int, int]], words: Words, question: Question
) -> Named:
    """The same with the words outside the names: those left over, and what speaks besides a person."""
    small = questions.small_words() - (questions.talk_words() if question.intent == "facts" else frozenset())
    left, body = _left(text, spans, small | words.spoken_for), words.body
    is_of_a_person = any(hit.entity.kind == "person" for hit in named.hits)
    if is_of_a_person and question.intent in meant.TALKS:
        left = _left(text, spans, small)  # whose adviser it is
    if body and is_of_a_person:
        left, body = (
            _left(text, spans, small | (words.spoken_for - words.of_body)),
            "",
        )  # what a person says of it
    office = _office(text, question)[0] if question.intent in meant.SPEAKING and not body else ""
    return named._replace(left=left, body=body, office=office)


def _is_plain(typed: str, hits: Sequence[Hit], question: Question) -> bool:
    """Whether a word of a topic without a capital is only like the name of a body: "mining"."""
    is_like = all(hit.entity.kind == "body" and hit.how == "fuzzy" for hit in hits)
    may_be_topic = question.intent in meant.TOPICAL or not questions.is_command(question.text)
    return may_be_topic and typed.islower() and is_like


def _is_half(text: str, end: int, named: Named, question: Question) -> bool:
    """Whether a word is only like part of the one name that it may be, and another name stands behind it."""
    may_be = named.several or tuple(hit for hit in named.hits if slips.is_given_name(hit))
    if question.intent in meant.TOPICAL or len(may_be) != 1:
        return False
    behind = names.key(text[end:].partition(" ")[2].partition(" ")[0])
    return bool(behind) and behind not in questions.small_words() and not questions.is_common(behind)


def _office(text: str, question: Question) -> tuple[str, frozenset[str]]:
    """The office that is asked for, or whose holder speaks, and the words for it."""
    if question.intent in meant.TALKS and not questions.is_command(question.text):
        return "", lexicon.spot_office(text, question.language)[1]  # "the minister of Defence" is no body
    if not question.role and question.intent not in meant.SPEAKING:
        return "", frozenset()
    found = lexicon.spot_office(text, question.language)
    if found[0] or not question.role:
        return found
    head = lexicon.office_title(question.role.partition(":")[0], question.language)
    return "", lexicon.spot_office(f"{head} {text}", question.language)[1]


def _known_words(text: str, store: Store) -> frozenset[str]:
    """The words of names of several words that are stored as they stand in the text ("van der Leyen")."""
    said = [names.key(word) for word in text.split()[:MOST]]
    known = {word for word in said if " " in word and store.has(word)}  # of a hyphen
    for start in range(len(said)):
        for end in range(start + 2, min(start + LONGEST, len(said)) + 1):
            if store.has(" ".join(filter(None, said[start:end]))):
                known |= set(said[start:end])
    return frozenset(known)


def _body(text: str, question: Question) -> tuple[str, frozenset[str]]:
    """The kind of body that may speak or want something, or send a delegation, and the words for it."""
    found = lexicon.spot_body(text, question.language)
    is_asked = question.intent in meant.SPEAKING or (
        question.intent in meant.DELEGATED and found[0] == lexicon.GOVERNMENT
    )
    return found if is_asked else ("", frozenset())


def _topical(text: str, question: Question, store: Store) -> frozenset[str]:
    return unnamed.topic_words(text, store) if question.intent in meant.TOPICAL else frozenset()


def _left(text: str, spans: Iterable[tuple[int, int]], ignored: frozenset[str]) -> tuple[str, ...]:
    """Runs of words outside the spans that are no small words."""
    for start, end in spans:
        text = f"{text[:start]}{'/' * (end - start)}{text[end:]}"
    runs: list[list[str]] = [[]]
    for word in text.split():
        plain = word.strip("/'’s") if word.startswith("/") else word
        if names.key(plain) and not ignored.issuperset(names.key(plain).split()):
            runs[-1].append(plain)
        else:
            runs.append([])
    return tuple(" ".join(run) for run in runs if run)
