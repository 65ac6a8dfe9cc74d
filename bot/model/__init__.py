"""The nouns of the house: frozen dataclasses that every room shares and that know no room.

Terms are the field's own: *valid time* (`Fact.when`) and the time of saying (`Fact.said`) as in bitemporal
databases, *EDTF* (ISO 8601-2) for dates of any precision, *statement* and *reference* as in Wikidata.
"""

from bot.model.answers import (
    Ambiguous,
    Answer,
    Answered,
    BadDate,
    Choice,
    Failed,
    Hit,
    Intent,
    NoMatch,
    NotStated,
    Question,
    State,
    Understood,
    UnknownName,
    Usage,
)
from bot.model.articles import LANGUAGES, Article, Evidence, Language, Source
from bot.model.disputes import Agreement, ClashKind, Contradiction, Reason
from bot.model.entities import Alias, AliasKind, Entity, EntityKind, Mention
from bot.model.facts import (
    Claim,
    Fact,
    FactKind,
    Meeting,
    Modality,
    Office,
    Part,
    Passage,
    Position,
    Review,
    Speech,
    Tenure,
    kind_of,
    subject_of,
)
from bot.model.mentions import relinked
from bot.model.times import Basis, Grain, Interval

__all__ = [
    "LANGUAGES",
    "Agreement",
    "Alias",
    "AliasKind",
    "Ambiguous",
    "Answer",
    "Answered",
    "Article",
    "BadDate",
    "Basis",
    "Choice",
    "Claim",
    "ClashKind",
    "Contradiction",
    "Entity",
    "EntityKind",
    "Evidence",
    "Fact",
    "FactKind",
    "Failed",
    "Grain",
    "Hit",
    "Intent",
    "Interval",
    "Language",
    "Meeting",
    "Mention",
    "Modality",
    "NoMatch",
    "NotStated",
    "Office",
    "Part",
    "Passage",
    "Position",
    "Question",
    "Reason",
    "Review",
    "Source",
    "Speech",
    "State",
    "Tenure",
    "Understood",
    "UnknownName",
    "Usage",
    "kind_of",
    "relinked",
    "subject_of",
]
