"""The manifest creates the app as it is: the same commands everywhere, and no scope or event too many."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from served import workspace

import handlers

ROOT = Path(__file__).parent.parent
MANIFEST: dict[str, Any] = yaml.safe_load((ROOT / "manifest.yml").read_text())
DECLARED = {each["command"]: each for each in MANIFEST["features"]["slash_commands"]}


def test_declares_the_commands_that_are_registered() -> None:
    """In the same order, each once."""
    assert list(DECLARED) == list(handlers.COMMANDS)
    assert len(MANIFEST["features"]["slash_commands"]) == len(DECLARED)


def test_the_readme_lists_the_commands_that_are_registered() -> None:
    """Its table has a row for each, which begins with the command."""
    rows = re.findall(r"^\| `(/[\w-]+)", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert list(dict.fromkeys(rows)) == list(handlers.COMMANDS)


def test_every_command_says_how_it_is_used() -> None:
    """Within Slack's limits, in both languages, with the text sent as it was typed."""
    for name, declared in DECLARED.items():
        assert len(name) <= 32
        assert " / " in declared["description"], name
        assert declared["usage_hint"]
        assert declared["should_escape"] is False


SCOPES = {
    "app_mentions:read": "app_mention",
    "channels:history": "conversations.history",
    "chat:write": "chat.postMessage",
    "chat:write.public": "chat.postMessage",
    "commands": "/who-led",
    "groups:history": "conversations.history",
    "im:history": "message.im",
    "users:read": "users.info",
}
"""What each scope is for: an event, a method of the Web API, or a command."""


def test_asks_for_no_scope_without_a_use() -> None:
    """Each is named with what needs it."""
    assert set(MANIFEST["oauth_config"]["scopes"]["bot"]) == set(SCOPES)
    assert "user" not in MANIFEST["oauth_config"]["scopes"]


def test_subscribes_to_the_events_that_are_answered() -> None:
    """Mentions and direct messages; nothing that would be thrown away."""
    assert MANIFEST["settings"]["event_subscriptions"]["bot_events"] == ["app_mention", "message.im"]


def test_declares_nothing_that_is_not_built() -> None:
    """No home tab, no shortcuts, no previews; buttons, Socket Mode, and direct messages to write."""
    features, settings = MANIFEST["features"], MANIFEST["settings"]
    assert set(features) == {"bot_user", "app_home", "slash_commands"}
    assert features["app_home"] == {
        "home_tab_enabled": False,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert settings["interactivity"] == {"is_enabled": True}
    assert settings["socket_mode_enabled"] is True


@pytest.mark.parametrize("name", DECLARED)
def test_every_declared_command_is_answered(name: str, tmp_path: Path) -> None:
    """And not merely listed."""
    with workspace(tmp_path) as served:
        assert served.slack.send(served.app, served.slack.command(name)).status == 200
        assert served.slack.heard()[0].ephemeral


def test_an_undeclared_command_is_not_answered(tmp_path: Path) -> None:
    """The stand-in would notice: Bolt has no listener for it."""
    with workspace(tmp_path) as served:
        assert served.slack.send(served.app, served.slack.command("/who-knows")).status == 404
