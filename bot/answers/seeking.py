"""What sentences are looked for by: the words of a question with their weights, and its names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from bot import gazetteer, lexicon, names, questions, times
from bot.answers import doers, giving, timing, typed, wanting
from bot.answers.asking import Asking
from bot.model import LANGUAGES, Hit, Language
from bot.store import Term

MOST = 16
"""Words of a question that are looked for."""
RARE = 0.12
"""The part of all sentences in which a word that says something may stand; of few sentences, `FEW`."""
FEW = 6
LEAST = 2
"""Words and people of a question that a sentence must have: a land and one word are not enough."""
HEAVIEST = 1.5
"""The weight of a word that stands nowhere."""
LIGHT = 0.35
"""The part of its weight that a word has that only helps others."""


class Sought(NamedTuple):
    """What sentences are looked for by: words with their weights, the telling, those that look like names.

    `general` are words for talks in general, which narrow nothing, `instead` what a sentence must tell itself
    in place of words that ask.
    `typed` are the forms of each word as it was typed, `deeds` and `events` are the words for what is done
    and what happens; `bound` are first words of compounds with the last: "streekbus" is no "streek". `hits`
    are those named by a name of their own, `people` ids of people among them, `doers` of those who do or
    undergo it. `speakers` hold an office of a land that is named, by its id; `titles` are offices of a
    person, each with its land.
    `active` is whether it is asked why somebody does something, and not why something is done to them.
    `needs` is what a sentence must give: a number, an age; `share` and `size` are whether it should say how
    large a part or something is.
    `weekdays` are the days of the week that sentences must name, `least` is how many words and people they
    must have; `dated` is whether it is asked when something was, which they then must say;
    `outbursts` are words for speaking with heat or wit, which a quotation does;
    `is_either` is whether one of several deeds is enough, `is_whether` whether a yes or a no is asked
    for, `counted` is what a number must be of; `kind` is of what kind one is asked for: "which hotel".
    """

    terms: tuple[tuple[Term, float], ...]
    typed: Mapping[Term, frozenset[str]]
    telling: frozenset[Term]
    general: frozenset[Term]
    instead: frozenset[Term]
    deeds: frozenset[Term]
    events: frozenset[Term]
    bound: Mapping[Term, Term]
    printed: frozenset[Term]
    people: frozenset[str]
    hits: tuple[Hit, ...]
    doers: frozenset[str]
    speakers: Mapping[str, frozenset[str | None]]
    titles: Mapping[str, frozenset[tuple[str, str]]]
    reason: bool
    active: bool
    needs: frozenset[lexicon.Cue]
    share: bool = False
    size: bool = False
    weekdays: frozenset[int] = frozenset()
    least: int = LEAST
    dated: bool = False
    outbursts: frozenset[Term] = frozenset()
    is_either: bool = False
    is_whether: bool = False
    counted: Term | None = None
    asks_who: bool = False
    kind: frozenset[Term] = frozenset()


def words(asking: Asking) -> tuple[Term, ...]:
    """The words of a question that sentences are looked for by, without what each weighs."""
    named = [hit for hit in asking.hits if doers.is_name(hit, asking.language)]
    found = _terms(questions.clean(asking.question.text), named, asking)
    return tuple(dict.fromkeys(term for _, term in found))


def sought(asking: Asking) -> Sought:
    """What a question looks for, whoever it names left out: those are looked up as entities."""
    text = questions.clean(asking.question.text)
    named = tuple(hit for hit in asking.hits if doers.is_name(hit, asking.language))
    hits = tuple(hit for hit in named if not doers.is_set_apart(hit, text))
    terms = _told_apart(text, named, asking)
    every = max(asking.store.common(None), 1)
    counts = {term: asking.store.common(term) for term in terms.values()}
    printed = typed.printed(text)
    days = frozenset[int]() if asking.question.whens else timing.weekdays(asking)
    whose = lexicon.has(text, "whose") and (bool(hits) or 1 in counts.values())
    loud = frozenset(word for word in terms if lexicon.has(word, "outburst"))
    needs = wanting.needed(text)
    instead = frozenset(wanting.looked_for(terms, text))
    is_of_end = bool(hits or asking.when) and wanting.is_of_an_end(terms, instead)
    is_why = wanting.asks_why(text, terms.values())
    is_dated = lexicon.has(text, "when") and not asking.question.whens
    return Sought(
        terms=tuple((term, _weight(term, counts[term], every)) for term in dict.fromkeys(terms.values())),
        typed={term: term.forms | {lexicon.stem(word, asking.language)} for word, term in terms.items()},
        telling=frozenset(
            term
            for term, count in counts.items()
            if 0 < count <= max(FEW, RARE * every) or (count and term in instead)
        ),
        instead=instead,
        general=frozenset(term for word, term in terms.items() if word in questions.talk_words()),
        deeds=_deeds({word: one for word, one in terms.items() if word not in loud}, text, asking.language),
        events=_events(terms),
        bound=dict(_bound(terms, text, asking.language)),
        printed=frozenset(term for word, term in terms.items() if word in printed),
        people=frozenset(hit.entity.id for hit in hits if doers.is_person(hit, text)),
        hits=hits,
        doers=frozenset(hit.entity.id for hit in hits if doers.is_doer(hit, text, asking.language)),
        speakers={one.entity.id: doers.speakers(one, asking) for one in hits},
        titles={one.entity.id: doers.titles(one, asking) for one in hits},
        reason=is_why,
        active=is_why and not (lexicon.has(text, "passive") or lexicon.has(text, "not")),
        needs=needs,
        share=lexicon.has(text, "share"),
        size=lexicon.has(text, "size"),
        weekdays=days,
        least=LEAST - any((days, whose, needs, is_dated, is_of_end, _asks_for_any(text, hits, asking))),
        dated=is_dated,
        is_whether=questions.is_yes_no(text),
        outbursts=frozenset(terms[word] for word in loud),
        is_either=any(lexicon.has(word, "either", asking.language) for word in text.split()),
        counted=giving.counted(text, terms),
        asks_who=lexicon.has(text.partition(" ")[0], "people"),
        kind=wanting.kind(text, terms),
    )


def _told_apart(text: str, named: Sequence[Hit], asking: Asking) -> dict[str, Term]:
    """The words of a question by how they are typed, each once; of a yes or a no, either way."""
    terms = dict(_terms(text, named, asking))
    if questions.is_yes_no(text):
        terms = {word: _either_way(one) for word, one in terms.items()}
    return dict(_once(terms))


def _events(terms: Mapping[str, Term]) -> frozenset[Term]:
    """The words for what happens."""
    return _standing((one for word, one in terms.items() if word not in questions.small_words()), "event")


def _deeds(terms: Mapping[str, Term], text: str, language: Language) -> frozenset[Term]:
    """The words for what is done; where a yes or a no is asked for, "did they agree?", not of a stance."""
    attributes, is_yes_no = set(_attributes(text, language)), questions.is_yes_no(text)
    done = (
        one
        for word, one in terms.items()
        if word not in attributes and not (is_yes_no and lexicon.has(word, "stance"))
    )
    return _standing(done, "deed")


def heaviest(looked_for: Sought) -> frozenset[Term]:
    """What is done, else the words that weigh most of those that any sentence has."""
    if looked_for.deeds:
        return looked_for.deeds
    most = max((weight for term, weight in looked_for.terms if term in looked_for.telling), default=0.0)
    return frozenset(term for term, weight in looked_for.terms if weight >= most)


def _asks_for_any(text: str, hits: Sequence[Hit], asking: Asking) -> bool:
    """Whether a question asks for whatever is told of somebody, "the latest on X", or who is for it."""
    is_sided = lexicon.has(text.partition(" ")[0], "people") and lexicon.has(text, "stance") and bool(hits)
    is_all = lexicon.has(text, "told") or lexicon.has(text, "story")
    return is_sided or is_all or asking.question.intent in {"facts", "timeline", "positions"}


def spoken(asking: Asking) -> tuple[Language, ...]:
    """The languages that the words of a question may be of: those behind a command may be of any."""
    return LANGUAGES if questions.is_command(asking.question.text) else (asking.language,)


def term(word: str, text: str, language: Language) -> Term:
    """A word in the forms of every language, with the topics and senses it has in its text's.

    A word of a phrase is met by the sense of the phrase only: who called off a strike need not have called.
    """
    meant = lexicon.senses(text, language).get(word, frozenset())
    if meant and meant != lexicon.senses(word, language).get(word, frozenset()):
        return Term(frozenset(), senses=meant)
    said = {word, *_lands(word, language)}
    stems = {lexicon.stem(one, each) for one in said for each in LANGUAGES}
    forms = said | (stems - questions.small_words())  # to "die" is no Dutch "die"
    return Term(frozenset(forms), frozenset(lexicon.topics_asked(word, language)), meant)


def _attributes(text: str, language: Language) -> Iterator[str]:
    """The words of a question between an article and a word: "the collapsed building" does not collapse."""
    said, about = lexicon.words(text), frozenset(lexicon.content(text, language))
    for before, word, behind in zip(said, said[1:], said[2:], strict=False):
        if lexicon.has(before, "article", language) and behind in about:
            yield word


def _once(terms: Mapping[str, Term]) -> Iterator[tuple[str, Term]]:
    """The words of a question, those that mean the same as one: a "stock market" is looked for once."""
    for word, one in terms.items():
        alike = [other for other in terms.values() if one.senses and other.senses == one.senses]
        forms = (other.forms for other in alike)
        yield word, one._replace(forms=one.forms.union(*forms)) if one.forms else one


def _either_way(one: Term) -> Term:
    """What a question for a yes or a no asks, with what is done by who does not: "did X admit it?"."""
    return one._replace(senses=one.senses | lexicon.opposed(one.senses))


def _standing(terms: Iterable[Term], wanted: lexicon.Standing) -> frozenset[Term]:
    """Those of the words that are that to the question."""
    return frozenset(one for one in terms if lexicon.standing(one.senses) == wanted)


def _terms(text: str, hits: Iterable[Hit], asking: Asking) -> Iterator[tuple[str, Term]]:
    """The words of a question that are about something, a compound of two known words as these two."""
    words = lexicon.content(_plain(text, hits, asking), asking.language)[:MOST]
    aside, others = wanting.aside(text), list(wanting.instead(text))
    is_why_not = lexicon.has(text, "reason") and lexicon.has(text, "not")
    if is_why_not and all(lexicon.has(word, "presence") for word in words):
        return  # why somebody did not come is told in other words
    said = {wanting.stands_for(word, others) for word in words}
    for one in others:
        if one not in said:
            yield "", Term(frozenset(), senses=one.senses)
    matter = _matter(text, hits)
    for word in words:
        if word == matter or any(lexicon.has(word, cue) for cue in aside) or word in questions.polite_words():
            continue
        if other := wanting.stands_for(word, others):
            yield word, Term(frozenset(), senses=other.senses)
            continue
        for part in lexicon.parts(word, asking.language):
            found = term(part, text if part == word else part, asking.language)
            yield part, found if found.senses else _of_another_language(part, found, asking)


def _of_another_language(word: str, found: Term, asking: Asking) -> Term:
    """A word that no sentence has and its language gives no sense, with those it has in another one."""
    if found.topics or asking.store.common(found):
        return found
    others = (lexicon.senses(word, each).get(word, frozenset()) for each in LANGUAGES)
    return found._replace(senses=frozenset[str]().union(*others))


def _matter(text: str, hits: Iterable[Hit]) -> str:
    """The folded word for a case that is called by the name just behind it, "the case X"; "" for none."""
    folded = text.casefold()
    before = (folded.partition(hit.typed.casefold())[0].split()[-1:] for hit in hits)
    return next((word for each in before for word in each if lexicon.has(word, "lawsuit")), "")


def _bound(terms: Mapping[str, Term], text: str, language: Language) -> Iterator[tuple[Term, Term]]:
    """The first words of the compounds in a text, each with the last one, by what they are looked for by."""
    for word in lexicon.content(text, language):
        first, *last = lexicon.parts(word, language)
        if last and first in terms and last[-1] in terms:
            yield terms[first], terms[last[-1]]


def _lands(word: str, language: Language) -> Iterator[str]:
    """What a land named by one word is called by one in every language."""
    land = gazetteer.named(word, language)
    for each in LANGUAGES if land else ():
        called = lexicon.words(gazetteer.title(land or "", each))
        yield from called if len(called) == 1 else ()


def _plain(text: str, hits: Iterable[Hit], asking: Asking) -> str:
    """The question without the names that were found in it and without its dates."""
    for found in reversed(times.find(text, today=asking.today, lang=asking.language, policy="command")):
        text = f"{text[: found.start]} {text[found.end :]}"
    typed = {names.key(word) for hit in hits for word in hit.typed.split()}
    return " ".join(word for word in text.split() if names.key(word) not in typed)


def _weight(term: Term, count: int, every: int) -> float:
    """The rarer, the heavier; what stands in every sentence weighs nothing."""
    light = LIGHT if lexicon.standing(term.senses) == "light" else 1.0
    return light * HEAVIEST * log((every + 1) / (count + 1)) / log(every + 1)
