"""How the names of an article were linked: kept with the article, and made up for in an older store."""

import sqlite3
from pathlib import Path

import newsroom as made
import sqlite_utils

from bot import schema
from bot.model import Mention
from bot.store import Store


def test_every_name_of_an_article_is_linked_and_follows_it(tmp_path: Path) -> None:
    """An edited article takes the names away that it has no more, and entities that nobody speaks of."""
    store, article = Store.open(tmp_path / "store.db"), made.article()
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    links = store.links("fish")
    assert {mention.name: link.entity.id for mention, link in links.items()} == {
        "Ria Jansen": "person:ria-jansen",
        "Luc Dubois": "person:luc-dubois",
        "Norway": "country:norway",
        "Chile": "country:chile",
        "Lima": "city:lima",
    }
    assert all(link.sure and link.how == "before" for link in links.values())
    edited = made.article("Norway demands a quota on cod.")
    store.replace(edited, made.facts(edited)[:1], [], at=made.NOON)
    assert list(store.links("fish")) == [Mention("Norway", "country")]
    assert store.entity("person:luc-dubois") is None
    assert store.links("another") == {}
    store.close()


def test_an_older_store_gets_the_links_of_its_facts(tmp_path: Path) -> None:
    """As if its articles had been linked today, voices included."""
    path, article = tmp_path / "store.db", made.article()
    store = Store.open(path)
    store.replace(article, made.facts(article), made.aliases(article), at=made.NOON)
    links = store.links("fish")
    store.close()
    old = sqlite3.connect(path)
    old.execute("DROP TABLE links")
    old.execute("DROP TABLE verdicts")
    old.execute("DROP INDEX entities_merged")
    old.execute("ALTER TABLE entities DROP COLUMN stands_for")
    step = schema.STEPS[5]
    step(sqlite_utils.Database(old))
    old.commit()
    old.close()
    again = Store.open(path)
    assert again.links("fish") == links
    again.close()
