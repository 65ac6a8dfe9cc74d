"""The schema as a list of steps; a new column is a new step at the end.

None is edited after a release.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def _articles(database: "Database") -> None:
    """Articles as they were filed; `published` is an interval as JSON."""
    always, perhaps = (
        ("id", "language", "text", "added"),
        ("publisher", "title", "url", "published", "published_reason"),
    )
    database.table("articles").create(
        {"n": int} | dict.fromkeys((*always, *perhaps), str), pk="n", not_null=set(always)
    )
    database.table("articles").create_index(["id"], unique=True)
    database.table("articles").create_index(["published"])


def _facts(database: "Database") -> None:
    """Facts; `start`, `end` and `span` are the time by which a question finds one.

    They count days (proleptic ordinals, `end` exclusive, 0 and 0 where no time is known); `span` is the
    number of bits of the duration in days. `claim`, `voice`, `valid` and `said` are nouns as JSON.
    """
    numbers = {"n": int, "article": int, "start": int, "end": int, "span": int, "confidence": float}
    always = ("id", "kind", "key", "claim", "modality", "rule", "status", "added", "words")
    perhaps = ("subject", "subject_id", "voice", "valid", "said")
    database.table("facts").create(
        numbers | dict.fromkeys((*always, *perhaps), str),
        pk="n",
        not_null={*numbers, *always} - {"n"},
        foreign_keys=[("article", "articles", "n")],
    )
    database.table("facts").create_index(["id"], unique=True)
    for columns in (
        ["article"],
        ["added"],
        ["kind", "status"],
        ["kind", "start", "end"],
        ["key", "kind", "start", "end"],
    ):
        database.table("facts").create_index(columns)
    database.table("facts").enable_fts(
        ["words"], tokenize="unicode61 remove_diacritics 2", create_triggers=True
    )


def _evidence(database: "Database") -> None:
    """The spans that facts stand on, in the order of importance."""
    database.table("evidence").create(
        {"fact": int, "position": int, "article": int, "start": int, "end": int, "quote": str},
        pk=("fact", "position"),
        not_null={"article", "start", "end", "quote"},
        foreign_keys=[("fact", "facts", "n"), ("article", "articles", "n")],
    )
    database.table("evidence").create_index(["article"])


def _entities(database: "Database") -> None:
    """Who and what facts are about, under which spellings, and which fact names whom as what.

    Of several rows for one fact and entity exactly one is `main`.
    """
    database.table("entities").create(
        {"n": int, "id": str, "kind": str, "name": str}, pk="n", not_null={"id", "kind", "name"}
    )
    database.table("entities").create_index(["id"], unique=True)
    database.table("entities").create_index(["kind"])
    database.table("aliases").create(
        {"key": str, "text": str, "kind": str, "language": str, "source": str, "entity": int},
        not_null={"key", "text", "kind", "source", "entity"},
        foreign_keys=[("entity", "entities", "n")],
    )
    for columns in (["key"], ["source"], ["entity"]):
        database.table("aliases").create_index(columns)
    database.table("directory").create({"version": int}, not_null={"version"})
    database.table("directory").insert({"version": 0})
    # WITHOUT ROWID keeps the whole row in the index that questions walk; sqlite-utils has no word for it.
    database.execute(
        "CREATE TABLE fact_entities (entity INTEGER NOT NULL REFERENCES entities(n), kind TEXT NOT NULL,"
        " start INTEGER NOT NULL, fact INTEGER NOT NULL REFERENCES facts(n), part TEXT NOT NULL,"
        ' "end" INTEGER NOT NULL, span INTEGER NOT NULL, "key" TEXT NOT NULL, main INTEGER NOT NULL,'
        " PRIMARY KEY (entity, kind, span, start, fact, part)) WITHOUT ROWID"
    )
    database.table("fact_entities").create_index(["entity", "kind", "start"])
    database.table("fact_entities").create_index(["fact"])


def _desk(database: "Database") -> None:
    """What the desk did and asked: reviews, changes, misses, threads, Slack's events, digests posted."""
    database.table("reviews").create(
        {"fact": str, "status": str, "editor": str, "at": str},
        pk=("fact", "at"),
        not_null={"status", "editor"},
    )
    database.table("changes").create(
        {"n": int, "at": str, "old": str, "fact": str}, pk="n", not_null={"at", "old"}
    )
    database.table("changes").create_index(["at"])
    database.table("changes").create_index(["fact"])
    database.table("misses").create(
        {"text": str, "status": str, "on": str, "times": int}, pk=("on", "text", "status"), not_null={"times"}
    )
    database.table("threads").create(
        {"thread": str, "payload": str, "on": str}, pk="thread", not_null={"payload", "on"}
    )
    database.table("events").create({"id": str, "at": str}, pk="id", not_null={"at"})
    database.table("events").create_index(["at"])
    database.table("digests").create(
        {"channel": str, "day": str, "first": str, "lease": str, "posted": str, "message": str},
        pk=("channel", "day"),
        not_null={"first", "lease"},
    )


def _identities(database: "Database") -> None:
    """Who each name of an article is, and what editors decided on who is who.

    `links.entity` is whom a name was linked to at first; entities whose `stands_for` is another's number were
    found to be that one. `verdicts` is only ever added to.
    """
    # sqlite-utils would build the table of entities anew for a foreign key.
    database.execute("ALTER TABLE entities ADD COLUMN stands_for INTEGER REFERENCES entities(n)")
    database.execute(
        "CREATE TABLE links (article INTEGER NOT NULL REFERENCES articles(n), name TEXT NOT NULL,"
        " kind TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entities(n), score REAL NOT NULL,"
        " rival INTEGER REFERENCES entities(n) ON DELETE SET NULL, why TEXT NOT NULL, editor TEXT,"
        " PRIMARY KEY (article, name, kind)) WITHOUT ROWID"
    )
    for columns in (["entity"], ["rival"]):
        database.table("links").create_index(columns)
    database.execute("CREATE INDEX entities_merged ON entities(stands_for) WHERE stands_for IS NOT NULL")
    database.table("verdicts").create(
        {"n": int, "at": str, "editor": str, "verdict": str, "entity": str, "other": str, "article": str},
        pk="n",
        not_null={"at", "editor", "verdict", "entity", "other"},
    )
    database.execute(_LINKS_OF_FACTS)


_LINKS_OF_FACTS = (
    "INSERT OR IGNORE INTO links (article, name, kind, entity, score, why)"
    " SELECT f.article, json_extract(t.value, '$.name'), json_extract(t.value, '$.kind'), e.n, 100, ''"
    " FROM facts AS f, json_tree(json_array(json(f.claim), json(f.voice))) AS t"
    " JOIN entities AS e ON e.id = json_extract(t.value, '$.id')"
    " WHERE t.type = 'object' AND json_extract(t.value, '$.is') = 'Mention'"
)
"""Every name of the facts that are there, as the entity that it was linked to."""


def _walks(database: "Database") -> None:
    """Indexes that are walked in order of time without looking at the facts themselves; tags for full text.

    `live` is 0 for a fact that answers nothing. Each index holds all that its walk asks for.
    """
    for index in ("fact_entities_entity_kind_start", "facts_kind_start_end", "facts_key_kind_start_end"):
        database.execute(f"DROP INDEX idx_{index}")
    database.execute("ALTER TABLE fact_entities ADD COLUMN live INTEGER NOT NULL DEFAULT 1")
    database.table("fact_entities").create_index(
        ["entity", "kind", "start", "fact", "part", "main", "live", "key", "end"], "fact_entities_by_day"
    )
    for name, columns in {
        "facts_by_day": ["kind", "start", "end", "status"],
        "facts_by_span": ["kind", "span", "start", "end", "status"],
        "facts_by_key": ["key", "kind", "start", "end", "status"],
    }.items():
        database.table("facts").create_index(columns, name)
    database.table("facts").disable_fts()
    database.execute("ALTER TABLE facts ADD COLUMN tags TEXT NOT NULL DEFAULT ''")
    database.table("facts").enable_fts(
        ["words", "tags"], tokenize="unicode61 remove_diacritics 2", create_triggers=True
    )


def _anew(_: "Database") -> None:
    """Only derived anew: stems and senses; later what waits; senses; what waits and titles; senses again."""


def _index(database: "Database") -> None:
    """When an alias came, as the version of the directory, and the index of names as it was built last."""
    database.execute("ALTER TABLE aliases ADD COLUMN version INTEGER NOT NULL DEFAULT 0")
    database.table("aliases").create_index(["version"])
    database.table("indexes").create(
        {"stamp": str, "version": int, "built": bytes}, pk="stamp", not_null={"version", "built"}
    )


def _contradictions(database: "Database") -> None:
    """Pairs of facts that cannot both hold, by their ids; of the two `one` comes first in the alphabet."""
    database.table("contradictions").create(
        {"one": str, "other": str, "kind": str}, pk=("one", "other"), not_null={"kind"}
    )
    database.table("contradictions").create_index(["other"])
    database.table("facts").create_index(
        ["key", "kind", "span", "start", "end", "status"], "facts_by_key_and_span"
    )


def _moments(database: "Database") -> None:
    """Questions not answered by the moment of asking; how far the thread of a digest is."""
    database.execute("ALTER TABLE misses RENAME TO missed")
    database.table("misses").create(
        {"text": str, "status": str, "at": str, "times": int},
        pk=("at", "text", "status"),
        not_null={"times"},
    )
    database.execute(
        "INSERT INTO misses (text, status, at, times)"
        " SELECT text, status, \"on\" || 'T12:00:00.000000+00:00', times FROM missed"
    )
    database.execute("DROP TABLE missed")
    database.execute("ALTER TABLE digests ADD COLUMN parts INTEGER NOT NULL DEFAULT 0")


def _silent(database: "Database") -> None:
    """Facts that answer nothing are few, and asked for by themselves; tags of decades are derived anew."""
    database.execute("CREATE INDEX fact_entities_silent ON fact_entities(entity, kind, fact) WHERE live = 0")


def _by_key(database: "Database") -> None:
    """An index that is walked for one office or topic of somebody: other facts of theirs are many."""
    database.table("fact_entities").create_index(
        ["entity", "kind", "key", "start", "fact", "part", "main", "live", "end", "span"],
        "fact_entities_by_key",
        if_not_exists=True,
    )


STEPS: tuple[Callable[["Database"], None], ...] = (
    _articles,
    _facts,
    _evidence,
    _entities,
    _desk,
    _identities,
    _walks,
    _anew,
    _index,
    _contradictions,
    _moments,
    _anew,
    _anew,
    _silent,
    _anew,
    _by_key,
    _anew,
)
