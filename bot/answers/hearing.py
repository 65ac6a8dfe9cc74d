"""Whether a typed word is a name as somebody hears it or slips in it: "Volkow" is Volkov, and no Volkova."""

from bot import names

SHORTEST = 5
"""Letters from which a word is told by its sound."""
SOUNDS = (
    ("tsj", "tsh"),
    ("tch", "tsh"),
    ("sch", "sh"),
    ("sj", "sh"),
    ("oe", "u"),
    ("ou", "u"),
    ("ph", "f"),
    ("ck", "k"),
)
"""Letters that several spellings of one name have for the same sound, and what is compared."""
ALIKE = str.maketrans({"y": "i", "j": "i", "w": "v", "z": "s", "c": "k"})
VOWELS = frozenset("aeiou")


def is_heard(typed: str, name: str) -> bool:
    """Whether a typed word sounds as one of a name, two letters turned or an inner vowel lost at most.

    >>> is_heard("Volkow", "Ivan Volkov"), is_heard("voklov", "Ivan Volkov"), is_heard("vlkov", "Ivan Volkov")
    (True, True, True)
    >>> is_heard("Volkova", "Ivan Volkov"), is_heard("Falkov", "Ivan Volkov")
    (False, False)
    """
    said = names.key(typed)
    if len(said) < SHORTEST or not said.isalpha():
        return False
    heard = _sound(said)
    return any(_is_near(heard, _sound(word)) for word in names.key(name).split() if len(word) >= SHORTEST)


def _sound(word: str) -> str:
    for letters, heard in SOUNDS:
        word = word.replace(letters, heard)
    plain = word.translate(ALIKE)
    return "".join(one for one, before in zip(plain, f" {plain}", strict=False) if one != before)


def _is_near(heard: str, meant: str) -> bool:
    """Whether two sounds are the same, but for two letters turned or a vowel inside that is lost."""
    inside = range(1, len(meant) - 1)
    turned = (meant[:at] + meant[at + 1] + meant[at] + meant[at + 2 :] for at in inside)
    lost = (meant[:at] + meant[at + 1 :] for at in inside if meant[at] in VOWELS)
    return heard == meant or heard in {*turned, *lost}
