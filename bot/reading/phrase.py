"""What all rules take as subjects: a phrase for somebody or something that can act or speak."""

from dataclasses import dataclass, replace
from typing import Literal, TypedDict, Unpack

from bot.gazetteer import Form
from bot.reading.roles import Role
from bot.reading.row import Row

Kind = Literal["person", "body", "land", "place", "pronoun", "role", "people", "noun"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase over chunks `first` to `last` (exclusive), with the article's offsets.

    `name` is the name in it ("" if it has none), `roles` what it is called, `forms` its lands. `genitive`: it
    only owns what follows. `definite`: an article or possessive points back.
    """

    first: int
    last: int
    start: int
    end: int
    kind: Kind
    text: str
    name: str = ""
    roles: tuple[Role, ...] = ()
    forms: tuple[Form, ...] = ()
    plural: bool = False
    definite: bool = False
    genitive: bool = False

    @property
    def text_end(self) -> int:
        """The offset behind its words, a closing comma left out."""
        return self.start + len(self.text)


class Known(TypedDict, total=False):
    """What may be known of a phrase besides its words."""

    name: str
    roles: tuple[Role, ...]
    forms: tuple[Form, ...]
    plural: bool
    definite: bool
    genitive: bool


def over(row: Row, first: int, last: int, kind: Kind, **known: Unpack[Known]) -> Phrase:
    """The phrase of these chunks."""
    start, end = row[first].start, row[last - 1].end
    return Phrase(first, last, start, end, kind, row.shown(first, last).rstrip(",–— "), **known)


def longer(row: Row, phrase: Phrase, last: int) -> Phrase:
    """The same phrase up to another chunk."""
    whole = over(row, phrase.first, last, phrase.kind)
    return replace(phrase, last=last, end=whole.end, text=whole.text)


def last_word(phrase: Phrase) -> str:
    """The last word of a phrase, folded: "mother" of "The boy's mother"."""
    return phrase.text.casefold().split()[-1]


def is_group(phrase: Phrase) -> bool:
    """Whether "het" or "zij" may mean it later: a body, a land, people; of roles only several."""
    return phrase.plural if phrase.kind == "role" else phrase.kind not in ("pronoun", "noun")
