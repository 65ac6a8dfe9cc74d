"""What somebody typed in Slack, as the plain words that `bot/` reads."""

import re

_MARKUP = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
"""Slack's own markup in an event's text: `<@U1>`, `<#C1|desk>`, `<https://…|label>`, `<!subteam^S1|@a>`."""


def words(text: str) -> str:
    """The text of a message: mentions of people left out, links and channels as their label.

    >>> words("<@U0BOT> who led <https://istanbul.example|istanbul.example> &amp; when?")
    'who led istanbul.example & when?'
    """
    return " ".join(unescaped(_MARKUP.sub(_label, text)).split())


def unescaped(text: str) -> str:
    """The three characters that Slack escapes in everything it sends, as they were typed.

    >>> unescaped("AT&amp;T &lt;2022&gt; &amp;lt;")
    'AT&T <2022> &lt;'
    """
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _label(markup: re.Match[str]) -> str:
    """What the reader of a message sees of a piece of markup; nothing of a mention of somebody."""
    target, label = markup.groups()
    if target.startswith("@"):
        return " "
    return label or ("" if target.startswith(("!", "#")) else target)
