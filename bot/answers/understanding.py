"""A typed text → the question, whom it names and whom it points to: everything before it is answered."""

from dataclasses import replace

from bot import gazetteer, lexicon, names, questions
from bot.answers import attending, behalf, meant, naming, offices, slips, speaking, strangers, threads
from bot.answers.asking import Asker, Asking
from bot.answers.deciding import Named
from bot.answers.remembering import Context
from bot.model import Intent, Language, NotStated, UnknownName

MOST = 4
"""People shown of whom each may be meant."""


def read(text: str, asker: Asker, language: Language | None, context: Context | None) -> tuple[Asking, Named]:
    """A question with whom it names, points to, or chose in its thread."""
    store = asker.store
    asked = questions.read(
        text, today=asker.today, language=language, is_name=lambda word: slips.is_name(word, store)
    )
    asking = _on_a_topic(offices.alone(Asking(asked, asker)))
    asked = asking.question
    if asked.intent == "dossier":
        return asking, Named()
    asking, named = behalf.asked(asking, spoken_for(naming.find(asked, store), asking))
    is_at_talks = context is not None and context.question.intent in threads.TALKS
    asking, named = attending.asked(asking, named, is_at_talks=is_at_talks)
    if context is not None:
        named = _chosen(_pointing(named, asking, context), context.chosen)
    if language is None and not questions.is_command(text):
        spoken = speaking.in_its_language(asking.question, named.hits, context)
        asking = asking._replace(question=spoken)
    return asking._replace(hits=named.hits, left=named.left, body=named.body), named


def _on_a_topic(asking: Asking) -> Asking:
    """What somebody says on a topic, where nothing more is typed than that: "Trump on the talks"."""
    asked = asking.question
    if asked.intent != "passages" or not asked.names or questions.asks(asked.text):
        return asking
    quotes = questions.read(f"/quotes {asked.text}", today=asking.today, language=asked.language)
    named = naming.find(quotes, asking.store) if quotes.topic else Named()
    if not named.hits or named.left:
        return asking
    intent: Intent = "quotes" if named.hits[0].entity.kind == "person" else "positions"
    return asking._replace(question=replace(quotes, text=asked.text, intent=intent))


def _pointing(named: Named, asking: Asking, context: Context) -> Named:
    """Whom the question names, with those of the thread to whom it points.

    What is asked without a name or a time is asked of the same as the last question was.
    """
    question = asking.question
    named = _apart(named, asking)
    pointed = threads.pointed(asking, named.hits, context)
    nobody = not (named.hits or named.left or named.several or named.body)
    is_bare = question.intent in threads.TALKS and nobody and not question.whens
    is_why = question.intent == "passages" and not named.hits and not named.left
    if not pointed and (is_bare or is_why):
        pointed = context.hits
    is_of_an_office = question.role or lexicon.has(question.text, "that-office")
    if not pointed and nobody and question.intent == "who-is" and not is_of_an_office:
        pointed = threads.spoken_of(context, question)
    people = tuple(hit for hit in pointed if hit.entity.kind == "person")
    if (
        len(people) > 1
        and not named.several
        and not {"he", "she"}.isdisjoint(questions.pointers(question.text))
    ):
        return named._replace(several=people)
    typed = {hit.typed for hit in pointed}
    left = (" ".join(word for word in run.split() if word not in typed) for run in named.left)
    return named._replace(hits=(*pointed, *named.hits), left=tuple(filter(None, left)))


def _apart(named: Named, asking: Asking) -> Named:
    """Those who are only what somebody speaks of as words: "what did she say of the talks with Lund?"."""
    spoken_about = threads.spoken_about(asking.question, named.hits)
    kept = tuple(hit for hit in named.hits if hit not in spoken_about)
    return named._replace(hits=kept, left=(*named.left, *(hit.typed for hit in spoken_about)))


def spoken_for(named: Named, asking: Asking) -> Named:
    """Who speaks as the holder of an office, in place of the land or body that the office is of."""
    if not named.office or any(hit.entity.kind == "person" for hit in named.hits):
        return named
    people = offices.holders(asking._replace(hits=named.hits), named.office)
    match people:
        case []:
            return named._replace(left=(*named.left, lexicon.office_title(named.office, asking.language)))
        case [_]:
            return named._replace(hits=people)
        case _:
            return named._replace(several=people[:MOST])


def _chosen(named: Named, chosen: tuple[str, ...]) -> Named:
    """Of several who may be meant, the one who was chosen before."""
    meant = [hit for hit in named.several if hit.entity.id in chosen]
    return named._replace(hits=(*named.hits, meant[0]), several=()) if len(meant) == 1 else named


def with_topic(asking: Asking) -> Asking:
    """Words that name nobody are the topic of a question that may have one."""
    asked = asking.question
    if asked.intent not in meant.TOPICAL:
        return asking
    left = [run for run in asking.left if not (_is_title(run, asking) or _is_asked_for(run, asking))]
    if asked.intent in meant.SPEAKING and not questions.is_command(asked.text) and _is_light(left, asking):
        left = []
    topic = " ".join(filter(None, [*left, asked.topic]))
    if asking.hits and asked.intent in meant.SPEAKING:
        topic = " ".join(_as_stored(word, asking) for word in topic.split())
    if asking.hits and asked.intent in meant.SPEAKING:
        topic = _without_company(topic, asking)
    return asking._replace(question=replace(asked, topic=topic), left=tuple(topic.split()))


def in_sentences(asking: Asking, given: NotStated | UnknownName) -> Asking | None:
    """A question by a verb alone, or on a topic, as a search for sentences; None for any other question.

    What is asked about somebody who is not known is asked of nobody else.
    """
    asked, verb = asking.question, questions.by_verb(asking.question.text)
    is_known = isinstance(given, NotStated)
    has_topic = is_known and asked.intent in meant.SPEAKING and bool(asked.topic or asking.left)
    has_topic = has_topic or _is_deed(asking, given)
    if not verb and (questions.is_command(asked.text) or not has_topic):
        return None
    names_ = (*asked.names, asked.topic, " ".join(verb))
    asked = replace(asked, intent="passages", topic="", names=tuple(filter(None, names_)))
    named = naming.find(asked, asking.store)
    hits = named.hits or asking.hits  # a body that was named stays so, if only like the words
    return with_topic(asking._replace(question=asked, hits=hits, left=named.left, body=""))


def left_over(asking: Asking) -> Asking | None:
    """A question in plain words of which words are left that say something, as a search for sentences."""
    asked = asking.question
    if questions.is_command(asked.text) or not (asking.hits and asking.left) or asking.when:
        return None
    return asking.with_intent("passages")


def _is_deed(asking: Asking, given: NotStated | UnknownName) -> bool:
    """Whether it is asked who did something, and no word of it is a name: "who was told to wait?"."""
    asked = asking.question
    is_of_nobody = asked.intent == "who-is" and not (asked.role or asking.hits)
    if not is_of_nobody or not isinstance(given, UnknownName) or given.choices:
        return False
    return all(map(str.islower, asking.left)) and _is_of_words(asking)


def _is_of_words(asking: Asking) -> bool:
    """Whether most of the words that name nobody are words of the language."""
    said = [word for run in asking.left for word in lexicon.words(run)]
    known = [word for word in said if questions.is_common(word) or lexicon.senses(word, asking.language)]
    return len(known) * 2 > len(said)


def _without_company(topic: str, asking: Asking) -> str:
    """A topic without those to whom a party speaks, and without the land that these are of."""
    bare = questions.without_company(topic)
    lands = all(gazetteer.is_adjective(word, asking.language) for word in bare.split())
    return "" if bare != topic and lands else bare


def _is_light(left: list[str], asking: Asking) -> bool:
    """Whether words say nothing by themselves: "what will come of it"."""
    said = [word for run in left for word in lexicon.words(run)]
    meant = lexicon.senses(" ".join(said), asking.language)
    return all(lexicon.standing(meant.get(word, frozenset())) == "light" for word in said)


def _is_title(run: str, asking: Asking) -> bool:
    """Whether words without a capital stand just before a person who speaks, and say who that is."""
    people = [hit.typed for hit in asking.hits if hit.entity.kind == "person"]
    is_aside = asking.question.intent in meant.SPEAKING and run.islower()
    text = questions.clean(asking.question.text).casefold()
    return is_aside and any(f" {run} {typed}".casefold() in text for typed in people)


def _is_asked_for(run: str, asking: Asking) -> bool:
    """Whether words only say which parties a question begins by asking for: "which countries"."""
    opening = questions.clean(asking.question.text).split()[:2]
    return run == " ".join(opening[1:]) and lexicon.has(" ".join(opening), "whichever")


def _as_stored(word: str, asking: Asking) -> str:
    """A name in a topic as the articles spell it: what is said "about Chernenko" is said of Tsjernenko.

    Neither a small word nor one for a topic is a name that is misspelt.
    """
    folded = names.key(word)
    is_said = folded in questions.small_words() or bool(lexicon.topics_asked(word, asking.language))
    if is_said or strangers.ordinary((word,)) or asking.store.has(folded):
        return word
    if questions.is_command(asking.question.text) and (topic := slips.topic(word, asking.question.language)):
        return topic
    match names.decide(word, asking.store):
        case names.Match(hit):
            return hit.matched
        case _:
            return word
