"""Statements in the article's own words, with their speakers."""

from collections.abc import Iterator, Sequence

from bot.model import Mention, Modality, Speech
from bot.reading.cues import negated
from bot.reading.described import together
from bot.reading.extents import clause
from bot.reading.found import Found
from bot.reading.line import Line
from bot.reading.own_words import clause_before, own_words, quote_opens, says_nothing, says_where
from bot.reading.row import Chunk
from bot.reading.said_clauses import clause_follows, is_infinitive
from bot.reading.saying import Saying, Told, points, speaker
from bot.reading.verbs import closing_part, phrase_at, turn_at
from bot.reading.voices import voice

_OWN_WORDS = 3
"""Words of the article's own, beside quotation and attribution, from which a sentence is a statement too."""
_FEW_WORDS = 2
"""The same where the clause stands before a comma: "Het kabinet valt, meldt de NOS"."""
_BESIDE = 2
"""Chunks from the sentence's opening quotation to who says it."""
_FOLLOWS = 60
"""Chunks behind a verb of saying among which its clause begins: more than anybody writes."""
_OBJECT = 6
"""Chunks behind a verb of refusing among which stands what is refused."""


def statements(told: Told, number: int) -> Iterator[Found[Speech]]:
    """The statements of sentence `number`, each speaker once; a heading states nothing."""
    line = told.lines[number]
    if line.sentence.heading:
        return
    pointing = _points_back(told, number)
    if pointing is not None:
        yield from _pointed(told, pointing, number)
        return
    stating = [saying for saying in told.sayings[number] if _states(line, saying)]
    said = line.row.find(line.words.speech.complementisers, 0, len(line.row))
    modality: Modality = "reported" if line.row.has(line.words.speech.hearsay, 0, said) else "stated"
    for subject, saying in _speakers(line, stating).values():
        span = clause(line, saying, stating)
        claim = Speech(line.who[subject], _shown(line, span), direct=False)
        rule = "statement-that" if _brings_that(line, saying) else f"statement-{saying.form}"
        heard = voice(line, stating, saying.verb) if saying.form == "verb" else None
        heard = None if heard == line.who[subject] else heard
        yield Found(
            claim,
            *span,
            rule,
            number,
            modality="reported" if heard is not None else modality,
            distance=line.distance[subject],
            voice=heard,
        )


def _brings_that(line: Line, saying: Saying) -> bool:
    """Whether a clause with "dat" or "that" follows the verb, no quotation before it."""
    begin = max(saying.verb + 1, saying.last)
    behind = line.row.find(line.words.speech.that, begin, begin + _FOLLOWS)
    if behind is None or saying.form != "verb":
        return False
    return all(chunk.kind != "quote" for chunk in line.row.chunks[begin:behind])


def _shown(line: Line, span: tuple[int, int]) -> str:
    begin = line.sentence.start
    return line.sentence.text[span[0] - begin : span[1] - begin]


def _speakers(line: Line, stating: Sequence[Saying]) -> dict[Mention, tuple[int, Saying]]:
    """Who speaks, with the phrase and the saying: the subject of a verb and whom it is joined to."""
    found: dict[Mention, tuple[int, Saying]] = {}
    for saying in stating:
        if saying.subject is None:
            continue
        for subject in (
            together(line, saying.subject) if saying.form == "verb" else _both(line, saying.subject)
        ):
            who = line.who[subject]
            if who is not None:
                found.setdefault(who, (subject, saying))
    return found


def _both(line: Line, first: int) -> list[int]:
    """The one behind "volgens", and who is joined to them: "according to Reuters and AFP"."""
    behind = first + 1
    if behind == len(line.phrases) or line.phrases[behind].kind not in ("person", "body"):
        return [first]
    begin, end = line.phrases[first].last, line.phrases[behind].first
    between = [
        chunk.low for chunk in line.row.chunks[begin:end] if chunk.low not in line.words.names.articles
    ]
    both = len(between) == 1 and between[0] in line.words.roles.conjunctions
    return [first, behind] if both else [first]


def _points_back(told: Told, number: int) -> Saying | None:
    """The saying of "Dat meldt X.": what is stated stands in the sentence before, if that is no quotation."""
    line = told.lines[number]
    if not number or line.row[0].low not in line.words.speech.say_so:
        return None
    before = told.lines[number - 1]
    quoted = not any(chunk.kind in ("word", "name", "form") for chunk in before.row)
    apart = before.sentence.heading or before.sentence.paragraph != line.sentence.paragraph
    if quoted or apart:
        return None
    unsaid = line.words.speech.not_stating
    pointing = (s for s in told.sayings[number] if points(line, s) and line.row[s.verb].low not in unsaid)
    return next((saying for saying in pointing if not clause_follows(line, saying)), None)


def _pointed(told: Told, saying: Saying, number: int) -> Iterator[Found[Speech]]:
    line, before = told.lines[number], told.lines[number - 1]
    who = speaker(line, saying)
    if who is not None and saying.subject is not None:
        span = (before.sentence.start, line.sentence.end)
        claim = Speech(who, f"{before.sentence.text} {line.sentence.text}", direct=False)
        yield Found(claim, *span, "statement-says-so", number, distance=line.distance[saying.subject])


def _states(line: Line, saying: Saying) -> bool:
    """Whether it brings a statement in the article's own words, not only a quotation."""
    speech, verb = line.words.speech, line.row[saying.verb].low
    if saying.form == "colon" or says_nothing(line, saying):
        return False
    if _quotes_in_part(line, saying):
        return True
    if verb in speech.not_stating:
        return _answers_claim(line, saying) and not quote_opens(line, saying)
    if verb in speech.heard:
        return clause_follows(line, saying) or clause_before(line, saying)
    return _says_itself(line, saying)


def _says_itself(line: Line, saying: Saying) -> bool:
    """Whether a verb or "volgens" has words of the article's own beside it that are what is said."""
    own, quoted = own_words(line, saying), quote_opens(line, saying)
    if saying.form == "according":
        beside = line.row[0].kind == "quote" and saying.first <= _BESIDE
        return own > 0 and not (quoted and (own < _OWN_WORDS or beside))
    if clause_follows(line, saying) or (not quoted and _object_states(line, saying, own)):
        return True
    return own >= _FEW_WORDS and clause_before(line, saying)


def _answers_claim(line: Line, saying: Saying) -> bool:
    """Whether a verb of demanding or refusing says something after all: "vraagt zich af", "vroeg hem om"."""
    verb, speech = saying.verb, line.words.speech
    turns = bool(phrase_at(line, verb, speech.views))
    with_words = speech.stating_with.get(line.row[verb].low, ())
    end = line.row.find(speech.goes_on, verb + 1, verb + _FOLLOWS) if with_words else None
    if line.row.has(with_words, verb + 1, verb + _FOLLOWS if end is None else end):
        return True
    return turns or line.row.has(speech.claims, verb + 1, verb + _OBJECT)


def _quotes_in_part(line: Line, saying: Saying) -> bool:
    """Whether the article's own clause takes in words between marks: "wees op “de stilte van de markt”"."""
    if "quote" not in line.row.kinds or saying.form != "verb" or saying.subject is None:
        return False
    if quote_opens(line, saying):
        return False
    subject, speech = line.phrases[saying.subject], line.words.speech
    first = subject.last if speech.turned and subject.last <= saying.verb else saying.last
    at = next((i for i in range(first, len(line.row)) if line.row[i].kind == "quote"), None)
    if at is None or line.row[at - 1].kind == "mark":
        return False
    told = (line.row[i].low for i in range(first, at) if i != saying.verb)
    own = any(low not in line.words.attribution for low in told)
    takes = own or line.row[saying.verb].low in speech.transitive | speech.quoting
    partial = line.row[at].text.lstrip(_MARKS)[:1].islower()
    return takes and partial and not line.row.has(speech.clause_breaks, first, at)


def _only_finds(line: Line, saying: Saying) -> bool:
    """Whether something is found, and not held to be so: "vond een oude munt", not "vond een munt lelijk"."""
    roles, row, at = line.words.roles, line.row, saying.verb + 1
    some = row[at].low in line.words.names.articles - roles.definite | line.words.doubt.counting
    if row[saying.verb].low not in line.words.speech.finding or not some:
        return False
    ends = line.words.speech.prepositions | line.words.speech.goes_on
    behind = range(at + 1, len(row))
    end = next((i for i in behind if row[i].kind == "mark" or row[i].low in ends), len(row))
    held = row[end - 1].low.endswith(tuple({*roles.adjective_endings} - {*roles.inflections}))
    agree = all(row[i].low.endswith(roles.inflections) or row[i].named for i in range(at + 1, end - 1))
    return agree and not held


def _object_states(line: Line, saying: Saying, own: int) -> bool:
    """Whether what a verb is done to states something, or nothing has to: "ontkent", "called it “…”"."""
    speech, verb = line.words.speech, line.row[saying.verb].low
    quotes = any(chunk.kind == "quote" for chunk in line.row.chunks[saying.verb + 1 :])
    if verb in speech.stating_alone or (verb in speech.quoting and quotes):
        return True
    if _only_finds(line, saying):
        return False
    if verb in line.words.stances.left_open:
        return negated(line, saying.verb, saying.verb)
    if own and (verb in speech.transitive or turn_at(line, saying.verb, speech.turns.get(verb, ()))):
        return True
    part = closing_part(line, saying.verb, speech.split_transitive.get(verb, ())) if own else None
    if part is not None and line.row[part + 1].low not in line.words.roles.determiners:
        return True
    return verb in speech.bare_clause | speech.clause_with_verb and _is_bare_clause(line, saying)


def _is_bare_clause(line: Line, saying: Saying) -> bool:
    """Whether a clause stands right behind the verb without "that": "said the text was …"."""
    begin = max(saying.last, saying.verb + 1)
    ends = (i for i in range(begin, len(line.row)) if _ends_clause(line.row[i], line.row[i + 1]))
    end = next(ends, len(line.row))
    acts = line.row.has(line.words.speech.auxiliaries, begin, end)
    whose = acts or _goes_on(line, begin, end) or _begins_clause(line, saying, begin, end)
    if line.row[end].kind == "quote" and whose:
        return True
    verbless = not acts and not _has_verb(line, begin, end)
    if line.row[saying.verb].low in line.words.speech.clause_with_verb and not acts:
        return False
    if verbless and (says_where(line, begin) or line.row[saying.verb].low not in line.words.speech.plainest):
        return False
    return sum(chunk.kind != "mark" for chunk in line.row.chunks[begin:end]) >= _OWN_WORDS


def _has_verb(line: Line, begin: int, end: int) -> bool:
    """Whether a span has a verb, as no object does: "wrote the plan failed", not "wrote a book"."""
    words, participle = line.words, line.words.speech.participle
    for at in range(begin, end):
        low, word = line.row[at].low, line.row[at].kind == "word"
        known = low in words.verbs or low in words.acts
        if word and (known or participle.fullmatch(low) is not None or is_infinitive(line, at)):
            return True
    return False


def _goes_on(line: Line, begin: int, quote: int) -> bool:
    """Whether the quotation right behind a verb opens a clause of the article's: "said “no progress” had"."""
    acts = line.row[quote + 1].low in line.words.speech.auxiliaries
    return begin == quote and acts and not line.words.speech.turned


def _begins_clause(line: Line, saying: Saying, begin: int, quote: int) -> bool:
    """Whether only the subject of a quoted verb stands before it: "said the generals “do not speak”"."""
    articled = line.row[begin].low in line.words.roles.determiners
    named = any(phrase.first == begin for phrase in line.phrases)
    told = line.row[saying.verb].low in line.words.speech.addressed or saying.first == saying.verb
    return begin < quote and (articled or named) and not told and line.row[quote - 1].kind != "mark"


def _ends_clause(chunk: Chunk, behind: Chunk) -> bool:
    """Whether a clause ends here; an age between commas goes on: "said a man, 34, was there"."""
    return chunk.kind == "quote" or (chunk.text in _CLAUSE_MARKS and not behind.text.isdigit())


_CLAUSE_MARKS = frozenset(":;,")
_MARKS = "\"“”„‘’'«» "
