"""What was read: an article, where it comes from, and a verbatim span of it."""

from dataclasses import dataclass
from typing import Final, Literal, get_args

from bot.model.times import Interval

Language = Literal["nl", "en"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""The languages that are read and answered in."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article comes from. `id` is stable: the file's stem or the address it was fetched from.

    `published_reason` says from what a derived date of publication follows.
    """

    id: str
    language: Language
    published: Interval | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its source; all offsets in the house count characters of `text`, which never changes."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim span: `article.text[start:end] == quote`, `end` exclusive, offsets in characters."""

    source: Source
    start: int
    end: int
    quote: str
