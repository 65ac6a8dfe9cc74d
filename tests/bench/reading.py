"""Reading: precision and recall on tests/corpus, and time; the bar is 25 articles a second."""

import time

from bot import reading
from bot.model import Article, Language, Source
from bot.reading.confidence import NEAREST
from bot.reading.confidence import PRECISION as RULES

from . import gold
from .gold import Half, Score, Tally
from .shapes import HOSTILE

LANGUAGES: tuple[Language, ...] = ("nl", "en")
HALVES: tuple[Half, ...] = ("development", "untouched")
LENGTH = 4_000
"""Characters of an article of usual length."""
LENGTHS = (10_000, 100_000, 1_000_000)
SHORT, LONG = 25_000, 100_000
"""Characters of a text of one shape: four times the text should take four times as long."""
SLOWEST = 3
"""So many shapes, the slowest, are read at full length too."""
FEWEST = 8
"""Cases from which a rule's own precision says something; one with fewer takes that of its kind."""


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


def _rules(score: Score) -> None:
    """Print the table of bot/reading/confidence.py: how sure each rule is, or those of its kind together."""
    _say(f"{'rule, development':30} how sure   cases")
    kinds = Tally()
    for rule in score.rules.right | score.rules.false:
        kinds.right[_kind(rule)] += score.rules.right[rule]
        kinds.false[_kind(rule)] += score.rules.false[rule]
    for rule in sorted(RULES):
        cases = score.rules.read(rule)
        own = cases >= FEWEST
        sure = _sure(score.rules, rule) if own else _sure(kinds, _kind(rule))
        _say(f"  {rule:28} {sure:9.3f}  {cases:6}{'' if own else f', so as {_kind(rule)}'}")


def _kind(rule: str) -> str:
    """The kind of fact that a rule reads, apart where a second reading agrees."""
    return rule.partition("-")[0] + (NEAREST if rule.endswith(NEAREST) else "")


def _sure(tally: Tally, name: str) -> float:
    """The share of facts that are right with half a false one added: few cases make nothing certain."""
    return tally.right[name] / (tally.read(name) + 0.5)


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
