"""A file or a paste becomes an Article, its text verbatim."""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn, cast, get_args

from bot import times
from bot.errors import BadArticle
from bot.model import LANGUAGES, Article, Basis, Interval, Language, Source

KEYS: Final = ("publisher", "language", "title", "published", "published_basis", "published_reason", "url")
"""What the front matter may say, in the order in which it is written."""
FENCE: Final = re.compile(r"^---[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
FUNCTION_WORDS: Final[Mapping[Language, str]] = {
    "nl": "de het een van en dat niet die te zijn op voor met aan door maar ook uit bij naar wordt werd",
    "en": "the of and to that for on with as it by are from has have his not be this were an but they which",
}
"""Words without which hardly a sentence of the language is written, none of them common in the other."""


@dataclass(frozen=True, slots=True)
class _Matter:
    """What a front matter says, and the line of the file on which each key stands."""

    where: str
    fields: Mapping[str, str]
    lines: Mapping[str, int]

    def refuse(self, key: str, problem: str, remedy: str) -> NoReturn:
        """Raise the error that names file, line and key."""
        line = self.lines.get(key)
        raise BadArticle(self.where if line is None else f"{self.where}, line {line}", problem, remedy)


def read(path: Path) -> Article:
    """A Markdown file with front matter, or any other file as plain text; its id is the file's stem.

    Raises `BadArticle` when the file cannot be read, is not UTF-8, is empty, or its front matter is wrong.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadArticle(str(path), f"it cannot be read ({error.strerror})", "Check the path.") from error
    except UnicodeDecodeError as error:
        where = f"{path}, byte {error.start}"
        raise BadArticle(where, "it is not UTF-8", "Save the file as UTF-8 and read it again.") from error
    if path.suffix.lower() in {".md", ".markdown"}:
        return parse(text, source_id=path.stem, where=str(path))
    return described(text, {}, source_id=path.stem, where=str(path))


def pasted(text: str, *, where: str = "the pasted text") -> Article:
    """A text from standard input or a form, with or without front matter; its id is a digest of the text."""
    digest = hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()
    return parse(text, source_id=f"paste-{digest[:12]}", where=where)


def parse(text: str, *, source_id: str, where: str) -> Article:
    """Front matter and text; the text starts right after the newline of the front matter's closing line."""
    opening = FENCE.match(text)
    if opening is None:
        return described(text, {}, source_id=source_id, where=where)
    closing = FENCE.search(text, opening.end())
    if closing is None:
        problem = "its front matter is not closed"
        raise BadArticle(f"{where}, line 1", problem, "End the front matter with a line of three hyphens.")
    matter = _matter(text[opening.end() : closing.start()], where)
    return _article(text[closing.end() :], matter, source_id)


def described(text: str, fields: Mapping[str, str], *, source_id: str, where: str) -> Article:
    """An article of a text and what is known of it, under the keys of a front matter (`KEYS`)."""
    return _article(text, _Matter(where, fields, {}), source_id)


def language_of(text: str) -> Language | None:
    """Dutch or English by the words that carry no meaning; None where neither has more of them.

    >>> language_of("De regering van het land is gevallen.")
    'nl'
    >>> language_of("Reykjavik 2025")
    """
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    seen = {
        language: sum(words[word] for word in known.split()) for language, known in FUNCTION_WORDS.items()
    }
    if seen["nl"] == seen["en"]:
        return None
    return "nl" if seen["nl"] > seen["en"] else "en"


def _matter(text: str, where: str) -> _Matter:
    """The front matter's keys and values, all of them strings."""
    import yaml  # noqa: PLC0415 - as above

    try:
        fields = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - builds only str, list and dict
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"{where}, line {mark.line + 2}" if mark is not None else where
        raise BadArticle(line, "its front matter is not YAML", 'Write each line as "key: value".') from error
    if not isinstance(fields, dict | None):
        remedy = 'Write each line as "key: value".'
        raise BadArticle(f"{where}, line 2", "its front matter holds no keys", remedy)
    lines = {line.partition(":")[0]: number for number, line in enumerate(text.splitlines(), start=2)}
    return _Matter(where, fields or {}, lines)


def _article(text: str, matter: _Matter, source_id: str) -> Article:
    """The article, once every field has been checked."""
    if not text.strip():
        raise BadArticle(matter.where, "it holds no text", "Put the article's text below the front matter.")
    for key, value in matter.fields.items():
        if key not in KEYS:
            matter.refuse(key, f'"{key}" is no known key', f"Use one of {', '.join(KEYS)}.")
        if not isinstance(value, str):
            matter.refuse(key, f"{key} holds several values", "Write one value on one line.")
    source = Source(
        id=source_id,
        language=_language(text, matter),
        published=_published(matter),
        publisher=matter.fields.get("publisher") or None,
        title=matter.fields.get("title") or None,
        url=_url(matter),
        published_reason=matter.fields.get("published_reason") or None,
    )
    return Article(source, text)


def _language(text: str, matter: _Matter) -> Language:
    """The language that the front matter says, else the one that the text is written in."""
    said = matter.fields.get("language")
    if said is None:
        found = language_of(text)
        if found is None:
            matter.refuse("language", "its language is not clear", 'Say "language: nl" or "language: en".')
        return found
    if said not in LANGUAGES:
        matter.refuse("language", f'language "{said}" is not known', f"Use {' or '.join(LANGUAGES)}.")
    return said


def _published(matter: _Matter) -> Interval | None:
    """The day, month or year of publication, with how it is known; a derived one says from what."""
    edtf, basis = matter.fields.get("published"), matter.fields.get("published_basis", "stated")
    if edtf is None:
        for key in ("published_basis", "published_reason"):
            if key in matter.fields:
                matter.refuse(key, f"{key} is given without published", "Add published, or leave both out.")
        return None
    if basis not in get_args(Basis):
        known = ", ".join(get_args(Basis))
        matter.refuse("published_basis", f'published_basis "{basis}" is not known', f"Use one of {known}.")
    if basis == "derived" and not matter.fields.get("published_reason"):
        remedy = "Add published_reason: what it was derived from."
        matter.refuse("published_basis", "published is derived without a reason", remedy)
    try:
        return times.parse_edtf(edtf, cast("Basis", basis))
    except ValueError:
        remedy = "Write 2025, 2025-05 or 2025-05-16 (ISO 8601-2)."
        matter.refuse("published", f'published "{edtf}" is no date in EDTF', remedy)


def _url(matter: _Matter) -> str | None:
    """The link to the article; only the web's own addresses become links."""
    url = matter.fields.get("url")
    if url and not re.fullmatch(r"https?://[^\s<>|]+", url):
        matter.refuse("url", f'url "{url}" is no address', "Write it whole, from https:// on.")
    return url or None
