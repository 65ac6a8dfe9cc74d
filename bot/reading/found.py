"""What a rule hands to the reader: a claim, where it stands, and which rule says so."""

from dataclasses import dataclass

from bot.model import Claim, Mention, Modality


@dataclass(frozen=True, slots=True)
class Found:
    """A claim over `text[start:end]`, read by `rule` in line `line`.

    `distance` is how many sentences back its subject was named; `voice` whose claim it is where it is not the article's.
    """

    claim: Claim
    start: int
    end: int
    rule: str
    line: int
    modality: Modality = "stated"
    distance: int = 0
    voice: Mention | None = None
