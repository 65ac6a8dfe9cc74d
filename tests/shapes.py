"""What Slack takes as a message: its documented limits, and what its own SDK finds wrong with a block.

https://docs.slack.dev/reference/block-kit/blocks; the length of all blocks is measured.
"""

import json
from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

BLOCKS, ALL_BLOCKS, TEXT = 50, 11_000, 40_000
SECTION, HEADER, CONTEXT = 3_000, 150, 10
ACTIONS, LABEL, VALUE, ACTION_ID = 25, 75, 2_000, 255
ROWS, CELLS, TABLE, LINK, BLOCK_ID = 100, 20, 10_000, 3_000, 255


def problems(payload: dict[str, Any]) -> list[str]:
    """What Slack would refuse, each as its error's name, a colon, and why."""
    blocks = payload.get("blocks") or []
    found = []
    if not payload.get("text", "").strip() and not blocks:
        found.append("no_text: neither text nor blocks")
    if len(payload.get("text", "")) > TEXT:
        found.append("msg_too_long: text")
    if len(json.dumps(blocks, ensure_ascii=False)) > ALL_BLOCKS:
        found.append("msg_blocks_too_long: all blocks together")
    if len(blocks) > BLOCKS or sum(block["type"] == "table" for block in blocks) > 1:
        found.append("invalid_blocks: too many blocks, or tables")
    return found + [f"invalid_blocks: {i}: {why}" for i, block in enumerate(blocks) for why in _block(block)]


def _block(block: dict[str, Any]) -> Iterator[str]:
    """What is wrong with one block."""
    yield from _sdk(block)
    yield from _nodes(block)
    if len(block.get("block_id", "")) > BLOCK_ID:
        yield "block_id"
    if not _fits(block):
        yield f"a {block['type']} out of its limits"


def _fits(block: dict[str, Any]) -> bool:
    """Whether a block keeps the documented limits of its type; a type that we never send does not."""
    match block:
        case {"type": "section" | "header" as kind, "text": {"text": text}}:
            return 0 < len(text.strip()) <= (SECTION if kind == "section" else HEADER)
        case {"type": "context", "elements": elements}:
            return 0 < len(elements) <= CONTEXT and all(each["text"].strip() for each in elements)
        case {"type": "rich_text", "elements": elements}:
            return bool(elements) and all(each["elements"] for each in elements)
        case {"type": "actions", "elements": elements}:
            return 0 < len(elements) <= ACTIONS and all(map(_pressable, elements)) and _differ(elements)
        case {"type": "table", "rows": rows}:
            fits = len(json.dumps(rows, ensure_ascii=False)) <= TABLE
            return fits and 0 < len(rows) <= ROWS and all(0 < len(row) <= CELLS for row in rows)
    return bool(block == {"type": "divider"})


def _differ(buttons: list[dict[str, Any]]) -> bool:
    """Whether no two have the same name."""
    return len({each["action_id"] for each in buttons}) == len(buttons)


def _pressable(button: dict[str, Any]) -> bool:
    """Whether a button keeps its limits."""
    label = button["text"]["text"]
    short = len(button["value"]) <= VALUE and len(button["action_id"]) <= ACTION_ID
    return button["type"] == "button" and 0 < len(label.strip()) <= LABEL and short


def _sdk(block: dict[str, Any]) -> Iterator[str]:
    """What slack_sdk's own model of the block says."""
    try:
        parsed = Block.parse(block)
        if parsed is None:
            yield "unknown to the SDK"
        else:
            parsed.validate_json()
    except (SlackObjectFormationError, TypeError, AttributeError) as error:
        yield str(error)


def _nodes(node: Any) -> Iterator[str]:
    """What is wrong anywhere within: empty texts, links that are none, mentions of anyone."""
    if isinstance(node, list):
        for each in node:
            yield from _nodes(each)
    elif isinstance(node, dict):
        if node.get("type") in ("text", "raw_text") and not node.get("text"):
            yield "empty text"
        if node.get("type") in ("user", "usergroup", "broadcast", "channel", "team"):
            yield f"a mention: {node}"
        url = node.get("url")
        if url is not None and not (url.startswith(("https://", "http://")) and len(url) <= LINK):
            yield "url"
        for value in node.values():
            yield from _nodes(value)


def texts(node: Any) -> list[str]:
    """Every text that the reader of some blocks sees, in order."""
    if isinstance(node, list):
        return [text for each in node for text in texts(each)]
    if not isinstance(node, dict):
        return []
    own = [node["text"]] if isinstance(node.get("text"), str) else []
    return own + [text for value in node.values() for text in texts(value)]
