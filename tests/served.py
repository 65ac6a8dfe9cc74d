"""Dossier as it serves a workspace, on a small store: what the tests of the handlers have in common."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import newsroom
from slack import SECRET, TOKEN, Slack
from slack_bolt import App

import handlers
from bot.store import Store
from handlers import app as apps
from handlers.askers import Askers
from handlers.desk import Desk

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Served:
    """A workspace, the app in it, and what the app works with."""

    slack: Slack
    app: App
    desk: Desk
    store: Store

    def settle(self) -> None:
        """Wait until every answer under way is given; the app answers no more after it."""
        self.app.listener_runner.listener_executor.shutdown(wait=True)


def fish(store: Store) -> None:
    """One article, about fish."""
    article = newsroom.article()
    store.replace(article, newsroom.facts(article), newsroom.aliases(article), at=newsroom.NOON)


@contextmanager
def workspace(folder: Path, fill: Callable[[Store], object] = fish) -> Iterator[Served]:
    """Dossier in a workspace where it is noon on 10 March 2026."""
    slack, store = Slack(), Store.open(folder / "store.db")
    fill(store)
    app = apps.build(TOKEN, secret=SECRET, base_url=slack.base_url)
    askers = Askers(app.client, lambda: NOW, ZoneInfo("Europe/Brussels"))
    desk = Desk(store, askers, lambda: NOW, "nl")
    handlers.register(app, desk)
    try:
        yield Served(slack, app, desk, store)
    finally:
        app.listener_runner.listener_executor.shutdown(wait=True)
        store.close()
        slack.close()
