"""Whether a saying brings anything in the article's own words: "did not say" and "said: “…”" do not."""

from collections.abc import Sequence
from itertools import chain, islice, takewhile

from bot.reading.doubt import is_left_open, never_was
from bot.reading.holders import clause_begin
from bot.reading.line import Line
from bot.reading.row import Chunk
from bot.reading.saying import Saying, answers, names_by
from bot.reading.shapes import union

_OWN_WORDS = 3
"""Words of the article's own that are enough for a clause before the verb."""
_BESIDE = 2
"""Chunks from the head of a question to its verb."""
_NEGATION = 3
"""Chunks before a verb among which "not" says that nothing is said."""
_WHERE = 10
"""Chunks behind a verb of saying among which the comma behind the place ends it."""
_COMMA = frozenset(",")
_COLON = frozenset(":")
_DASHES = frozenset(",–—")
_BEFORE_QUOTE = frozenset(",:")


def says_nothing(line: Line, saying: Saying) -> bool:
    """Whether it says nothing in the article's words: "did not say", "said: “…”"."""
    if (
        _is_yet_to_be_said(line, saying)
        or _asks(line, saying)
        or _is_done_to(line, saying)
        or _only_where(line, saying)
    ):
        return True
    left_open = line.row[saying.verb].low in line.words.stances.left_open
    beside = line.row[saying.verb - 1].kind == "mark" or left_open
    goes_on = line.row[saying.verb - 1].low in line.words.speech.goes_on
    near = range(max(0, saying.verb - _NEGATION), saying.verb)
    unsaid = not (beside or goes_on) and any(line.row[i].low in line.words.speech.unsaid for i in near)
    only = _only_quotes(line, saying) and not (clause_before(line, saying) and _is_clause(line))
    only |= saying.form == "verb" and _brings_quote(line, saying) and not _is_clause(line)
    only |= names_by(line, saying) or is_left_open(line, saying.verb)
    return unsaid or only or never_was(line, saying.verb)


def _is_yet_to_be_said(line: Line, saying: Saying) -> bool:
    """Whether it will be said: "waar hij om uitstel zal vragen"."""
    before = range(clause_begin(line, saying.verb), saying.verb)
    to_come = (at for at in before if line.row[at].low in line.words.speech.yet_to)
    return saying.form == "verb" and any(at >= saying.verb - _BESIDE for at in to_come)


def _asks(line: Line, saying: Saying) -> bool:
    """Whether the article asks what somebody says: "Wat vindt Europa?"."""
    question = line.row[len(line.row) - 1].text == "?" and saying.verb <= _BESIDE
    return question and all(chunk.kind != "quote" for chunk in line.row)


def _is_done_to(line: Line, saying: Saying) -> bool:
    """Whether the verb is done to a person, and nothing is said: "the Senate confirmed him"."""
    behind, after = line.row[saying.verb + 1], line.row[saying.verb + 2]
    verb = line.row[saying.verb].low
    plain = verb in line.words.speech.transitive and verb not in line.words.speech.addressed
    ends = after.kind in ("mark", "nothing") and after.text not in _BEFORE_QUOTE - {","}
    return plain and behind.low in line.words.pronouns.oblique and ends and not line.words.speech.turned


def _only_where(line: Line, saying: Saying) -> bool:
    """Whether only where it was said stands before the quotation: "said from the Hall of Mirrors, “…”"."""
    begin = saying.verb + 1
    comma = line.row.find(_COMMA, begin, begin + _WHERE)
    if comma is None or line.row.has(line.words.speech.complementisers, begin, comma):
        return False
    return says_where(line, begin) and line.row[comma + 1].kind == "quote"


def says_where(line: Line, at: int) -> bool:
    """Whether what stands here tells where or when: "said in the House", "said Monday"."""
    speech, talks = line.words.speech, line.words.talks
    return line.row[at].low in talks.places | talks.days | speech.said_from


def _only_quotes(line: Line, saying: Saying) -> bool:
    """Whether the words said follow at once between marks: "said, “…”"."""
    behind = max(saying.verb + 1, saying.last if saying.first == saying.verb else 0)
    behind += not line.words.speech.turned and line.row[behind].low in line.words.speech.skip
    behind += line.row[behind].text in _BEFORE_QUOTE
    if line.row[behind].kind != "quote":
        return False
    return not line.words.speech.turned and line.row[behind - 1].text in _BEFORE_QUOTE


def clause_before(line: Line, saying: Saying) -> bool:
    """Whether the clause stands before, a comma or dash between: "Er komt een akkoord, zei X"."""
    speech, first = line.words.speech, saying.first
    if answers(line, saying):
        return False
    while line.row[first - 1].low in speech.small or line.row[first - 1].low in speech.say_so:
        first -= 1
    first = next((p.first for p in line.phrases if line.row.owns(p.last - 1) and p.last == first - 1), first)
    first -= 2 * (line.row[first - 1].low == "'s")
    first -= line.row[first - 1].low in line.words.names.articles
    if line.row[first - 1].text not in _DASHES:
        return False
    quoted = line.row[first - 2].kind == "quote"
    before = list(takewhile(lambda chunk: chunk.kind != "quote" or not quoted, line.row.chunks[:first]))
    if quoted and any(chunk.text == "." for chunk in before):
        return False
    inserted = line.row[saying.last].text == "," and not quoted
    around = [*before, *line.row.chunks[saying.last :]] if inserted else before
    return sum(chunk.kind != "mark" for chunk in around) >= _OWN_WORDS


def _is_clause(line: Line) -> bool:
    """Whether a sentence begins with no more than where, when or how something is said."""
    speech, low = line.words.speech, line.row[0].low
    opens = low in speech.prepositions or low in speech.clause_breaks or low in speech.subordinators
    return not opens and not low.endswith(speech.active_endings)


def _brings_quote(line: Line, saying: Saying) -> bool:
    """Whether a colon and a quotation close the sentence: "said via Twitter: “…”"."""
    colon = line.row.find(_COLON, saying.verb + 1, saying.verb + _WHERE)
    behind = colon is not None and line.row[colon + 1].kind == "quote"
    return behind and line.row[len(line.row) - 1].kind in ("quote", "mark")


def own_words(line: Line, saying: Saying) -> int:
    """How many words, few or more, the sentence has beside quotations, the speaker and small words."""
    attribution = line.words.attribution
    said = chain(islice(line.row, saying.first), _middle(line, saying), islice(line.row, saying.last, None))
    own = (c for c in said if c.kind not in ("mark", "quote") and c.low not in attribution)
    return sum(1 for _ in islice(own, _OWN_WORDS))


def _middle(line: Line, saying: Saying) -> Sequence[Chunk]:
    """What stands between a subject and a verb that closes its clause: "heeft een plan aangekondigd"."""
    if saying.subject is None or not line.words.speech.turned:
        return ()
    subject, row = line.phrases[saying.subject], line.row
    auxiliaries = line.words.speech.auxiliaries
    carried = row[subject.last].low in auxiliaries or row[subject.first - 1].low in auxiliaries
    before = row[subject.first - 1].low
    under = before in line.words.clause_openers or before in line.words.speech.subordinators
    return row.chunks[subject.last : saying.verb] if carried or under else ()


def quote_opens(line: Line, saying: Saying) -> bool:
    """Whether the sentence begins with the quotation or a colon brings it in: then it is all that is said."""
    begin = _own_clause(line, saying)
    quote = next((at for at in range(begin, len(line.row)) if line.row[at].kind == "quote"), None)
    return quote is not None and (quote < saying.first or line.row[quote - 1].text == ":")


def _own_clause(line: Line, saying: Saying) -> int:
    """Where the clause begins in which somebody says something: "X called it “…”, and Y told her aides"."""
    joins = union(line.words.speech.goes_on, line.words.speech.resume)
    behind = saying.subject is not None and line.phrases[saying.subject].first - 1
    return behind if behind and line.row[behind].low in joins else 0
