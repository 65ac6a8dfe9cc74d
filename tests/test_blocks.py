"""An answer as a Slack message: within the limits, with its evidence, with no markup from its content."""

import json
from dataclasses import replace
from datetime import date
from typing import get_args

import newsroom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapes import problems, texts

from bot import blocks
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Entity,
    Fact,
    Failed,
    Hit,
    Intent,
    Interval,
    NoMatch,
    NotStated,
    Part,
    Position,
    Question,
    Source,
    State,
    Understood,
    UnknownName,
    Usage,
)

ARTICLE = newsroom.article()
FACTS = tuple(newsroom.facts(ARTICLE))
LED = tuple(fact for fact in FACTS if fact.kind == "leads")
YEARS = (Interval.year(2022), Interval.year(2025))
CHOICES = (
    Choice(Entity("person:ria-jansen", "person", "Ria Jansen"), "minister of fisheries"),
    Choice(Entity("person:ria-janse", "person", "Ria Janse"), ""),
)


def asked(
    intent: Intent = "who-led", words: str = "who led: Lima", whens: tuple[Interval, ...] = ()
) -> Understood:
    """A question as it was read."""
    hit = Hit(Entity("city:lima", "city", "Lima"), "limma", "Lima", 90.0, "fuzzy")
    return Understood(Question("/who-led limma", "en", intent, ("limma",), whens=whens), (hit,), None, words)


ANSWERS: dict[str, Answer] = {
    "answered": Answered(asked(), LED, FACTS),
    "answered with everything": Answered(asked("timeline"), FACTS * 3),
    "answered to each command": Answered(asked("facts"), FACTS),
    "compared": Answered(
        asked("compare", whens=YEARS), tuple(f for f in FACTS if isinstance(f.claim, Position))
    ),
    "not stated": NotStated(asked(), FACTS),
    "not stated at all": NotStated(asked()),
    "ambiguous": Ambiguous(asked(), CHOICES),
    "unknown": UnknownName(asked(), "narnia"),
    "unknown but close": UnknownName(asked(), "narnia", CHOICES),
    "bad date": BadDate(asked(), "February has 28 days"),
    "no match": NoMatch(asked(), FACTS[-1:]),
    "usage": Usage(asked("dossier")),
    "state": State(asked("dossier"), 2, (("office", 3), ("quote", 1)), 9, *YEARS, 4),
    "failed": Failed(asked(), "That line is no JSON."),
}


def test_every_shape_of_an_answer_is_among_the_examples() -> None:
    """A new shape is rendered here, too."""
    assert {type(answer) for answer in ANSWERS.values()} == set(get_args(Answer))


@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_is_a_message_that_slack_takes(name: str) -> None:
    """Blocks within all limits, and a text that says as much."""
    payload = blocks.render(ANSWERS[name])
    assert problems(payload) == []
    assert set(payload) == {"text", "blocks"}
    assert payload["text"].splitlines()[0] == texts(payload["blocks"])[0]


def test_shows_a_fact_with_its_words_and_a_link_to_them() -> None:
    """A quote as a quote, and outlet and date as a link to the article."""
    payload = blocks.render(Answered(asked(), LED))
    (block,) = (each for each in payload["blocks"] if "rich_text_quote" in str(each))
    quote, cited = block["elements"][1:3]
    assert quote["type"] == "rich_text_quote"
    assert quote["elements"][0]["text"] == "“Jansen leads the Norwegian delegation”"
    (link,) = cited["elements"]
    assert (link["type"], link["url"]) == ("link", "https://herald.example/fish")
    assert "The Herald" in link["text"]


LINKS = [
    None,
    "",
    "javascript:alert(1)",
    "herald.example",
    "https://herald.example/a b",
    "https://x/" + "y" * 3_000,
    "https://\x00",
]


@pytest.mark.parametrize("url", LINKS, ids=lambda url: repr(url)[:30])
def test_links_to_web_addresses_only(url: str | None) -> None:
    """Anything else is cited in words."""
    evidence = LED[0].evidence[0]
    fact = replace(LED[0], evidence=(replace(evidence, source=replace(evidence.source, url=url)),))
    payload = blocks.render(Answered(asked(), (fact,)))
    assert '"url"' not in json.dumps(payload)
    assert "The Herald" in str(payload)


def test_shows_the_first_five_facts_and_counts_the_rest() -> None:
    """Five quotes, and how many there are beyond them."""
    payload = blocks.render(Answered(asked("timeline"), LED * 12))
    assert str(payload).count("rich_text_quote") == 5
    assert "7 more" in texts(payload["blocks"])


def test_numbers_what_is_to_be_chosen_from() -> None:
    """So that a thread can be answered with a number; a list of close spellings has none."""
    assert (
        "\n1. Ria Jansen (minister of fisheries)\n2. Ria Janse" in blocks.render(ANSWERS["ambiguous"])["text"]
    )
    assert '"ordered"' not in json.dumps(blocks.render(ANSWERS["unknown but close"]))


def test_shows_everything_that_fits_when_all_is_asked_for() -> None:
    """More than five, and of a hundred as many as Slack takes, with the number of the others."""
    whole = replace(asked("timeline"), question=replace(asked("timeline").question, everything=True))
    eight = blocks.render(Answered(whole, LED * 8))
    assert str(eight).count("rich_text_quote") == 8
    many = blocks.render(Answered(whole, LED * 100))
    shown = str(many).count("rich_text_quote")
    assert shown > 8
    assert f"{100 - shown} more" in texts(many["blocks"])
    assert problems(many) == []


def test_help_lists_every_command_and_says_what_to_do_in_a_thread() -> None:
    """Where slash commands do not exist."""
    shown = "\n".join(texts(blocks.render(Usage(asked("dossier")))["blocks"]))
    assert shown.count("\n/") >= 10
    assert "mention Dossier" in shown
    assert "/who-led" in "\n".join(texts(blocks.render(Usage(asked("positions")))["blocks"]))


def test_sets_apart_what_is_only_near() -> None:
    """Behind a divider, so that nothing near reads as the answer."""
    payload = blocks.render(NotStated(asked(), LED))
    types = [block["type"] for block in payload["blocks"]]
    assert types.index("divider") < next(
        i for i, b in enumerate(payload["blocks"]) if "Jansen leads" in str(b)
    )


def test_says_what_a_fuzzy_name_was_read_as() -> None:
    """Right under the answer, in every shape."""
    assert any("limma" in text for text in texts(blocks.render(Answered(asked(), LED))["blocks"][1:2]))


def test_compares_in_a_table() -> None:
    """A row of the two dates, and one for each stance: then, now, and what became of it."""
    then = replace(FACTS[5], id="then", said=Interval.month(2022, 3), when=Interval.month(2022, 3))
    payload = blocks.render(Answered(asked("compare", whens=YEARS), (then, FACTS[5])))
    (table,) = (block for block in payload["blocks"] if block["type"] == "table")
    rows = [[cell["text"] for cell in row] for row in table["rows"]]
    assert rows[0][1:3] == ["2022", "2025"]
    assert rows[1][1:] == ["“Norway demands a quota on cod”", "“Norway demands a quota on cod”", "same"]


def test_cuts_a_table_that_slack_would_refuse() -> None:
    """A hundred and fifty topics, long-winded; every fact of the rest is in the answer itself."""
    evidence = (replace(FACTS[5].evidence[0], quote="word " * 200),)
    claims = [Position(newsroom.NORWAY, f"topic {n}", f"topic-{n}", "demands") for n in range(150)]
    facts = tuple(replace(FACTS[5], id=claim.key, claim=claim, evidence=evidence) for claim in claims)
    assert problems(blocks.render(Answered(asked("compare", whens=YEARS), facts))) == []


HOSTILE = [
    "<!channel>",
    "<@U123> <!here> <#C1> <!subteam^S1>",
    "'; DROP TABLE facts; --",
    "%s %(x)s {} {0} {name}",
    "\u202egnirts\u202c \u2066x\u2069 \u200b\u200b\ufeff",
    "x" * 40_000,
    "“smart” ‘quotes’ — …",
    "a\x00b\x1b[31m\x7f",
    "*bold* _it_ ~no~ `code` ```pre```",
    "@here @channel @everyone",
    "https://evil.example/unfurl <https://evil.example|click>",
    "&lt;!channel&gt; &amp;",
    "\ud83d alone",
    " ",
    "\n\n\n",
    "> quoted\n- listed",
    ":smile: 😀👩‍👩‍👧",
    "مرحبا שלום",
]


def worst(text: str) -> list[Answer]:
    """Answers with some text wherever content comes in."""
    person = newsroom.mention(text)
    source = Source("id", "en", None, text, text, f"https://a.example/{text}")
    evidence = replace(FACTS[0].evidence[0], source=source, quote=text)
    claim = Part(person, "leads", person, "open", None)
    fact = replace(FACTS[0], claim=claim, evidence=(evidence,), voice=newsroom.mention(f"{text}!"))
    stance = replace(fact, claim=Position(person, text, text, "for"))
    read = replace(
        asked(words=text), question=replace(asked().question, text=text, names=(text,), topic=text)
    )
    read = replace(read, hits=(Hit(Entity("person:x", "person", text), text, text, 80.0, "fuzzy"),) * 3)
    compared = replace(read, question=replace(read.question, intent="compare", whens=YEARS))
    choices = tuple(Choice(Entity(f"person:{n}", "person", text), text) for n in range(4))
    return [
        Answered(read, (fact,) * 9, (fact,) * 9),
        Answered(compared, (stance,) * 9),
        NotStated(read, (fact,) * 9),
        Ambiguous(read, choices),
        UnknownName(read, text, choices),
        BadDate(read, text),
        NoMatch(read, (fact,)),
        Failed(read, text),
    ]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
def test_takes_nothing_in_its_content_for_markup(text: str) -> None:
    """Every block shows its text as it is, and the text beside the blocks is escaped."""
    for answer in worst(text):
        payload = blocks.render(answer)
        assert problems(payload) == []
        assert {block["type"] for block in payload["blocks"]} <= {"rich_text", "divider", "table"}
        assert "<" not in payload["text"]
        assert "<!" not in json.dumps(payload, ensure_ascii=False)
        json.dumps(payload, ensure_ascii=False).encode()


@given(st.text(max_size=300))
def test_takes_any_text(text: str) -> None:
    """Whatever characters an article or an asker comes with."""
    for answer in worst(text):
        assert problems(blocks.render(answer)) == []


def test_lists_lines_under_a_title() -> None:
    """The shape of a digest."""
    payload = blocks.listing("Dossier, 10 March 2026", ["one <!here>", "two"])
    assert problems(payload) == []
    assert payload["text"] == "Dossier, 10 March 2026\none ‹!here&gt;\ntwo"


def test_an_old_answer_is_shown_with_its_caution() -> None:
    """What holds for the whole answer stands below its facts."""
    today = replace(asked(), today=date(2030, 1, 1))
    shown = texts(blocks.render(Answered(today, LED))["blocks"])
    assert any("May 2025" in text and "Careful" in text for text in shown)


def test_never_shows_a_fact_without_its_evidence() -> None:
    """As many quotes as facts, answering or near."""
    facts: tuple[Fact, ...] = FACTS[:4]
    assert str(blocks.render(Answered(asked(), facts, facts))).count("rich_text_quote") == 8
