"""Who asks: the language they read and the day it is where they are."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.model import LANGUAGES, Language

BELIEVED = timedelta(hours=6)
"""How long a profile is believed; a reporter who lands in another time zone is right again the same day."""
MISSED = timedelta(minutes=1)
"""How long somebody who could not be looked up is not looked up again."""
HASTE_S = 2
"""Seconds that the look-up of a profile may hold up an answer."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asker:
    """How to answer somebody. No `language`: theirs is none of ours, or not known."""

    language: Language | None
    today: date


@dataclass(frozen=True, slots=True)
class _Profile:
    """What Slack says of somebody, and until when that is believed."""

    language: Language | None
    zone: ZoneInfo
    until: datetime


class Askers:
    """The people met so far; one who cannot be looked up is answered in the desk's language and time zone."""

    def __init__(self, client: WebClient, clock: Callable[[], datetime], zone: ZoneInfo) -> None:
        """`clock` gives the present moment with its time zone; `zone` is the desk's."""
        self._client = client
        self._clock = clock
        self._zone = zone
        self._known: dict[str, _Profile] = {}

    def find(self, user: str) -> Asker:
        """How to answer somebody; never fails, and asks Slack once in six hours at most."""
        now = self._clock()
        profile = self._known.get(user)
        if profile is None or now >= profile.until:
            profile = self._known[user] = self._look_up(user, now)
        return Asker(profile.language, now.astimezone(profile.zone).date())

    def _look_up(self, user: str, now: datetime) -> _Profile:
        """The profile that Slack has, or the desk's own language and zone."""
        try:
            found = self._client.users_info(user=user, include_locale=True)["user"]
        except (SlackClientError, OSError, KeyError) as error:
            _log.warning("The profile of %s is not known (%s); answering as the desk reads.", user, error)
            return _Profile(None, self._zone, now + MISSED)
        return _Profile(_language(found), _zone(found) or self._zone, now + BELIEVED)


def _language(user: dict[str, Any]) -> Language | None:
    """The language of a locale such as "nl-NL", if we answer in it."""
    spoken = str(user.get("locale") or "").partition("-")[0]
    return next((language for language in LANGUAGES if language == spoken), None)


def _zone(user: dict[str, Any]) -> ZoneInfo | None:
    """The time zone of a profile, if it names one that exists."""
    try:
        return ZoneInfo(str(user["tz"]))
    except (KeyError, ValueError, OSError, ZoneInfoNotFoundError):
        return None
