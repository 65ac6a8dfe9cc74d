"""Who the names of an article are: as it was linked before, as an editor said, or by what speaks for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot import gazetteer, lexicon, names
from bot.model import LANGUAGES, Article, Entity, Fact, Language, Mention, Office, Part
from bot.names.introductions import Introduced, fitting, introduced
from bot.store import Store

Links = Mapping[Mention, names.Link]
"""Unlinked mentions, and who they are."""


def links(article: Article, facts: Sequence[Fact], store: Store) -> Links:
    """Who everybody is whom the reading did not know by an id, or whom an editor found to be another.

    An article that is read again keeps its links: an id, once given, stays.
    """
    before = store.links(article.source.id)
    found: dict[Mention, names.Link] = {}
    for mention in dict.fromkeys(mentions(facts)):
        name = replace(mention, id=None)
        known = before.get(name)
        if known is not None and (mention.id is None or known.how == "editor"):
            found[name] = known
        elif mention.id is None:
            found[name] = _link(name, facts, store)
    return found | _introduced(article, facts, found)


def introductions(article: Article, facts: Iterable[Fact]) -> Iterator[tuple[Mention, Introduced]]:
    """The other names that an article gives, each with the mention whose it is."""
    named = list(dict.fromkeys(mentions(facts)))
    for each in introduced(article.text):
        known = {
            mention.name: mention for mention in named if _may_have(mention, each, article.source.language)
        }
        name = fitting(each.name, list(known))
        if name is not None:
            yield known[name], each


def _may_have(mention: Mention, given: Introduced, language: Language) -> bool:
    """Whether another name may be a mention's: "Sara Post (SP)" has a party, "formerly Minister" is no name.

    A person who changed names kept one of them.
    """
    if mention.kind != "person":
        return not lexicon.spot_office(given.other, language)[0]
    shared = set(names.key(mention.name).split()) & set(names.key(given.other).split())
    return given.kind == "former" and bool(shared)


def _introduced(article: Article, facts: Iterable[Fact], found: Links) -> dict[Mention, names.Link]:
    """Who the mentions are that an article introduces as another name of somebody it mentions.

    Initials behind a name are its acronym, even where the reading took them for somebody.
    """
    linked_now = {}
    for mention, each in introductions(article, facts):
        others: set[Mention] = {Mention(each.other, mention.kind)}
        if each.kind == "acronym":
            others.add(Mention(each.other, "person"))
        entity = Entity(linked(mention, found).id or "", mention.kind, mention.name)
        for other in others & found.keys():
            if found[other].how not in {"before", "editor"}:
                linked_now[other] = names.Link(entity, 100.0, sure=True, how="name")
    return linked_now


def linked(mention: Mention, found: Links) -> Mention:
    """A mention with the id of whom it was linked to."""
    link = found.get(replace(mention, id=None))
    if link is None or (mention.id is not None and link.how != "editor"):
        return mention
    return replace(mention, id=link.entity.id, kind=link.entity.kind)


def _link(mention: Mention, facts: Sequence[Fact], store: Store) -> names.Link:
    """Who one mention is."""
    if mention.kind == "person":
        return names.link(_described(mention, facts), store)
    return _same_words(mention, store)


def _same_words(mention: Mention, store: Store) -> names.Link:
    """Who a body or place is: one is another only under the same words, since many are named alike.

    An article before them makes no other of it: "the rebels' delegation" is that of "The rebels".
    """
    key = names.key(mention.name)
    bare = _without_article(key)
    for said in dict.fromkeys((key, bare)):
        for alias in store.exact(said):
            if alias.entity.kind == mention.kind:
                return names.Link(alias.entity, 100.0, sure=True, how="name")
    if (land := _governed(mention)) is not None:
        return names.Link(land, 100.0, sure=True, how="name")
    entity = Entity(f"{mention.kind}:{bare.replace(' ', '-')}", mention.kind, mention.name)
    return names.Link(entity, 0.0, sure=True, how="new")


def _governed(mention: Mention) -> Entity | None:
    """The land of a government that is called by it and no more: "the Chad government"."""
    said = set(lexicon.words(_without_article(names.key(mention.name))))
    for language in LANGUAGES:
        kind, used = lexicon.spot_body(mention.name, language)
        land = " ".join(word for word in mention.name.split() if names.key(word) in said - used)
        if mention.kind == "body" and kind == lexicon.GOVERNMENT and land and len(said) == len(used) + 1:
            known = {form.id for form in gazetteer.forms(language).get(land.casefold(), ())}
            ids = [one for one in known if one.startswith("country:")]
            if len(known) == len(ids) == 1:
                return gazetteer.entity(ids[0])
    return None


def _without_article(key: str) -> str:
    """The words behind a definite article; all of them where nothing else is said."""
    first, _, behind = key.partition(" ")
    return behind if behind and lexicon.has(first, "definite") else key


def _described(mention: Mention, facts: Iterable[Fact]) -> names.Described:
    """Somebody as one article has them: the lands and offices that its facts tie them to."""
    tied: list[Mention | None] = []
    offices = set()
    for fact in facts:
        match fact.claim:
            case Office(holder=holder, key=key, organisation=organisation) if holder == mention:
                offices.add(key)
                tied.append(organisation)
            case Part(person=person, side=side) if person == mention:
                tied.append(side)
    lands = {_land(each.id) for each in tied if each is not None and each.id is not None}
    return names.Described(
        mention, (mention.name,), frozenset(filter(None, lands)), frozenset(offices - {""})
    )


def _land(entity_id: str) -> str | None:
    """The country that something is, or belongs to."""
    return entity_id if entity_id.startswith("country:") else gazetteer.country_of(entity_id)


def mentions(facts: Iterable[Fact]) -> Iterator[Mention]:
    """Everybody and everything that facts name, whose voice it is included."""
    for fact in facts:
        yield from fact.mentions
        if fact.voice is not None:
            yield fact.voice
