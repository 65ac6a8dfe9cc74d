"""Who leads a side by what they are called: "hoofdonderhandelaar X", "the union's chief negotiator, Y"."""

from collections.abc import Iterator

from bot.model import Mention
from bot.reading.coreference import land
from bot.reading.roles import Role
from bot.reading.sides import Delegation, Table, Taken


def chiefs(table: Table) -> Iterator[Taken]:
    """The leader in "de leider van de Ierse delegatie, X", "hoofdonderhandelaar X"."""
    roles, talks = table.words.roles, table.words.talks
    for number, role in table.called:
        inside = [
            one.side for one in table.named if role.first <= one.at < role.last and not _is_party(table, one)
        ]
        said = {chunk.low for chunk in table.line.row.chunks[role.first : role.last]}
        chief = role.head in roles.negotiators and not talks.chief.isdisjoint(said)
        heads = (
            chief
            or role.head in roles.delegation_heads
            or (inside and role.head in talks.head_of - roles.negotiators)
        )
        if heads and role.tenure not in ("former", "designated"):
            side = (inside[0] if inside else None) or _named_in(table, role) or _whose(table, role)
            yield Taken(number, "leads", side or table.own_side(number), "leads-role")


def _is_party(table: Table, named: Delegation) -> bool:
    """Whether the word for a delegation is that for a party: "the leader of the Catalan party X"."""
    return table.line.row[named.at].low in table.words.talks.party


def _whose(table: Table, role: Role) -> Mention | None:
    """The land or body that the sentence is about, in "The KDP …, its chief negotiator, X, warned"."""
    line = table.line
    before = [i for i in line.subjects("land", "body", "person") if line.phrases[i].last <= role.first]
    own = role.determiner in table.words.roles.possessives - table.words.roles.his
    sure = own and before and all(line.phrases[i].kind != "person" for i in before)
    return line.who[before[0]] if sure and line.phrases[before[0]].name else None


def _named_in(table: Table, role: Role) -> Mention | None:
    """The land or body that a role names: "hoofdonderhandelaar voor de taliban"."""
    inside = (table.line.row[at] for at in range(role.first, role.last))
    chunk = next((one for one in inside if one.is_form("name", "body")), None)
    if chunk is not None:
        return land(chunk.forms, chunk.text)
    around = table.line.row.chunks[max(0, role.first - 2) : role.last]
    bargainer = next((one for one in around if one.low in table.words.talks.bargainers), None)
    return Mention(bargainer.text, "body") if bargainer is not None else None
