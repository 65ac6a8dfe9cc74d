"""The spellings that an article brings, as aliases with the article as their source."""

from collections.abc import Sequence

from bot import names
from bot.ingest.linking import introductions, mentions
from bot.model import Alias, AliasKind, Article, Entity, Fact, Mention
from bot.store import Store


def spellings(article: Article, facts: Sequence[Fact], store: Store) -> list[Alias]:
    """The spellings that an article brings, each with what it is: a name, an acronym, a metonym.

    A person is found by the surname too, at once: who shares it is asked about. Acronyms and former names are
    those that the article itself gives; what else a spelling of a land or city is, the world's names know.
    """
    source = article.source
    named = list(dict.fromkeys(mentions(facts)))
    surnames = ((mention, mention.name.partition(" ")[2]) for mention in named if mention.kind == "person")
    found: list[tuple[Mention, str, AliasKind]] = [
        *((mention, surname, "surname") for mention, surname in surnames if surname),
        *((mention, mention.name, "spelling") for mention in named),
        *((mention, each.other, each.kind) for mention, each in introductions(article, facts)),
    ]
    typed = ((mention, text, _kind(mention, text, kind, article, store)) for mention, text, kind in found)
    first = {mention.id: mention for mention in reversed(named) if mention.kind != "person"}
    return [
        Alias(_entity(first.get(mention.id, mention), store), text, kind, source.language, source.id)
        for mention, text, kind in typed
        if kind is not None
    ]


def _kind(mention: Mention, text: str, kind: AliasKind, article: Article, store: Store) -> AliasKind | None:
    """What a spelling is; None for a name of the world that another article brought, or this one has not.

    Of those, one source is enough: every article names lands.
    """
    known = [alias for alias in store.exact(names.key(text)) if alias.entity.id == mention.id]
    settled = next((alias for alias in known if alias.is_settled), None)
    if settled is None:
        return kind
    others = {alias.source for alias in known if not alias.is_settled} - {article.source.id}
    return settled.kind if not others and text in article.text else None


def _entity(mention: Mention, store: Store) -> Entity:
    """Who a linked mention is: a person under the fullest name met so far, others under their first.

    Israel is not called Tel Aviv, nor a party by its team, because an article once did.
    """
    known = store.home(mention.id or "")
    is_fuller = mention.kind == "person" and known and len(known.name.split()) < len(mention.name.split())
    if known is not None and not is_fuller:
        return known
    return Entity(mention.id or "", mention.kind, mention.name)
