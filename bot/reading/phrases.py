"""Every phrase of a sentence for somebody or something that can act or speak, each with its roles."""

from dataclasses import dataclass, replace

from bot.model import Tenure
from bot.reading import acting_nouns, apposition, groups, phrase, shares
from bot.reading.cast import Names
from bot.reading.heads import tenure_of
from bot.reading.nouns import is_adverb, is_noun, noun_phrase
from bot.reading.phrase import Kind, Phrase
from bot.reading.roles import Role, role_at
from bot.reading.row import Chunk, Row
from bot.reading.several import several
from bot.reading.spelled import is_lettered

_PROSE = ("word", "quote")
_LONGEST_CLAUSE = 10
"""Chunks of a clause that says who somebody without a name is, as it belongs to what they are called."""
_CLOSING = frozenset(",.")
_FEWEST = 3
"""Chunks, its mark among them, of the shortest sentence in which somebody acts or speaks."""


def phrases(row: Row, names: Names) -> tuple[Phrase, ...]:
    """Every phrase of a sentence in order, none inside another; none where no plain word stands by them."""
    reader = _Reader(row, names)
    found: list[Phrase] = []
    if len(row) < _FEWEST or all(chunk.kind not in _PROSE for chunk in row):
        return ()
    at = 0
    while at < len(row):
        whole = reader.whole(at)
        if whole is not None:
            found.append(whole)
        at = whole.last if whole else at + 1
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Reader:
    row: Row
    names: Names

    def whole(self, at: int) -> Phrase | None:
        """The phrase that begins with this chunk; unnamed people with the source that they belong to."""
        found = self._phrase(at)
        if found is not None and found.kind == "noun" and not found.definite:
            return self._of_both(phrase.longer(self.row, found, self._behind_relative(found.last)))
        if found is None or found.kind != "people":
            return found and self._of_both(found)
        works = self.row[found.last].low in self.row.words.roles.works_at and not found.plural
        last = self._behind_source(found.last) if works or not found.roles else found.last
        last = self._behind_knowledge(last)
        found = phrase.longer(self.row, found, last if found.definite else self._behind_relative(last))
        return self._of_both(found)

    def _of_both(self, found: Phrase) -> Phrase:
        """Several people with the second land that they are of: "negotiators of Peru and Chile said"."""
        row, last = self.row, found.last
        lands = row[last - 1].is_form("name") and row[last + 1].is_form("name")
        joined = lands and row[last].low in row.words.roles.conjunctions and last - 1 > found.first
        one = row[found.first].low in row.words.names.articles - row.words.roles.definite
        several = found.plural or (found.kind == "people" and not one)
        of = joined and several and found.kind in ("people", "role", "noun")
        verb = last + 2 + is_adverb(row, last + 2)
        return phrase.longer(row, found, last + 2) if of and row[verb].low in row.words.acts else found

    def _behind_relative(self, last: int) -> int:
        """Past a clause that says which unnamed people are meant: "two people who were there said"."""
        words, row = self.row.words, self.row
        if row[last].low not in words.roles.who or row[last - 1].low not in words.bodies.anybody:
            return last
        for at in range(last + 2, min(len(row), last + _LONGEST_CLAUSE)):
            begun = at > last + 2 and row[at].low in words.speech.whole_verbs
            if begun or row[at].kind in ("mark", "nothing"):
                return at if row[at].text in _CLOSING or begun else last
            if row[at].kind == "quote" or row[at].low in words.speech.complementisers:
                return last
        return last

    def _behind_knowledge(self, last: int) -> int:
        """Past what unnamed people know of: "an official close to the talks"."""
        known = self.row.phrase_at(last, self.row.words.bodies.informed)
        if not known:
            return last
        at = last + len(known)
        articled = self.row[at].low in self.row.words.roles.determiners
        return self._inner_end(at) or (at + 2 if articled and self.row[at + 1].kind == "word" else last)

    def _phrase(self, at: int) -> Phrase | None:
        chunk, words = self.row[at], self.row.words
        if chunk.kind in ("mark", "quote"):
            return None
        group = shares.some_of(self.row, at) if chunk.low in words.opens_share else None
        group = group or self._role(at) or groups.group(self.row, at) or self._name(at)
        group = group or (self._pronoun(at) if chunk.low in words.opens_pronoun else None)
        return group or self._noun(at) or (several(self.row, at) if at == 0 else None)

    def _noun(self, at: int) -> Phrase | None:
        """A noun; none where its words only describe whoever is named behind: "a visibly tired Cole"."""
        found = acting_nouns.noun(self.row, at)
        if found is not None and self.row.words.is_called_by(self.row[found.last - 1].low):
            return self._called_body(found) or found
        if found is None or self.row[at].low not in self.row.words.names.articles:
            return found
        behind = found.last + is_noun(self.row[found.last], self.row.words)
        one = self.row[at].low not in self.row.words.roles.definite
        named = self.row[behind].kind == "name" and self.names.is_person(self.row[behind].text)
        return None if named and (behind > found.last or one) else found

    def _called_body(self, noun: Phrase) -> Phrase | None:
        """The body whose name stands right behind what it is: "de krant X", "zender NOS"."""
        behind = self.row[noun.last]
        known = behind.kind == "form" and behind.is_form("body")
        if not known and (behind.kind != "name" or self.names.is_person(behind.text)):
            return None
        return phrase.over(
            self.row, noun.first, noun.last + 1, "body", name=behind.text, forms=behind.forms if known else ()
        )

    def _behind_source(self, last: int) -> int:
        """Past whom unnamed people belong to: "een bron binnen het ministerie", "bronnen rond de top"."""
        belonging = self.row.words.bodies.belonging
        on_side = tuple(self.row.words.talks.on_side)
        if self.row[last].kind == "word" and self.row[last + 1].low.endswith(on_side):
            return last + 2
        while self.row[last].low in belonging and last + 1 < len(self.row):
            behind = last + 1 if self.row[last + 1].low in belonging else self._inner_end(last + 1)
            if behind <= last:
                return last
            last = behind
        return last

    def _inner_end(self, at: int) -> int:
        inner = self._phrase(at)
        if inner is not None:
            return inner.last
        return noun_phrase(self.row, at + (self.row[at].low in self.row.words.roles.determiners))

    def _role(self, at: int) -> Phrase | None:
        role = role_at(self.row, at)
        if role is None:
            return None
        named = apposition.person_behind(self.row, role)
        if named is not None and not is_lettered(self.row[named].text):
            return self._person_with_role(at, role, named)
        return self._owner(at, role) or self._unnamed(role)

    def _unnamed(self, role: Role) -> Phrase | None:
        """A role without a name, or people who are called so."""
        definite = role.determiner in self.row.words.roles.definite
        describes = groups.only_describes(self.row, role.last - 1)
        if role.head in self.row.words.bodies.unnamed and not (definite or describes):
            return self._called("people", role)
        counted = self.row[role.first - 1].low in self.row.words.doubt.counting
        if role.bare and not (role.lands or role.owner_words or role.plural or counted):
            return None
        if describes:
            return None
        found = replace(self._called("role", role), definite=definite or role.owner is not None)
        himself = definite and self.row[role.last].low in self.row.words.pronouns.reflexive
        return replace(found, last=role.last + 1, end=self.row[role.last].end) if himself else found

    def _owner(self, at: int, role: Role) -> Phrase | None:
        """Who holds a role and owns what follows: "President Ada Cole's plan", or an aide of theirs."""
        owns = self.row[role.last].low == "'s" and self.row[at - 1].low != "'s"
        owned = self._role(role.last + 1) if owns else None
        if owned is not None:
            found = phrase.over(self.row, at, owned.last, owned.kind)
            return replace(owned, first=at, start=found.start, text=found.text)
        if not (self.row[role.last].kind == "name" and self.row.owns(role.last)):
            return None
        body = groups.group(self.row, role.last + 2)
        if body is not None and body.kind == "body":
            return phrase.over(self.row, at, body.last, "body")
        found = phrase.over(self.row, at, role.last + 1, "person")
        return replace(found, name=self.row[role.last].text, roles=(role,), genitive=True)

    def _called(self, kind: Kind, role: Role) -> Phrase:
        return phrase.over(self.row, role.first, role.last, kind, roles=(role,), plural=role.plural)

    def _person_with_role(self, at: int, role: Role, named: int) -> Phrase:
        behind, more = apposition.behind(self.row, named + 1)
        roles = (role, *apposition.second_role(self.row, role, named), *more)
        name = self.row[named].text
        last = max(behind, named + 1)
        return phrase.over(self.row, at, last, "person", name=name, roles=roles, plural=role.plural)

    def _name(self, first: int) -> Phrase | None:
        chunk = self.row[first]
        if chunk.kind == "form":
            return self._form(first)
        if chunk.kind != "name" and chunk.low not in self.row.words.names.titles:
            return None
        at = apposition.behind_titles(self.row, first)
        chunk = self.row[at]
        if chunk.kind != "name":
            return None
        if at == first and (not self.names.is_person(chunk.text) or groups.is_of_side(self.row, at)):
            last = self._behind_noun(at + 1)
            kept = last > at + 1 and self.row[at + 1].low in self.row.words.bodies.named_with
            name = self.row.shown(at, at + 1 + kept)
            return phrase.over(self.row, at, last, "body", name=name, genitive=self.row.owns(at))
        last, roles = apposition.behind(self.row, at + 1)
        roles = (*self._rank(first, at), *roles)
        genitive = self.row.owns(at)
        return phrase.over(self.row, first, last, "person", name=chunk.text, roles=roles, genitive=genitive)

    def _rank(self, first: int, last: int) -> tuple[Role, ...]:
        """The role that a title in letters is short for: "Sen.", "Maj. Gen."."""
        short = self.row.words.roles.abbreviated
        words = [self.row[at].low for at in range(first, last) if self.row[at].low in short]
        if not words:
            return ()
        first -= self.row[first - 1].low in self.row.words.roles.with_titles
        text = self.row.shown(first, last)
        tenure: Tenure = tenure_of(self.row[first - 1].low, self.row.words) or "current"
        return (Role(first, last, short[words[-1]], text, tenure, (), None, "", "", plural=False),)

    def _form(self, at: int) -> Phrase | None:
        """A land, a place or a body of the gazetteer; an adjective alone is none."""
        chunk = self.row[at]
        if all(form.kind == "adjective" for form in chunk.forms) and not self._is_woman(at):
            return None
        begin, last = (
            at - (self.row[at - 1].low in self.row.words.roles.determiners),
            self._behind_noun(at + 1),
        )
        if last > at + 1 and chunk.is_form("adjective") and self.row[last - 1].capital:
            name, genitive = self.row.shown(at, last), self.row.owns(last - 1)
            return phrase.over(self.row, begin, last, "body", name=name, genitive=genitive)
        genitive = self.row.owns(at)
        return phrase.over(
            self.row, begin, last, _kind(chunk), name=chunk.text, forms=chunk.forms, genitive=genitive
        )

    def _is_woman(self, at: int) -> bool:
        """Whether an adjective of a land stands for a woman, in languages that say so: "aldus de Duitse"."""
        words, behind = self.row.words, self.row[at + 1]
        articled = self.row[at - 1].low in words.names.articles & words.roles.definite
        ends = behind.kind in ("mark", "nothing") or (at == 1 and behind.low in words.verbs)
        ends |= behind.low in words.speech.prepositions and self.row[at - 2].low in words.speech.whole_verbs
        return articled and ends and not words.roles.noun_modifiers

    def _behind_noun(self, at: int) -> int:
        """Past the word for a body behind its name, where nouns stand so: "the RMT trade union"."""
        words = self.row.words
        if not words.roles.noun_modifiers:
            return at
        called = words.talks.associations | words.bodies.called
        described = self.row[at + 1].low in called and is_noun(self.row[at], words)
        return at + 2 if described else at + (self.row[at].low in words.talks.parties)

    def _pronoun(self, at: int) -> Phrase | None:
        """A pronoun, unless it only determines a noun: "volgens haar", but "haar partij" and "het plan"."""
        low, words = self.row[at].low, self.row.words
        if self._is_latter(at) or self._is_of_age(at):
            return phrase.over(self.row, at, at + 2, "pronoun")
        points = low in words.pronouns.demonstrative and at == 0 and self.row[1].low in words.verbs
        behind = self.row[at + 1]
        latter = low in words.pronouns.latter and not (is_noun(behind, words) or behind.named)
        latter &= self.row[at - 1].low not in words.speech.say_so
        if latter or points:
            return phrase.over(self.row, at, at + 1, "pronoun")
        if low not in words.pronouns.subjects and low not in words.pronouns.oblique:
            return None
        if low in words.pronouns.both and words.roles.noun_modifiers and not self._acts_alone(at):
            return None
        noun = (is_noun(behind, words) and behind.low not in words.stances.negations) or behind.named
        determines = (
            noun and low in words.roles.determiners and not acting_nouns.is_inverted(self.row, at, at + 1)
        )
        return None if determines else phrase.over(self.row, at, at + 1, "pronoun")

    def _acts_alone(self, at: int) -> bool:
        """Whether "both" stands for two, right before their verb and behind no name: "Both refused"."""
        words, before = self.row.words, self.row[at - 1]
        opens = before.kind in ("mark", "nothing") or before.low in words.clause_openers | words.acts
        return opens and self.row[at + 1].low in words.acts

    def _is_of_age(self, at: int) -> bool:
        """Whether "the 67-year-old" stands here, before no noun."""
        roles = self.row.words.roles
        if self.row[at].low not in roles.definite:
            return False
        behind = self.row[at + 2]
        aged = self.row[at + 1].low.endswith(roles.of_age)
        return aged and not is_noun(behind, self.row.words) and not behind.named

    def _is_latter(self, at: int) -> bool:
        """Whether "die laatste" or "the latter" stands here, before no noun."""
        words = self.row.words
        points = self.row[at].low in words.roles.determiners and self.row[at + 1].low in words.pronouns.latter
        return points and not is_noun(self.row[at + 2], words) and not self.row[at + 2].named


def _kind(chunk: Chunk) -> Kind:
    if chunk.is_form("body"):
        return "body"
    return "place" if all(form.kind == "city" for form in chunk.forms) else "land"
