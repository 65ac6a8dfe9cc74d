"""Phrases for somebody or something that can act or speak, each with its roles: what all rules take as subjects."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.gazetteer import Form
from bot.model import Language
from bot.reading.cast import Names
from bot.reading.chunks import Chunk
from bot.reading.heads import head_of
from bot.reading.roles import Role, complement, is_adjective, is_noun, noun_phrase, role_at
from bot.reading.vocabulary import words

Kind = Literal["person", "body", "land", "place", "pronoun", "role", "people", "noun"]
_MOST_WORDS = 6
"""Chunks of a noun phrase before its noun."""
_SHORTEST = 5
"""Letters of the shortest noun for a body that may end a compound written as one word."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase over chunks `first` to `last` (exclusive), with the article's offsets.

    `name` is the name in it ("" if it has none), `roles` what it is called, `forms` its lands. `genitive`: it only owns
    what follows. `definite`: an article or possessive points back.
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


def phrases(row: Sequence[Chunk], text: str, language: Language, names: Names) -> tuple[Phrase, ...]:
    """Every phrase of a sentence in order, none inside another."""
    reader = _Reader(row, text, language, names)
    found: list[Phrase] = []
    at = 0
    while at < len(row):
        phrase = reader.at(at)
        if phrase is None:
            at += 1
            continue
        found.append(phrase)
        at = phrase.last
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Reader:
    row: Sequence[Chunk]
    text: str
    language: Language
    names: Names

    def at(self, at: int) -> Phrase | None:
        """The longest phrase that begins with this chunk."""
        if self.row[at].kind in ("mark", "quote"):
            return None
        return self._role(at) or self._group(at) or self._name(at) or self._pronoun(at) or self._noun(at)

    def _role(self, at: int) -> Phrase | None:
        role = role_at(self.row, at, self.text, self.language)
        if role is None:
            return None
        named = self._person_after(role)
        if named is not None:
            behind, more = self._apposition(named + 1)
            roles = (role, *self._second(role, named), *more)
            return self._phrase(
                at,
                max(behind, named + 1),
                "person",
                name=self.row[named].text,
                roles=roles,
                plural=role.plural,
            )
        if role.head in words(self.language, "bodies.unnamed") and role.determiner not in words(
            self.language, "roles.definite"
        ):
            return self._phrase(at, role.last, "people", roles=(role,), plural=role.plural)
        if role.bare and not role.lands and not role.owner_words and not role.plural:
            return None
        definite = role.determiner in words(self.language, "roles.definite") or role.owner is not None
        return self._phrase(at, role.last, "role", roles=(role,), plural=role.plural, definite=definite)

    def _second(self, role: Role, named: int) -> tuple[Role, ...]:
        """The role between the comma and the name: "de leider van de delegatie, minister X"."""
        for at in range(role.last, named):
            if self.row[at].text == ",":
                second = role_at(self.row, at + 1, self.text, self.language)
                return (second,) if second is not None else ()
        return ()

    def _person_after(self, role: Role) -> int | None:
        """Where the name stands that this role is said of: next to it, or between commas."""
        at = self._skip_titles(role.last)
        if at + 1 < len(self.row) and self.row[at].low in words(self.language, "roles.called"):
            at = self._skip_titles(at + 1)
        if self._is_name(at):
            return at
        at = self._skip_words(at)
        if at >= len(self.row) or self.row[at].text != "," or role.bare:
            return None
        second = role_at(self.row, at + 1, self.text, self.language)
        named = self._skip_titles(second.last if second else at + 1)
        if not self._is_name(named):
            return None
        closed = (
            named + 1 >= len(self.row) or self.row[named + 1].text in ",.;:–—(" or self._is_verb(named + 1)
        )
        return named if closed else None

    def _skip_words(self, at: int) -> int:
        """Past an adverbial between a role and its comma: "de onderhandelaar ter plaatse, X"."""
        for end in range(at, min(len(self.row), at + 3)):
            if self.row[end].text == ",":
                return end
            if (
                self.row[end].kind != "word"
                or self.row[end].capital
                or self._is_verb(end)
                or self.row[end].low in words(self.language, "roles.never_modifier")
            ):
                return at
        return at

    def _skip_titles(self, at: int) -> int:
        while at < len(self.row) and self.row[at].low in words(self.language, "names.titles"):
            at += 1
            at += at < len(self.row) and self.row[at].text == "."
        return at

    def _is_name(self, at: int) -> bool:
        return at < len(self.row) and self.row[at].kind == "name" and not self._owns(at)

    def _owns(self, at: int) -> bool:
        return at + 1 < len(self.row) and self.row[at + 1].low == "'s"

    def _is_verb(self, at: int) -> bool:
        return any(
            self.row[at].low in words(self.language, path)
            for path in ("speech.verbs", "speech.auxiliaries", "roles.verbs")
        )

    def _name(self, at: int) -> Phrase | None:
        begin = at
        at = self._skip_titles(at)
        if at >= len(self.row) or self.row[at].kind not in ("name", "form"):
            return None
        chunk = self.row[at]
        if chunk.kind == "form":
            return self._form(at) if begin == at else None
        if begin == at and not self.names.is_person(chunk.text):
            return self._phrase(at, at + 1, "body", name=chunk.text, genitive=self._owns(at))
        last, roles = self._apposition(at + 1)
        return self._phrase(begin, last, "person", name=chunk.text, roles=roles, genitive=self._owns(at))

    def _apposition(self, at: int) -> tuple[int, tuple[Role, ...]]:
        """Roles said between commas or brackets behind a name, and where they end (the closing comma taken in)."""
        at = self._skip_brackets(at)
        if at >= len(self.row) or self.row[at].text not in (",", "(", "–", "—"):
            return at, ()
        roles = tuple(self._roles_until_comma(at + 1))
        if not roles:
            return at, ()
        last = roles[-1].last
        closed = last < len(self.row) and self.row[last].text in (",", ")", "–", "—")
        return last + closed, roles

    def _skip_brackets(self, at: int) -> int:
        """Past an age or a party behind a name: "(54)", "(CD&V)"."""
        if at < len(self.row) and self.row[at].text == "(":
            for end in range(at + 1, min(len(self.row), at + 5)):
                if self.row[end].text == ")" and not self._roles_until_comma(at + 1):
                    return end + 1
        return at

    def _roles_until_comma(self, at: int) -> list[Role]:
        found: list[Role] = []
        while at < len(self.row) and self.row[at].text not in (",", ".", ")", ";", ":", "–", "—"):
            role = role_at(self.row, at, self.text, self.language)
            if role is None:
                named = self.row[at].kind == "name" and not self._owns(at)
                if (
                    named
                    or self._is_verb(at)
                    or self.row[at].low in words(self.language, "roles.relative")
                    or self.row[at].kind == "quote"
                ):
                    return found
                at += 1
            elif self._is_name(self._skip_titles(role.last)):
                return found
            else:
                was = at > 0 and self.row[at - 1].low in words(self.language, "roles.former_adverbs")
                found.append(replace(role, tenure="former") if was else role)
                at = role.last
        return found

    def _form(self, at: int) -> Phrase | None:
        chunk = self.row[at]
        if chunk.is_form("adjective") and not chunk.is_form("name", "demonym", "body", "capital", "city"):
            return None
        kind: Kind = "body" if chunk.is_form("body") else "place" if self._only_place(chunk) else "land"
        begin = at - 1 if at and self.row[at - 1].low in words(self.language, "roles.determiners") else at
        return self._phrase(begin, at + 1, kind, name=chunk.text, forms=chunk.forms, genitive=self._owns(at))

    @staticmethod
    def _only_place(chunk: Chunk) -> bool:
        return all(form.kind == "city" for form in chunk.forms)

    def _group(self, at: int) -> Phrase | None:
        """As in "het Oekraïense leger", "een bron binnen het ministerie", "functionarissen"."""
        begin, definite = at, False
        if self.row[at].low in words(self.language, "roles.determiners"):
            definite = self.row[at].low in words(self.language, "roles.definite")
            at += 1
        forms: list[Form] = []
        for _ in range(4):
            if at >= len(self.row):
                return None
            kind = self._group_noun(self.row[at])
            if kind is not None:
                return self._grouped(begin, at, kind, tuple(forms), definite)
            if self.row[at].is_form("adjective"):
                forms.extend(f for f in self.row[at].forms if f.kind == "adjective")
            elif not self._may_describe(at):
                return None
            at += 1
        return None

    def _may_describe(self, at: int) -> bool:
        chunk = self.row[at]
        if chunk.kind == "form" and at + 1 < len(self.row) and self.row[at + 1].low == "'s":
            return True
        if chunk.low == "'s" or chunk.low in words(self.language, "roles.numbers"):
            return True
        if chunk.kind != "word" or chunk.low in words(self.language, "roles.never_modifier"):
            return False
        return is_adjective(chunk.low, self.language) or bool(words(self.language, "roles.noun_modifiers"))

    def _group_noun(self, chunk: Chunk) -> Kind | None:
        if chunk.kind != "word":
            return None
        if chunk.low in words(self.language, "bodies.unnamed"):
            return "people"
        if chunk.low.split("-")[0] in words(self.language, "bodies.heads") and "-" in chunk.low:
            return "body"
        heads = words(self.language, "bodies.heads")
        compound = bool(words(self.language, "roles.compounds")) and any(
            chunk.low[-size:] in heads for size in range(_SHORTEST, len(chunk.low) - 2)
        )
        return "body" if chunk.low in heads or compound else None

    def _grouped(
        self, begin: int, noun: int, kind: Kind, forms: tuple[Form, ...], definite: bool
    ) -> Phrase | None:
        last = complement(self.row, noun + 1, self.language)
        if kind == "people":
            last = self._source_of(last)
        if last < len(self.row) and kind == "body":
            last = self._owner_behind(last)
        if kind == "body" and begin == noun and not forms and not self.row[noun].capital and last == noun + 1:
            return None
        plural = self.row[noun].low in words(self.language, "bodies.plural")
        return self._phrase(begin, last, kind, forms=forms, definite=definite, plural=plural)

    def _source_of(self, last: int) -> int:
        """As in "een bron binnen het ministerie", "bronnen rond de onderhandelingen": whose the unnamed people are."""
        while last + 1 < len(self.row) and self.row[last].low in words(self.language, "bodies.from"):
            if self.row[last + 1].low in words(self.language, "bodies.from"):
                last += 1
                continue
            inner = self.at(last + 1)
            behind = last + 1 + (self.row[last + 1].low in words(self.language, "roles.determiners"))
            end = inner.last if inner is not None else noun_phrase(self.row, behind, self.language)
            if end <= last:
                return last
            last = end
        return last

    def _noun(self, at: int) -> Phrase | None:
        """Any other noun with an article, or at the head of a sentence, right before or behind a verb: "de werkgevers eisen"."""
        begin, articled = at, self.row[at].low in words(self.language, "roles.determiners")
        at += articled
        while at + 1 < len(self.row) and at - begin < _MOST_WORDS and self._leads_noun(at):
            at += 1
        if at >= len(self.row) or not is_noun(self.row[at], self.language) or not (articled or begin == 0):
            return None
        last = complement(self.row, at + 1, self.language)
        plural = self.row[at].low.endswith(tuple(words(self.language, "bodies.plural_endings")))
        definite = self.row[begin].low in words(self.language, "roles.definite")
        by_verb = (last < len(self.row) and self._is_verb(last)) or (begin > 0 and self._is_verb(begin - 1))
        usable = (
            by_verb
            and (plural or self._is_group(at))
            and self.row[at].low not in words(self.language, "names.openers")
        )
        return self._phrase(begin, last, "noun", plural=plural, definite=definite) if usable else None

    def _is_group(self, at: int) -> bool:
        return self.row[at].low in words(self.language, "bodies.groups")

    def _leads_noun(self, at: int) -> bool:
        """Whether this word only leads up to the noun that follows it."""
        chunk, following = self.row[at], self.row[at + 1]
        if not (is_noun(following, self.language) or following.kind == "form"):
            return chunk.kind == "form" and following.low == "'s"
        if chunk.kind == "form" or chunk.low == "'s":
            return True
        return is_noun(chunk, self.language) and (
            bool(words(self.language, "roles.noun_modifiers"))
            or is_adjective(chunk.low, self.language)
            or chunk.text.isdigit()
            or chunk.low in words(self.language, "roles.numbers")
        )

    def _owner_behind(self, last: int) -> int:
        """As in "het kantoor van president X": the owner belongs to the body's name."""
        if self.row[last].low in words(self.language, "roles.of_strict") and last + 1 < len(self.row):
            owner = self._role(last + 1)
            if owner is not None and owner.kind == "person":
                return owner.first + (owner.roles[0].last - owner.roles[0].first) + 1
        return last + 1 if self._is_acronym(last) else last

    def _is_acronym(self, at: int) -> bool:
        return self.row[at].kind in ("name", "form") and self.row[at].text.isupper()

    def _pronoun(self, at: int) -> Phrase | None:
        low = self.row[at].low
        subject = any(
            low in words(self.language, f"pronouns.{key}") for key in ("male", "female", "plural", "neuter")
        )
        return self._phrase(at, at + 1, "pronoun") if subject or self._is_oblique(at) else None

    def _is_oblique(self, at: int) -> bool:
        """As in "volgens haar", but not the "haar" of "haar partij"."""
        low = self.row[at].low
        if not any(
            low in words(self.language, f"pronouns.{key}_oblique") for key in ("male", "female", "plural")
        ):
            return False
        following = self.row[at + 1] if at + 1 < len(self.row) else None
        possessive = low in words(self.language, "roles.determiners")
        return (
            not possessive
            or following is None
            or following.kind == "mark"
            or not is_noun(following, self.language)
        )

    def _phrase(self, first: int, last: int, kind: Kind, **more: object) -> Phrase:
        start, end = self.row[first].start, self.row[last - 1].end
        shown = self.text[start:end].rstrip(",–— ")
        return Phrase(first, last, start, end, kind, shown, **more)  # type: ignore[arg-type] # each caller names fields of Phrase


def names_a_head(text: str, language: Language) -> bool:
    """Whether a word is a role: for rules that look at single words."""
    return head_of(text, language) is not None
