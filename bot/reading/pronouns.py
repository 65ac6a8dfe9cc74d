"""Whom a pronoun means: who the sentence is about so far, who spoke before it, who was named last."""

from collections.abc import Sequence

from bot.model import Mention
from bot.reading import acting_bodies, clause_mates, one_woman
from bot.reading.called import NOBODY, Resolved
from bot.reading.characters import Gender
from bot.reading.line import Line, is_apposed
from bot.reading.phrase import Phrase
from bot.reading.scene import Scene

_COMMA = frozenset(",")
_DASHES = frozenset(",–—")
_COLONS = frozenset(":;")
_BREAKS = _DASHES | {":", ";"}


def meant(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved:
    """Whom the pronoun means that is phrase `at`, and how far back; `who` are those named before it here."""
    return (
        _at_whom(line, at, who)
        or _speaker_before(line, at, who, scene)
        or _who_thinks_so(line, at, who, scene)
        or _as_somebody_sees_it(line, at, who, scene)
        or acting_bodies.acting_body(line, at, who)
        or _by_pronoun(line, at, who, scene)
    )


def is_asked(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase stands in what somebody is asked: "Asked whether Cole would go, he said"."""
    asked = line.words.speech.asked
    opens = line.row[0].low in asked.openings and line.row.phrase_at(0, asked) != ()
    return opens and line.row.find(_COMMA, phrase.last, len(line.row)) is not None


def _subject_so_far(line: Line, at: int, who: Sequence[Mention | None]) -> Mention | None:
    """Who the sentence is about so far: a person or a role named first, to whom its pronouns point."""
    kinds = line.subjects("person", "role", "people", "pronoun")
    subjects = [i for i in kinds if i < at and not line.is_object(i)]
    own = (i for i in subjects if line.phrases[i].kind == "person" or not is_apposed(line, i))
    first = next((i for i in own if not is_asked(line, line.phrases[i])), at)
    mention = who[first] if first < at else None
    is_one = mention is not None and (mention.kind == "person" or _is_one_role(line.phrases[first]))
    return mention if is_one else None


def of_opening_clause(line: Line, at: int, who: Sequence[Mention | None]) -> Mention | None:
    """The one person of the clause a sentence opens with: "Toen Bos aankwam, had de minister weinig"."""
    row, first = line.row, line.phrases[at].first
    comma = first - 1 - (line.words.speech.turned and row[first - 1].low in line.words.verbs)
    persons = list(line.subjects("person"))
    opens = any(row[i].low in line.words.speech.subordinators for i in (0, 1))
    alone = len(persons) == 1 and persons[0] < at and all(i >= at or i == persons[0] for i in line.subjects())
    return who[persons[0]] if opens and alone and row[comma].text == "," else None


def _is_one_role(phrase: Phrase) -> bool:
    """Whether it is somebody without a name: "de onderhandelaar", "een woordvoerder"."""
    return phrase.kind in ("role", "people") and bool(phrase.roles) and not phrase.plural


def _at_whom(line: Line, at: int, who: Sequence[Mention | None]) -> Resolved | None:
    """The body or land where "they" speak: "Bij Shell denken ze er anders over", "In Lima spreken ze van"."""
    opening, phrase = line.phrases[0], line.phrases[at]
    placed = at > 0 and line.row[0].low in line.words.speech.heard_at and opening.kind in ("body", "land")
    beside = placed and opening.first <= 1 and phrase.first == opening.last + 1
    return (who[0], 0) if beside and phrase.text.casefold() in line.words.pronouns.plural else None


def _as_somebody_sees_it(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved | None:
    """Whom "volgens haar" means in a clause: not who that is about, as in "Bos moet volgens haar weg"."""
    pronouns, begin = line.words.pronouns, line.phrases[at].first - 1
    first = next((line.phrases[i].last for i in line.subjects() if i < at), begin)
    low = line.phrases[at].text.casefold()
    man = low in pronouns.male or low in pronouns.male_oblique
    woman = low in pronouns.female_oblique and low not in pronouns.plural_oblique
    stands = line.row[begin].low in line.words.according_ends and (man or woman)
    if not stands or first >= begin or line.row.has(line.words.clause_openers | _BREAKS, first, begin):
        return None
    gender: Gender = "male" if man else "female"
    found = scene.subject_before(gender) or scene.salient(gender)
    return NOBODY if found is None or found[0] in who else found


def _speaker_before(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved | None:
    """Whom "he said" behind a clause means: who spoke before, where the clause is about somebody by name."""
    phrase, named = line.phrases[at], any(one.kind != "pronoun" for one in line.phrases[:at])
    if not named or not _is_aside(line, phrase):
        return None
    low, pronouns = phrase.text.casefold(), line.words.pronouns
    if low in pronouns.neuter:
        return scene.group_before()
    own = _before_colon(line, at, who)
    if own is not None and scene.gender(own) in ("", "male" if low in pronouns.male else "female"):
        return own, 0
    if low in pronouns.male:
        return scene.subject_before("male")
    woman = low in pronouns.female and one_woman.is_meant(line, phrase)
    return scene.subject_before("female") if woman else None


def _who_thinks_so(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved | None:
    """Whom "he" means behind what he thinks, not whom that is about: "Dat Bos wint, noemt hij mooi"."""
    row, speech, first = line.row, line.words.speech, line.phrases[at].first
    low, pronouns = line.phrases[at].text.casefold(), line.words.pronouns
    opens = speech.turned and row[0].low in speech.complementisers and row[first - 2].text == ","
    if (
        not opens
        or row[first - 1].low not in speech.whole_verbs
        or low not in pronouns.male | pronouns.female
    ):
        return None
    if low in pronouns.plural and not one_woman.is_meant(line, line.phrases[at]):
        return None
    gender: Gender = "male" if low in pronouns.male else "female"
    named = [one for one in who if one is not None]
    return scene.subject_before(gender, but=named) or scene.salient(gender, but=named)


def _before_colon(line: Line, at: int, who: Sequence[Mention | None]) -> Mention | None:
    """Who acts before the colon behind which their words stand: "Ada Cole disagreed: the plan, she said"."""
    colon = line.row.find(_COLONS, 0, line.phrases[at].first)
    acting = (i for i in line.subjects("person") if colon is not None and line.phrases[i].last <= colon)
    return next((who[i] for i in acting), None)


def _is_aside(line: Line, phrase: Phrase) -> bool:
    """Whether a pronoun and its verb only say whose words a clause has: "…, zei hij", "…, she said".

    Any verb of saying does with which the sentence ends: "…, betoogt hij.".
    """
    row, speech = line.row, line.words.speech
    verb, before = (phrase.first - 1, phrase.first - 2) if speech.turned else (phrase.last, phrase.first - 1)
    apart = row[before].text in _DASHES or row[before].kind == "quote"
    opens = (line.words.clause_openers, speech.clause_breaks, speech.prepositions)
    inside = any(row[0].low in one for one in opens)
    ends = row[max(verb, phrase.first) + 1].kind in ("mark", "nothing")
    return apart and not inside and row[verb].low in (speech.whole_verbs if ends else speech.plainly)


def _by_pronoun(line: Line, at: int, who: Sequence[Mention | None], scene: Scene) -> Resolved:
    phrase = line.phrases[at]
    low, pronouns = phrase.text.casefold(), line.words.pronouns
    if low.split()[-1] in pronouns.latter | pronouns.demonstrative:
        return scene.named_last() or NOBODY
    if low.endswith(scene.words.roles.of_age):
        return scene.salient("") or NOBODY
    if low in pronouns.neuter:
        return scene.latest_group() or NOBODY
    woman = low in pronouns.female and one_woman.is_meant(line, phrase)
    if low in pronouns.plural_oblique or (low in pronouns.plural and not woman):
        return scene.latest_several() or NOBODY
    man = low in pronouns.male or low in pronouns.male_oblique
    return _by_gender(line, at, who, scene, "male" if man else "female")


def _by_gender(line: Line, at: int, who: Sequence[Mention | None], scene: Scene, gender: Gender) -> Resolved:
    """The man or woman meant; a body of this sentence before a person nobody knows to be a woman."""
    about = _subject_so_far(line, at, who)
    others = clause_mates.named(line, at, who)
    if about is not None and about not in others and scene.gender(about) in ("", gender):
        return about, 0
    band = line.phrases[at].text.casefold() in line.words.pronouns.plural
    body = scene.latest_group() if band else None
    near = body if body is not None and body[1] <= 1 else None
    found = scene.salient(gender, but=others)
    if near is not None and near[1] == 0 and (found is None or scene.gender(found[0]) != gender):
        return near
    return found or near or NOBODY
