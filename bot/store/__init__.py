"""Facts in, facts out: all SQL of the house, on SQLite."""

from bot.store.facts import ALL
from bot.store.fulltext import Match, Term
from bot.store.identities import Doubt
from bot.store.memory import Miss
from bot.store.news import Change
from bot.store.store import Counts, Store
from bot.store.verdicts import Verdict
from bot.store.walking import Involvement, Order
from bot.store.writing import Changes

__all__ = [
    "ALL",
    "Change",
    "Changes",
    "Counts",
    "Doubt",
    "Involvement",
    "Match",
    "Miss",
    "Order",
    "Store",
    "Term",
    "Verdict",
]
