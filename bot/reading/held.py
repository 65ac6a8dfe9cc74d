"""Who was read to hold what so far in an article."""

from dataclasses import dataclass, field

from bot.model import Mention, Office


@dataclass(slots=True)
class Held:
    """The offices read so far, by holder, and the one read last: what "zijn ambtgenoot" points to.

    `opening` is the first office of the last sentence that told one.
    """

    latest: Office | None = None
    opening: Office | None = None
    at: int = -1
    by: dict[Mention | None, Office] = field(default_factory=dict)

    def note(self, office: Office, number: int) -> Office:
        """Remember an office of sentence `number` as the last one, and hand it back."""
        self.opening = office if number != self.at else self.opening
        self.at = number
        self.latest = self.by[office.holder] = office
        return office
