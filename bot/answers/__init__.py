"""The read line: a question in, an answer out, each fact of it with its evidence."""

from bot.answers.answering import answer

__all__ = ["answer"]
