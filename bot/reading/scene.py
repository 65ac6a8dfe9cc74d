"""Whom an article has named so far, and whom it may mean by a pronoun or a role."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile

from bot.lexicon import gender_of
from bot.model import Mention
from bot.reading import calling, referents
from bot.reading.bodies_met import Bodies, Body
from bot.reading.characters import FAR, NEVER, Character, Gender, Group, last_about
from bot.reading.phrase import Phrase, is_group, last_word
from bot.reading.roles import Role
from bot.reading.roster import Roster
from bot.reading.vocabulary import Words

_STRANGE = 2
"""Sentences back that a pronoun may point to somebody without a name."""
RECALLED = 200
"""Persons, those named last, among whom a role is looked for: more than any article of prose names."""
_INSIDE = 0.5
"""Sentences by which the subject of a clause inside a sentence stands behind that of the sentence."""


@dataclass(slots=True)
class Scene:
    """What has been read so far; grows sentence by sentence, `number` is the one being read.

    `told` is the last sentence that was no quotation. Characters stand in the order last named; `homes` are
    their "body", "country" or "band" by name; `anew` has the chunks where somebody is
    called by a role of theirs for the first time in this sentence. `asked` are the names of those whom
    somebody answers here, who is none of them.
    """

    words: Words
    roster: Roster = field(default_factory=Roster)
    number: int = 0
    told: int = -1
    homes: dict[tuple[str, str], Mention] = field(default_factory=dict)
    bodies: Bodies = field(default_factory=Bodies)
    characters: dict[str, Character] = field(default_factory=dict)
    _groups: list[Group] = field(default_factory=list)
    unnamed: dict[str, tuple[int, Mention]] = field(default_factory=dict)
    several: list[tuple[int, set[str]]] = field(default_factory=list)
    _strangers: dict[str, Character] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)
    anew: set[int] = field(default_factory=set)
    asked: frozenset[str] = frozenset()

    def meet(self, name: str, roles: Collection[Role]) -> Mention:
        """The person of this full name, who is called these roles here."""
        character = self.characters.get(name)
        if character is None:
            given = gender_of(name) if " " in name else ""
            character = Character(
                Mention(name, "person"), len(self.characters), gender=given, met=self.number
            )
            self.characters[name] = character
        if character.met in self.headings:
            character.met = self.number
        for role in roles:
            if role.head in self.words.roles.successors:
                character.heads.update(self._heads_of_latest(character))
            if role.head in self.words.roles.counterparts:
                character.lent.update(self._heads_of_latest(character))
                character.heads.update(character.lent)
            calling.note(character, role, self.words)
            character.gender = self.gender_said(role.head) or character.gender
        return character.mention

    def note_kin(self, person: Mention, word: str) -> None:
        """Remember that a word for a man or a woman stands before a name: "his wife, Ada Cole"."""
        character = self.characters[person.name]
        character.gender = self.gender_said(word) or character.gender

    def remember(
        self, phrase: Phrase, mention: Mention | None, *, place: int | None, acts: bool, verb: str
    ) -> None:
        """Note who was named; `place` is the phrase's number where it may be a subject.

        `acts`: it stands in the main clause, and is not only said of somebody else; `verb`: the word behind.
        """
        if mention is None:
            return
        if mention.kind in ("body", "country") and phrase.name:
            self.bodies.met.append(Body(self.number, mention, acts=place is not None))
        if phrase.kind == "role" and phrase.plural:
            self.several.append((self.number, referents.keys(phrase.roles[0], self.words)))
        one = phrase.kind in ("people", "role") and not (phrase.plural or phrase.definite)
        if one and mention.kind == "body":
            self.unnamed[self._noun(phrase)] = self.number, mention
        character = self.characters.pop(mention.name, None)
        if character is not None:
            self.characters[mention.name] = character
            self._note(character, place, acts=acts)
            if place is not None and verb in self.words.speech.whole_verbs:
                character.spoke = self.number
        elif mention.name in self._strangers and place is not None:
            self._note(self._strangers[mention.name], place)
        elif place is not None and acts and self._is_stranger(phrase, mention):
            self._note(self._stranger(phrase, mention), place)
        elif place is not None and is_group(phrase):
            plural = phrase.plural or phrase.kind == "people"
            does, says = verb in self.words.acts, verb in self.words.speech.whole_verbs
            self._groups.append(Group(self.number, mention, plural, does, says, acts, place))

    def salient(self, gender: Gender, but: Collection[Mention] = ()) -> tuple[Mention, int] | None:
        """The person that a sentence close by was about, and how far back; nobody when none is near.

        A man or a woman may be somebody without a name, of whom one of the last two sentences was. Those of
        `but` are not meant, and nobody is of two who spoke in the sentence before.
        """
        persons = (*self.near(), *self._near_strangers()) if gender else self.near()
        sure = (c for c in persons if c.known or self.number - c.seen <= 1)
        near = [c for c in sure if (not gender or c.gender in ("", gender)) and c.mention not in but]
        best = max(near, key=lambda c: (c.latest, c.gender == gender), default=None)
        spoke = [c for c in near if best and c.spoke == c.seen == self.number - 1 and c.gender == best.gender]
        if best is None or (best in spoke and len(spoke) > 1):
            return None
        best.gender = gender or best.gender
        return best.mention, max(0, self.number - best.seen)

    def subject_before(self, gender: Gender, but: Collection[Mention] = ()) -> tuple[Mention, int] | None:
        """The man or woman whom the sentence before was about, and this one has not named; none of `but`."""
        before = (c for c in (*self.near(), *self._near_strangers()) if c.seen == self.number - 1)
        near = [c for c in before if c.subject > self.number - _STRANGE and c.gender in ("", gender)]
        near = [c for c in near if c.mention not in but]
        best = max(near, key=lambda c: (c.subject, c.gender == gender), default=None)
        return (best.mention, 1) if best is not None else None

    def group_before(self) -> tuple[Mention, int] | None:
        """The body that said something in the sentence before."""
        before = (g for g in self._near_groups() if g.seen == self.number - 1 and g.says and not g.plural)
        return next(((group.mention, 1) for group in before), None)

    def of_late(self, gender: Gender = "", role: Role | None = None) -> tuple[Mention, int] | None:
        """The person that this sentence or the one before was about; none that cannot have a role."""
        found = self.salient(gender, but=self._others(role) if role is not None else ())
        return found if found is not None and found[1] <= 1 else None

    def note_answer(self, *, answers: bool) -> None:
        """Remember whom somebody answers: who spoke last, if anybody of the sentences before did."""
        said = max((c.said for c in self.characters.values()), default=NEVER)
        those = (c.mention.name for c in self.characters.values() if c.said == said)
        near = answers and self.number > said >= self.told - 1
        self.asked = frozenset(those) if near else frozenset()

    def home_of(self, character: Character) -> Mention | None:
        """The body or band that somebody was named with."""
        name = character.mention.name
        return self.homes.get((name, "body")) or self.homes.get((name, "band"))

    def source_pointed_at(self, phrase: Phrase) -> Mention | None:
        """The one without a name whom "the source" means, if one was named close by."""
        said = self.unnamed.get(self._noun(phrase), (NEVER, None))
        return said[1] if self.is_near(said[0]) else None

    def _noun(self, phrase: Phrase) -> str:
        """What somebody without a name is called by."""
        if phrase.roles:
            return phrase.roles[0].head
        words = phrase.text.casefold().split()
        return next((word for word in words if word in self.words.bodies.unnamed), "")

    def named_last(self) -> tuple[Mention, int] | None:
        """The person named last of all, whom "the latter" means."""
        last = next(reversed(self.characters.values()), None)
        near = last is not None and self.number - last.seen <= 1
        return (last.mention, max(0, self.number - last.seen)) if last and near else None

    def of_gender(self, role: Role) -> tuple[Mention, int] | None:
        """The man or woman of the sentence before whom a word such as "voorvrouw" means."""
        gender = self.gender_said(role.head)
        found = self.salient(gender, but=self._others(role)) if gender else None
        known = self.characters.get(found[0].name) if found and found[1] <= 1 else None
        return found if known and known.subject > self.number - _STRANGE else None

    def _others(self, role: Role) -> list[Mention]:
        """Those close by whom a role cannot mean."""
        homes = ((c, self.homes.get((c.mention.name, "body"))) for c in self.near())
        return [c.mention for c, home in homes if calling.is_other(c, role, home, self.words)]

    def of_band(self, band: Mention) -> Mention | None:
        """The person named last, and not here, who is of a party; else whom it was about, of no other one."""
        near = [(c, self.homes.get((c.mention.name, "body"))) for c in self.near() if c.seen < self.number]
        own = [
            c
            for c, home in near
            if home is not None and (home.name == band.name or (band.id is not None and home.id == band.id))
        ]
        latest = max(own, key=lambda c: (c.seen, c.subject), default=None)
        if latest is not None:
            return latest.mention
        others = [c.mention for c in self.near() if (c.mention.name, "body") in self.homes]
        late = self.salient("", but=[*others, *(c.mention for c in self.near() if c.seen == self.number)])
        return late[0] if late is not None and late[1] <= 1 else None

    def from_land(self, ids: Collection[str], gender: Gender) -> Mention | None:
        """The person last named who is of one of these lands as far as is known, and is from now on."""
        found = self._from_land(ids, gender)
        if found is not None:
            self.characters[found.name].lands.update(ids)
        return found

    def _from_land(self, ids: Collection[str], gender: Gender) -> Mention | None:
        """The person last named whose role was said to be of one of these lands, or of none.

        Nobody is, where the one whom it was about since then may be from anywhere.
        """
        here = (c for c in self.near() if c.seen < self.number and (not gender or c.gender in ("", gender)))
        near = [c for c in here if c.from_anywhere or not c.lands.isdisjoint(ids)]
        known = max((c for c in near if not c.lands.isdisjoint(ids)), key=lambda c: c.seen, default=None)
        strangers = [c for c in near if c.from_anywhere]
        if known is not None:
            return known.mention if all(c.subject <= known.seen for c in strangers) else None
        latest = max(near, key=lambda c: (c.latest, c.seen), default=None)
        late = [c for c in strangers if c.seen >= self.number - 1]
        several = len(late) > 1 and sum(c.subject > self.number - _STRANGE for c in late) != 1
        if latest is None or several or not latest.from_anywhere:
            return None
        alone = strangers == near == [latest]
        return latest.mention if alone or self.number - latest.seen <= _STRANGE else None

    def gender(self, mention: Mention) -> Gender:
        """The gender of a person as far as it is known."""
        known = self.characters.get(mention.name) or self._strangers.get(mention.name)
        return known.gender if known is not None else ""

    def latest_group(self) -> tuple[Mention, int] | None:
        """The body, land or people that a sentence close by was about last, one before several."""
        near = min(self._near_groups(), key=last_about, default=None)
        return (near.mention, self.number - near.seen) if near is not None else None

    def latest_several(self) -> tuple[Mention, int] | None:
        """The people last named; without any, a body or land named just before ("De bond … Ze willen")."""
        near = list(self._near_groups())
        several = (group for group in near if group.plural)
        band = (g for g in near if self.number - g.seen <= 1 and g.mention.kind in ("country", "body"))
        found = next(several, None) or next(band, None)
        return (found.mention, self.number - found.seen) if found else None

    def _heads_of_latest(self, but: Character) -> set[str]:
        """The roles of the person named last, which their counterpart holds too."""
        recalled = islice(reversed(self.characters.values()), RECALLED)
        return next((set(c.heads) for c in recalled if c is not but and c.heads), set())

    def _note(self, character: Character, place: int | None, *, acts: bool = True) -> None:
        character.seen = self.number
        if place is not None and (character.subject <= self.number - 1 or acts):
            subject = self.number - place / 100 - (not acts) * _INSIDE
            character.subject = max(character.subject, subject)
            character.led |= not place

    def _is_stranger(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether it is one person without a name: "een woordvoerder", "The boy's mother"."""
        if mention.kind != "body" or phrase.plural or mention.id is not None:
            return False
        if phrase.roles:
            return phrase.roles[0].head not in self.words.roles.pointing
        one = self.words.bodies.one | (self.words.names.articles - self.words.roles.definite)
        alone = phrase.kind == "people" and phrase.text.casefold().split()[0] in one
        return alone or bool(self.gender_said(last_word(phrase)))

    def _stranger(self, phrase: Phrase, mention: Mention) -> Character:
        head = phrase.roles[0].head if phrase.roles else last_word(phrase)
        return self._strangers.setdefault(
            mention.name, Character(mention, len(self.characters), gender=self.gender_said(head))
        )

    def _near_strangers(self) -> list[Character]:
        return [c for c in self._strangers.values() if self.number - c.seen <= _STRANGE]

    def gender_said(self, word: str) -> Gender:
        """The gender that a word for a person tells."""
        if word in self.words.pronouns.female_words:
            return "female"
        return "male" if word in self.words.pronouns.male_words else ""

    def is_near(self, seen: int) -> bool:
        """Whether a sentence is not too far back for a pronoun."""
        return self.number - seen <= FAR

    def near(self) -> list[Character]:
        """The characters named not far back, in the order in which they first were."""
        seen = (c for c in reversed(self.characters.values()) if c.seen != NEVER)
        seen = (c for c in seen if c.mention.name not in self.asked)
        return sorted(takewhile(lambda c: self.is_near(c.seen), seen), key=lambda c: c.order)

    def _near_groups(self) -> Iterator[Group]:
        return takewhile(lambda group: self.is_near(group.seen), reversed(self._groups))
