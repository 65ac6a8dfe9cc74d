"""A name apart from the question that points back to it: "Lund, was he there?" asks "was Lund there?"."""

from collections.abc import Callable, Sequence
from functools import cache

from bot.model import LANGUAGES
from bot.questions import remarks, vocabulary
from bot.questions.cleaning import Word, cut

LONGEST = 4
"""Words of a name, at most."""
LEAST = 2
"""Words of a question that points to a name beside it, at least."""
BOTH = 2
"""Parts of a text: a name, and what is asked."""


def joined(said: str, is_name: Callable[[str], bool]) -> str:
    """A question with the name that stands before or behind it in place of what points to that.

    >>> joined("Lund, was he there?", str.istitle), joined("komt die nog, Lund?", str.istitle)
    ('was Lund there?', 'komt Lund nog')
    >>> joined("Lund, was Berg there?", str.istitle), joined("Was he there?", str.istitle)
    ('Lund, was Berg there?', 'Was he there?')
    """
    parts = [part.text for part in remarks.parts(said) if cut(part.text)]
    if len(parts) != BOTH or '"' in said:
        return said
    end = said.rstrip()[-1:] if said.rstrip().endswith("?") else ""
    for name, asked, mark in ((*parts, end), (*reversed(parts), "")):
        if _is_called(cut(name), is_name) and (found := _put(name, asked.strip(), is_name)):
            return found + mark
    return said


def _put(name: str, asked: str, is_name: Callable[[str], bool]) -> str:
    """A question with a name in place of its first word that points to somebody; "" where it has none.

    Where it names another before that, the word may point to that one.
    """
    words = cut(asked)
    if len(words) < LEAST:
        return ""
    places = [*filter(lambda at: words[at].folded in _listed("stands-for"), range(len(words)))]
    places += [at for at in range(1, len(words)) if _may_point(words, at)]
    before = words[1 : places[0]] if places else ()
    if not places or any(word.text[:1].isupper() and is_name(word.text) for word in before):
        return ""
    called, pointing = " ".join(word.text for word in cut(name)), words[places[0]]
    return f"{asked[: pointing.start]}{called}{asked[pointing.start + len(pointing.text) :]}"


def _may_point(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may be an article is none here: "komt die nog", "is that the minister"."""
    said, before = words[at].folded, words[at - 1].folded
    if said in _listed("is-called"):
        return before in _listed("yesno")
    behind = words[at + 1].folded if at + 1 < len(words) else ""
    is_free = not behind or behind in vocabulary.small_words() | _listed("yesno") | _listed("present")
    return said in _listed("may-stand-for") and before not in _listed("with-whom") and is_free


def _is_called(words: Sequence[Word], is_name: Callable[[str], bool]) -> bool:
    """Whether words are a name and no more, but for an article before it: "de Sloveen"."""
    own = words[1:] if words and words[0].folded in _listed("an-article") else words
    return 0 < len(own) <= LONGEST and all(_is_of_a_name(word, is_name) for word in own)


def _is_of_a_name(word: Word, is_name: Callable[[str], bool]) -> bool:
    """Whether a word is one of a name: somebody's, or one with a capital and no word of the language."""
    if word.folded in vocabulary.small_words() or word.folded in _listed("asking") | _listed("yesno"):
        return False
    return is_name(word.text) or (word.text[:1].isupper() and not vocabulary.is_common(word.folded))


@cache
def _listed(name: str) -> frozenset[str]:
    """The words of a list in all languages."""
    return frozenset(
        word for language in LANGUAGES for phrase in vocabulary.phrases(language, name) for word in phrase
    )
