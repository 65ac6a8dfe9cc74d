"""What a sentence clearly says where no fact states it: what a party wants, with whom somebody met."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot import lexicon, questions
from bot.answers import searching, spellings
from bot.answers.asking import Asking
from bot.model import Answer, Answered, Fact, Hit, Intent, NotStated

TELLS: Mapping[Intent, lexicon.Cue] = {
    "positions": "stance",
    "meetings": "encounter",
    "who-attended": "encounter",
}
"""Questions that a sentence may answer, with the words by which it does; the others take a fact."""
OPENING = 4
"""Words of a sentence with which a body's own may be named."""


def last(given: NotStated, asking: Asking) -> Answer:
    """The sentences that answer a plain question of which no fact is stated; "not stated" where none does.

    Whether two met is for a fact to say: a sentence that names both and a meeting may tell of another one.
    """
    cue, text = TELLS.get(asking.question.intent), questions.clean(asking.question.text)
    if cue is None or questions.is_command(text) or not asking.hits:
        return given
    if asking.question.intent == "who-attended" and any(fact.kind == "absent" for fact in given.nearby):
        return given  # all that is stated of them is that they stayed away
    found = searching.passages(asking.with_intent("passages"))
    if not isinstance(found, Answered):
        return given
    if questions.is_yes_no(text):
        told = searching.whole(found.facts, asking) if cue == "stance" else []
        return asking.with_intent("passages").answered(told) if told else given
    told = [
        fact
        for fact in found.facts
        if _tells(fact, cue) and _is_own(fact, asking) and _names_places(fact, asking)
    ]
    return asking.with_intent("passages").answered(told) if told else given


def of_anybody(given: Answer, asking: Asking) -> Answer:
    """The sentences that say who wants something, where no position does: "who offered helicopters?"."""
    text = questions.clean(asking.question.text)
    is_asked = asking.question.intent == "positions" and lexicon.has(text.partition(" ")[0], "people")
    if isinstance(given, Answered) or not is_asked or questions.is_command(text):
        return given
    found = searching.passages(asking.with_intent("passages"))
    return found if isinstance(found, Answered) else given


def said(found: Answered, asking: Asking, given: Answer) -> Answer:
    """Of the sentences that may answer, those that tell of words where it is asked what somebody said."""
    if asking.question.intent != "quotes":
        return found
    told = [
        fact
        for fact in found.facts
        if _speaks(fact) and not _is_of_another(fact, asking) and _is_of_them(fact, asking)
    ]
    return replace(found, facts=tuple(told)) if told else given


def _is_of_another(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence begins with another person: what Lund said when he met Obi is none of Obi's."""
    first = fact.subject
    return first is not None and first.kind == "person" and bool(asking.hits) and first.id not in asking.ids


def _is_of_them(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence names a person asked about, or is known to speak of them."""
    people = [hit for hit in asking.hits if hit.entity.kind == "person"]
    said = " ".join(one.quote for one in fact.evidence)
    linked = {mention.id for mention in fact.mentions}
    return not people or any(hit.entity.id in linked or spellings.has_any_name(hit, said) for hit in people)


def _speaks(fact: Fact) -> bool:
    """Whether a verb of a sentence says that somebody speaks, or keeps what they know.

    Its second part stands behind it: "in 2019 Lund brought" is no "brought in".
    """
    spoken = ((lexicon.words(one.quote), one.source.language) for one in fact.evidence)
    return any(
        said[min(deed.places)] not in questions.small_words()
        for said, language in spoken
        for deed in lexicon.deeds(said, language)
    )


def regarded(asking: Asking) -> Answered | None:
    """The sentences that say how a party sees what is no topic of positions; None where none does."""
    text = questions.clean(asking.question.text)
    if not lexicon.has(text, "regard") or not asking.hits or asking.question.topic:
        return None
    found = searching.passages(asking.with_intent("passages"))
    told = found.facts if isinstance(found, Answered) else ()
    own = [
        fact
        for fact in told
        if fact.subject and fact.subject.id in asking.ids and lexicon.has(fact.evidence[0].quote, "regard")
    ]
    return found if isinstance(found, Answered) and own else None


def of_both(asking: Asking, others: Sequence[Hit]) -> Answered | None:
    """The sentences that say what a party wants of another, both named in them; None where none does."""
    every = asking._replace(hits=(*asking.hits, *others)).with_intent("passages")
    found = searching.passages(every)
    ids = {hit.entity.id for hit in every.hits}
    told = [
        fact
        for fact in (found.facts if isinstance(found, Answered) else ())
        if _tells(fact, "stance") and ids <= {mention.id for mention in fact.mentions}
    ]
    given = every.answered(told)
    return given if isinstance(given, Answered) else None


def _tells(fact: Fact, cue: lexicon.Cue) -> bool:
    """Whether a sentence has one of the words by which such a question is answered."""
    return any(lexicon.has(one.quote, cue) for one in fact.evidence)


def _names_places(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence names each city and place asked about: talks elsewhere are other talks."""
    said = set(lexicon.words(" ".join(one.quote for one in fact.evidence)))
    places = [hit for hit in asking.hits if hit.entity.kind in {"city", "place"}]
    spelt = ([hit.typed, *(alias.text for alias in asking.store.spellings(hit.entity.id))] for hit in places)
    return all(any(said.issuperset(lexicon.words(text)) for text in texts) for texts in spelt)


def _is_own(fact: Fact, asking: Asking) -> bool:
    """Whether a sentence begins with the party that is asked about, or one that stands for it.

    Of talks, it may begin with anybody.
    """
    if asking.question.intent != "positions" or fact.subject is None or fact.subject.id in asking.ids:
        return True
    said = " ".join(one.quote for one in fact.evidence)
    return lexicon.has(fact.subject.name, "standing-for") or any(_speaks_as(hit, said) for hit in asking.hits)


def _speaks_as(hit: Hit, said: str) -> bool:
    """Whether a sentence begins with a body's own, "FNV-voorzitter X", or tells of it in a clause behind it.

    Behind it: "said X of the Ports Council, which favours free trade".
    """
    if hit.entity.kind != "body":
        return False
    opening = lexicon.words(" ".join(said.split()[:OPENING]))
    for name in spellings.of(hit):
        own = lexicon.words(name)
        if own and opening[: len(own)] == own:
            return True
        behind = said.partition(f"{name}, ")[2]
        if behind and lexicon.has(behind.split()[0], "relative") and lexicon.has(behind, "stance"):
            return True
    return False
