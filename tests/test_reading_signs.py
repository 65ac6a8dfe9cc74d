"""Signs by which facts that are read right differ from others: each shown, and not shown where it is not."""

import pytest
import reads

from bot import reading
from bot.model import FactKind, Language


def shown(text: str, language: Language, kind: FactKind) -> set[str]:
    """The signs that the last fact of a kind shows."""
    fact = [fact for fact in reading.read(reads.article(text, language)) if fact.kind == kind][-1]
    return {*fact.rule.split("+")[1:]}


CASES: list[tuple[FactKind, Language, str, str, str]] = [
    ("office", "en", "full", "Minister Ada Cole left.", "Ada Cole left. Minister Cole rested."),
    (
        "office",
        "nl",
        "plain",
        "De Chileense minister Ada Bos vertrok.",
        "De linkse minister Ada Bos vertrok.",
    ),
    (
        "office",
        "en",
        "long",
        "Ada Cole, the long-serving minister of agriculture, fisheries and rural affairs of Norway, left.",
        "Minister Ada Cole left.",
    ),
    ("office", "nl", "landed", "De Chileense minister Ada Bos vertrok.", "Minister Ada Bos vertrok."),
    (
        "member",
        "en",
        "brief",
        "Labour MP Ada Cole left.",
        "Labour MP Ada Cole left the old town of Lima on a cold day in the spring of that year.",
    ),
    ("statement", "nl", "opens", "Ada Bos zei dat het regent.", "Gisteren zei Ada Bos dat het regent."),
    ("statement", "en", "full", "Ada Cole said that it rained.", "Ada Cole came. She said that it rained."),
    (
        "statement",
        "en",
        "beside",
        "Ada Cole said that it rained.",
        "Ada Cole, speaking on Monday in Oslo after a long day of talks, said that it rained.",
    ),
    ("statement", "en", "plainly", "Ada Cole said that it rained.", "Ada Cole signalled that it rained."),
    (
        "statement",
        "nl",
        "long",
        (
            "Ada Bos zei dat de bond in de haven al sinds het begin van dat jaar met de baas over het"
            " loon en het rooster van de nacht praat."
        ),
        "Ada Bos zei dat het regent.",
    ),
    (
        "statement",
        "nl",
        "disputed",
        "Volgens Ada Bos zei Eva Sol dat het regent.",
        "Ada Bos zei dat Eva Sol moe is.",
    ),
    ("quote", "en", "person", "“We are done here”, said Ada Cole.", "“We are done here”, said the union."),
    ("quote", "nl", "given", "“Wij gaan door”, zei Eva Bos.", "“Wij gaan door”, zei Xqor Bos."),
    (
        "quote",
        "en",
        "introduced",
        "“We are done here”, said minister Ada Cole.",
        "“We are done here”, said Ada Cole.",
    ),
    (
        "quote",
        "en",
        "doubled",
        "Ada Cole rose, and “we are done here”, she said.",
        "“We are done here”, said Ada Cole.",
    ),
    (
        "statement",
        "en",
        "elsewhere",
        "“We are done here”, said Ada Cole. Ada Cole said that it rained.",
        "Ada Cole came. Ada Cole said that it rained.",
    ),
    (
        "quote",
        "en",
        "elsewhere",
        "Ada Cole said that it rained.\n\n“We are done here”, said Ada Cole.",
        "Ada Cole came.\n\n“We are done here”, said Ada Cole.",
    ),
    (
        "quote",
        "nl",
        "untold",
        "Ada Bos zei dat het regent. “Wij gaan door tot de winter.”",
        "“Wij gaan door tot de winter”, zei Ada Bos.",
    ),
    (
        "quote",
        "en",
        "clipped",
        "Ada Cole spoke of “a lost cause”.",
        "Ada Cole spoke of “a cause that is lost”.",
    ),
    (
        "quote",
        "nl",
        "rivals",
        "“Wij gaan door”, zei Ada Bos. Eva Sol en Tim Kok zwegen.",
        "“Wij gaan door”, zei Ada Bos.\n\nEva Sol en Tim Kok zwegen.",
    ),
    (
        "statement",
        "en",
        "rivals",
        "Ada Cole said that it rained. Eva Sun and Tim Wood slept.",
        "Ada Cole said that it rained. Eva Sun slept.",
    ),
    (
        "quote",
        "nl",
        "carried",
        "Ada Bos zei dat het regent.\n\n“Wij gaan door tot de winter.”",
        "Ada Bos zei dat het regent. “Wij gaan door tot de winter.”",
    ),
    ("quote", "en", "obscure", "“We are done here”, said Cole.", "“We are done here”, said Norway."),
    ("position", "en", "known", "Norway rejects the treaty.", "Ada Cole rejects the treaty."),
    (
        "position",
        "nl",
        "acts",
        "De bond eist een staakt-het-vuren.",
        "Gisteren eiste de bond in de stad een staking.",
    ),
    ("position", "en", "for", "Norway wants a treaty.", "Norway rejects the treaty."),
    (
        "position",
        "en",
        "nested",
        "On Monday, after a long night, when nobody had slept, Norway, which was tired, rejected the treaty.",
        "Norway rejects the treaty.",
    ),
    (
        "position",
        "en",
        "passed-on",
        "Ada Cole said that Norway rejects the treaty.",
        "Norway rejects the treaty.",
    ),
    ("meeting", "en", "introduced", "Minister Ada Cole met Eva Wu.", "Ada Cole met Eva Wu."),
    ("meeting", "en", "named", "Ada Cole met Eva Wu.", "Ada Cole came. She met the union."),
]


@pytest.mark.parametrize(("kind", "language", "sign", "showing", "other"), CASES)
def test_shows_a_sign(kind: FactKind, language: Language, sign: str, showing: str, other: str) -> None:
    """In the one text, and not in the other."""
    assert sign in shown(showing, language, kind)
    assert sign not in shown(other, language, kind)


def test_an_open_quotation_shows_none() -> None:
    """It claims nothing of a speaker, whom most signs are about."""
    text = "“We go on until the winter comes.”"
    (fact,) = (fact for fact in reading.read(reads.article(text, "en")) if fact.kind == "quote")
    assert (fact.subject, fact.rule) == (None, "quote-open")


def test_what_is_said_twice_is_as_sure_as_its_surer_place() -> None:
    """With the signs of that place."""
    text = "The lone minister Ada Cole, tired, left. Minister Ada Cole rested."
    (fact,) = (fact for fact in reading.read(reads.article(text, "en")) if fact.kind == "office")
    assert len(fact.evidence) == len(("there", "here"))
    assert {"full", "plain"} <= {*fact.rule.split("+")}
