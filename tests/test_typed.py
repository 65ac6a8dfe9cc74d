"""What was typed in Slack, as plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import typed

MESSAGES = [
    ("<@U0BOT> wie leidde de delegatie?", "wie leidde de delegatie?"),
    ("hey <@U0BOT|dossier>, who led?", "hey , who led?"),
    ("<@U0BOT>", ""),
    ("see <https://example.org/a?b=1&amp;c=2|the story> please", "see the story please"),
    ("see <https://example.org/a?b=1&amp;c=2>", "see https://example.org/a?b=1&c=2"),
    (
        "in <#C024BE7LR|foreign-desk> <!subteam^S1|@night> <mailto:a@b.nl|a@b.nl>",
        "in foreign-desk @night a@b.nl",
    ),
    ("AT&amp;T &lt;2022&gt;", "AT&T <2022>"),
    ("&lt;!channel&gt; who led?", "<!channel> who led?"),
    ("a\u00a0b\n\n c\td", "a b c d"),
    ("5 &lt; 6 | 7 &gt; 4", "5 < 6 | 7 > 4"),
    ("<!here> <#C1> <!subteam^S1> who led?", "who led?"),
]


@pytest.mark.parametrize(("message", "plain"), MESSAGES)
def test_reads_a_message_as_its_writer_saw_it(message: str, plain: str) -> None:
    """Mentions go, labels stay, the escaped characters come back."""
    assert typed.words(message) == plain


@given(st.text())
def test_gives_back_whatever_slack_escaped(text: str) -> None:
    """Escaping as Slack does and reading again changes nothing."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert typed.unescaped(escaped) == text


@given(st.text(alphabet="<>|@!#&;aU1 "))
def test_reads_any_text(text: str) -> None:
    """Broken markup is read like any other text, and nothing is made up."""
    assert len(typed.words(text)) <= len(text)
