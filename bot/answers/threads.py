"""A thread's last question: what a follow-up does not say is taken from it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from bot import gazetteer, lexicon, names, questions
from bot.answers import meant
from bot.answers.asking import Asking
from bot.answers.remembering import Context
from bot.model import LANGUAGES, Entity, Hit, Intent, Interval, Question
from bot.questions import Following

TALKS: tuple[Intent, ...] = ("who-led", "who-attended", "meetings")
PLACES = frozenset({"city", "place"})
PARTIES = frozenset({"country", "body"})


def pointed(fresh: Asking, hits: Sequence[Hit], context: Context) -> tuple[Hit, ...]:
    """Those of the thread to whom a question points: "she" where it names nobody, "there" where no place.

    More than one person where any may be meant; a first name tells a woman from a man.
    """
    said, kinds = questions.pointers(fresh.question.text), {hit.entity.kind for hit in hits}
    found: list[Hit] = []
    typed = said.get("he") or said.get("she")
    if "person" not in kinds and typed and not _is_before_a_team(typed, fresh.question.text):
        found += _called(typed, (entity for entity in context.people if _fits(entity, said)))
    if "they" in said and not hits and not found:
        parties = [hit for hit in context.hits if hit.entity.kind in PARTIES]
        found += parties or _called(said["they"], context.people)
    is_there = "there" in said or (bool(hits or found) and _is_of_those_talks(fresh.question, context))
    if is_there and not kinds & PLACES:
        known = {hit.entity.id for hit in hits}
        found += [
            hit
            for hit in context.hits
            if hit.entity.id not in known
            and (hit.entity.kind in PLACES or _is_place(hit, context) or _is_where(hit, fresh, context))
        ]
    return tuple(found)


def _is_before_a_team(typed: str, text: str) -> bool:
    """Whether a word that may point to somebody stands before one for a delegation: "in die delegatie"."""
    behind = text.partition(f" {typed} ")[2].split()[:1]
    return any(questions.is_team(word.strip("?.!,")) for word in behind)


def _is_of_those_talks(asked: Question, context: Context) -> bool:
    """Whether a question asks who was there, of the talks that were asked about before: "wie was er bij?"."""
    is_of_talks = {asked.intent, context.question.intent} <= set(TALKS) and not asked.whens
    return is_of_talks and lexicon.has(asked.text, "thereat")


def spoken_about(question: Question, hits: Sequence[Hit]) -> list[Hit]:
    """Those named behind a "he" or "she" who speaks, and behind a word for of whom, with whom or where."""
    text = f" {questions.clean(question.text).casefold()} "
    said = questions.pointers(question.text)
    typed = said.get("he") or said.get("she")
    if question.intent not in meant.SPEAKING or not typed or f" {typed} " not in text:
        return []
    start = text.index(f" {typed} ")
    named = ((hit, text.find(hit.typed.casefold())) for hit in hits)
    return [hit for hit, at in named if at > start and _is_aside(text[:at])]


def _is_aside(before: str) -> bool:
    """Whether a word for where, with or of whom stands before a name, behind articles at most."""
    said = [word for word in before.split() if not lexicon.has(word, "article")]
    return bool(said) and lexicon.has(said[-1], "where")


def spoken_of(context: Context, question: Question) -> tuple[Hit, ...]:
    """The only person last spoken of, whom "who is that?" asks about."""
    return tuple(_called(question.text, context.people)) if len(context.people) == 1 else ()


def _called(typed: str, people: Iterable[Entity]) -> list[Hit]:
    return [Hit(entity, typed, entity.name, 100.0, "exact") for entity in people]


def _fits(entity: Entity, said: Collection[str]) -> bool:
    """Whether "he" or "she" may be somebody of that name."""
    wrong = {"male": "he", "female": "she"}.get(lexicon.gender_of(entity.name))
    return wrong is None or wrong in said


def _is_place(hit: Hit, context: Context) -> bool:
    """Whether a land was named as the place of talks: "who led the delegations in Belarus?"."""
    return questions.is_of_a_place(context.question.text, hit.typed)


def choose(text: str, context: Context) -> Entity | None:
    """The one of several that was chosen: by its number, or by a name that only it has."""
    typed = names.key(questions.clean(text))
    if typed.isdecimal() and 1 <= int(typed) <= len(context.choices):
        return context.choices[int(typed) - 1]
    place = questions.place(text)
    if 0 < place <= len(context.choices):
        return context.choices[place - 1]
    words = set(typed.split())
    fitting = [entity for entity in context.choices if words and words <= set(names.key(entity.name).split())]
    return fitting[0] if len(fitting) == 1 else None


def taken_up(following: Following, fresh: Asking, context: Context) -> Asking:
    """The last question with what the follow-up says of its own in place of what it said there.

    `fresh` is the follow-up's own words, read as if they were a question.
    """
    last = context.question
    if following.how in {"before", "after"}:
        beyond = replace(last, whens=_beyond(following, context))
        return fresh._replace(question=beyond, hits=context.hits, left=())
    if following.how != "and":
        intent: Intent = (
            "who-attended" if following.how == "others" and last.intent == "who-led" else last.intent
        )
        everything = following.how == "all" or last.everything
        role = last.role if intent == last.intent else ""
        return fresh._replace(
            question=replace(last, intent=intent, role=role, everything=everything),
            hits=_without_people(context.hits) if following.how == "others" else context.hits,
            left=(),
        )
    asked = fresh.question
    question = replace(
        last,
        text=asked.text,
        whens=asked.whens or last.whens,
        bad_date=asked.bad_date,
        role=_role(fresh, last),
        topic=_topic(fresh, last),
    )
    return fresh._replace(question=question, hits=_hits(fresh, context))


def _without_people(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """The sides and places of talks where such are named: who else was there is nobody who was named."""
    return tuple(hit for hit in hits if hit.entity.kind != "person") or tuple(hits)


def renamed(fresh: Asking, context: Context) -> str:
    """The last question with somebody else in place of one of the same kind: "and Lund?"; "" for nobody."""
    text = context.question.text
    for hit in fresh.hits:
        typed = (other.typed for other in context.hits if other.entity.kind == hit.entity.kind)
        before = next((one for one in typed if one in text), "")
        if before:
            return text.replace(before, hit.typed)
    return ""


def continued(fresh: Asking, context: Context) -> Asking:
    """A whole question behind an "and" with what it leaves out of the last one: time, place, land, topic."""
    asked, last = fresh.question, context.question
    is_same = asked.intent == last.intent
    question = replace(
        asked,
        whens=asked.whens or (last.whens if _is_of_its_time(asked) else ()),
        topic=asked.topic or (last.topic if is_same and asked.intent in meant.SPEAKING else ""),
    )
    hits = fresh.hits
    if {asked.intent, last.intent} <= set(TALKS):
        places = [hit for hit in context.hits if hit.entity.kind in PLACES or _is_place(hit, context)]
        hits = (*hits, *([] if _has_place(fresh) else places))
    elif is_same and asked.intent == "who-is" and not hits:
        hits = tuple(hit for hit in context.hits if hit.entity.kind != "person")
        question = replace(question, role=asked.role or last.role)
    known = {hit.entity.id: hit for hit in reversed(hits)}
    return fresh._replace(question=question, hits=tuple(reversed(known.values())))


def shifted(rest: str, context: Context) -> Interval | None:
    """The time asked for by how far it is from that of the last answer: "a month before that"."""
    last = context.when
    when = questions.shifted(rest, last.start) if last is not None and last.start is not None else None
    if when is None or when.start is None or last is None or when.grain != "day":
        return when
    if last.grain == "year":
        return Interval.year(when.start.year)
    return Interval.month(when.start.year, when.start.month) if last.grain == "month" else when


def is_of_people(fresh: Asking) -> bool:
    """Whether a follow-up names people and nobody else."""
    return bool(fresh.hits) and all(hit.entity.kind == "person" for hit in fresh.hits)


def is_elsewhere(fresh: Asking, taken: Asking) -> bool:
    """Whether a follow-up names a new place for talks and takes its time from before."""
    is_new = taken.question.intent in TALKS and _has_place(fresh)
    return is_new and bool(taken.question.whens) and not fresh.question.whens


def _is_of_its_time(asked: Question) -> bool:
    """Whether a question may be of the time of the last one: who is something is asked of the present."""
    return not asked.bad_date and not (asked.intent == "who-is" and lexicon.has(asked.text, "present"))


def _has_place(fresh: Asking) -> bool:
    """Whether a city or place is named, or a land as a place."""
    return any(
        hit.entity.kind in PLACES or questions.is_of_a_place(fresh.question.text, hit.typed)
        for hit in fresh.hits
    )


def _beyond(following: Following, context: Context) -> tuple[Interval, ...]:
    """All the time before or after that of the last answer."""
    when = context.when
    if when is not None and following.how == "before" and when.start:
        return (Interval(None, when.start, f"../{when.start - timedelta(days=1)}", "span"),)
    if when is not None and following.how == "after" and when.end:
        return (Interval(when.end, None, f"{when.end}/..", "span"),)
    return context.question.whens


def _role(fresh: Asking, last: Question) -> str:
    """The office newly asked for; the last one, of another field where one is named, unless a person is."""
    head, has_field, _ = last.role.partition(":")
    title = lexicon.office_title(head, last.language) if has_field else ""
    other = (
        lexicon.spot_office(f"{title} {' '.join(fresh.question.names)}", last.language) if title else ("", ())
    )
    if not fresh.question.role and other[0] != head and other[0].startswith(f"{head}:"):
        return other[0]
    is_person = any(hit.entity.kind == "person" for hit in fresh.hits)
    return fresh.question.role or ("" if is_person else last.role)


def _topic(fresh: Asking, last: Question) -> str:
    """The topic newly named; the last one, unless others are asked for what they want in general."""
    return " ".join(fresh.left) or fresh.question.topic or last.topic


def _hits(fresh: Asking, context: Context) -> tuple[Hit, ...]:
    """Whoever is named now, and of those named before the place or party that is not replaced."""
    if fresh.body and context.question.intent not in TALKS:
        return fresh.hits or tuple(hit for hit in context.hits if hit.entity.kind in PARTIES)
    if not fresh.hits:
        return context.hits
    if context.question.intent not in TALKS:
        return fresh.hits
    asked, known = fresh.question.text, set(fresh.ids)
    is_place = all(
        hit.entity.kind in PLACES or (questions.is_of_a_place(asked, hit.typed) and not _is_side(hit))
        for hit in fresh.hits
    )
    before = [hit for hit in context.hits if hit.entity.id not in known and hit.entity.kind != "person"]
    places = [hit for hit in before if hit.entity.kind in PLACES] or [
        hit
        for hit in before
        if _is_place(hit, context) or ((is_place or len(before) > 1) and _is_where(hit, fresh, context))
    ]
    return (*fresh.hits, *(hit for hit in before if (hit in places) != is_place))


def _is_where(hit: Hit, fresh: Asking, context: Context) -> bool:
    """Whether a land in a command is where talks were, and sent no delegation to any."""
    ever, land = fresh.at(None), hit.entity.id
    if not questions.is_command(context.question.text) or ever.facts(land, part="side", limit=1):
        return False
    return bool(ever.facts(land, part="place", limit=1))


def _is_side(hit: Hit) -> bool:
    """Whether a name says whose delegation it is and not where: "and in the Chilean one?"."""
    spelt = (hit.typed, hit.matched)
    return any(gazetteer.is_adjective(one, language) for one in spelt for language in LANGUAGES)
