"""Whose verb it is behind words between two marks: of "Ada Cole, a judge under Hale, rejects" Cole's."""

from bot.reading.line import Line
from bot.reading.nouns import is_noun
from bot.reading.phrase import Kind

_MARKS = frozenset(",–—-")
_COMMA = frozenset(",")
_NAMES: tuple[Kind, ...] = ("person", "body", "land", "role")
_ARTICLED = 2
"""Chunks that an article and a noun take up before a name: "the union Red Hands"."""
_EXAMPLES = 40
"""Chunks before a verb among which some of several are named."""


def outer(line: Line, number: int, verb: int) -> int:
    """The phrase before an insertion that closes right before a verb, where the one found stands inside.

    A name right behind a nameless one is what that is called: "the bigger union, Red Hands, rejects".
    """
    close = verb - 1
    if line.row[close].text not in _MARKS or line.phrases[number].last > close:
        return number
    before = (i for i in reversed(list(line.subjects())) if line.phrases[i].last < close)
    opening = next((i for i in before if _opens(line, i, close)), None)
    if opening is None or line.phrases[opening].first > line.phrases[number].first:
        return number
    if _is_named(line, opening):
        return opening
    called = _called(line, opening, close)
    return opening if called is None else called


def before_examples(line: Line, verb: int) -> int:
    """The comma behind which some of several are named up to a verb: "Six towns, including Lima, want".

    0 where none are, or where another verb stands among them.
    """
    row, words = line.row, line.words
    if row[verb - 1].text != ",":
        return 0
    back = range(verb - 2, max(0, verb - _EXAMPLES), -1)
    opens = (i for i in back if row[i].text == "," and row.phrase_at(i + 1, words.talks.examples))
    opening = next(opens, 0)
    inside = {i for phrase in line.phrases for i in range(phrase.first, phrase.last)}
    acts = any(row[i].low in words.acts and i not in inside for i in range(opening + 1, verb))
    return 0 if acts else opening


def _opens(line: Line, number: int, close: int) -> bool:
    """Whether a phrase at the head of a clause stands before the mark that opens the insertion."""
    phrase, row, speech = line.phrases[number], line.row, line.words.speech
    first = phrase.first - (row[phrase.first - 1].low in line.words.names.articles)
    head = row[first - 1].low
    heads = speech.that | speech.goes_on | speech.resume | speech.subordinators | speech.bare_clause
    begins = first == 0 or head in heads or row[first - 1].text in ";:"
    inside = row[close].text in phrase.text and row.find(_MARKS, phrase.last, close) is None
    return begins and phrase.last < close and (row[phrase.last].text == row[close].text or inside)


def _is_named(line: Line, number: int) -> bool:
    phrase = line.phrases[number]
    return any(chunk.named for chunk in line.row.chunks[phrase.first : phrase.last])


def _called(line: Line, number: int, close: int) -> int | None:
    """The name that fills the words between the marks."""
    begin = line.phrases[number].last + 1
    articled = line.row[begin].low in line.words.names.articles
    near = range(begin, begin + 1 + articled * _ARTICLED)
    inside = (i for i in line.numbers(*_NAMES) if line.phrases[i].last == close)
    return next((i for i in inside if line.phrases[i].first in near and _is_named(line, i)), None)


def behind(line: Line, first: int, last: int) -> int:
    """Where a span goes on behind words between commas with which it opens: "Peru, waar het vriest, op"."""
    closes = line.row.find(_COMMA, first + 1, last) if line.row[first].text == "," else None
    return first if closes is None else closes + 1


def others(line: Line, first: int, verb: int) -> bool:
    """Whether others that no phrase stands for begin a clause between: "…, but residents, who left, want"."""
    speech = line.words.speech
    joins = [i for i in range(first + 1, verb) if line.row[i].low in speech.resume | speech.goes_on]
    joint = next((i for i in reversed(joins) if line.row[i - 1].text == ","), None)
    if joint is None or any(phrase.first in (joint + 1, joint + 2) for phrase in line.phrases):
        return False
    head = joint + 1
    while head < verb and is_noun(line.row[head], line.words):
        head += 1
    told = line.row[head].text == "," and line.row[head + 1].low in line.words.roles.who
    return head > joint + 1 and (told or line.row[head].low in line.words.roles.who)


def behind_verb(line: Line, first: int, verb: int) -> int:
    """Where the clause goes on that words between commas part from its verb: "wil, zei ze, het verdrag"."""
    speech, low = line.words.speech, line.row[first + 1].low
    begins = low in speech.resume | speech.goes_on | speech.subordinators or low in line.words.clause_openers
    if first != verb + 1 or begins:
        return first
    past = behind(line, first, len(line.row))
    return past if speech.turned or line.row[past].low in speech.infinitive_markers else first
