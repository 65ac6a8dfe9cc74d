"""An Answer as a Slack message: Block Kit, pure.

All content stands in `rich_text`, which Slack shows as it is: nothing in a quote or a typed name can become
bold, a link or a mention: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot import lexicon, phrases, wording
from bot.model import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Evidence,
    Fact,
    Failed,
    Language,
    NoMatch,
    NotStated,
    State,
    UnknownName,
    Usage,
)

Block = dict[str, Any]

MOST = 10_500
"""Characters of all blocks as JSON; Slack refuses messages from some 11,000 to 13,000 on."""
FACTS = 7_000
"""Of these, for facts that answer; what is left is for how the question was read, and for what is nearby."""
TABLE = 5_000
"""Characters of a table as JSON, of the 10,000 that Slack takes."""
NEAR = 4
"""Facts shown of those that do not answer."""
CLASHES = 2
"""Contradictions shown, each with its two facts."""
SOURCES = 2
"""Articles shown that state one fact."""
TITLE, LINE, QUOTE, CELL, TEXT, URL = 1_000, 400, 700, 120, 3_000, 2_000
"""Characters kept of the first line, another line, a quote, a cell, the text in place of blocks, a link."""
LABEL = 75
"""Characters of a button's label that Slack takes."""
MORE, CHOOSE = "more", "choose"
"""The names of the buttons: the facts that are not shown yet, and "choose-2", the second who may be meant."""

UNSHOWN = (
    dict.fromkeys([*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x200B, 0x2060, 0xFEFF])
    | dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
    | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
)
"""Characters that are not shown but do harm: controls, zero width, turned direction, half pairs."""
ADDRESS = re.compile(r"https?://[\w.~:/?#\[\]@!$&'()*+,;=%-]+", re.ASCII)
"""A web address, of the characters that https://www.rfc-editor.org/rfc/rfc3986 gives it."""
MENTION = re.compile("<(?=[!@#])")


def render(answer: Answer, *, key: str = "", start: int = 0) -> dict[str, Any]:
    """The message: `blocks` within Slack's limits, and `text`, which says the same where none are shown.

    With a `key`, what does not fit and what is to be chosen gets buttons, whose value is the key, a space and
    a number: of the first fact to show next, or of the choice. `start` is the first fact shown, from 0.
    """
    read = _remarks(wording.understood(answer.asked))
    return _message([_title(wording.headline(answer)), *read, *_body(answer, key, start)])


def listing(title: str, lines: Iterable[str]) -> dict[str, Any]:
    """A message of lines under a title."""
    return _message([_title(title), *_list(lines)])


def _message(blocks: list[Block]) -> dict[str, Any]:
    """Blocks as a message, without the last of them where they are too much."""
    while _length(blocks) > MOST:
        blocks.pop()
    return {"text": _escaped("\n".join(_lines(blocks)), TEXT), "blocks": blocks}


def _body(answer: Answer, key: str, start: int) -> list[Block]:
    """What stands under the first line."""
    language = answer.asked.question.language
    match answer:
        case Answered():
            facts = list(_facts(answer, key, start))
            rest = [*_remarks(wording.notes(answer)), *_nearby(answer, answer.nearby)]
            clashes = _contradictions(answer, language)
            return facts if start else [*_table(answer), *facts, *clashes, *rest]
        case NotStated(nearby=nearby) | NoMatch(nearby=nearby):
            return [*_remarks(wording.notes(answer)), *_nearby(answer, nearby)]
        case Ambiguous(choices=choices) | UnknownName(choices=choices):
            close = isinstance(answer, UnknownName) and choices
            names = [phrases.say(language, "The closest names:")] if close else []
            listed = _list(map(wording.choice, choices), numbered=not close)
            return [*_remarks(names), *listed, *([] if close else _chooser(choices, key))]
        case Usage():
            return _usage(answer)
        case State():
            return [*_list(wording.holdings(answer)), *_remarks(wording.notes(answer))]
        case BadDate() | Failed():
            return []


def _usage(answer: Usage) -> list[Block]:
    """Every command where help was asked for, else two examples."""
    guide, language = wording.guide(answer), answer.asked.question.language
    examples = [*_remarks([guide.lead]), *_list(guide.examples)]
    if not guide.commands:
        return examples
    threads = phrases.say(language, "Slack has no slash commands in threads: mention Dossier there.")
    return [*_list(guide.commands), *examples, *_remarks([threads])]


def _facts(answer: Answered, key: str, start: int) -> Iterator[Block]:
    """The facts from one on, the first few or as many as fit, and how many more there are."""
    asked, shown, length = answer.asked.question, start, 0
    most = None if asked.everything else wording.FIRST
    for fact in answer.facts[start:][:most]:
        block = _fact(fact, asked.language)
        length += _length(block)
        if length > FACTS and shown > start:
            break
        shown += 1
        yield block
    if shown < len(answer.facts):
        left = wording.more(len(answer.facts) - shown + answer.more, asked.language)
        yield from [_buttons([_button(MORE, left, key, shown)])] if key else _remarks([left])


def _contradictions(answer: Answered, language: Language) -> Iterator[Block]:
    """What cannot be as well as what answers, both with their sources."""
    for found in answer.contradictions[:CLASHES]:
        yield from _remarks([wording.clash(found, language)])
        yield from (_fact(fact, language) for fact in (found.one, found.other))
    if len(answer.contradictions) > CLASHES:
        yield from _remarks([wording.more(len(answer.contradictions) - CLASHES, language)])


def _chooser(choices: Sequence[Choice], key: str) -> list[Block]:
    """A button for each of several who may be meant."""
    buttons = [
        _button(f"{CHOOSE}-{number}", one.entity.name, key, number)
        for number, one in enumerate(choices, start=1)
    ]
    return [_buttons(buttons)] if key and buttons else []


def _nearby(answer: Answer, facts: Sequence[Fact]) -> list[Block]:
    """What does not answer but is near, set apart."""
    language = answer.asked.question.language
    if not facts:
        return []
    found = [_fact(fact, language) for fact in facts[:NEAR]]
    left = [wording.more(len(facts) - NEAR, language)] if len(facts) > NEAR else []
    return [{"type": "divider"}, *_remarks([wording.nearby(answer)]), *found, *_remarks(left)]


def _fact(fact: Fact, language: Language) -> Block:
    """One fact: what it says, the words it stands on, whose they are, and what to be careful of."""
    said, careful = wording.line(fact, language), "; ".join(wording.caveats(fact, language))
    stands_on = [part for each in fact.evidence[:SOURCES] for part in _evidence(each, language)]
    return _rich(
        *([_section(_text(said))] if said else []),
        *stands_on,
        *([_section(_text(f"({careful})", italic=True))] if careful else []),
    )


def _evidence(evidence: Evidence, language: Language) -> tuple[Block, Block]:
    """The words of an article, as a quote, and under them whose they are."""
    quote = {"type": "rich_text_quote", "elements": [_text(wording.quote(evidence), QUOTE)]}
    return quote, _section(_cited(evidence, language))


def _cited(evidence: Evidence, language: Language) -> Block:
    """Outlet and date, as a link where the article has one."""
    cited, url = _text(wording.citation(evidence, language), italic=True), evidence.source.url or ""
    if len(url) > URL or ADDRESS.fullmatch(url) is None:
        return cited
    return {"type": "link", "url": url, "text": cited["text"]}


def _table(answer: Answered) -> list[Block]:
    """Positions then and now, a row for each topic and stance; nothing for other questions."""
    question = answer.asked.question
    if question.intent != "compare" or len(question.whens) != 2:  # noqa: PLR2004 - then and now
        return []
    language = question.language
    rows = [["", *(wording.when(when, language) for when in question.whens), ""]]
    for row in wording.rows(answer.facts, question.whens):
        change = phrases.say(language, row.change)
        rows.append([lexicon.topic_title(row.key, language), _cell(row.then), _cell(row.now), change])
    cells = [[_raw(cell) for cell in row] for row in rows]
    while _length(cells) > TABLE:
        cells.pop()
    return [{"type": "table", "rows": cells}]


def _cell(facts: Sequence[Fact]) -> str:
    """The words of the first of some facts; a dash for none."""
    return wording.quote(facts[0].evidence[0]) if facts else "–"


def _remarks(lines: Iterable[str]) -> list[Block]:
    """Lines beside the matter itself."""
    said = [clipped(line, LINE) for line in lines if line]
    return [_rich(_section(_text("\n".join(said), LINE * wording.FIRST, italic=True)))] if said else []


def _list(items: Iterable[str], *, numbered: bool = False) -> list[Block]:
    """Items one below the other; numbered where the reader may answer with a number."""
    elements = [_section(_text(item, QUOTE)) for item in items]
    style = "ordered" if numbered else "bullet"
    return [_rich({"type": "rich_text_list", "style": style, "elements": elements})] if elements else []


def _title(text: str) -> Block:
    """The first line, which answers."""
    return _rich(_section(_text(text, TITLE, bold=True)))


def _rich(*elements: Block) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def _section(*elements: Block) -> Block:
    return {"type": "rich_text_section", "elements": list(elements)}


def _buttons(buttons: list[Block]) -> Block:
    return {"type": "actions", "elements": buttons}


def _button(name: str, label: str, key: str, number: int) -> Block:
    """A button that sends its name and, as its value, a key and a number."""
    shown = {"type": "plain_text", "text": clipped(label, LABEL), "emoji": False}
    return {"type": "button", "action_id": name, "text": shown, "value": f"{key} {number}"}


def _text(text: str, most: int = LINE, **style: bool) -> Block:
    """A piece of text as it is, cut to size; Slack takes no empty one."""
    return {"type": "text", "text": clipped(text, most) or "–"} | ({"style": style} if style else {})


def _raw(text: str) -> Block:
    return {"type": "raw_text", "text": clipped(text, CELL) or "–"}


def clipped(text: str, most: int) -> str:
    """Content as it may be shown: nothing invisible, nothing that looks like a mention, at most so long.

    >>> clipped("<!channel> " + chr(0) + "a" + chr(0x202E) + "bcd", 13)
    '‹!channel> a…'
    """
    shown = MENTION.sub("‹", text.translate(UNSHOWN))
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """What the blocks say, a line for each section, quote and row."""
    for block in blocks:
        for row in block.get("rows", ()):
            yield " | ".join(cell["text"] for cell in row)
        if block["type"] == "actions":
            continue
        for element in block.get("elements", ()):
            parts = element["elements"] if element["type"] == "rich_text_list" else [element]
            for number, part in enumerate(parts, start=1):
                lead = f"{number}. " if element.get("style") == "ordered" else ""
                yield lead + "".join(piece["text"] for piece in part["elements"])


def _escaped(text: str, most: int) -> str:
    """Text in which Slack finds no mention or link, https://docs.slack.dev/messaging/formatting-message-text/."""
    return clipped(text, most).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _length(blocks: object) -> int:
    return len(json.dumps(blocks, ensure_ascii=False))
