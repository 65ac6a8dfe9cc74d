"""One fact in words: what it says, when, where that stands, and what to be careful of."""

from bot import gazetteer, lexicon, phrases, times
from bot.model import (
    Evidence,
    Fact,
    Interval,
    Language,
    Meeting,
    Mention,
    Modality,
    Office,
    Part,
    Passage,
    Position,
    Source,
    Speech,
    Tenure,
)
from bot.phrases import mark

STANCES = {
    "for": mark("for"),
    "against": mark("against"),
    "demands": mark("demands"),
    "offers": mark("offers"),
    "refuses": mark("refuses"),
    "considers": mark("considers"),
    "regards": mark("regards"),
    "denies": mark("denies"),
    "conditions": mark("sets conditions"),
}
TENURES: dict[Tenure, str] = {
    "former": mark("former"),
    "acting": mark("acting"),
    "caretaker": mark("caretaker"),
    "outgoing": mark("outgoing"),
    "designated": mark("designated"),
}
STATES = {
    "planned": mark("planned"),
    "held": mark("held"),
    "ongoing": mark("under way"),
    "cancelled": mark("cancelled"),
    "postponed": mark("postponed"),
}
MODALITIES: dict[Modality, str] = {
    "planned": mark("planned at the time, not confirmed afterwards"),
    "reported": mark("reported, not established"),
    "denied": mark("denied"),
}
MARKS = "“”„\"'‘’ "
"""What an article may have around its quotes already."""


def name(mention: Mention, language: Language) -> str:
    """What somebody or something is called: by the gazetteer in the reader's language, else as written."""
    if mention.id is not None and mention.kind != "person" and gazetteer.entity(mention.id) is not None:
        return gazetteer.title(mention.id, language)
    return mention.name


def line(fact: Fact, language: Language) -> str:
    """What a fact says, in one line without its evidence; "" for a passage, which is its own evidence."""
    match fact.claim:
        case Office():
            return _dated(office(fact.claim, language), fact.holds, language)
        case Part():
            return _dated(_part(fact, fact.claim, language), fact.holds, language)
        case Speech(speaker=speaker):
            return _dated(_speaker(speaker, language), fact.said, language)
        case Position():
            return _dated(_position(fact.claim, language), fact.holds, language)
        case Meeting():
            return _dated(meeting(fact.claim, language), fact.holds, language)
        case Passage():
            return ""


def office(claim: Office, language: Language, *, is_over: bool = False) -> str:
    """Who holds what for whom: "Ria Jansen: minister van Visserij (Noorwegen)"; "then" what is over since."""
    called = TENURES.get(claim.tenure, mark("then") if is_over else "")
    role = f"{phrases.say(language, called)} {claim.role}" if called else claim.role
    of = f" ({name(claim.organisation, language)})" if claim.organisation else ""
    return f"{claim.holder.name}: {role}{of}"


def meeting(claim: Meeting, language: Language) -> str:
    """Who met where: "Peru – Chili, Lima (gehouden)"."""
    parties = " – ".join(name(party, language) for party in claim.participants)
    place = name(claim.place, language) if claim.place else ""
    said = ", ".join(filter(None, [parties, place])) or phrases.say(language, "talks")
    return f"{said} ({phrases.say(language, STATES[claim.state])})"


def quote(evidence: Evidence) -> str:
    """The words it stands on, in the article's language, between quotation marks."""
    return "“" + " ".join(evidence.quote.split()).strip(MARKS).rstrip("," + MARKS) + "”"


def citation(evidence: Evidence, language: Language) -> str:
    """Outlet and date: "De Ochtend, 28 februari 2022 (afgeleid)"; without an outlet, the title or id."""
    source = evidence.source
    dated = when(source.published, language) if source.published else phrases.say(language, "undated")
    return f"{outlet(source)}, {dated}"


def outlet(source: Source) -> str:
    """Who published an article, else its title, else its id."""
    return source.publisher or source.title or source.id


def when(interval: Interval, language: Language) -> str:
    """A date with its precision and basis."""
    return times.show(interval, language)


def caveats(fact: Fact, language: Language) -> tuple[str, ...]:
    """What a reader must know before using a fact, beyond its date and tenure, which `line` has."""
    found = []
    if fact.modality in MODALITIES:
        found.append(phrases.say(language, MODALITIES[fact.modality]))
    if isinstance(fact.claim, Part) and fact.claim.listed == "open":
        found.append(phrases.say(language, "the article names some of the members, not all"))
    if fact.voice is not None and fact.voice != fact.subject:
        found.append(phrases.say(language, "in the words of {name}", name=name(fact.voice, language)))
    if isinstance(fact.claim, Passage) and (left_out := _left_out(fact.claim)):
        meant = ", ".join(name(mention, language) for mention in left_out)
        found.append(phrases.say(language, "it speaks of {names}", names=meant))
    if isinstance(fact.claim, Speech) and not fact.claim.direct:
        found.append(phrases.say(language, "paraphrase, not a quote"))
    if fact.status == "corrected":
        found.append(phrases.say(language, "corrected by an editor"))
    return tuple(found)


def _left_out(claim: Passage) -> list[Mention]:
    """The people that a sentence points back to without naming them: whoever "he" is."""
    said = lexicon.words(claim.text)
    people = (mention for mention in claim.about if mention.kind == "person")
    return [one for one in people if not any(word in said for word in lexicon.words(one.name))]


def _dated(said: str, interval: Interval | None, language: Language) -> str:
    return f"{said}, {when(interval, language) if interval else phrases.say(language, 'undated')}"


def _part(fact: Fact, claim: Part, language: Language) -> str:
    side = name(claim.side, language) if claim.side else phrases.say(language, "side not stated")
    place = name(claim.talks.place, language) if claim.talks and claim.talks.place else ""
    said = f"{claim.person.name}: {phrases.say(language, _roles(fact, claim))} ({side})"
    return f"{said}, {place}" if place else said


def _roles(fact: Fact, claim: Part) -> str:
    """What somebody is of a side: of its delegation only where talks are stated; a party has a head, too."""
    match claim.part, fact.modality, claim.is_at_talks:
        case "leads", "planned", _:
            return mark("is to lead the delegation")
        case "leads", _, True:
            return mark("leads the delegation")
        case "leads", _, _:
            return mark("leads")
        case "member", _, True:
            return mark("member of the delegation")
        case "member", _, _:
            return mark("member")
        case _:
            return mark("not present")


def _speaker(speaker: Mention | None, language: Language) -> str:
    return name(speaker, language) if speaker else phrases.say(language, "speaker not stated")


def _position(claim: Position, language: Language) -> str:
    stance = phrases.say(language, STANCES[claim.stance])
    return f"{name(claim.party, language)} {stance}: {claim.topic}"
