"""The environment, read once and frozen: this is its only door."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from bot.errors import BadSettings
from bot.model import LANGUAGES, Language

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

PROJECT: Final = Path(__file__).parent.parent
DATABASE: Final = Path("var") / "dossier.db"
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAGEN: Final = ("ma", "di", "wo", "do", "vr", "za", "zo")
EVERY_DAY: Final = frozenset(range(7))
MOST_PORTS: Final = 65_535
EXAMPLE: Final = 'Write "C0123456789=08:30 Europe/Amsterdam mon-fri", with a semicolon between channels.'
_DIGEST: Final = re.compile(
    r"(?P<channel>\S+?)\s*=\s*(?P<at>\d\d:\d\d)\s+(?P<zone>\S+)(?:\s+(?P<days>\S.*))?"
)


@dataclass(frozen=True, slots=True)
class Posting:
    """When a channel, known by its id, gets the digest: local time, weekdays (Monday is 0)."""

    channel: str
    at: time
    zone: "ZoneInfo"
    weekdays: frozenset[int]


@dataclass(frozen=True, slots=True)
class Socket:
    """Slack over a WebSocket that Dossier opens."""

    bot_token: str = field(repr=False)
    app_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Http:
    """Slack over HTTP, on a port of ours that Slack calls."""

    bot_token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    port: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be set. `language` is spoken where the asker's own is not clear."""

    database: Path
    language: Language
    digest: tuple[Posting, ...]
    port: int
    bot_token: str | None = field(repr=False)
    app_token: str | None = field(repr=False)
    signing_secret: str | None = field(repr=False)

    @property
    def slack(self) -> Socket | Http | None:
        """How to meet Slack, Socket Mode where both are possible; None without any token.

        Raises `BadSettings` when what is set is not enough.
        """
        match self.bot_token, self.app_token, self.signing_secret:
            case None, None, None:
                return None
            case None, _, _:
                raise BadSettings(
                    "SLACK_BOT_TOKEN", "it is missing", "Set it: Slack shows it after the app's installation."
                )
            case str(bot), str(app), _:
                return Socket(bot, app)
            case str(bot), None, str(secret):
                return Http(bot, secret, self.port)
        raise BadSettings(
            "SLACK_BOT_TOKEN",
            "it is set alone",
            "Add SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.",
        )


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of an environment, by default the process's own; an empty variable is one that is not set.

    Raises `BadSettings` for a value that cannot be used.
    """
    given = {
        name: value.strip() for name, value in (os.environ if environment is None else environment).items()
    }
    return Settings(
        database=_database(given.get("DOSSIER_DB")),
        language=_language(given.get("DOSSIER_LANG")),
        digest=_digest(given.get("DOSSIER_DIGEST")),
        port=_port(given.get("PORT")),
        bot_token=_token(given, "SLACK_BOT_TOKEN", "xoxb-"),
        app_token=_token(given, "SLACK_APP_TOKEN", "xapp-"),
        signing_secret=given.get("SLACK_SIGNING_SECRET") or None,
    )


def _database(path: str | None) -> Path:
    """The store's file: unless set, in the project; where Dossier was started if it is a package."""
    if path:
        return Path(path).expanduser()
    return (PROJECT if (PROJECT / "pyproject.toml").is_file() else Path.cwd()) / DATABASE


def _language(code: str | None) -> Language:
    language = code or "nl"
    if language not in LANGUAGES:
        problem = f'"{code}" is no language of Dossier'
        raise BadSettings("DOSSIER_LANG", problem, f"Use {' or '.join(LANGUAGES)}.")
    return language


def _port(number: str | None) -> int:
    if number and not (re.fullmatch("[1-9][0-9]{0,4}", number) and int(number) <= MOST_PORTS):
        raise BadSettings("PORT", f'"{number}" is no port', f"Use a number from 1 to {MOST_PORTS}.")
    return int(number or 3000)


def _token(
    given: Mapping[str, str], name: Literal["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"], prefix: str
) -> str | None:
    """A token of Slack; the two are easily taken for each other. The error does not repeat it."""
    token = given.get(name)
    if token and not token.startswith(prefix):
        raise BadSettings(
            name,
            f"it does not begin with {prefix}",
            "Copy it anew from your app's page on api.slack.com/apps.",
        )
    if token and not (token.isascii() and token.isprintable()):
        raise BadSettings(
            name,
            "it holds characters that no token of Slack has",
            "Copy it whole from your app's page on api.slack.com/apps.",
        )
    return token or None


def _digest(text: str | None) -> tuple[Posting, ...]:
    """The channels of the digest with their times, as `EXAMPLE` has them."""
    return tuple(_posting(entry.strip()) for entry in (text or "").split(";") if entry.strip())


def _posting(entry: str) -> Posting:
    found = _DIGEST.fullmatch(entry)
    if found is None:
        raise BadSettings("DOSSIER_DIGEST", f'"{entry}" cannot be read', EXAMPLE)
    if not re.fullmatch("[CG][A-Z0-9]+", found["channel"]):
        remedy = "Use the id at the foot of the channel's details in Slack, such as C0123456789."
        raise BadSettings("DOSSIER_DIGEST", f'"{found["channel"]}" is no id of a channel', remedy)
    return Posting(found["channel"], _time(found["at"]), _zone(found["zone"]), _weekdays(found["days"]))


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise BadSettings("DOSSIER_DIGEST", f'"{text}" is no time of day', EXAMPLE) from error


def _zone(name: str) -> "ZoneInfo":
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - 2 ms of a cold start, and only a digest has a zone

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise BadSettings(
            "DOSSIER_DIGEST", f'"{name}" is no time zone', "Use a name such as Europe/Brussels."
        ) from error


def _weekdays(text: str | None) -> frozenset[int]:
    """Days and ranges of days in English or Dutch, "mon-fri", "ma,wo"; every day where none is given.

    >>> sorted(_weekdays("sat-mon, wo"))
    [0, 2, 5, 6]
    """
    if not text:
        return EVERY_DAY
    found: set[int] = set()
    for part in re.split(r"\s*,\s*|\s+", text.strip()):
        first, dash, last = part.partition("-")
        start = _weekday(first)
        found |= {(start + step) % 7 for step in range((_weekday(last if dash else first) - start) % 7 + 1)}
    return frozenset(found)


def _weekday(name: str) -> int:
    for names in (DAYS, DAGEN):
        if name.lower() in names:
            return names.index(name.lower())
    raise BadSettings("DOSSIER_DIGEST", f'"{name}" is no weekday', f"Use {', '.join(DAYS)}.")
