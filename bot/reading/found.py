"""What a rule hands to the reader: a claim, where it stands, and which rule says so."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.model import Claim, Mention, Modality

Claim_co = TypeVar("Claim_co", bound=Claim, covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[Claim_co]):
    """A claim over `text[start:end]`, read by `rule` in line `line`.

    `distance` is how many sentences back its subject was named; `voice` whose claim it is where it is not the
    article's.
    """

    claim: Claim_co
    start: int
    end: int
    rule: str
    line: int
    modality: Modality = "stated"
    distance: int = 0
    voice: Mention | None = None
