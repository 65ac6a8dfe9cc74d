"""What Dossier says in the reader's language: gettext catalogues, English where one is missing."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.model import Language

if TYPE_CHECKING:
    from gettext import NullTranslations

LOCALES = Path(__file__).parent / "locale"


def say(language: Language, msgid: str, /, **values: object) -> str:
    """A phrase in a language; `{name}` in it stands for a value.

    >>> say("en", "{n} more", n=3)
    '3 more'
    """
    return catalogue(language).gettext(msgid).format(**values)


def count(language: Language, one: str, many: str, n: int, /, **values: object) -> str:
    """A phrase that depends on a number, which stands in it as `{n}`.

    >>> count("en", "{n} fact", "{n} facts", 1)
    '1 fact'
    """
    return catalogue(language).ngettext(one, many, n).format(n=n, **values)


def mark(msgid: str) -> str:
    """The phrase itself: tells whoever gathers phrases that `say` is called with it elsewhere."""
    return msgid


@cache
def catalogue(language: Language) -> "NullTranslations":
    """The compiled phrases of a language; one that translates nothing where there are none."""
    import gettext  # noqa: PLC0415 - 4 ms that a JSON answer of another status can do without

    return gettext.translation("dossier", LOCALES, [language], fallback=True)
