"""In which language to answer a question whose own words are of either."""

from collections.abc import Sequence
from dataclasses import replace

from bot import gazetteer, names, questions
from bot.answers.remembering import Context
from bot.model import LANGUAGES, Hit, Question


def in_its_language(asked: Question, hits: Sequence[Hit], context: Context | None) -> Question:
    """The question in the language in which it spells a place or land; else in that of its thread.

    Only where its words do not tell: "Was Lund in Brussels?" is English, "Was Lund in Brussel?" Dutch.
    """
    if not questions.is_of_any_language(asked.text):
        return asked
    titles = {
        language: {
            names.key(gazetteer.title(hit.entity.id, language))
            for hit in hits
            if hit.entity.kind != "person" and gazetteer.entity(hit.entity.id) is not None
        }
        for language in LANGUAGES
    }
    typed = {names.key(hit.typed) for hit in hits}
    fitting = [language for language in LANGUAGES if titles[language] & typed]
    if len(fitting) == 1:
        return replace(asked, language=fitting[0])
    return asked if context is None else replace(asked, language=context.question.language)
