"""How a question was read, said back: a misreading is seen at once."""

from collections.abc import Sequence

from bot import gazetteer, lexicon, phrases
from bot.model import Hit, Intent, Interval, Language, Question
from bot.phrases import mark
from bot.wording.facts import when

SUBJECTS: dict[Intent, str] = {
    "who-led": mark("who led the delegations"),
    "who-attended": mark("who attended"),
    "who-is": mark("which office"),
    "positions": mark("positions"),
    "quotes": mark("what was said by"),
    "meetings": mark("meetings"),
    "timeline": mark("timeline"),
    "compare": mark("positions compared"),
    "facts": mark("everything with"),
    "dossier": mark("Dossier itself"),
    "passages": mark("sentences with"),
}
OF_PARTS: dict[str, str] = {"absent": mark("who was absent"), "besides": mark("who attended besides")}
"""The topics by which a question about delegations asks who was not there, or who was with somebody."""
PARTIES: tuple[Intent, ...] = ("positions", "quotes", "compare")
"""Questions in which a land is its government."""
PLACES: tuple[Intent, ...] = ("who-led", "who-attended", "meetings")
"""Questions in which a capital is a city."""


def reading(question: Question, hits: Sequence[Hit], asked: Interval | None, body: str = "") -> str:
    """A question in other words: "positions: the government of Ukraine, ceasefire, 2022".

    `body` is the kind of body asked for, of the lands hit: "what was said by: general staff (Ukraine)".
    """
    language = question.language
    parts = [_body(body, hits, language)] if body else [_named(hit, question) for hit in hits]
    if question.topic and question.topic not in OF_PARTS and question.intent != "dossier":
        parts.append(_topic(question))
    dates = question.whens if question.intent == "compare" else filter(None, [asked])
    parts += [when(each, language) for each in dates]
    subject = _subject(question)
    return f"{subject}: {', '.join(parts)}" if parts else subject


def _body(body: str, hits: Sequence[Hit], language: Language) -> str:
    lands = ", ".join(title(hit, language) for hit in hits)
    return lexicon.body_title(body, language) + (f" ({lands})" if lands else "")


def _subject(question: Question) -> str:
    if question.topic in OF_PARTS:
        return phrases.say(question.language, OF_PARTS[question.topic])
    if question.role and question.intent == "who-is":
        title = lexicon.office_title(question.role, question.language)
        return phrases.say(question.language, "who is or was {office}", office=title)
    return phrases.say(question.language, SUBJECTS[question.intent])


def _named(hit: Hit, question: Question) -> str:
    called = title(hit, question.language)
    if hit.entity.kind == "country" and question.intent in PARTIES:
        return phrases.say(question.language, "the government of {land}", land=called)
    if question.intent in PLACES and _is_capital(hit):
        return phrases.say(question.language, "the city of {city}", city=called)
    return called


def _is_capital(hit: Hit) -> bool:
    land = gazetteer.country_of(hit.entity.id) if hit.entity.kind == "city" else None
    return land is not None and hit.entity.id in gazetteer.capitals_of(land)


def title(hit: Hit, language: Language) -> str:
    """What the entity of a hit is called in a language."""
    known = hit.entity.kind != "person" and gazetteer.entity(hit.entity.id) is not None
    return gazetteer.title(hit.entity.id, language) if known else hit.entity.name


def _topic(question: Question) -> str:
    """The topics that the words are known under, else the words."""
    keys = lexicon.topics_asked(question.topic, question.language)
    titles = [lexicon.topic_title(key, question.language) for key in keys]
    return " + ".join(titles) or f"“{question.topic}”"
