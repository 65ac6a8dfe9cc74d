"""Who is of a side at talks as the deputy of its leader: "her deputy, X", "Cole's deputy, X"."""

from collections.abc import Iterator, Mapping, Sequence

from bot.model import Mention, Part
from bot.reading.found import Found
from bot.reading.homes import owner
from bot.reading.line import Line
from bot.reading.roles import Role
from bot.reading.vocabulary import Words

_Led = Mapping[Mention, Mention]


def deputies(lines: Sequence[Line], known: Sequence[Found[Part]], words: Words) -> Iterator[Found[Part]]:
    """The deputies of whoever leads a side, by their genitive or as "his" or "her" of the last one named."""
    led: dict[Mention, Mention] = {}
    for one in known:
        at_talks = one.claim.part == "leads" and not one.rule.endswith("-party")
        if at_talks and one.claim.side is not None:
            led.setdefault(one.claim.person, one.claim.side)
    latest: Mention | None = None
    for number, line in enumerate(lines):
        for i in () if line.sentence.heading else line.numbers("person"):
            who, phrase = line.who[i], line.phrases[i]
            role = next((role for role in phrase.roles if _is_beside(line, role, words)), None)
            side = None if role is None else _side(role, latest, led, words)
            for person in line.joined(i) if role is not None and role.plural else [i]:
                fellow = line.who[person]
                if fellow is not None and side is not None and fellow not in led and " " in fellow.name:
                    claim = Part(fellow, "member", side, "open", None)
                    yield Found(claim, phrase.start, phrase.text_end, "member-list", number)
            latest = who if who is not None and role is None else latest


def _is_beside(line: Line, role: Role, words: Words) -> bool:
    """Whether a role is that of who stands beside a leader, or with others: "her fellow negotiators"."""
    said = line.row.shown(role.first, role.last).casefold().removeprefix(f"{role.determiner} ")
    return role.text in words.talks.deputies or said in words.talks.deputies


def _side(role: Role, latest: Mention | None, led: _Led, words: Words) -> Mention | None:
    """The side of whose deputy a role is: of the one who owns it, else of the person named last."""
    if role.tenure != "current":
        return None
    if role.owner is not None and role.determiner == "'s":
        name = f" {role.owner.text}"
        return next((side for who, side in led.items() if f" {who.name}".endswith(name)), None)
    theirs = bool(owner(role.determiner, words)) and latest is not None
    return led.get(latest) if theirs and latest is not None else None
