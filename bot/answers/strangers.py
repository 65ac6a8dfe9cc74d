"""Words in which no name was found: which of them may be a name that nobody has, and which are only words."""

from bot import questions
from bot.model import Question


def refused(left: tuple[str, ...], question: Question) -> list[str]:
    """The runs of words that may be an unknown name: everything after a command, in plain words some.

    Who writes capitals gives names one; who writes none may mean a name by any word that is no ordinary one
    and stands behind no article: "the funeral" is nobody.
    """
    if questions.is_command(question.text):
        return list(left)
    capitals, things = _writes_capitals(question.text), _things(question)
    return [
        run
        for run in left
        if any(_may_name(word, capitals=capitals) and word not in things for word in run.split())
    ]


def _things(question: Question) -> frozenset[str]:
    """What a question about talks has behind an article; whoever speaks may be "the pope"."""
    is_of_talks = question.intent in {"who-led", "who-attended", "meetings", "timeline"}
    return questions.things(question.text) if is_of_talks else frozenset()


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
