"""Words joined to names: lands, cities and bodies of the gazetteer, and runs of words with capitals."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot import gazetteer
from bot.gazetteer import Form
from bot.lexicon import gender_of
from bot.reading import branches, surnames, wholes
from bot.reading.demonstratives import pointing
from bot.reading.heads import Head, head_of
from bot.reading.month_names import is_month
from bot.reading.nouns import of_two_lands
from bot.reading.portfolios import portfolio
from bot.reading.row import Chunk, Kind, Row
from bot.reading.sentences import Sentence
from bot.reading.tokens import Token, is_capital, may_name
from bot.reading.vocabulary import Words

_MOST_WORDS = 6
"""Words of the longest name of the gazetteer that is looked for."""
_MOST_PARTICLES = 3
"""Particles in a row inside a name: "van de la", "bin abu al"."""
_JOINS = {"name", "city", "capital", "demonym", "body"}
"""Kinds of the gazetteer that may begin a longer name ("Chad Smith", "Brussels Airlines")."""
_BEFORE_SENTENCE = frozenset(':–—•|-*"“„”«')
"""Marks behind which a capital says as little as at the beginning of a sentence."""
_LANDS = {"name", "adjective", "demonym"}
_LONGEST_BODY = 12
"""Words of the longest name of a body that begins like a role."""
_FULL_NAME = 2
"""Words of a name with a given name and a surname."""
_NO_TOKEN = Token("", "", -1, -1, "nothing")


def chunks(sentence: Sentence, words: Words) -> Row:
    """The sentence's words with every name as one chunk, in order, nothing left out."""
    cutter = _Cutter(sentence.words, sentence, words)
    at, found = 0, list[Chunk]()
    while at < len(sentence.words):
        at, chunk = cutter.next(at)
        found.append(chunk)
    return Row(sentence, pointing(found, words), words)


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Finds where the chunk that begins with a token ends; 0 stands for "no such chunk begins here"."""

    tokens: Sequence[Token]
    sentence: Sentence
    words: Words

    def next(self, at: int) -> tuple[int, Chunk]:
        """The chunk that begins with this token, and the token behind it."""
        text, low, start, end, kind = token = self.tokens[at]
        if kind != "word":
            return at + 1, Chunk(text, low, start, end, "quote" if kind == "quote" else "mark")
        opens = low in self.words.opens_whole
        if opens and (last := portfolio(self.tokens, at, self.words)):
            return self._chunk(at, last, "portfolio")
        if (opens or "-" in text) and (last := wholes.word(self.tokens, at, self.words)):
            return self._chunk(at, last, "word")
        return self._capital(at) if may_name(token) else (at + 1, Chunk(text, low, start, end, "word"))

    def _capital(self, at: int) -> tuple[int, Chunk]:
        """The chunk that begins with a word with a capital: a form, a name, or it alone."""
        ways = (wholes.band, wholes.association, branches.end)
        band = next((last for way in ways if (last := way(self.tokens, at, self.words))), 0)
        end, forms = self._form(at)
        apart = wholes.stands_apart(self.tokens, at, end, forms, self.words)
        if forms and not apart and (whole := self._behind_of(at, end)) > end:
            return self._chunk(at, whole, "name")
        if forms and not band and (apart or not (self._may_join(at, forms) and self._continues(end))):
            return self._chunk(at, end, "form", forms)
        if end := band or wholes.body(self.tokens, at, self.words):
            return self._chunk(at, end, "name")
        return self._name(at) if self._begins_name(at) else self._chunk(at, at + 1, "word")

    def _chunk(self, at: int, end: int, kind: Kind, forms: tuple[Form, ...] = ()) -> tuple[int, Chunk]:
        shown = self._shown(at, end)
        low = wholes.folded(shown, kind, self.tokens[at:end], self.words)
        return end, Chunk(shown, low, self.tokens[at].start, self.tokens[end - 1].end, kind, forms)

    def _shown(self, at: int, end: int) -> str:
        begin = self.sentence.start
        return self.sentence.text[self.tokens[at].start - begin : self.tokens[end - 1].end - begin]

    def _token(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NO_TOKEN

    def _head(self, at: int) -> Head | None:
        return head_of(self._token(at).text, self.words)

    def _form(self, at: int) -> tuple[int, tuple[Form, ...]]:
        """The longest name of the gazetteer that begins here, and where it ends."""
        token = self._token(at)
        zone = token.acronym and token.low in self.words.names.never
        if zone or token.low not in gazetteer.first_words(self.words.language) or not may_name(token):
            return at, ()
        known = gazetteer.forms(self.words.language)
        for end in range(min(len(self.tokens), at + _MOST_WORDS), at, -1):
            printed = " ".join(self._shown(at, end).replace("’", "'").split())
            listed = (f for f in known.get(printed.casefold(), ()) if f.case != "exact" or f.text == printed)
            if found := tuple(listed):
                return end, found
        return at, ()

    def _may_join(self, at: int, forms: Sequence[Form]) -> bool:
        """Whether a name of the gazetteer may begin a longer one: "Brussels Airlines", "Frans Timmermans"."""
        given = gender_of(f"{self.tokens[at].text} {self._token(at + 1).text}")
        return all(form.kind in _JOINS or (form.kind == "adjective" and given) for form in forms)

    def _continues(self, at: int) -> bool:
        """Whether a name goes on: another word with a capital that is no name, role or title of its own."""
        token = self._token(at)
        kicker = at == 1 and token.low in self.words.names.always_common | self.words.speech.prepositions
        if not is_capital(token) or token.acronym or kicker or not self._adjoins(at):
            return False
        given = gender_of(f"{token.text} {self._token(at + 1).text}")
        another = given and not gender_of(f"{self.tokens[at - 1].text} ")
        return not (another or self._form(at)[1] or self._is_role(token))

    def _adjoins(self, at: int) -> bool:
        """Whether only a space stands before this token."""
        return self.tokens[at].start == self.tokens[at - 1].end + 1

    def _is_role(self, token: Token) -> bool:
        tenure, _, held = token.low.partition("-")
        word = held if tenure in self.words.roles.tenures else token.low
        modifier = word in self.words.roles.premodifiers or token.low in self.words.names.titles
        return modifier or head_of(token.text, self.words) is not None

    def _begins_name(self, at: int) -> bool:
        token, names = self.tokens[at], self.words.names
        if not is_capital(token) or token.text[0].isdigit() or token.low in names.never:
            return False
        if self._only_describes(at) or is_month(self.tokens, at, self.words):
            return False
        if self._is_role(token) and not (len(token.text) == 1 and self._token(at + 1).text == "."):
            return False
        common = token.low in names.always_common and not self._is_surname(at)
        return not self._is_opener(at) or not (self._opens_sentence(at) or common)

    def _is_surname(self, at: int) -> bool:
        """Whether a small word behind a role begins a name: "premier De Croo", "Vice Premier He Lifeng"."""
        named = at > 0 and is_capital(self._token(at + 1)) and self._adjoins(at + 1)
        return named and self._head(at - 1) is not None

    def _only_describes(self, at: int) -> bool:
        """Whether a word with a capital says of what the next one is: "Republikeinse Senator", "VVD'er X"."""
        token, names = self.tokens[at], self.words.names
        described = token.low.endswith(names.adjective_endings) or wholes.is_of_city(token, self.words)
        of_party = token.low.endswith(self.words.talks.of_party) and is_capital(self._token(at + 1))
        if of_party or (described and self._head(at + 1)):
            return True
        called = self._opens_sentence(at) and wholes.is_called(self.tokens, at, self.words)
        joined = called or of_two_lands(token.low, self.words.language)
        return joined or token.low.rpartition("-")[2] in names.adjective_parts

    def _is_opener(self, at: int) -> bool:
        """Whether the word may have its capital only because it begins a sentence."""
        token, words = self._token(at), self.words
        of = self._token(at + 1).low in words.roles.of_strict and token.low in words.names.openers_of
        small = of or token.low in words.names.openers or token.low in words.speech.prepositions
        return small or token.low in words.speech.verbs or token.low.rstrip("-‑") in words.roles.tenures

    def _opens_sentence(self, at: int) -> bool:
        before = self._token(at - 1)
        return (
            at == 0 or before.kind == "quote" or (before.kind == "mark" and before.text in _BEFORE_SENTENCE)
        )

    def _name(self, at: int) -> tuple[int, Chunk]:
        """A run of words with capitals, or the role that it runs into ("Les Engagés-kopman")."""
        end = at + 1
        while not self._ends_name(at, end) and (step := self._initial(end) or self._step(end)):
            end += step
        end = wholes.panel(self.tokens, at, end, self.words)
        if at and wholes.is_called(self.tokens, at - 1, self.words) and self._token(end).capital:
            end = self._form(end)[0]
        head = self._head(end)
        if head and head.before and self.tokens[end].capital and self._adjoins(end):
            return self._chunk(at, end + 1, "word")
        if head and head.word in self.words.roles.with_field and self._turns_to_role(at, end):
            return self._chunk(at, end, "portfolio")
        return self._chunk(at, self._behind_of(at, end), "name")

    def _ends_name(self, first: int, at: int) -> bool:
        """Whether a role follows, or behind a full name whom its bearer is of: "Piet Kok van De Kroon"."""
        article = at
        while self._token(article).low in self.words.names.particles and not self.tokens[article].capital:
            article += 1
        belongs = at - first >= _FULL_NAME and article > at and self._token(article).capital
        articled = belongs and self.tokens[article].low in self.words.names.articles
        before = first - 1 - (self._token(first - 1).low in self.words.names.articles)
        of = self._token(before).low in self.words.roles.of_strict
        head = self._head(before - 1) if of and not gender_of(f"{self.tokens[first].text} ") else None
        field = at == first + 1 and head is not None and head.word in self.words.roles.with_field
        given = gender_of(f"{self._token(at).text} ") or (field and not self.words.roles.noun_modifiers)
        given = head is not None and given and is_capital(self._token(at + 1))
        short = self._token(at).acronym and self._head(at) is not None
        ends = articled or short or bool(given) or (belongs and self._is_owner(at, article))
        led = wholes.is_led(self.tokens, first, at, self.words)
        return ends or led or self._turns_to_role(first, at)

    def _is_owner(self, at: int, owner: int) -> bool:
        """Whether a full name ends here and "van" a body follows: "Jan Bos van ABVV-Metaal"."""
        given = gender_of(f"{self.tokens[at - 1].text} ") and not self._token(owner).acronym
        between = all(token.low in self.words.names.articles for token in self.tokens[at + 1 : owner])
        return self.tokens[at].low in self.words.roles.of_strict and between and not given

    def _turns_to_role(self, first: int, at: int) -> bool:
        """Whether a role and who holds it follow inside a run of capitals: "Senate President Ada Cole"."""
        roles, token = self.words.roles, self._token(at)
        if not (roles.noun_modifiers and token.capital and self._is_role(token) and self._adjoins(at)):
            return False
        if token.low in roles.surnames and gender_of(f"{self.tokens[first].text} {token.text}"):
            return False
        if at == first + 1 and self.tokens[first].low in self.words.talks.partisans:
            return self._head(at) is not None
        ends = self._token(first - 1).low in self.words.names.articles and not is_capital(self._token(at + 1))
        return self._leads_to_name(at) or (ends and self._head(at) is not None)

    def _leads_to_name(self, at: int) -> bool:
        """Whether words for a role with capitals stand here, the last of them before a name."""
        last = at + _LONGEST_BODY
        while at < last and self._is_role(self._token(at)) and self._token(at).capital:
            at += 1
        behind = at + (self._token(at).text == ",")
        return self._head(at - 1) is not None and is_capital(self._token(behind)) and self._adjoins(behind)

    def _behind_of(self, first: int, end: int) -> int:
        """Past what a body is of: "Department of Transportation", not the land of "Committee of Peru"."""
        names, of = self.words.names, self.words.roles.of_strict
        if self.tokens[end - 1].low not in names.bodies_of or self._token(end).low not in of:
            return end
        at = end + 1 + (self._token(end + 1).low in names.articles)
        of_land = first < end - 1 and any(form.kind in _LANDS for form in self._form(at)[1])
        given = gender_of(f"{self._token(at).text} ")
        of_person = given and self.tokens[end - 1].low in self.words.talks.parties
        if of_land or of_person or not is_capital(self._token(at)):
            return end
        at += 1
        step = 1
        while step and not self._turns_to_role(first, at):
            step = self._step(at) or wholes.paired(self.tokens, at, self.words)
            at += step
        return at

    def _initial(self, at: int) -> int:
        """1 for the full stop of an initial inside a name."""
        before = self.tokens[at - 1]
        short = (len(before.text) == 1 and is_capital(before)) or before.low in self.words.names.juniors
        return int(self._token(at).text == "." and at + 1 < len(self.tokens) and short)

    def _step(self, at: int) -> int:
        """How many words the name takes from here on: a word with a capital, or particles before one."""
        ahead = self._behind_particles(at)
        if self._is_letter_alone(at, ahead) or not is_capital(self._token(ahead)):
            return 0
        if ahead == at:
            given = gender_of(f"{self.tokens[at - 1].text} ") and not is_capital(self._token(at + 1))
            kinds = ("adjective",) if given else ("adjective", "name")
            apart = any(form.kind in kinds for form in self._form(at)[1])
            goes_on = not apart or bool(given and surnames.is_of_language(self.tokens, at, self.words))
        else:
            goes_on = is_capital(self.tokens[at]) or self._may_follow_particle(ahead)
        return ahead - at + 1 if goes_on else 0

    def _is_letter_alone(self, at: int, ahead: int) -> bool:
        """Whether a letter behind a preposition is no initial but a name of its own: "Smit op X"."""
        initial = self._token(ahead + 1).text == "." and ahead + 2 < len(self.tokens)
        return len(self._token(ahead).text) == 1 and ahead > at and not initial

    def _behind_particles(self, at: int) -> int:
        ahead = at + (self._token(at).text == "&")
        while ahead < at + _MOST_PARTICLES and surnames.is_particle(self.tokens, ahead, self.words):
            last = ahead + 1 < len(self.tokens) and not is_capital(self.tokens[ahead + 1])
            if last and is_capital(self.tokens[ahead]):
                break
            ahead += 1
        return at if ahead == at + 1 and self.tokens[at].text in self.words.names.joined_particles else ahead

    def _may_follow_particle(self, at: int) -> bool:
        """Whether a name goes on behind a particle: "van den Berg", not "van Peru", "van de X-partij"."""
        token, portfolios = self.tokens[at], self.words.roles.portfolios
        first, hyphen, _ = token.text.partition("-")
        where = self._token(at - 1).low in self.words.speech.prepositions - self.words.roles.of_strict
        body = (where and token.low in self.words.names.bodies) or (
            hyphen and len(first) > 1 and first.isupper()
        )
        if (
            token.acronym
            or body
            or (self._form(at)[1] and not surnames.is_of_city(self.tokens, at, self._form(at)[1], self.words))
            or token.low.rpartition("-")[2] in self.words.talks.party
        ):
            return False
        return token.low not in portfolios and f"{token.low} {self._token(at + 1).low}" not in portfolios
