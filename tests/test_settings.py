"""The environment becomes Settings, or an error that names the variable and what to write."""

from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import settings
from bot.errors import BadSettings
from bot.settings import EVERY_DAY, Http, Posting, Socket

BOT, APP, SECRET = "xoxb-1-a", "xapp-1-a", "5ecret"


def test_an_empty_environment_has_defaults() -> None:
    """Dossier runs without any setting: Dutch, the project's own store, no Slack, no digest."""
    plain = settings.read({})
    assert (plain.language, plain.digest, plain.slack) == ("nl", (), None)
    assert plain.database == settings.PROJECT / "var" / "dossier.db"


def test_an_empty_variable_is_not_set() -> None:
    """Compose files and CI hand on variables that nobody filled in."""
    names = ["DOSSIER_DB", "DOSSIER_LANG", "DOSSIER_DIGEST", "PORT", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]
    assert settings.read(dict.fromkeys(names, " ")) == settings.read({})


def test_the_process_environment_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a shell exports is read."""
    monkeypatch.setenv("DOSSIER_LANG", "en")
    assert settings.read().language == "en"


def test_a_path_may_start_at_home() -> None:
    """A tilde that no shell has expanded."""
    assert settings.read({"DOSSIER_DB": "~/desk.db"}).database == Path.home() / "desk.db"


@pytest.mark.parametrize(
    ("environment", "slack"),
    [
        ({"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP}, Socket(BOT, APP)),
        ({"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SECRET}, Http(BOT, SECRET, 3000)),
        ({"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SECRET, "PORT": "8080"}, Http(BOT, SECRET, 8080)),
        (
            {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_SIGNING_SECRET": SECRET},
            Socket(BOT, APP),
        ),
    ],
)
def test_tokens_say_how_slack_is_met(environment: dict[str, str], slack: Socket | Http) -> None:
    """An app-level token means Socket Mode, a signing secret alone means HTTP."""
    assert settings.read(environment).slack == slack


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"SLACK_BOT_TOKEN": BOT}, "SLACK_BOT_TOKEN: it is set alone. Add SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": APP}, "SLACK_BOT_TOKEN: it is missing"),
        ({"SLACK_SIGNING_SECRET": SECRET}, "SLACK_BOT_TOKEN: it is missing"),
    ],
)
def test_half_a_connection_is_refused_when_it_is_needed(environment: dict[str, str], said: str) -> None:
    """A question in the terminal needs no Slack and is not kept from its answer."""
    half = settings.read(environment)
    with pytest.raises(BadSettings, match=said):
        _ = half.slack


def test_no_secret_is_shown() -> None:
    """A settings object may end up in a log."""
    everything = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_SIGNING_SECRET": SECRET}
    shown = f"{settings.read(everything)!r} {settings.read(everything).slack!r} {Http(BOT, SECRET, 1)!r}"
    assert not [secret for secret in (BOT, APP, SECRET) if secret in shown]


@pytest.mark.parametrize(
    ("text", "postings"),
    [
        (
            "C0123=08:30 Europe/Amsterdam mon-fri; C9=07:00 Europe/Brussels",
            [
                ("C0123", time(8, 30), "Europe/Amsterdam", {0, 1, 2, 3, 4}),
                ("C9", time(7), "Europe/Brussels", EVERY_DAY),
            ],
        ),
        ("C1 = 23:59  UTC  ma, wo ;", [("C1", time(23, 59), "UTC", {0, 2})]),
        ("G1=00:00 America/New_York fri-mon", [("G1", time(0), "America/New_York", {4, 5, 6, 0})]),
        (";", []),
    ],
)
def test_reads_the_hours_of_the_digest(text: str, postings: list[tuple[str, time, str, set[int]]]) -> None:
    """Channels apart by semicolons, days in English or Dutch."""
    expected = [Posting(channel, at, ZoneInfo(zone), frozenset(days)) for channel, at, zone, days in postings]
    assert list(settings.read({"DOSSIER_DIGEST": text}).digest) == expected


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("DOSSIER_LANG", "fr", '"fr" is no language'),
        ("PORT", "http", '"http" is no port'),
        ("PORT", "0", '"0" is no port'),
        ("PORT", "65536", "is no port"),
        ("PORT", "9" * 5000, "is no port"),
        ("PORT", "00000199999", "is no port"),
        ("PORT", "²", "is no port"),
        ("SLACK_BOT_TOKEN", APP, "does not begin with xoxb-"),
        ("SLACK_APP_TOKEN", BOT, "does not begin with xapp-"),
        ("DOSSIER_DIGEST", "C1", "cannot be read"),
        ("DOSSIER_DIGEST", "C1=8:30 UTC", "cannot be read"),
        ("DOSSIER_DIGEST", "C1=08:30", "cannot be read"),
        ("DOSSIER_DIGEST", "#desk=08:30 UTC", '"#desk" is no id of a channel'),
        ("DOSSIER_DIGEST", "C1=24:00 UTC", '"24:00" is no time of day'),
        ("DOSSIER_DIGEST", "C1=08:60 UTC", '"08:60" is no time of day'),
        ("DOSSIER_DIGEST", "C1=08:30 Amsterdam", '"Amsterdam" is no time zone'),
        ("DOSSIER_DIGEST", "C1=08:30 ../../etc/passwd", "is no time zone"),
        ("DOSSIER_DIGEST", "C1=08:30 Europe", '"Europe" is no time zone'),
        ("DOSSIER_DIGEST", "C1=08:30 UTC mon-", '"" is no weekday'),
        ("DOSSIER_DIGEST", "C1=08:30 UTC someday", '"someday" is no weekday'),
    ],
)
def test_a_wrong_value_is_refused_by_name(name: str, value: str, problem: str) -> None:
    """The message begins with the variable, says the problem and ends with what to do."""
    with pytest.raises(BadSettings) as refused:
        settings.read({name: value})
    assert refused.value.setting == name
    assert str(refused.value).startswith(f"{name}: ")
    assert problem in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_refused_token_is_not_repeated() -> None:
    """The message may be shown to others."""
    with pytest.raises(BadSettings) as refused:
        settings.read({"SLACK_APP_TOKEN": BOT})
    assert BOT not in str(refused.value)
