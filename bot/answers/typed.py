"""How the words of a question are typed: which of them look like names, or are quoted."""

from bot import lexicon, questions

FEW = 3
"""Words of a quotation that a sentence must have, all of them."""


def printed(text: str) -> set[str]:
    """The folded words of a text that look like names: quoted, or with a capital behind the first.

    >>> sorted(printed("did Lund call it 'chaos'?")), printed("WHO LED THE TALKS")
    (['chaos', 'lund'], set())
    """
    capitals = () if text.isupper() else (typed for typed in text.split()[1:] if typed[:1].isupper())
    return _quoted(text) | {word for typed in capitals for word in lexicon.words(typed)}


def _quoted(text: str) -> set[str]:
    """The words about something that a question has between quotation marks, where those are few."""
    double = f" {text} ".split('"')[1::2]
    single = [part.partition("'")[0] for part in f" {text}".split(" '")[1:]]
    said = {
        word
        for part in (*double, *single)
        for word in lexicon.words(part)
        if word not in questions.small_words()
    }
    return said if len(said) <= FEW else set()
