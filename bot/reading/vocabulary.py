"""What a language's newspapers say, for rules: its `reading.toml`, and unions of its sections."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, TypeVar, get_type_hints

from bot import gazetteer
from bot.lexicon import load
from bot.model import Language
from bot.reading import sections, shapes
from bot.reading.doubt_words import Doubt
from bot.reading.entries import SHAPES
from bot.reading.role_words import Roles
from bot.reading.shapes import NO_WORDS, Set, Stance
from bot.reading.stance_words import Stances
from bot.reading.talk_words import Talks

Section = TypeVar("Section")
_SHORTEST = 5
"""Letters of the shortest word that may end a compound written as one word ("oppositiepartij")."""


@dataclass(frozen=True, eq=False)
class Words:
    """A language's words by section; `language` is that in which names of the world and dates are read."""

    language: Language
    text: sections.Text
    names: sections.Names
    pronouns: sections.Pronouns
    roles: Roles
    bodies: sections.Bodies
    speech: sections.Speech
    talks: Talks
    stances: Stances
    doubt: Doubt

    @cached_property
    def verbs(self) -> Set:
        """Verbs that end what is said of a name: of saying, of doing, and auxiliaries."""
        return self.speech.verbs | self.speech.auxiliaries | self.roles.verbs

    @cached_property
    def function(self) -> Set:
        """Verbs and small words: what is no noun and ends a noun phrase."""
        speech, roles = self.speech, self.roles
        small = speech.small | speech.prepositions | speech.clause_breaks | speech.complementisers
        around = roles.relative | roles.determiners | roles.conjunctions
        pronouns = self.pronouns.male | self.pronouns.female
        talking = self.talks.verbs - self.talks.negotiating
        stances = self.stances.verbs.keys() - self.stances.nouns_too
        talking |= self.talks.leads | self.talks.together | self.talks.past | self.talks.gather_split.keys()
        return self.verbs | stances | roles.become | talking | small | around | pronouns

    @cached_property
    def no_modifier(self) -> Set:
        """What never stands before the noun that it belongs to: small words, and verbs of talks."""
        opening = {phrase[0] for phrase in self.talks.includes}
        verbs = (self.talks.verbs | self.talks.briefs) - self.talks.negotiating
        split = {*self.talks.receives_split, *self.talks.gather_split, *self.talks.lead_split}
        verbs |= {phrase[0] for phrase, _ in (*self.stances.phrases, *self.stances.adherents)}
        return self.roles.never_modifier | verbs | self.talks.sends | opening | split | self._finite

    @cached_property
    def _finite(self) -> Set:
        """Verbs by whose ending nobody is described, where nouns may be: "the union wants ministers to"."""
        every = self.speech.whole_verbs | self.stances.verbs.keys()
        nouns = self.speech.nouns | self.stances.nouns_too
        finite = {verb for verb in every - nouns if verb.endswith("s") and not verb.endswith("ss")}
        return frozenset(finite) | self.stances.wants if self.roles.noun_modifiers else NO_WORDS

    def is_delegation(self, low: str) -> bool:
        """Whether a word is one for a delegation, or a compound that ends in a sure one."""
        return (
            low in self.talks.delegation or self._ends_in(low, self.sure_delegations) or self._is_camps(low)
        )

    def _is_camps(self, low: str) -> bool:
        """Whether a word is one for a team in one word with whose it is: "regeringsteam"."""
        return self.roles.compounds and low in self._camp_teams

    @cached_property
    def _camp_teams(self) -> Set:
        """The words for a team behind each word for whom it may stand, with what joins them."""
        links = ("", *self.talks.links)
        fronts = [f"{camp}{link}" for camp in self.talks.camps for link in links]
        return frozenset(front + team for front in fronts for team in self.talks.teams)

    @cached_property
    def sure_delegations(self) -> Set:
        """Words for a delegation that are none for any other team."""
        return self.talks.delegation - self.talks.teams

    def is_panel(self, low: str) -> bool:
        """Whether a word is one for a body that somebody chairs, whatever it is called: "commissie"."""
        return low in self.talks.panels or self._ends_in(low, self.talks.panels)

    def is_talks(self, low: str) -> bool:
        """Whether a word is one for a meeting, or a compound that ends in one: "cao-overleg"."""
        last = low.rpartition("-")[2] in self.talks.nouns
        return low not in self.talks.not_nouns and (last or self._ends_in(low, self.talks.nouns))

    def is_party(self, low: str) -> bool:
        """Whether a word names a kind of body that somebody leads: "partij", "oppositiepartij"."""
        return self._ends_in(low, self.talks.parties)

    def is_body(self, low: str) -> bool:
        """Whether a word is one for a body of any kind: "kernkabinet", "vakbond"."""
        return self._ends_in(low, self._bodies) or self.is_party(low) or self.is_institution(low)

    @cached_property
    def _bodies(self) -> Set:
        return self.bodies.heads | self.bodies.groups

    def names_body(self, low: str) -> bool:
        """Whether a name in one word ends in that for a body: "hooggerechtshof"."""
        return self._ends_in(low, self._named_bodies)

    @cached_property
    def _named_bodies(self) -> Set:
        return self.names.bodies | self.bodies.heads

    def points(self, low: str) -> bool:
        """Whether a word may point to a body named before: "de bond", "zijn boerenpartij"."""
        return low in self.bodies.pointing or self._ends_in(low, self.talks.party)

    def is_called_by(self, low: str) -> bool:
        """Whether the name of a body stands behind this word for it: "de reizigersorganisatie X"."""
        return self._ends_in(low, self.bodies.called_by)

    def is_institution(self, low: str) -> bool:
        """Whether a word is one of an institution, whose chair leads no party: "Eurocommissie"."""
        return self._ends_in(low, self.talks.institutions)

    def _ends_in(self, low: str, ends: Set) -> bool:
        return low in ends or (self.roles.compounds and _ends_in(low, ends))

    @cached_property
    def clause_openers(self) -> Set:
        """Words with which a clause inside a sentence begins."""
        return self.speech.complementisers | self.speech.subordinators | self.roles.relative

    @cached_property
    def may_open(self) -> Set:
        """Words by which a clause may open, some of them only before a subject."""
        return self.clause_openers | self.speech.clause_breaks | self.stances.open_clauses

    @cached_property
    def clause_ends(self) -> Set:
        """Words and marks behind which another clause stands beside the one before."""
        return self.speech.clause_breaks | {";", ":"}

    @cached_property
    def stance_phrases(self) -> Mapping[str, shapes.StancePhrases]:
        """The phrases that take a stance by their first word, the longest first."""
        found: dict[str, shapes.StancePhrases] = {}
        for phrase, stance in self.stances.phrases:
            found[phrase[0]] = (*found.get(phrase[0], ()), (phrase, stance))
        return found

    @cached_property
    def stance_turns(self) -> shapes.Phrases:
        """These phrases alone."""
        return shapes.Phrases(phrase for phrase, _ in self.stances.phrases)

    @cached_property
    def opens_stance(self) -> Set:
        """The words with which these begin."""
        return frozenset(self.stance_phrases)

    @cached_property
    def takes_stance(self) -> Set:
        """The forms of verbs that take a stance."""
        return frozenset(form for form, stances in self.stances.verbs.items() if stances)

    @cached_property
    def adherents(self) -> Mapping[str, Stance]:
        """Noun for whoever is for or against something → the stance."""
        return {phrase[0]: stance for phrase, stance in self.stances.adherents}

    @cached_property
    def sides(self) -> Mapping[str, Stance]:
        """The stance of who is on the side that a preposition names."""
        return {phrase[0]: stance for phrase, stance in self.stances.sides}

    @cached_property
    def opens_share(self) -> Set:
        """Words with which some of a group are told: "een van", "the majority of", "many"."""
        bodies = self.bodies
        return self.names.articles | bodies.shares | bodies.some | bodies.many

    @cached_property
    def opens_whole(self) -> Set:
        """Words with which a portfolio or a role of several words begins."""
        return self.roles.portfolio_starts | self.roles.first_words | gazetteer.first_words(self.language)

    @cached_property
    def opens_pronoun(self) -> Set:
        """Words with which a pronoun may begin: "she", "the latter", "the 67-year-old"."""
        said = self.pronouns
        named = said.subjects | said.oblique | said.demonstrative | said.latter
        return named | self.roles.determiners | self.roles.definite

    @cached_property
    def articled(self) -> Set:
        """Articles and other words before a noun for somebody."""
        return self.roles.determiners | self.bodies.both | self.bodies.one

    @cached_property
    def opens_noun(self) -> Set:
        """These, and words for several who speak without a noun."""
        return self.articled | self.names.articles | self.bodies.lone

    @cached_property
    def understood(self) -> Set:
        """Words before a role that are known to say nothing of it."""
        return (self.speech.prepositions | self.verbs | self.acts) - self.roles.determiners

    @cached_property
    def according_ends(self) -> Set:
        """The last words of what says "according to"."""
        return frozenset([phrase[-1] for phrase in self.speech.according])

    @cached_property
    def holder_behind(self) -> Set:
        """What stands before an office inside a phrase: "de regering van premier X", "X, president"."""
        return self.speech.prepositions | self.roles.of | {"'s", ","}

    @cached_property
    def acts(self) -> Set:
        """Verbs that say what a subject does or wants."""
        return self.verbs | self.stances.verbs.keys()

    @cached_property
    def carriers(self) -> Set:
        """What may stand between an auxiliary and its verb."""
        return self.speech.small | self.stances.between

    @cached_property
    def attribution(self) -> Set:
        """Small words that count as nothing said beside a speaker and a verb."""
        return self.speech.skip | self.speech.prepositions | self.roles.determiners

    @cached_property
    def copula_small(self) -> Set:
        """What may stand between "is" or "werd" and a role: "werd gisteren benoemd tot"."""
        return self.speech.skip | self.roles.appointed | self.roles.appointed_to

    @cached_property
    def topic_small(self) -> Set:
        """Words that neither begin nor end a topic; what is to stay undone keeps its "not"."""
        return (self.speech.small | self.stances.leads_in) - self.stances.negations


@lru_cache(maxsize=65_536)
def _ends_in(low: str, ends: Set) -> bool:
    """Whether a word is a compound that ends in one of these; the same words are asked of again and again."""
    return low.endswith(_long(ends))


@cache
def _long(ends: Set) -> tuple[str, ...]:
    """The words that may end a compound."""
    return tuple(end for end in ends if len(end) >= _SHORTEST)


@cache
def words(language: Language) -> Words:
    """The words of a language that has its `reading.toml`."""
    return made(language, load(language, "reading"))


def made(language: Language, lexicon: Mapping[str, Mapping[str, Any]]) -> Words:
    """The words of a lexicon's sections; KeyError for a section or key that no rule reads."""
    unknown = lexicon.keys() - _SECTIONS.keys()
    if unknown:
        raise KeyError(*sorted(unknown))
    read: dict[str, Any] = {name: _section(kind, lexicon.get(name, {})) for name, kind in _SECTIONS.items()}
    return Words(language, **read)


def _section(kind: type[Section], entries: Mapping[str, Any]) -> Section:
    shapes = get_type_hints(kind)
    return kind(**{key: SHAPES[shapes[key]](entry) for key, entry in entries.items()})


_SECTIONS: Mapping[str, Any] = {
    name: kind for name, kind in get_type_hints(Words).items() if name != "language"
}
