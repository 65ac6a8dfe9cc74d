"""Any words: full text over facts and sentences, with the names in them resolved first."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot import lexicon, questions
from bot.answers import absences, amounts, behind, paring, relevance, seeking, standing, timing, whereabouts
from bot.answers.asking import NEAR, STORY, Asking, Page, overlap, unlike
from bot.model import Answer, Fact, FactKind, Interval, NoMatch

BEST = 3
"""Sentences that answer a question of no known kind."""
SPEECH: tuple[FactKind, ...] = ("quote", "statement")
MOST = 50
"""Candidates that are looked at."""


def facts(asking: Asking) -> Answer:
    """Facts and sentences in which everything asked for stands: each name, and each word or its topic."""
    names_nothing = not asking.hits and not asking.left
    if names_nothing and asking.when is None:
        return asking.usage()
    found = _with_all(asking) if asking.left else asking.page(*asking.ids)
    if found.facts or names_nothing:
        return asking.answered(found.facts, more=found.more)
    spelt = asking._replace(hits=(), left=tuple(word for hit in asking.hits for word in hit.typed.split()))
    if not asking.left and (there := _with_all(spelt)).facts:
        return asking.answered(there.facts, more=there.more)  # named in passing: no fact is about them
    best = _in_other_words(asking)
    return asking.answered(best) if best else nothing(asking)


def _in_other_words(asking: Asking) -> list[Fact]:
    """Sentences with all that is searched for in other words, or in another language."""
    said = " ".join([*(hit.typed for hit in asking.hits), *asking.left])
    questions_ = (replace(asking.question, text=said, language=spoken) for spoken in seeking.spoken(asking))
    read = (asking._replace(question=one) for one in questions_)
    return next(filter(None, (_best(one, whole=True) for one in read if _is_said(one))), [])


def _is_said(asking: Asking) -> bool:
    """Whether any sentence has all the words of a question: most often none, and that is known at once."""
    weighed = [(term, 1.0) for term in seeking.words(asking)]
    return bool(asking.store.sentences(weighed, when=asking.when, match="all", limit=1))


def passages(asking: Asking) -> Answer:
    """The two or three best sentences, by how many of the question's words and names they meet, how rare."""
    if not asking.hits and not asking.left and not seeking.sought(asking).terms:
        return asking.usage()
    if _is_errand(asking):
        return nothing(asking)
    best = absences.reasons(asking) or amounts.wanted(asking)
    if whereabouts.is_asked(asking):
        best = whereabouts.told(asking)[:BEST]
        return asking.answered(best) if best else nothing(asking)
    if amounts.asked(asking):
        return asking.answered(best) if best else nothing(asking)
    best = best or _best(asking)
    if not best and timing.weekdays(asking):
        asking = asking.at(None)  # of "who proposed Thursday?", any sentence that names a Thursday
        best = _with_weekday(absences.reasons(asking), asking) or _best(asking)
    if not best and (called := _so_called(asking)):
        asking, best = asking.at(None), called
    best = best or absences.motives(asking) or _named(asking) or _without_fillers(asking)
    if lexicon.has(asking.question.text, "whose"):
        best = _spoken(best, asking)
    return asking.answered(behind.told(best, asking)) if best else nothing(asking)


def _without_fillers(asking: Asking) -> list[Fact]:
    """The best sentences for what a question asks without words that nobody has."""
    bare = paring.pared(asking)
    return (_best(bare) or absences.motives(bare)) if bare else []


def _is_errand(asking: Asking) -> bool:
    """Whether something is to be done that is no answer: "can you book me a flight?"."""
    text = questions.clean(asking.question.text)
    first = lexicon.content(text, asking.language)[:1]
    return not questions.asks(text) and any(lexicon.has(word, "errand") for word in first)


def surely(asking: Asking) -> Answer | None:
    """The sentences that meet nearly all of a question; None where there are none such."""
    looked_for = seeking.sought(asking)
    whole = [fact for fact in _best(asking) if relevance.is_whole(fact, looked_for, asking)]
    return asking.answered(whole) if whole else None


def _with_weekday(facts: Sequence[Fact], asking: Asking) -> list[Fact]:
    """All the facts where one of their sentences names the day of the week asked for, else none."""
    named = any(
        timing.has_weekday(one.quote, one.source.language, asking) for fact in facts for one in fact.evidence
    )
    return list(facts) if named else []


def _so_called(asking: Asking) -> list[Fact]:
    """Sentences that call a time as the question does, "next year", where none is of the asker's own."""
    called = timing.called(asking)
    return _best(asking.at(None), called=called) if called else []


def _is_called(fact: Fact, called: str) -> bool:
    """Whether a sentence calls a time so, where it is called anything."""
    return not called or any(
        f" {called} " in f" {' '.join(lexicon.words(one.quote))} " for one in fact.evidence
    )


def _spoken(sentences: Sequence[Fact], asking: Asking) -> list[Fact]:
    """Sentences with what is read in them as somebody's words first: it says whose they are."""
    words = " ".join(lexicon.content(" ".join(asking.left), asking.language))
    told = asking.store.search(words, kinds=SPEECH, when=asking.when, match="any", limit=MOST)
    people = {one.id: one for sentence in sentences for one in sentence.mentions if one.id is not None}
    told += [fact for one in people for fact in asking.facts(one, part="subject", kinds=SPEECH)]
    said = [fact for sentence in sentences for fact in told if overlap(fact, sentence)]
    return unlike([*said, *sentences], ())


def _named(asking: Asking) -> list[Fact]:
    """Sentences about those named, where nothing else is asked: "what is said about X?"."""
    looked_for = seeking.sought(asking)
    is_story = lexicon.has(asking.question.text, "story") and not looked_for.terms
    is_more = asking.left or looked_for.telling or looked_for.deeds or looked_for.needs
    if not asking.hits or (is_more and not is_story):
        return []
    told = asking.page(*asking.ids, kinds=("passage",)).facts
    if looked_for.reason:  # why somebody was not there
        away = asking.facts(*asking.ids, kinds=("absent",))
        told = [fact for fact in told if _is_denied(fact) or any(overlap(fact, one) for one in away)]
    return told[:BEST]


def _is_denied(fact: Fact) -> bool:
    """Whether a sentence says that something is not so."""
    return any(lexicon.has(one.quote, "not") for one in fact.evidence)


def on_topic(asking: Asking) -> list[Fact]:
    """The best sentences on the topic asked for that begin with the party named, or where it is asked who."""
    asks_who = lexicon.has(asking.question.text, "people")
    if not asking.question.topic or not (asking.hits or asks_who):
        return []
    only = asking._replace(question=replace(asking.question, text=asking.question.topic))
    return [fact for fact in _best(only) if asks_who or _is_wish(fact, asking)]


def _is_wish(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence begins with a person named, or says what a party named or its word wants."""
    subject = fact.subject if fact.subject and fact.subject.id in asking.ids else None
    if subject is not None and subject.kind == "person":
        return True
    is_own = subject is not None or standing.is_meant(fact, asking)
    return is_own and lexicon.has(fact.evidence[0].quote, "stance")


def _best(asking: Asking, *, whole: bool = False, called: str = "") -> list[Fact]:
    """The best sentences: of those linked to everybody named, else to every person named, else of all.

    A sentence under a heading that says what is asked gives way to one that says it itself, and one that says
    it in another word to one as good that has the word. A `whole` answer has every word that is asked about;
    where a time is `called` something, it calls it so.
    """
    looked_for = seeking.sought(asking)
    if called:
        looked_for = looked_for._replace(least=seeking.LEAST - 1)  # a time is called as few things are
    every = tuple(hit.entity.id for hit in looked_for.hits)
    people = tuple(hit.entity.id for hit in looked_for.hits if hit.entity.kind == "person")
    telling: list[Fact] = []
    weak: list[Fact] = []
    scores: dict[str, float] = {}
    for about in dict.fromkeys((every, people, ())):
        found = asking.store.sentences(
            looked_for.terms, about=about, when=asking.when, match="all" if whole else "any", limit=MOST
        )
        fitting = [fact for fact in found if _is_of(fact, asking.when) and _is_called(fact, called)]
        fitting = [fact for fact in fitting if not whole or relevance.has_all(fact, looked_for)]
        best = relevance.best(unlike([*fitting, *telling, *weak], ()), asking, looked_for, BEST, scores)
        if best and relevance.is_telling(best[0], looked_for):
            telling = best
            if relevance.is_literal(best[0], looked_for) and relevance.is_whole(best[0], looked_for, asking):
                return best
        weak = weak or best
    return telling or weak


def whole(sentences: Iterable[Fact], asking: Asking) -> list[Fact]:
    """Those of sentences that have every word of a question."""
    looked_for = seeking.sought(asking)
    return [fact for fact in sentences if relevance.has_all(fact, looked_for)]


def _with_all(asking: Asking) -> Page:
    """The best of the facts that name everybody named and speak of each word."""
    words, topics, store = " ".join(asking.left), _topics(asking), asking.store
    found = store.search(words, topics=topics, about=asking.ids, when=asking.when, limit=asking.limit())
    more = 0
    if len(found) == asking.limit():
        more = store.found(words, topics=topics, about=asking.ids, when=asking.when) - len(found)
    spoken = (fact for key in _keys(asking) for fact in _keyed(asking, key, ()))
    every = unlike([*found, *(fact for fact in spoken if _share(fact, asking) == 1)], ())
    return Page([fact for fact in every if _is_of(fact, asking.when)], more)


def _is_of(fact: Fact, when: Interval | None) -> bool:
    """Whether a fact is about that time or was said in it."""
    return when is None or any(time is not None and time.overlaps(when) for time in (fact.when, fact.said))


def _keyed(asking: Asking, key: str, kinds: Sequence[FactKind]) -> list[Fact]:
    """Facts on a topic about everybody named, whatever their language."""
    return asking.store.on_topic(
        key, about=asking.ids, kinds=kinds, when=asking.when, limit=asking.limit(MOST)
    )


def _topics(asking: Asking) -> dict[str, tuple[str, ...]]:
    """The topics that each word speaks of."""
    said = [word for run in asking.left for word in run.split()]
    return {word: lexicon.topics_asked(word, asking.language) for word in said}


def _share(fact: Fact, asking: Asking) -> float:
    """Which part of the words that name nobody the fact speaks of, 0 to 1, in any language's words."""
    said = " ".join(evidence.quote for evidence in fact.evidence)
    own, language = set(lexicon.words(said)), fact.evidence[0].source.language
    keys = set(lexicon.topic_keys(said, language))
    asked = [word for run in asking.left for word in lexicon.words(run)]
    met = [word for word in asked if word in own or keys & set(lexicon.topics_asked(word, asking.language))]
    return len(met) / len(asked) if asked else 0.0


def _keys(asking: Asking) -> Iterable[str]:
    return lexicon.topics_asked(" ".join(asking.left), asking.language)


def nothing(asking: Asking) -> Answer:
    """Nothing is about it: what the store holds about the names, and nothing else."""
    known = asking.at(None).facts(*asking.ids, kinds=STORY, limit=NEAR) if asking.hits else []
    return NoMatch(asking.understood(), tuple(known))
