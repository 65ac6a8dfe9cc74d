"""Who wants or says something, and of whom it is wanted or to whom it is said."""

from bot import lexicon, questions
from bot.answers.asking import Asking
from bot.model import Hit


def wanting(asking: Asking) -> tuple[Asking, tuple[Hit, ...]]:
    """The question about whoever wants something, and those of whom it is wanted: "what does X want of Y?".

    Whoever stands first wants it, or stands behind "by"; "X and Y" are asked for both.
    """
    text = questions.clean(asking.question.text).casefold()
    placed = sorted((text.find(hit.typed.casefold()), hit.entity.id, hit) for hit in asking.hits)
    if len(placed) != 2 or placed[0][0] < 0 or placed[0][0] == placed[1][0]:  # noqa: PLR2004 one of another
        return asking, ()
    (at, _, first), (then, _, second) = placed
    between = text[at + len(first.typed) : then]
    if lexicon.has(between, "both", asking.language) or not between.strip():
        return asking, ()
    wanting, other = (second, first) if lexicon.has(between, "by") else (first, second)
    return asking._replace(hits=(wanting,)), (other,)


def spoken_to(asking: Asking) -> tuple[Asking, tuple[Hit, ...]]:
    """The question about whoever speaks, and the person to whom: "what did X say to Y?"."""
    if questions.is_command(asking.question.text) or any(hit.entity.kind != "person" for hit in asking.hits):
        return asking, ()
    speaking, others = wanting(asking)
    before = [questions.clean(asking.question.text).partition(hit.typed)[0].split()[-1:] for hit in others]
    is_told = any(lexicon.has(word, "addressed") for words in before for word in words)
    return speaking, others if is_told else ()
