"""The spellings that an article brings, as aliases with the article as their source."""

from collections.abc import Iterable

from bot import names
from bot.ingest.linking import mentions
from bot.model import Alias, Article, Entity, Fact, Mention
from bot.store import Store


def spellings(article: Article, facts: Iterable[Fact], store: Store) -> list[Alias]:
    """The spellings that an article brings, without those the world's names have already.

    A person is found by the surname too, at once: who shares it is asked about.
    """
    source = article.source
    named = dict.fromkeys(mentions(facts))
    surnames = ((mention, mention.name.partition(" ")[2]) for mention in named if mention.kind == "person")
    short = [
        Alias(_entity(mention, store), surname, "surname", source.language, source.id)
        for mention, surname in surnames
        if surname
    ]
    return short + [
        Alias(_entity(mention, store), mention.name, "spelling", source.language, source.id)
        for mention in named
        if not any(
            alias.entity.id == mention.id and alias.is_settled
            for alias in store.exact(names.key(mention.name))
        )
    ]


def _entity(mention: Mention, store: Store) -> Entity:
    """Who a linked mention is, under the fullest name met so far."""
    known = store.home(mention.id or "")
    if known is not None and len(known.name.split()) >= len(mention.name.split()):
        return known
    return Entity(mention.id or "", mention.kind, mention.name)
