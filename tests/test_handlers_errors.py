"""Where everything ends that breaks in Slack: told in words, logged with a reference, never passed on."""

from pathlib import Path

import pytest
from served import workspace

from handlers import errors


def stumble(error: BaseException) -> None:
    """Something that breaks."""
    raise error


def test_lets_through_what_does_not_break() -> None:
    """Nobody is told of anything."""
    told: list[str] = []
    with errors.told(told.append):
        pass
    assert told == []


def test_tells_a_reference_that_the_log_has(caplog: pytest.LogCaptureFixture) -> None:
    """The traceback is in the log under it, and the exception goes no further."""
    told: list[str] = []
    with errors.told(told.append):
        stumble(KeyError("secret"))
    (reference,) = told
    assert f"reference {reference}" in caplog.text
    assert "KeyError: 'secret'" in caplog.text


def test_survives_that_nobody_can_be_told(caplog: pytest.LogCaptureFixture) -> None:
    """Both are in the log."""

    def deaf(reference: str) -> None:
        raise ConnectionError(reference)

    with errors.told(deaf):
        stumble(KeyError("first"))
    assert "KeyError: 'first'" in caplog.text
    assert "ConnectionError" in caplog.text


def test_lets_the_process_end() -> None:
    """An interrupt is no error."""
    with pytest.raises(KeyboardInterrupt), errors.told(str):
        stumble(KeyboardInterrupt())


def test_keeps_work_by_itself_going(caplog: pytest.LogCaptureFixture) -> None:
    """Logged by its name."""
    with errors.logged("the digest in C1"):
        stumble(ValueError("odd"))
    assert "the digest in C1" in caplog.text
    assert "ValueError: odd" in caplog.text


def test_fails_an_event_that_breaks_before_it_is_heard(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A 500 without a word of why, so that Slack sends it again; the why is in the log."""
    with workspace(tmp_path) as served:
        served.app.middleware(lambda: stumble(OSError("disk full")))
        response = served.slack.send(served.app, served.slack.event(text="who led?"))
        assert (response.status, response.body) == (500, "")
        assert "disk full" in caplog.text
