"""What every handler works with, and the one way from a question to what Slack shows."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import answers, blocks, names, phrases, times
from bot.model import Failed, Language, Question, Understood
from bot.store import Store
from handlers.askers import Askers

UNHEARD = "13 juin 2022"
"""Nobody's name, and a date in a language that only dateparser knows."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The newsroom that is served.

    `clock` gives the present moment with its time zone; `language` is the desk's own.
    """

    store: Store
    askers: Askers
    clock: Callable[[], datetime]
    language: Language

    def warm_up(self) -> None:
        """Build what the first question would wait for: the index of names, 0.9 s, and dateparser, 0.1 s."""
        names.decide(UNHEARD, self.store)
        times.find(UNHEARD, today=self.clock().date(), lang=self.language, policy="command")
        gc.freeze()  # the index of names stays; garbage collection over it would hold up an answer for 0.2 s

    def answer(self, text: str, user: str, thread: str | None = None) -> dict[str, Any]:
        """The message that answers somebody; `thread` names the conversation that a follow-up continues."""
        asker = self.askers.find(user)
        found = answers.answer(
            text, self.store, today=asker.today, language=asker.language, thread=thread, at=self.clock()
        )
        return blocks.render(found, key=answers.keep(found, self.store, today=asker.today))

    def press(self, name: str, value: str, user: str, thread: str | None) -> dict[str, Any]:
        """The message that answers a press on one of the buttons of `blocks`, by its name and value."""
        asker = self.askers.find(user)
        key, _, number = value.rpartition(" ")
        if name == blocks.MORE:
            found, start = answers.more(key, self.store, today=asker.today), int(number)
        else:
            found, start = (
                answers.choose(key, int(number), self.store, today=asker.today, thread=thread),
                0,
            )
        if found is None:
            return self._failed("", user, phrases.mark("That was asked too long ago; ask it again."))
        return blocks.render(found, key=answers.keep(found, self.store, today=asker.today), start=start)

    def apology(self, text: str, user: str, reference: str) -> dict[str, Any]:
        """The message for somebody whose question broke; `reference` finds it in the log."""
        sentence = phrases.mark("Something broke; whoever runs Dossier finds it under {reference}.")
        return self._failed(text, user, sentence, reference=reference)

    def _failed(self, text: str, user: str, sentence: str, **values: str) -> dict[str, Any]:
        """The message for somebody who gets a sentence in place of an answer."""
        language = self.askers.find(user).language or self.language
        said = phrases.say(language, sentence, **values)
        return blocks.render(Failed(Understood(Question(text, language, "dossier")), said))
