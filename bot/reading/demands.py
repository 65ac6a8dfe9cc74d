"""Stances in what somebody says must be, will not be done, or will not do: "zegt dat X moet vertrekken"."""

from collections.abc import Iterator, Sequence

from bot.reading import closings, cues, topics
from bot.reading.doubt import clause_end, is_unsure
from bot.reading.for_whom import OPENS, for_whom
from bot.reading.holders import clause_begin, holder, is_participle, opener
from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.saying import Saying, speaker
from bot.reading.shapes import Stance, union
from bot.reading.stance import PARTIES, Cue
from bot.reading.verbs import phrase_at

_REACH = 16
"""Chunks of what is said among which "moet" or "niet … zal" makes it a demand or a refusal."""
_NEAR = 6
_THAT = 12
"""Chunks behind a verb of saying among which its "dat" stands: "zei maandag in een gesprek met X dat"."""
_BEHIND = 3
"""Chunks behind "nodig" within which its "is" stands."""
_PROMISE = 5
"""Words of what somebody promises not to do."""


def demands(line: Line, sayings: Sequence[Saying]) -> Iterator[Cue]:
    """What is said that must be, by whom; then what anybody is said not to be going to do."""
    own = any(saying.form != "according" and speaker(line, saying) is not None for saying in sayings)
    concerned = list(_concerned(line))
    theirs = {cue.number for cue in concerned}
    for saying in sayings:
        passed_on = (own and saying.form == "according") or saying.subject in theirs
        if passed_on or saying.form == "colon" or speaker(line, saying) is None:
            continue
        yield from _must(line, saying)
        yield from _no_such(line, saying)
        yield from _not_to(line, saying)
    yield from _will_not(line)
    yield from concerned


def _must(line: Line, saying: Saying) -> Iterator[Cue]:
    """The demand of "herhaalde dat X moet vertrekken", "said the mine should close", "volgens X moet"."""
    begin = said_from(line, saying)
    must = None if begin is None else _must_at(line, begin)
    if begin is None or must is None or saying.subject is None:
        return
    if line.row[saying.verb].low in line.words.stances.foresees or _is_document(line, saying):
        return
    if is_unsure(line, must) or _is_own_duty(line, saying, must):
        return
    topic = topics.clause_from(line, begin)
    if topic:
        yield Cue(saying.subject, topic, "demands", "position-must", must)


def _is_document(line: Line, saying: Saying) -> bool:
    """Whether no party says it: "according to the ruling"."""
    phrase = None if saying.subject is None else line.phrases[saying.subject]
    last = "" if phrase is None else line.row[phrase.last - 1].low
    return phrase is not None and phrase.kind == "noun" and last in line.words.speech.documents


def _must_at(line: Line, begin: int) -> int | None:
    """Where "moet", "has to" or the "mag" of "mag niet" stands in what is said."""
    row, words = line.row, line.words
    for at in range(begin, min(begin + _REACH, len(row))):
        to = row[at].low in words.stances.must_to and row[at + 1].low in words.speech.infinitive_markers
        noun = row[at - 1].low in words.speech.prepositions or row[at - 1].low in words.roles.determiners
        noun |= row[at - 1].low in words.speech.infinitive_markers
        noun |= not words.speech.turned and row[at - 1].low in words.stances.negations
        if _is_beside(line, at):
            continue
        to &= row[at - 1].low not in words.stances.will_not
        if (to or _is_forbidden(line, at) or row[at].low in words.stances.must) and not (
            noun or _is_supposed(line, at)
        ):
            return at
        if _is_needed(line, at):
            return at
    return None


def _is_needed(line: Line, at: int) -> bool:
    """Whether something is said to be needed here: "more time was needed", "er is meer geld nodig"."""
    row, stances, begin = line.row, line.words.stances, clause_begin(line, at)
    needed = row.phrase_at(at, stances.needed)
    if not needed or (not line.words.speech.turned and is_noun(row[at + len(needed)], line.words)):
        return False
    denied = row.has(stances.negations, begin, at)
    return not denied and row.has(stances.is_so, begin, at + _BEHIND)


def _is_beside(line: Line, at: int) -> bool:
    """Whether a clause only says why or when: "omdat er vertrouwen moet worden opgebouwd"."""
    opens, speech = opener(line, at), line.words.speech
    told = opens in speech.that or opens in line.words.stances.hinges
    return opens in speech.subordinators and not told


def _is_forbidden(line: Line, at: int) -> bool:
    """Whether "mag" with its "niet" stands here: no "zou mogen", no "die niet tevreden zijn, mogen"."""
    stances, low, before = line.words.stances, line.row[at].low, line.row[at - 1].low
    if low not in stances.may or low in stances.will_not or before in stances.will_not:
        return False
    denied = _denied(line, at)
    opens = line.words.roles.relative - line.words.speech.that
    inside = line.row[clause_begin(line, at) - 1].low in opens
    return denied is not None and (denied > at or not inside)


def _is_supposed(line: Line, at: int) -> bool:
    """Whether it only seems to be so: "must have left", "moet een vergissing zijn"."""
    row, words = line.row, line.words
    closes = words.speech.turned and row[clause_end(line, at) - 1].low in words.stances.supposed
    behind = row[at + 1].low in words.stances.supposed
    return closes or (behind and (is_participle(line, at + 2) or not words.speech.turned))


def said_from(line: Line, saying: Saying) -> int | None:
    """The chunk where what is said begins; None where the sentence does not say."""
    stances = line.words.stances.verbs.get(line.row[saying.verb].low, ())
    if saying.form == "according":
        return saying.last + (line.row[saying.last].text == ",") if saying.first == 0 else 0
    only_that = line.row[saying.verb].low in line.words.stances.subjunctive
    if not only_that and any(_takes(line, saying.verb, part) for _, part in stances):
        return None
    if _closes_said(line, saying):
        return 0
    begin = max(saying.last, saying.verb + 1)
    speech, far = line.words.speech, min(begin + _THAT, clause_end(line, saying.verb) + 1)
    that = line.row.find(speech.that, begin, max(begin + _NEAR, far))
    points = that is not None and not speech.turned and line.row[that + 1].low in speech.auxiliaries
    if (
        that is not None
        and not points
        and (that < begin + _NEAR or not line.row.has(speech.auxiliaries, begin, that))
    ):
        return that + 1
    return begin if line.row[saying.verb].low in line.words.speech.bare_clause else None


def _closes_said(line: Line, saying: Saying) -> bool:
    """Whether the words said stand before: "De heffing moet van tafel, zegt de bond"."""
    number = saying.subject
    if number is None or line.row[0].kind == "quote":
        return False
    phrase = line.phrases[number]
    first = min(phrase.first, saying.verb)
    first -= line.row[first - 1].low in line.words.names.articles
    closes = phrase.first > saying.verb or line.row[saying.verb + 1].kind in ("mark", "nothing")
    return closes and first > 1 and line.row[first - 1].text == ","


def _no_such(line: Line, saying: Saying) -> Iterator[Cue]:
    """The refusal of "said there could be no early elections"."""
    begin = said_from(line, saying)
    phrase = () if begin is None else phrase_at(line, begin, line.words.stances.no_such)
    if begin is not None and phrase and saying.subject is not None:
        topic = topics.clause_from(line, begin + len(phrase))
        if topic:
            yield Cue(saying.subject, topic, "against", "position-will-not", begin)


def _concerned(line: Line) -> Iterator[Cue]:
    """The stance of "Voor de bond mag er niets veranderen", "Wat de bond betreft komt er een fonds"."""
    row, stances = line.row, line.words.stances
    number = _concerns(line)
    if number is None:
        return
    last = line.phrases[number].last
    said = row[last].low in stances.concerns
    modals = stances.must | stances.maybe | (stances.wished if said else stances.lets)
    modal = row.find(modals, 0, len(row))
    if modal is None:
        return
    opening = line.phrases[number].first < OPENS and modal == last
    if not (opening or said):
        return
    denied = row.has(stances.negations, modal, clause_end(line, modal))
    before = "" if opening or modal > last else topics.shown(line, 0, line.phrases[number].first - 1)
    topic = f"{before} {topics.shown(line, last + 1, len(row))}".strip()
    allows = row[modal].low in stances.lets and not said
    if topic and (denied or allows or row[modal].low in stances.must | stances.wished):
        topic = topics.affirmed(line, topic) if denied else topic
        wanted: Stance = "for" if allows else "demands"
        yield Cue(number, topic, "against" if denied else wanted, "position-must", modal)


def _concerns(line: Line) -> int | None:
    """The party of "voor X" or "van X" that opens a sentence, "wat X betreft", "als het aan X ligt"."""
    stances, row = line.words.stances, line.row
    said = (i for i in line.numbers(*PARTIES) if row[line.phrases[i].last].low in stances.concerns)
    own = next((i for i in said if row[line.phrases[i].first - 1].low in stances.concerning), None)
    if own is not None or not stances.concerns:
        return own
    opens = row[0].low in stances.from_whom and line.phrases and line.phrases[0].first < OPENS
    lets = opens and line.phrases[0].kind in PARTIES and row[line.phrases[0].last].low in stances.lets
    return 0 if lets else for_whom(line, -1)


def _takes(line: Line, verb: int, particle: str) -> bool:
    """Whether the verb of saying takes a stance itself: "eist dat"."""
    return not particle or closings.closing(line, verb, particle) is not None


def _is_own_duty(line: Line, saying: Saying, must: int) -> bool:
    """Whether the speaker only says what they have to do themselves: "said it must save millions"."""
    number = holder(line, must)
    inside = number is not None and line.phrases[number].first > saying.verb
    own = inside and number is not None and line.who[number] == speaker(line, saying)
    return own and line.words.speech.participle.fullmatch(line.row[must + 1].low) is None


def _will_not(line: Line) -> Iterator[Cue]:
    """The refusal of "X zal de waarnemers niet toelaten", "would not accept the closure"."""
    stances, row = line.words.stances, line.row
    for at in row.where(union(stances.will_not, stances.going)):
        if not (row[at].low in stances.will_not or _is_going_to(line, at)):
            continue
        to = row[at - 1].low in line.words.speech.infinitive_markers
        may = row[at + 1].low in stances.maybe
        if to or may or cues.leaves_open(line, at) or cues.is_asked_for(line, at):
            continue
        denied = _denied(line, at)
        number = holder(line, at) if denied is not None else None
        if denied is None or number is None or line.phrases[number].kind not in PARTIES:
            continue
        if _is_done_to(line, number):
            continue
        topic = topics.affirmed(line, _refused(line, at, denied, number))
        does = topic if line.words.speech.turned else row[denied + 1].low
        does = "" if row[denied + 2].low in stances.not_be else does
        if topic and not (_does(does, stances.not_refused) or _is_inability(line, at, denied)):
            yield Cue(number, topic, "against", "position-will-not", at)


def _is_done_to(line: Line, number: int) -> bool:
    """Whether a clause is about what is done to somebody: "said that jailing Cole would not help"."""
    speech, at = line.words.speech, line.phrases[number].first - 1
    at -= line.row[at].low in line.words.names.articles
    doing = not speech.turned and line.row[at].low.endswith(speech.active_endings)
    return doing and line.row[at - 1].low in speech.that | speech.verbs


def _is_inability(line: Line, at: int, denied: int) -> bool:
    """Whether somebody only cannot: "cannot stand for election"; "cannot accept" does refuse."""
    return line.row[at].low in line.words.stances.not_able and not cues.takes(line, denied + 1)


def _is_going_to(line: Line, at: int) -> bool:
    """Whether "gaat" has the infinitive that closes its clause: "gaat niet met hen regeren"."""
    low = line.row[clause_end(line, at) - 1].low
    return low.endswith(line.words.pronouns.plural_verb_endings) and low not in line.words.stances.not_refused


def _denied(line: Line, at: int) -> int | None:
    """Where the "not" of a modal stands: in it, right behind it, or in some languages in its clause."""
    negations, row = line.words.stances.negations, line.row
    if row[at].low in negations:
        return at
    if not line.words.speech.turned:
        return row.find(
            negations, at + 1, at + 3 if row[at + 2].low in line.words.doubt.excluding else at + 2
        )
    return row.find(negations, clause_begin(line, at), min(at + _REACH, clause_end(line, at)))


def _refused(line: Line, at: int, denied: int, number: int) -> str:
    if not line.words.speech.turned:
        return topics.clause_from(line, denied + 1)
    phrase = line.phrases[number]
    if phrase.first < clause_begin(line, at):
        return ""
    if denied < at:
        return topics.clause_from(line, phrase.last)
    return topics.clause_from(line, max(at + 1, phrase.last))


def _does(topic: str, verbs: frozenset[str]) -> bool:
    """Whether words end with one of these verbs."""
    return topic.casefold().rpartition(" ")[2] in verbs


def _not_to(line: Line, saying: Saying) -> Iterator[Cue]:
    """The promise of "verzekerde niet te zullen wijken", inside or outside quotation marks."""
    stances, sentence = line.words.stances, line.sentence
    start = line.row[min(saying.last, len(line.row) - 1)].start
    raw = [token for token in sentence.raw if token.start >= start]
    for i in range(min(_NEAR, len(raw) - 3)):
        denied = raw[i].low in stances.negations and raw[i + 1].low in line.words.speech.infinitive_markers
        if denied and raw[i + 2].low in stances.will_not and saying.subject is not None:
            promised = raw[i + 3 : i + 3 + _PROMISE]
            span = slice(promised[0].start - sentence.start, promised[-1].end - sentence.start)
            topic = sentence.text[span].rstrip(".,”\"’' ")
            yield Cue(saying.subject, topic, "against", "position-not-to", saying.verb)
            return
