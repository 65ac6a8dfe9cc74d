"""The spellings that an article brings, as aliases with the article as their source."""

from collections.abc import Sequence

from bot import names
from bot.ingest.linking import introductions, mentions
from bot.model import Alias, AliasKind, Article, Entity, Fact, Mention
from bot.store import Store


def spellings(article: Article, facts: Sequence[Fact], store: Store) -> list[Alias]:
    """The spellings that an article brings, without those the world's names have already.

    A person is found by the surname too, at once: who shares it is asked about. Acronyms and former names are
    those that the article itself gives.
    """
    source = article.source
    named = list(dict.fromkeys(mentions(facts)))
    surnames = ((mention, mention.name.partition(" ")[2]) for mention in named if mention.kind == "person")
    found: list[tuple[Mention, str, AliasKind]] = [
        *((mention, surname, "surname") for mention, surname in surnames if surname),
        *((mention, mention.name, "spelling") for mention in named),
        *((mention, each.other, each.kind) for mention, each in introductions(article, facts)),
    ]
    return [
        Alias(_entity(mention, store), text, kind, source.language, source.id)
        for mention, text, kind in found
        if not _is_settled(mention, text, store)
    ]


def _is_settled(mention: Mention, text: str, store: Store) -> bool:
    """Whether a spelling is one of the world's names of a mention's entity."""
    known = store.exact(names.key(text))
    return any(alias.entity.id == mention.id and alias.is_settled for alias in known)


def _entity(mention: Mention, store: Store) -> Entity:
    """Who a linked mention is, under the fullest name met so far."""
    known = store.home(mention.id or "")
    if known is not None and len(known.name.split()) >= len(mention.name.split()):
        return known
    return Entity(mention.id or "", mention.kind, mention.name)
