"""Reading: precision and recall on tests/corpus, and time; the bar is 25 articles a second."""

import time

from bot import reading
from bot.model import Article, Language, Source
from bot.reading.confidence import SURE

from . import gold
from .gold import Half
from .shapes import HOSTILE
from .tallies import Score

LANGUAGES: tuple[Language, ...] = ("nl", "en")
HALVES: tuple[Half, ...] = ("development", "untouched")
LENGTH = 4_000
"""Characters of an article of usual length."""
LENGTHS = (10_000, 100_000, 1_000_000)
SHORT, LONG = 25_000, 100_000
"""Characters of a text of one shape: four times the text should take four times as long."""
SLOWEST = 3
"""So many shapes, the slowest, are read at full length too."""


def main() -> None:
    """Print all tables."""
    development = Score()
    for half in HALVES:
        for language in LANGUAGES:
            score = gold.scored(language, half)
            _kinds(f"{half} {language}", score)
            if half == "development":
                development.add(score)
    _rules(development)
    _speed()


def _kinds(title: str, score: Score) -> None:
    _say(f"{title:18} precision  recall   right  false missed")
    whole = score.kinds.whole()
    for tally, name in [*((score.kinds, kind) for kind in gold.KINDS), (whole, "all")]:
        counts = f"{tally.right[name]:6} {tally.false[name]:6} {tally.missed[name]:6}"
        _say(f"  {name:16} {tally.precision(name):9.2f} {tally.recall(name):7.2f}  {counts}")

    share = score.sure.read("all") / max(1, whole.read("all"))
    _say(f"  over {SURE:11} {score.sure.precision('all'):9.2f}    (of {share:.2f} of these facts)")


def _rules(score: Score) -> None:
    """Print what bot/reading/confidence.py weighs: of each rule and sign how many facts are right."""
    for title, tally in (("rule", score.rules), ("sign", score.signs)):
        _say(f"{title + ', development':30}  right  false precision")
        for name in sorted(tally.right | tally.false):
            counts = f"{tally.right[name]:6} {tally.false[name]:6}"
            _say(f"  {name:28} {counts} {tally.precision(name):9.2f}")


def _speed() -> None:
    text = "\n\n".join(article.text for half in HALVES for article, _ in gold.corpus("nl", half))
    articles = [_article(text[at : at + LENGTH]) for at in range(0, len(text) - LENGTH, LENGTH)]
    reading.read(articles[0])
    took = sum(_took_s(article) for article in articles)
    _say(f"articles a second ({LENGTH:,} characters, one core): {len(articles) / took:.0f}")
    for length in LENGTHS:
        _say(f"  {length:9,} characters of news: {_took_s(_article(_long(text, length))):6.2f} s")
    _shapes()


def _shapes() -> None:
    """How long texts of one shape take, and how much longer four times the text takes."""
    taken: dict[str, float] = {}
    _say(f"{'shape':28} s a million characters  times as long, {LONG // SHORT} times the text")
    for name, piece in HOSTILE.items():
        short, long = (_took_s(_article(_long(piece, length))) for length in (SHORT, LONG))
        taken[name] = long
        _say(f"  {name:26} {long * LENGTHS[-1] / LONG:22.2f} {long / short:15.1f}")
    for name in sorted(taken, key=taken.__getitem__)[-SLOWEST:]:
        _say(f"  {LENGTHS[-1]:9,} of {name}: {_took_s(_article(_long(HOSTILE[name], LENGTHS[-1]))):.2f} s")


def _long(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _article(text: str) -> Article:
    return Article(Source("bench", "nl"), text)


def _took_s(article: Article) -> float:
    """Processor seconds to read an article."""
    began = time.process_time()
    reading.read(article)
    return time.process_time() - began


def _say(line: str) -> None:
    print(line)  # noqa: T201 - its result
