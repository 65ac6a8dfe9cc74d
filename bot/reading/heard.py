"""Where something is heard: "klinkt het bij de bond", "Op het ministerie is te horen dat"."""

from collections.abc import Collection, Iterator

from bot.reading.line import Line
from bot.reading.nouns import is_noun


def is_heard(line: Line, at: int, number: int) -> bool:
    """Whether nobody is the subject: "klonk het"."""
    speech = line.words.speech
    return line.row[at].low in speech.heard and line.phrases[number].text.casefold() in speech.heard_with


def places(line: Line) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """The verb, the phrase of who is heard there, and the chunks that both take up."""
    speech = line.words.speech
    stand = line.row.where(speech.heard)
    near = [i for i in line.numbers() if stand and _stands_behind(line, i, speech.heard_at)]
    for at in stand if near else ():
        if line.row[at - 1].low in speech.heard_with or line.row[at + 1].low in speech.heard_with:
            number = min(near, key=lambda i: abs(line.phrases[i].first - at))
            phrase = line.phrases[number]
            yield at, number, (min(at, phrase.first), max(at + 1, phrase.last))


def _stands_behind(line: Line, number: int, words: Collection[str]) -> bool:
    """Whether one of these words, or "bij monde van", stands before a phrase, an article between or none."""
    phrase = line.phrases[number]
    at = phrase.first - 1 - (line.row[phrase.first - 1].low in line.words.roles.determiners)
    at -= bool(phrase.name) and is_noun(line.row[at], line.words)
    mouth = any(line.row.loosely(at + 1 - len(said), said, 0) for said in line.words.speech.mouth)
    return at >= 0 and (line.row[at].low in words or mouth) and phrase.kind != "place"
