"""A file becomes an Article with its text verbatim, or an error that says where and what to do."""

from datetime import date
from pathlib import Path

import files
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot import articles
from bot.errors import BadArticle
from bot.model import Article, Interval, Source

SEEDS = Path(__file__).parent.parent / "seeds" / "articles"
MATTER = """---
publisher: De Klok
language: nl
title: "Staking: dag twee"
published: 2025-03-04
published_basis: stated
url: https://deklok.example/staking
---
"""
TEXT = "  De bonden leggen het werk neer.\r\n\n---\n\nMorgen weer.  \n"


def saved(folder: Path, content: str | bytes, name: str = "staking.md") -> Path:
    """A file with that content, written byte for byte."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_reads_front_matter_and_leaves_the_text_alone(tmp_path: Path) -> None:
    """Leading blanks, carriage returns, a rule of hyphens and a final newline are the text's own."""
    article = articles.read(saved(tmp_path, MATTER + TEXT))
    assert article.text == TEXT
    assert article.source == Source(
        id="staking",
        language="nl",
        published=Interval(date(2025, 3, 4), date(2025, 3, 5), "2025-03-04", "day"),
        publisher="De Klok",
        title="Staking: dag twee",
        url="https://deklok.example/staking",
    )


def test_reads_a_plain_text_file_whole(tmp_path: Path) -> None:
    """Hyphens at its head are text, and the language is the one it is written in."""
    text = "---\nThe minister said that the talks are over.\n---\n"
    article = articles.read(saved(tmp_path, text, "talks.txt"))
    assert (article.text, article.source) == (text, Source("talks", "en"))


def test_a_mark_of_byte_order_is_no_text(tmp_path: Path) -> None:
    """Some editors write it; offsets count characters after it."""
    article = articles.read(saved(tmp_path, b"\xef\xbb\xbf" + (MATTER + TEXT).encode()))
    assert article.text == TEXT


def test_a_front_matter_may_end_its_lines_as_windows_does(tmp_path: Path) -> None:
    """Only the closing line's own line end is taken."""
    article = articles.read(saved(tmp_path, "---\r\nlanguage: en\r\n---\r\n\r\nIt is over.\r\n"))
    assert (article.source.language, article.text) == ("en", "\r\nIt is over.\r\n")


def test_a_paste_is_known_by_its_text() -> None:
    """The same text pasted again is the same article; another text is another."""
    one, same, other = (articles.pasted(text) for text in (TEXT, TEXT, TEXT + "!"))
    assert one == same
    assert one.source.id != other.source.id
    assert one.source.id.startswith("paste-")


def test_a_paste_may_bring_its_front_matter() -> None:
    """Copied from a file, it says what the file says."""
    article = articles.pasted(MATTER + TEXT)
    assert (article.text, article.source.publisher) == (TEXT, "De Klok")


def test_takes_a_text_with_fields_of_its_own() -> None:
    """As a line of JSON brings them."""
    fields = {"published": "2025-05", "title": "Talks"}
    article = articles.described("Talks in the city.", fields, source_id="7", where="line 7")
    assert article.source == Source("7", "en", Interval.month(2025, 5), title="Talks")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De regering is gevallen en het parlement wordt ontbonden.", "nl"),
        ("The government has fallen and the parliament was dissolved.", "en"),
        ("Minister van Oranje was in The Hague op de dag dat het parlement viel.", "nl"),
        ("Angela Merkel", None),
        ("", None),
    ],
)
def test_tells_dutch_from_english(text: str, language: str | None) -> None:
    """By the small words; a text without them is not guessed at."""
    assert articles.language_of(text) == language


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        ("---\nlanguage: nl\nauthor: X\n---\nTekst.", 3, '"author" is no known key'),
        ("---\nlanguage: nl\npublished: 2025-13\n---\nTekst.", 3, '"2025-13" is no date'),
        ("---\nlanguage: nl\npublished: gisteren\n---\nTekst.", 3, '"gisteren" is no date'),
        (
            "---\nlanguage: nl\npublished: 2025\npublished_basis: guess\n---\nTekst.",
            4,
            '"guess" is not known',
        ),
        ("---\nlanguage: nl\npublished: 2025\npublished_basis: derived\n---\nTekst.", 4, "without a reason"),
        ("---\nlanguage: nl\npublished_basis: stated\n---\nTekst.", 3, "without published"),
        ("---\nlanguage: fr\n---\nTexte.", 2, '"fr" is not known'),
        ("---\nlanguage: nl\nurl: javascript:alert(1)\n---\nTekst.", 3, "is no address"),
        ("---\nlanguage: nl\ntitle: [a, b]\n---\nTekst.", 3, "several values"),
        ("---\nlanguage: nl\ntitle: a: b: c\n---\nTekst.", 3, "not YAML"),
        ("---\n- nl\n---\nTekst.", 2, "holds no keys"),
        ("---\nlanguage: nl\n", 1, "not closed"),
        ("---\nlanguage: nl\n---\n \n", None, "holds no text"),
        ("", None, "holds no text"),
        ("Angela Merkel", None, "language is not clear"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(
    content: str, line: int | None, problem: str, tmp_path: Path
) -> None:
    """File, line, problem, remedy: enough to mend it without asking."""
    path = saved(tmp_path, content)
    with pytest.raises(BadArticle) as refused:
        articles.read(path)
    where, _, rest = str(refused.value).partition(": ")
    assert where == (str(path) if line is None else f"{path}, line {line}")
    assert problem in rest
    assert rest.count(". ") >= 1
    assert rest.endswith(".")


def test_a_file_that_is_not_utf8_is_refused_with_its_byte(tmp_path: Path) -> None:
    """Latin-1 is the usual case."""
    with pytest.raises(BadArticle, match=r"byte 5: it is not UTF-8\. Save"):
        articles.read(saved(tmp_path, "Oekraïne".encode("latin-1"), "a.txt"))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """Also a folder."""
    for path in (tmp_path / "none.md", tmp_path):
        with pytest.raises(BadArticle, match="cannot be read"):
            articles.read(path)


LINES = st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip)
SOURCES = st.builds(
    Source,
    id=st.just("a"),
    language=st.sampled_from(["nl", "en"]),
    published=st.none() | st.dates().map(Interval.day),
    publisher=st.none() | LINES,
    title=st.none() | LINES,
    url=st.none() | st.just("https://a.example/b?c=d"),
)


@given(source=SOURCES, text=LINES)
@example(source=Source("a", "nl", title="x\x85"), text="y")
@example(source=Source("a", "nl", title="x\u2028y"), text="y")
def test_what_is_written_is_read_the_same(source: Source, text: str) -> None:
    """Whatever stands in the text or the title."""
    article = Article(source, text)
    assert articles.parse(files.written(article), source_id="a", where="a") == article


@given(st.text())
def test_any_paste_is_an_article_or_refused(text: str) -> None:
    """Never another error."""
    try:
        article = articles.pasted(text)
    except BadArticle:
        return
    assert text.endswith(article.text)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.md")), ids=lambda path: path.stem)
def test_the_seeds_survive_being_written(path: Path) -> None:
    """Read, written and read again they are the same article, each with a date and its basis."""
    article = articles.read(path)
    assert articles.parse(files.written(article), source_id=path.stem, where="") == article
    assert article.source.published is not None
    assert article.source.published_reason


def test_the_seeds_are_dated_as_precisely_as_they_can_be() -> None:
    """One by what its text says, one by the month that its archive printed."""
    published = {path.stem: articles.read(path).source.published for path in SEEDS.glob("*.md")}
    assert {stem: (when.edtf, when.basis) for stem, when in published.items() if when is not None} == {
        "2022-02-28-wit-rusland": ("2022-02-28", "derived"),
        "2025-05-istanboel": ("2025-05", "stated"),
    }
