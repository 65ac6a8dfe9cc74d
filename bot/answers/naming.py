"""Whom a question names: entities, the words in which none was found, or several who may be meant."""

from collections.abc import Iterable, Sequence

from bot import lexicon, names, questions
from bot.answers import seated, sent, slips, strangers, unnamed
from bot.answers.deciding import Named, decided
from bot.model import EntityKind, Hit, Intent, Question
from bot.store import Store

KINDS: dict[Intent, tuple[EntityKind, ...]] = {
    "who-led": ("city", "place", "country", "body", "person"),
    "who-attended": ("city", "place", "country", "body", "person"),
    "meetings": ("city", "place", "country", "body", "person"),
    "who-is": ("person", "country", "body", "city", "place"),
    "positions": ("country", "body", "person"),
    "compare": ("country", "body", "person"),
    "quotes": ("person", "country", "body"),
}
"""The kinds that may be meant, the likeliest first: a capital is a city at talks, else its government."""
LOOSE: tuple[Intent, ...] = ("facts", "passages")
"""Questions in any words: a word that is only like a name is none."""
TOPICAL: tuple[Intent, ...] = ("positions", "compare", "quotes", "facts", "passages")
"""Questions whose words may also be a topic."""
SPEAKING: tuple[Intent, ...] = ("positions", "compare", "quotes")
"""Questions about a party or body as it speaks."""
TALKS: tuple[Intent, ...] = ("who-led", "who-attended", "meetings")
"""Questions in which an office says who was there."""
FULLEST = 4
"""Words of a person's name that is looked for as a whole."""
PARTICLE = 3
"""Letters of a word in a name that may lack a capital ("van", "de")."""
LONGEST = 6
"""Words of a name, at most."""
MOST = 60
"""Words of a text in which names are looked for."""
TWO_WORDS, LETTERS, SHORTEST = 7, 30, 2
"""Letters of a word that may be two of a name, at least and at most, and of either of these at least."""


def find(question: Question, store: Store) -> Named:
    """Whom the question names, among the kinds that it may mean."""
    pieces = [text for text in question.names if set(lexicon.words(text)) - questions.small_words()]
    typed = pieces or (question.names if questions.is_command(question.text) else ())
    parted = (_parted(text, question, store) for text in typed)
    found = [_found(text, question, store) for text in parted if names.key(text)]
    met = (seated.as_city(hit, question, store) for named in found for hit in named.hits)
    named_ones = (sent.by_land(hit, question.intent) for hit in met)
    hits = {hit.entity.id: hit for hit in named_ones}
    return Named(
        tuple(hits.values()),
        tuple(run for named in found for run in named.left),
        next((named.several for named in found if named.several), ()),
        next((named.nearest for named in found if named.nearest), ()),
        ""
        if _is_person_asked(hits.values(), question)
        else next((named.body for named in found if named.body), ""),
        next((named.office for named in found if named.office), ""),
    )


def _is_person_asked(hits: Iterable[Hit], question: Question) -> bool:
    """Whether a person is asked about who speaks: a body beside them is what they speak of."""
    return question.intent in SPEAKING and any(hit.entity.kind == "person" for hit in hits)


def _parted(text: str, question: Question, store: Store) -> str:
    """The text with a body and its office apart, and a name typed as one word as the two it is."""
    offices = lexicon.office_words(question.language) if question.role else frozenset[str]()
    return " ".join(_as_two(_without_hyphen(word, offices, store), store) for word in text.split())


def _as_two(word: str, store: Store) -> str:
    """A word that nobody is called by as two that name somebody: "witrusland" is "wit rusland"."""
    typed = names.key(word)
    if not TWO_WORDS <= len(typed) <= LETTERS or not typed.isalpha() or questions.is_common(word):
        return word
    if store.has(typed):
        return word
    apart = (f"{typed[:at]} {typed[at:]}" for at in range(SHORTEST, len(typed) - SHORTEST + 1))
    return next((each for each in apart if store.has(each)), word)


def _without_hyphen(word: str, offices: frozenset[str], store: Store) -> str:
    """A word that is a name and an office as two, or two names; of a name and a delegation the name.

    Any other as it is.
    """
    name, hyphen, office = word.partition("-")
    said = lexicon.words(office)
    if not hyphen or not said or not store.has(names.key(name)):
        return word
    if questions.is_team(office):
        return name
    if store.has(names.key(office)) and not store.has(names.key(word)):
        return f"{name} {office}"  # "Norway-Iceland talks" are of two
    return f"{name} {office}" if offices.issuperset(said) else word


def _found(text: str, question: Question, store: Store) -> Named:
    """Whom one piece of the question names."""
    if store.has(names.key(text)):
        return _whole(text, question, store)
    named = _inside(text, question, store)
    if _is_doubtful(named, question) and (whole := _as_one(text, question, store)) is not None:
        return whole
    if not named.left or named.several or named.body or named.office or question.intent in LOOSE:
        return named
    if question.intent in TOPICAL and (named.hits or _topics(named.left, question)):
        return named
    if strangers.ordinary(named.left) and not questions.is_command(question.text):
        return named
    return _completed(text, named, question, store)


def _is_doubtful(named: Named, question: Question) -> bool:
    """Whether the words may be one name that was taken apart: a part is left over, or only like a name."""
    exact = all(hit.score >= slips.EXACT for hit in named.hits)
    if question.intent in LOOSE or (
        question.intent in TOPICAL and named.hits and exact and not named.several
    ):
        return False
    return bool(named.left or named.several) or not exact


def _as_one(text: str, question: Question, store: Store) -> Named | None:
    """The words as one name: whose it is, or nobody's where each has a capital and none is a name of its own.

    "Keir Starmer" is not somebody called Kerr.
    """
    said = _trimmed(word for word in text.split() if names.key(word))
    if any(lexicon.has(word, "both") for word in said):
        return None  # "Ana and Bo" are two
    if not 2 <= len(said) <= FULLEST:  # noqa: PLR2004 a name of one word is not taken apart
        return None
    typed = " ".join(said)
    whole = decided(names.decide(typed, store, kinds(question)), typed)
    if whole.hits:
        return whole
    printed = said[0][:1].isupper() and all(word[:1].isupper() or len(word) <= PARTICLE for word in said)
    known = any(store.has(names.key(word)) for word in said)
    return Named(left=(typed,), nearest=whole.nearest) if printed and not known else None


def _trimmed(words: Iterable[str]) -> list[str]:
    """The words without the small ones that they begin and end with."""
    said, small = list(words), questions.small_words()
    while said and names.key(said[-1]) in small:
        said.pop()
    while said and names.key(said[0]) in small:
        said.pop(0)
    return said


def kinds(question: Question) -> tuple[EntityKind, ...]:
    """The kinds that the question may mean, the likeliest first."""
    return KINDS.get(question.intent, names.ALL)


def _whole(text: str, question: Question, store: Store) -> Named:
    """The text as one name, that of another kind where no likely kind has it."""
    for allowed in (kinds(question), names.ALL):
        named = slips.told_of(decided(names.decide(text, store, allowed), text), store)
        if named.hits or named.several:
            return named
    return Named(left=(text,))


def _inside(text: str, question: Question, store: Store) -> Named:
    """The names inside a text, and the words that are none."""
    known = _known_words(text, store)
    body, body_words = _body(text, question)
    if body_words & known:
        body, body_words = "", frozenset[str]()  # "European Union" is a name, and no union
    bodies = frozenset(map(names.key, text.split())) & lexicon.body_words(question.language)
    spoken_for = unnamed.among(_office(text, question)[1] | (bodies if question.role else frozenset()), store)
    spoken_for |= body_words
    no_names = strangers.mere(text, question) | _topical(text, question, store)
    spared = ((no_names | unnamed.ordinary(text, question, store, MOST)) - known) | spoken_for
    read = " ".join(text.split(" ")[:MOST])
    found = names.spot(read, store, kinds(question), (questions.small_words() - known) | spared)
    near: tuple[Hit, ...] = ()
    hits: dict[str, Hit] = {}
    spans: list[tuple[int, int]] = []
    capitals = strangers.writes_capitals(question.text) and not questions.is_command(question.text)
    for one in found:
        if set(lexicon.words(text[one.start : one.end])) <= questions.small_words() | spared:
            continue  # "van Defensie van" is like some names
        typed = text[one.start : one.end]
        named = slips.told_of(slips.without_slip(decided(one.decision, typed), typed, store), store)
        if _is_half(text, one.end, named, question):
            near = near or named.several or named.hits
            continue  # "Jeroen Dekker" is not the only other Jeroen
        every = (*named.hits, *named.several)
        if question.intent in LOOSE and not all(slips.is_sure(hit, store) for hit in every):
            continue
        if capitals and typed.islower() and every and slips.is_only_alike(every, typed, store):
            continue  # who writes Oslo means no Scot by "shots"
        if named.several and not _is_plain(typed, named.several, question):
            return named
        hits |= {hit.entity.id: hit for hit in named.hits}
        near = near or named.nearest
        spans += [(one.start, one.end)] if named.hits else []
    small = questions.small_words() - (questions.talk_words() if question.intent == "facts" else frozenset())
    left = _left(text, spans, small | spoken_for)
    is_of_a_person = any(hit.entity.kind == "person" for hit in hits.values())
    if is_of_a_person and question.intent in TALKS:
        left = _left(text, spans, small)  # whose adviser it is
    if body and is_of_a_person:
        left, body = _left(text, spans, small | (spoken_for - body_words)), ""  # what a person says of it
    office = _office(text, question)[0] if question.intent in SPEAKING and not body else ""
    return Named(tuple(hits.values()), left, nearest=near, body=body, office=office)


def _is_plain(typed: str, hits: Sequence[Hit], question: Question) -> bool:
    """Whether a word of a topic without a capital is only like the name of a body: "mining"."""
    is_like = all(hit.entity.kind == "body" and hit.how == "fuzzy" for hit in hits)
    may_be_topic = question.intent in TOPICAL or not questions.is_command(question.text)
    return may_be_topic and typed.islower() and is_like


def _is_half(text: str, end: int, named: Named, question: Question) -> bool:
    """Whether a word is only like part of the one name that it may be, and another name stands behind it."""
    may_be = named.several or tuple(hit for hit in named.hits if slips.is_given_name(hit))
    if question.intent in TOPICAL or len(may_be) != 1:
        return False
    behind = names.key(text[end:].partition(" ")[2].partition(" ")[0])
    return bool(behind) and behind not in questions.small_words() and not questions.is_common(behind)


def _office(text: str, question: Question) -> tuple[str, frozenset[str]]:
    """The office that is asked for, or whose holder speaks, and the words for it."""
    if question.intent in TALKS and not questions.is_command(question.text):
        return "", lexicon.spot_office(text, question.language)[1]  # "the minister of Defence" is no body
    if not question.role and question.intent not in SPEAKING:
        return "", frozenset()
    found = lexicon.spot_office(text, question.language)
    if found[0] or not question.role:
        return found
    head = lexicon.office_title(question.role.partition(":")[0], question.language)
    return "", lexicon.spot_office(f"{head} {text}", question.language)[1]


def _known_words(text: str, store: Store) -> frozenset[str]:
    """The words of names of several words that are stored as they stand in the text ("van der Leyen")."""
    said = [names.key(word) for word in text.split()[:MOST]]
    known: set[str] = set()
    for start in range(len(said)):
        for end in range(start + 2, min(start + LONGEST, len(said)) + 1):
            if store.has(" ".join(filter(None, said[start:end]))):
                known |= set(said[start:end])
    return frozenset(known)


def _body(text: str, question: Question) -> tuple[str, frozenset[str]]:
    """The kind of body that may speak or want something, and the words for it."""
    return lexicon.spot_body(text, question.language) if question.intent in SPEAKING else ("", frozenset())


def _topical(text: str, question: Question, store: Store) -> frozenset[str]:
    return unnamed.topic_words(text, store) if question.intent in TOPICAL else frozenset()


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


def _completed(text: str, named: Named, question: Question, store: Store) -> Named:
    """A name that is partly unknown read as a whole ("Sofie de Baker"), or what is nearest to it."""
    if not named.hits:
        whole = decided(names.decide(named.left[0], store, kinds(question)), named.left[0])
        if not whole.hits and not whole.several:
            others = decided(names.decide(named.left[0], store, names.ALL), named.left[0])
            whole = others if others.hits else whole
        return whole._replace(left=named.left[1:] if whole.hits else named.left)
    if not questions.small_words().isdisjoint(lexicon.words(text)):
        return named  # "the driver of Harold Ford" is no way to spell Harold Ford
    whole = decided(names.decide(text, store, kinds(question)), text)
    return whole if _same(whole.hits, named.hits) else named._replace(nearest=whole.nearest)


def _same(hits: Sequence[Hit], others: Sequence[Hit]) -> bool:
    return {hit.entity.id for hit in hits} == {hit.entity.id for hit in others}


def _topics(left: Iterable[str], question: Question) -> tuple[str, ...]:
    return lexicon.topics_asked(" ".join(left), question.language)
