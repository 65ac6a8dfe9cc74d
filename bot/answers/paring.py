"""A question without words that nobody has: fillers and slips that no sentence could meet."""

from dataclasses import replace

from bot import lexicon, questions
from bot.answers import seeking
from bot.answers.asking import Asking
from bot.model import LANGUAGES

SHORT = 3
"""Letters of a word that is no thing, at most, where no language and no article has it."""


def pared(asking: Asking) -> Asking | None:
    """The question without such words; None where it has none, or is nothing else."""
    said = questions.clean(asking.question.text).split()
    kept = [
        word for before, word in zip(["", *said], said, strict=False) if not _is_filler(before, word, asking)
    ]
    if len(kept) == len(said) or not kept:
        return None
    left = (" ".join(word for word in run.split() if word in kept) for run in asking.left)
    question = replace(asking.question, text=" ".join(kept))
    return asking._replace(question=question, left=tuple(filter(None, left)))


def _is_filler(before: str, word: str, asking: Asking) -> bool:
    """Whether a word is a short one that neither a language nor an article gives a meaning.

    A word with a capital may be a name, one behind an article or a "which" a thing that is asked about.
    """
    folded = " ".join(lexicon.words(word))
    if not word.islower() or not any(word in run.split() for run in asking.left):
        return False
    if lexicon.has(before, "article") or lexicon.has(before, "one-of") or lexicon.has(before, "number"):
        return False
    if len(folded) > SHORT:
        return False
    found = seeking.term(folded, folded, asking.language)
    is_known = found.topics or any(lexicon.senses(folded, each) for each in LANGUAGES)
    return not is_known and not asking.store.common(found)
