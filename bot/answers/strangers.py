"""Words in which no name was found: which of them may be a name that nobody has, and which are only words."""

from bot import questions
from bot.model import Question


def refused(left: tuple[str, ...], question: Question) -> list[str]:
    """The runs of words that may be an unknown name: everything after a command, in plain words some.

    Who writes capitals gives names one; who writes none may mean a name by any word that is no ordinary one.
    """
    if questions.is_command(question.text):
        return list(left)
    capitals = _writes_capitals(question.text)
    return [run for run in left if any(_may_name(word, capitals=capitals) for word in run.split())]


def ordinary(left: tuple[str, ...]) -> bool:
    """Whether all the words are ordinary ones of a language."""
    return all(questions.is_common(word) for run in left for word in run.split())


def _writes_capitals(text: str) -> bool:
    """Whether any word behind the first has a capital, and not all of them are capitals."""
    behind = questions.clean(text).split()[1:]
    return any(word[:1].isupper() for word in behind) and not text.isupper()


def _may_name(word: str, *, capitals: bool) -> bool:
    if not any(map(str.isalpha, word)):
        return False
    return word[:1].isupper() if capitals else not questions.is_common(word)
