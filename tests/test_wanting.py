"""What a question wants to know, in whatever words it is asked: a matter, an end, a reason, how often."""

from datetime import date

import newsroom
import pytest

from bot import answers, records
from bot.store import Store

TODAY = date(2026, 3, 10)
HERRING = (
    "Noorwegen en IJsland bespraken in mei 2023 in Bergen een verdeling van de haring. Maar die gesprekken "
    "liepen stuk nadat IJsland zijn vloot had uitgestuurd. Ook Canada kwam in juni 2024 tot geen akkoord. "
    "Denemarken heeft tweemaal gesprekken over de haring georganiseerd. De Noorse vloot vangt ongeveer een "
    "derde van de haring. Noorwegen heeft een veiling herhaaldelijk afgewezen. De Deense minister van "
    "Visserij Mette Juul was dinsdag al aangekomen, omdat haar vlucht was vervroegd. In Aarhus komt vrijdag "
    "een nieuwe ronde. De Spaanse reders weigerden maandag een voorstel omdat het te weinig kabeljauw bood."
)
ASKED: list[tuple[str, str]] = [
    ("waarover ging het in mei 2023 in Bergen?", "een verdeling van de haring"),
    ("waar hadden ze het over in mei 2023 in Bergen", "een verdeling van de haring"),
    ("what did Norway and Iceland talk about in Bergen?", "een verdeling van de haring"),
    ("hoe liep het overleg in Bergen in 2023 af?", "liepen stuk"),
    ("Bergen 2023 - how did that end", "liepen stuk"),
    ("what came of the 2023 talks in Bergen?", "liepen stuk"),
    ("wat leverden de gesprekken in Bergen in 2023 op", "liepen stuk"),
    ("how come the Bergen round of 2023 fell apart", "nadat IJsland zijn vloot"),
    ("why did the Bergen talks of 2023 fall through?", "nadat IJsland zijn vloot"),
    ("waarop zijn ze in mei 2023 in Bergen afgeknapt?", "nadat IJsland zijn vloot"),
    ("waarover struikelde het overleg van mei 2023 in Bergen", "nadat IJsland zijn vloot"),
    ("hoeveel keer zette Denemarken zo'n overleg over de haring op poten?", "tweemaal"),
    ("how many times did Denmark put together talks on herring?", "tweemaal"),
    ("hoe vaak veegde Noorwegen die veiling van tafel", "herhaaldelijk"),
    ("hoeveel van de haring vangen de noren, procentueel", "een derde"),
    ("waarom weigerden de spanjaarden het voorstel van maandag eigenlijk", "te weinig kabeljauw"),
]
NOT_TOLD = [
    "waarover ging het in mei 2023 in Aarhus?",
    "hoe liep het overleg in Aarhus af?",
    "hoe lang liep de staking in Bergen?",
    "How did Norway become a member in Bergen?",
    "what did Norway and Iceland talk about in Copenhagen?",
    "how come the Aarhus round fell apart",
    "hoeveel keer zette Noorwegen zo'n overleg over de haring op poten?",
    "hoe vaak veegde IJsland die veiling van tafel",
    "waarom weigerden de denen het voorstel van maandag eigenlijk",
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An article on herring."""
    return newsroom.in_the_world(tmp_path_factory.mktemp("herring"), {date(2026, 2, 3): HERRING}, "nl")


def shown(store: Store, text: str) -> str:
    """The evidence of the first fact of an answer."""
    given = records.answer(answers.answer(text, store, today=TODAY))
    return " ".join(span["quote"] for fact in given["facts"][:1] for span in fact["evidence"])


@pytest.mark.parametrize(("text", "quote"), ASKED)
def test_what_is_wanted_is_told_first(store: Store, text: str, quote: str) -> None:
    """The first sentence has the words that answer."""
    assert quote in shown(store, text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_told_of_others_is_no_answer(store: Store, text: str) -> None:
    """Neither of another place nor of another party."""
    assert shown(store, text) == ""
