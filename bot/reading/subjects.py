"""Which phrase is the subject of a verb: before it, behind it, over an insertion or a relative clause."""

from functools import lru_cache

from bot.reading.apposition import behind_bracket
from bot.reading.carried import carried, is_resumed
from bot.reading.clause_subjects import first_of_clause
from bot.reading.closed_clauses import opens_insertion, over_clause
from bot.reading.described import described, doing, named_behind, only_describes
from bot.reading.insertions import before_examples
from bot.reading.line import Line
from bot.reading.main_clauses import closes_sentence, is_beside, last_acting
from bot.reading.nouns import is_adverb, is_noun
from bot.reading.owned import owner_of
from bot.reading.relatives import closed_clause, is_antecedent, meant, told_apart

_WHOSE = 6
"""Chunks from "whose" to the name in its clause: "whose president is X"."""
_BREAKS = frozenset(",;:")
_SHORTEST_INSERTION = 2
"""Chunks from the first comma of an insertion to the verb behind its second one."""


@lru_cache(maxsize=1_024)
def subject(line: Line, verb: int) -> int | None:
    """The number of the phrase that is the subject of the verb at this chunk; it stands in the same part."""
    number = _subject(line, verb)
    number = None if number is not None and line.is_object(number) else number
    begin = next((at for at in range(verb - 1, 0, -1) if line.row[at].text == ";"), 0)
    if number is None or line.phrases[number].first > begin or not begin:
        return number
    own = (i for i in line.subjects() if begin < line.phrases[i].first < verb)
    return next((i for i in own if line.phrases[i].kind not in ("noun", "place")), number)


def _subject(line: Line, verb: int) -> int | None:
    acts = carried(line, verb)
    acts = doing(line, verb) if acts is None else acts
    acts = told_apart(line, verb) if acts is None else acts
    if acts is not None:
        return described(line, acts, verb)
    first = _first_auxiliary(line, verb)
    examples = before_examples(line, first)
    if examples:
        return next((i for i in line.subjects() if line.phrases[i].last == examples), None)
    apart = is_resumed(line, verb) or is_beside(line, verb)
    before, after = None if apart else _before(line, first), _after(line, verb)
    if after is not None and (before is None or _so_says(line, verb) or _is_turned(line, before, after)):
        return named_behind(line, after)
    number = last_acting(line, verb) if apart and after is None else before
    number = number if number is not None else first_of_clause(line, first)
    return None if number is None else described(line, number, first)


def _so_says(line: Line, verb: int) -> bool:
    """Whether only who says so is put in between: "…, zo vertellen twee betrokkenen, …"."""
    opens = line.row[verb - 1].low in line.words.speech.say_so - line.words.speech.that
    return opens and line.row[verb - 2].text in _BREAKS


def _first_auxiliary(line: Line, verb: int) -> int:
    """Where "has" of "has again said" or "also" of ", also said" stands, where it stands beside its verb."""
    small, auxiliaries = line.words.carriers, line.words.speech.auxiliaries
    at, first = verb, verb
    if line.words.speech.turned:
        return first
    while at and ((low := line.row[at - 1].low) in small or low in auxiliaries):
        at -= 1
        first = at if line.row[at].low in auxiliaries else first
    at = first
    while line.row[at - 1].low in line.words.speech.skip:
        at -= 1
    return at if line.row[at - 1].text == "," else first


def _backwards(line: Line) -> range:
    return range(len(line.phrases) - 1, -1, -1)


def _is_turned(line: Line, before: int, after: int) -> bool:
    """Whether the subject is the phrase behind, not the one before: "Een kabinet sluit zij uit"."""
    low = line.phrases[after].text.casefold()
    if closes_sentence(line, before, after):
        return True
    if not (line.words.speech.turned or _quoted(line, line.phrases[after].first - 1)):
        return False
    if line.phrases[after].kind == "pronoun" and low not in line.words.pronouns.neuter:
        acts = low in line.words.pronouns.object_too and _opens_clause(line, before)
        return line.phrases[before].kind != "pronoun" and not acts
    if _is_thing(line, before) and line.phrases[after].kind == "person":
        return line.phrases[after].first == line.phrases[before].last + 1
    opened = line.row[0].low in line.words.speech.prepositions and line.phrases[before].first > 0
    setting = line.phrases[before].kind in ("place", "body", "noun")
    return opened and setting and line.phrases[after].kind in ("person", "role", "land", "people")


def _is_thing(line: Line, number: int) -> bool:
    """Whether a phrase without a name is of some body that is only spoken of: "Een minderheidsregering"."""
    phrase, names = line.phrases[number], line.words.names
    one = line.row[phrase.first].low in names.articles - line.words.roles.definite
    return one and phrase.kind in ("body", "noun") and not phrase.name


def _opens_clause(line: Line, number: int) -> bool:
    """Whether a name opens a main clause right before its verb: "…, Vooruit wil ze niet"."""
    phrase = line.phrases[number]
    mark = line.row[phrase.first - 1].kind in ("mark", "nothing")
    return mark and bool(phrase.name) and line.row[phrase.last].low in line.words.verbs


def _quoted(line: Line, verb: int) -> bool:
    """Whether the verb stands right behind a quotation."""
    return "quote" in (line.row[verb - 1].kind, line.row[verb - 2].kind)


def _only_small(line: Line, first: int, last: int) -> bool:
    """Whether nothing but small words stands between two chunks."""
    small = line.words.speech.small
    return all(line.row[at].low in small or is_adverb(line.row, at) for at in range(first, last))


def _before(line: Line, verb: int) -> int | None:
    """The last phrase before the verb when it may be its subject, else the one before an inserted clause."""
    ended = (i for i in _backwards(line) if line.phrases[i].last <= verb)
    number = next((i for i in ended if not line.is_object(i)), None)
    if number is None:
        return None
    number -= _is_in_bracket(line, number)
    other = _over_description(line, verb)
    other = _whose_own(line, number) if other is None else other
    if other is not None:
        return other
    first, last = line.phrases[number].first, behind_bracket(line.row, line.phrases[number].last)
    if line.row[verb - 1].text == "," and line.row.has(line.words.roles.whose, max(0, first - _WHOSE), first):
        return over_clause(line, verb)
    if is_antecedent(line, last, verb):
        return meant(line, number, last + (line.row[last].text == ","))
    if _is_author(line, number) and _only_small(line, last, verb):
        return number
    if _only_small(line, last, verb):
        number = owner_of(line, number)
    near = _only_small(line, last, verb) or _over_insertion(line, last, verb) or _closes(line, number, verb)
    beside = last == verb and line.row[verb].low.endswith(line.words.speech.active_endings)
    beside &= line.row[first - 1].low not in line.words.talks.places
    opened = line.row[first - 1 - (line.row[first - 1].low in line.words.names.articles)].low
    breaks = opened in line.words.speech.clause_breaks
    either = breaks and opened in line.words.speech.prepositions
    beside |= breaks and (
        _closes(line, number, verb) or (either and last == verb and not line.words.speech.turned)
    )
    return number if near and (line.free[number] or beside) else over_clause(line, verb)


def _whose_own(line: Line, number: int) -> int | None:
    """Who does it to somebody of their own: "de Fransman, die zijn Britse collega X verweet"."""
    roles, first = line.words.roles, line.phrases[number].first
    relative = first - 1 if line.row[first].low in roles.possessives else first - 2
    possessive = line.row[relative + 1].low in roles.possessives
    if not (line.words.speech.turned and possessive and line.row[relative].low in roles.who):
        return None
    return next((i for i in line.numbers() if line.phrases[i].last == relative - 1), None)


def _is_in_bracket(line: Line, number: int) -> bool:
    """Whether a phrase only stands for the letters of the one before: "the Green Group (GG)"."""
    phrase, row = line.phrases[number], line.row
    inside = row[phrase.first - 1].text == "(" and row[phrase.last].text == ")"
    return inside and number > 0 and line.phrases[number - 1].last == phrase.first - 1


def _is_author(line: Line, number: int) -> bool:
    """Whether a document is by this phrase: "a report by the UN"."""
    words, at = line.words, line.phrases[number].first - 1
    at -= line.row[at].low in words.names.articles
    return line.row[at].low in words.talks.by and line.row[at - 1].low in words.speech.documents


def _over_description(line: Line, verb: int) -> int | None:
    """The person of "Ada Cole, head of the union, which has 900 members, said"; None where it is no such."""
    opens = closed_clause(line, verb)
    inside = (i for i in _backwards(line) if line.phrases[i].first < opens - 1) if opens else iter(())
    last = next(inside, None)
    if last is None:
        return None
    described = owner_of(line, last)
    person, between = line.phrases[described].kind == "person", range(line.phrases[last].last, opens - 1)
    beside = all(is_noun(line.row[at], line.words) for at in between)
    if line.free[described] and (person or beside):
        return described
    if person:
        return None
    back = range(line.phrases[described].first - 1, 0, -1)
    comma = next((i for i in back if line.row[i].text in _BREAKS), 0)
    before = (i for i in line.subjects("person") if line.phrases[i].first < comma <= line.phrases[i].last)
    return next(before, None) if line.row[comma].text == "," else None


def _closes(line: Line, number: int, verb: int) -> bool:
    """Whether the comma before the verb closes an apposition of the phrase: "The mayor, Ada Cole, said"."""
    phrase = line.phrases[number]
    beside = line.row[verb].low.endswith(line.words.speech.active_endings)
    closed = line.row[phrase.last].text == "," and phrase.last == verb - 1 and "," in phrase.text
    return closed and not (beside and number)


def _over_insertion(line: Line, first: int, verb: int) -> bool:
    """Whether a short insertion between commas stands between: "Jansen, gisteren nog in Parijs, zei"."""
    if verb - first < _SHORTEST_INSERTION or line.row[verb - 1].text != ",":
        return False
    return opens_insertion(line, first)


def _after(line: Line, verb: int) -> int | None:
    """The first phrase behind the verb when it may be its subject."""
    if not line.words.speech.turned and not _may_invert(line, verb):
        return None
    number = next((i for i in line.numbers() if line.phrases[i].first > verb), None)
    if number is None or _acts(line, number):
        return None
    phrase = line.phrases[number]
    if line.row[verb - 1].low in line.words.speech.goes_on or line.is_object(number):
        return None
    first = phrase.first
    named = phrase.kind in ("body", "person", "land")
    before = line.row[first - 1]
    if named and first > verb + 1 and (is_noun(before, line.words) or before.is_form("adjective")):
        first -= 1
    first -= named and line.row[first - 1].low in line.words.names.articles
    first = verb + 1 if phrase.kind == "person" and only_describes(line, verb + 1, first) else first
    apart = first > verb + 1 and not line.words.speech.turned
    apart |= phrase.kind == "noun" and not line.words.speech.turned and not _quoted(line, verb)
    return None if apart or phrase.genitive or not _only_small(line, verb + 1, first) else number


def _acts(line: Line, number: int) -> bool:
    """Whether a phrase behind a verb has one of its own: "said Hamas had accepted", "said Peru “lies”"."""
    at = line.phrases[number].last
    acts = line.row[at].low in line.words.speech.auxiliaries
    acts |= line.row[at].kind == "quote" and all(chunk.kind != "quote" for chunk in line.row.chunks[:at])
    return not line.words.speech.turned and acts


def _may_invert(line: Line, verb: int) -> bool:
    """Whether a subject may follow a verb that has one before it in most sentences: "“…,” said Ada Cole"."""
    speech, low = line.words.speech, line.row[verb].low
    opens = line.row[verb - 1].kind not in ("word", "name", "form")
    addressed = low in speech.addressed or _asks_somebody(line, verb)
    return opens and not addressed and not low.endswith(speech.active_endings)


def _asks_somebody(line: Line, verb: int) -> bool:
    """Whether somebody is told to do a thing behind the verb: "urged both sides to leave"."""
    behind = next((phrase for phrase in line.phrases if phrase.first > verb), None)
    if _quoted(line, verb):
        return False
    return behind is not None and line.row[behind.last].low in line.words.speech.infinitive_markers


def aside(line: Line, first: int, last: int) -> range:
    """What stands between commas in a span: "X, who drew up the plan, will not attend"."""
    row = line.row
    relative = row[first].low in line.words.roles.relative
    if not relative and row[first].text != "," and row[first - 1].text != ",":
        return range(0)
    begin = first + (row[first].text == ",")
    closing = next((i for i in range(begin, last) if row[i].text == ","), begin)
    return range(begin, closing)
