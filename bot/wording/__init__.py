"""What answers say in words, without markup, in the question's language: for the terminal and Slack alike.

One fact (`facts`): `line` says it, `quote` gives the words it stands on, `citation` the outlet and date,
`caveats` what to be careful of. An answer (`headlines`): `headline` is the
first line, which answers; `understood` shows back how the question was read, with fuzzy hits and seats of
government; `nearby` introduces what stands apart; `more` counts what is left out after the first `FIRST`
facts; `choice` is one of several. What to mind (`notes`): `notes` are the caveats of the whole, `clash` is
what two facts cannot agree on. Help (`guide`): `guide` says how to ask, `holdings` what the store has. A
question (`readings`): `reading` is for `Understood.words`. A comparison (`comparing`): `rows` are stances
with then, now and change.
"""

from bot.wording.comparing import rows
from bot.wording.facts import caveats, citation, line, quote, when
from bot.wording.first_lines import FIRST
from bot.wording.guide import guide, holdings
from bot.wording.headlines import choice, headline, more, nearby, understood
from bot.wording.notes import clash, notes
from bot.wording.readings import reading

__all__ = [
    "FIRST",
    "caveats",
    "choice",
    "citation",
    "clash",
    "guide",
    "headline",
    "holdings",
    "line",
    "more",
    "nearby",
    "notes",
    "quote",
    "reading",
    "rows",
    "understood",
    "when",
]
