"""The command line: what outside programs rely on, and what somebody at a terminal sees."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import files
import newsroom as made
import pytest
from click.testing import CliRunner, Result

from bot.cli import COMMANDS, dossier
from bot.settings import Http, Settings, Socket
from bot.store import Store

PROJECT = Path(__file__).parent.parent
Run = Callable[..., Result]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A store with one article."""
    path, article = tmp_path / "store.db", made.article()
    store = Store.open(path)
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    store.close()
    return path


@pytest.fixture
def run(database: Path) -> Run:
    """Runs `dossier` on that store."""

    def call(*arguments: str, given: str | bytes | None = None, **environment: str) -> Result:
        env = {"DOSSIER_DB": str(database)} | environment
        return CliRunner(env=env).invoke(dossier, list(arguments), input=given)

    return call


def answers(result: Result) -> list[dict[str, Any]]:
    """The lines of JSON that were printed."""
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("/who-led lima", "answered"),
        ("/who-led lima 1999", "not_stated"),
        ("/who-is qqqqqq", "unknown_name"),
        ("/who-led lima 31 februari 2025", "bad_date"),
        ("/who-led", "usage"),
        ("", "usage"),
        ("\u202e\u200b<!channel> '; DROP TABLE facts; --", None),
        ("x" * 40_000, None),
    ],
)
def test_every_answer_is_a_success(run: Run, text: str, status: str | None) -> None:
    """Whatever its status, the exit status is 0 and the JSON has the keys of the contract."""
    result = run("ask", text, "--json", "--today", "2025-06-02")
    assert (result.exit_code, result.stderr) == (0, "")
    [answer] = answers(result)
    keys = ["query", "intent", "status", "understood", "facts", "nearby", "suggestions"]
    keys += ["contradictions", "agreements", "more", "text"]
    assert list(answer) == keys
    assert list(answer["understood"]) == ["entities", "when", "as"]
    assert status in {None, answer["status"]}
    assert bool(answer["facts"]) == (answer["status"] == "answered")


def test_an_answer_is_text_unless_asked_otherwise(run: Run) -> None:
    """The text is the one in the JSON; blocks are Slack's; both in the language asked for."""
    text = run("ask", "/who-led lima", "--lang", "en").stdout
    [record] = answers(run("ask", "/who-led lima", "--lang", "en", "--json"))
    assert text == record["text"] + "\n"
    assert "Ria Jansen" in text
    assert run("ask", "/who-led lima", "--lang", "nl").stdout != text
    [message] = answers(run("ask", "/who-led lima", "--blocks"))
    assert message["blocks"]


def test_all_shows_what_a_message_leaves_out(run: Run, database: Path) -> None:
    """Eight articles state eight facts; five are shown, all with --all."""
    store = Store.open(database)
    for number in range(7):
        article = made.article(name=f"fish {number}")
        store.replace(article, made.facts(article), at=made.NOON)
    store.close()
    question = ("/quotes luc dubois", "--lang", "en")
    assert run("ask", *question, "--all").stdout.count("We want a quota") > run(
        "ask", *question
    ).stdout.count("We want a quota")


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", "one", "two"),
        ("ask", "text", "--jsonl"),
        ("ask", "--jsonl", "--blocks"),
        ("ask", "text", "--json", "--blocks"),
        ("ask", "text", "--today", "2025-02-31"),
        ("ask", "text", "--today", "yesterday"),
        ("ask", "text", "--lang", "de"),
        ("ask", "text", "--nonsense"),
        ("extract",),
        ("extract", "file.md", "--jsonl"),
        ("ingest",),
        ("digest", "--date", "today"),
        ("nonsense",),
    ],
)
def test_a_wrong_command_line_is_said_to_be_one(run: Run, arguments: tuple[str, ...]) -> None:
    """Exit status 2, the reason on standard error, nothing on standard output."""
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error" in result.stderr


LINES = [
    ('{"text": "/who-led lima", "lang": "en"}', "answered"),
    ("this is no JSON", "error"),
    ("", "error"),
    ("[1, 2]", "error"),
    ('{"txt": "who led?"}', "error"),
    ('{"text": 7}', "error"),
    ('{"text": "/who-led lima", "today": "soon"}', "error"),
    ('{"text": "/who-led lima", "today": 20250602}', "error"),
    ('{"text": "/who-led lima", "lang": "de"}', "error"),
    ('{"text": "/who-led lima", "lang": ["nl"]}', "error"),
    ('{"text": "/who-led lima", "thread": 7}', "error"),
    ("[" * 100_000, "error"),
    ('{"text": "/who-led lima\\u0000", "today": null, "lang": null, "thread": null}', "answered"),
    ('{"text": "/who-is \\ud800qqqq", "thread": "\\udfff"}', "unknown_name"),
    ('{"text": "/who-led lima", "today": "2025-06-02", "thread": "t"}', "answered"),
]


def test_lines_are_answered_in_order_and_a_bad_one_alone_fails(run: Run) -> None:
    """One answer a line, whatever a line holds."""
    result = run("ask", "--jsonl", given="\n".join(line for line, _ in LINES) + "\n")
    assert result.exit_code == 0
    assert [answer["status"] for answer in answers(result)] == [status for _, status in LINES]
    errors = [answer["text"] for answer in answers(result) if answer["status"] == "error"]
    assert all(text and "Traceback" not in text for text in errors)


def test_bytes_that_are_no_text_are_a_bad_line(run: Run) -> None:
    """The line after it is answered."""
    result = run("ask", "--jsonl", given=b'{"text": "\xff"}\n{"text": "/who-led lima"}')
    assert [answer["status"] for answer in answers(result)] == ["error", "answered"]


def test_what_breaks_is_one_sentence_and_an_error_for_programs(run: Run, database: Path) -> None:
    """A store that lost a table: the asker hears that it broke, standard error where, and lines go on."""
    store = Store.open(database)
    store.here().execute("DROP TABLE evidence")
    store.close()
    single = run("ask", "/who-led lima", "--lang", "en")
    assert single.exit_code == 0
    assert "broke" in single.stdout
    assert "evidence" not in single.stdout
    assert "OperationalError" in single.stderr
    result = run("ask", "--jsonl", given='{"text": "/who-led lima"}\n{"text": "/who-led"}\n')
    assert [answer["status"] for answer in answers(result)] == ["error", "usage"]


def test_the_day_and_language_of_the_command_hold_for_lines_that_name_none(run: Run) -> None:
    """A line's own win."""
    given = '{"text": "/who-led lima"}\n{"text": "/who-led lima", "lang": "nl"}'
    english, dutch = answers(run("ask", "--jsonl", "--lang", "en", given=given))
    assert english["text"] != dutch["text"]


def test_reads_articles_without_touching_a_store(run: Run, tmp_path: Path) -> None:
    """Each fact's evidence is the text at its offsets, in the order of the lines; a bad line alone fails."""
    text = "De minister van Cultuur Jan Peeters sprak maandag in Gent. “Wij stoppen niet”, zei Peeters.\x00"
    lines = [
        {"id": "a", "text": text, "language": "nl", "published": "2025-05-16", "title": "Gent"},
        {"id": 7, "text": text, "language": None},
        {"id": "c"},
        {"id": "d", "text": "\ud800" + text, "language": "nl"},
    ]
    given = "\n".join(map(json.dumps, lines)) + "\nnonsense\n"
    result = run("extract", "--jsonl", given=given, DOSSIER_DB=str(tmp_path / "none.db"))
    assert result.exit_code == 0
    read = answers(result)
    assert [line["id"] for line in read] == ["a", 7, "c", "d", None]
    assert [bool(line["facts"]) for line in read] == [True, True, False, True, False]
    for line in (read[0], read[1]):
        for evidence in (each for fact in line["facts"] for each in fact["evidence"]):
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert not (tmp_path / "none.db").exists()


def test_reads_files_for_people_and_for_programs(run: Run, tmp_path: Path) -> None:
    """A line of JSON a file; without --json a line a fact."""
    paths = [tmp_path / "one.md", tmp_path / "two.txt"]
    paths[0].write_text(files.written(made.article()), "utf8")
    paths[1].write_text(made.TEXT, "utf8")
    result = run("extract", *map(str, paths), "--json")
    assert [line["id"] for line in answers(result)] == ["one", "two"]
    readable = run("extract", str(paths[0])).stdout.splitlines()
    assert len(readable) == len(answers(result)[0]["facts"])
    assert readable[-1].startswith("passage: ")


def test_keeps_articles_and_says_what_came_of_each(run: Run, tmp_path: Path) -> None:
    """A second time nothing changes; a file that is no article is named, and does not stop the others."""
    path = tmp_path / "fair.md"
    path.write_text(files.written(made.article(name="fair")), "utf8")
    first, second = run("ingest", str(path)), run("ingest", str(path))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.stdout.startswith("fair: ")
    assert " new" in first.stdout
    assert "nothing changed" in second.stdout
    mixed = run("ingest", str(tmp_path / "none.md"), str(path))
    assert mixed.exit_code == 1
    assert mixed.stderr.startswith("dossier: ")
    assert mixed.stdout.startswith("fair: ")


def test_keeps_what_is_pasted(run: Run) -> None:
    """A dash is standard input."""
    result = run("ingest", "-", given=files.written(made.article()))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("paste-")


def test_shows_what_the_store_holds(run: Run, database: Path) -> None:
    """The numbers that `/dossier status` gives, and the file."""
    result = run("status", DOSSIER_LANG="en")
    assert result.exit_code == 0
    assert str(database) in result.stdout


def test_shows_a_days_digest(run: Run, database: Path) -> None:
    """Everything, or what is new to a channel; nothing is posted and nothing claimed."""
    shown = run("digest", "--date", "2025-06-02", DOSSIER_LANG="en")
    assert shown.exit_code == 0
    assert "The Herald" in shown.stdout
    store = Store.open(database)
    store.digest_posted("C1", made.NOON.date(), at=made.NOON)
    store.close()
    assert (
        run("digest", "--date", "2025-06-02", "--channel", "C1", DOSSIER_LANG="en").stdout
        == "There is nothing to tell.\n"
    )
    assert run("digest", "--date", "2025-06-02", "--channel", "C2", DOSSIER_LANG="en").stdout == shown.stdout


@pytest.mark.parametrize("end", ["", "exit", "Quit"])
def test_chat_answers_until_it_is_ended(run: Run, end: str) -> None:
    """An empty line ends it, a word for it does, and so does the end of the input."""
    result = run("chat", given=f"/who-led lima\n{end}\n/who-is dubois\n")
    assert result.exit_code == 0
    assert "Ria Jansen" in result.stdout
    assert "Dubois" not in result.stdout.partition("Ria Jansen")[2].partition("> ")[2]
    assert run("chat", given="/who-led lima").exit_code == 0


def test_without_tokens_and_terminal_it_shows_what_it_can_do(run: Run) -> None:
    """The state, three questions with their answers, how to connect Slack."""
    result = run("run", given="")
    assert result.exit_code == 0
    for question in ("/who-led istanbul", "/positions kyiv", "/who-is reznikov"):
        assert f"> {question}\n" in result.stdout
    assert "SLACK_BOT_TOKEN" in result.stdout


@pytest.mark.parametrize(
    ("command", "tokens", "slack"),
    [
        ("run", {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}, Socket("xoxb-1", "xapp-1")),
        (
            "serve",
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s", "PORT": "1"},
            Http("xoxb-1", "s", 1),
        ),
    ],
)
def test_with_tokens_it_serves(
    database: Path, command: str, tokens: dict[str, str], slack: Socket | Http
) -> None:
    """What serves is handed in, and gets how to meet Slack, the settings and an open store."""
    served: list[tuple[Socket | Http, Settings, int]] = []

    def serve(slack: Socket | Http, chosen: Settings, store: Store) -> None:
        served.append((slack, chosen, store.counts().articles))

    result = CliRunner(env={"DOSSIER_DB": str(database)} | tokens).invoke(dossier, [command], obj=serve)
    assert result.exit_code == 0
    assert [(how, chosen.database, count) for how, chosen, count in served] == [(slack, database, 1)]


def test_help_names_every_command(run: Run) -> None:
    """With what it does, in a line."""
    shown = run("--help").stdout
    for name in COMMANDS:
        assert f"  {name} " in shown
        assert run(name, "--help").exit_code == 0


def call(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """A process of its own, on the project's modules."""
    return subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "bot", *arguments],
        env=os.environ | environment,
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize(
    ("arguments", "environment", "said"),
    [
        (("ask", "x"), {"DOSSIER_DB": str(PROJECT)}, str(PROJECT)),
        (("ask", "x"), {"DOSSIER_LANG": "de"}, "DOSSIER_LANG"),
        (("extract", "none.md"), {}, "none.md"),
        (("serve",), {}, "SLACK_BOT_TOKEN"),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], environment: dict[str, str], said: str
) -> None:
    """On standard error, with exit status 1; no traceback."""
    with call(*arguments, **({"DOSSIER_DB": str(tmp_path / "x.db")} | environment)) as process:
        out, error = process.communicate()
    assert (process.returncode, out) == (1, "")
    assert error.startswith("dossier: ")
    assert said in error
    assert error.count("\n") == 1


def test_a_reader_that_goes_away_is_no_error(database: Path) -> None:
    """`dossier ask --jsonl | head -1` ends quietly."""
    with call("ask", "--jsonl", DOSSIER_DB=str(database)) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write('{"text": "/who-led lima"}\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["status"] == "answered"
        process.stdout.close()
        process.stdin.write('{"text": "/who-led lima"}\n' * 50)
        process.stdin.close()
        assert process.stderr.read() == ""


def test_an_interrupt_ends_it_at_once(database: Path) -> None:
    """Ctrl-C: no traceback."""
    with call("ask", "--jsonl", DOSSIER_DB=str(database)) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write('{"text": "/who-led lima"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert "Traceback" not in process.stderr.read()


def test_a_cold_question_imports_nothing_slow(database: Path) -> None:
    """An exact name and a stored fact need none of the libraries that cost more than the answer."""
    script = (
        "import sys; from bot.cli import dossier; dossier(['ask', '/who-led lima'], standalone_mode=False);"
        f"print(sorted({SLOW} & set(sys.modules)))"
    )
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", script],
        env=os.environ | {"DOSSIER_DB": str(database)},
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"


SLOW = {
    "sqlite_utils",
    "rapidfuzz",
    "babel",
    "dateparser",
    "yaml",
    "slack_bolt",
    "apscheduler",
    "bot.reading",
}
