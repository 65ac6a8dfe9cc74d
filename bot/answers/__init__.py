"""The read line: a question in, an answer out, each fact of it with its evidence."""

from bot.answers.answering import answer
from bot.answers.pressing import choose, keep, more

__all__ = ["answer", "choose", "keep", "more"]
