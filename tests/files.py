"""Articles as the Markdown files of a newsroom."""

import yaml

from bot.articles import KEYS
from bot.model import Article


def written(article: Article) -> str:
    """The Markdown file that `articles.read` reads as this article."""
    source = article.source
    published = source.published
    values = (
        source.publisher,
        source.language,
        source.title,
        None if published is None else published.edtf,
        None if published is None else published.basis,
        source.published_reason,
        source.url,
    )
    fields = {key: value for key, value in zip(KEYS, values, strict=True) if value is not None}
    # In double quotes whatever YAML takes for the end of a line is escaped.
    quoted = {
        key: yaml.safe_dump(value, allow_unicode=True, default_style='"', width=10_000).rstrip("\n")
        for key, value in fields.items()
    }
    matter = "".join(f"{key}: {value}\n" for key, value in quoted.items())
    return f"---\n{matter}---\n{article.text}"
