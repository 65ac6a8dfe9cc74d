"""Whether a typed word is a name as somebody hears it or slips in it: "Volkow" is Volkov, and no Volkova."""

from bot.names import keys

SHORTEST = 5
"""Letters from which a word is told by its sound."""
VOWELS = frozenset("aeiou")


def is_heard(typed: str, name: str) -> bool:
    """Whether a typed word sounds as one of a name, two letters turned or an inner vowel lost at most.

    >>> is_heard("Volkow", "Ivan Volkov"), is_heard("voklov", "Ivan Volkov"), is_heard("vlkov", "Ivan Volkov")
    (True, True, True)
    >>> is_heard("Volkova", "Ivan Volkov"), is_heard("Falkov", "Ivan Volkov")
    (False, False)
    """
    from bot.names import sounds  # noqa: PLC0415 - its tables cost a cold start of an exact name too much

    said = keys.key(typed)
    if len(said) < SHORTEST or not said.isalpha():
        return False
    words = (word for word in keys.key(name).split() if len(word) >= SHORTEST)
    return any(_is_near(sounds.transliterated(said), sounds.transliterated(word)) for word in words)


def _is_near(heard: str, meant: str) -> bool:
    """Whether two sounds are the same, but for two letters turned or a vowel inside that is lost."""
    inside = range(1, len(meant) - 1)
    turned = (meant[:at] + meant[at + 1] + meant[at] + meant[at + 2 :] for at in inside)
    lost = (meant[:at] + meant[at + 1 :] for at in inside if meant[at] in VOWELS)
    return heard == meant or heard in {*turned, *lost}


def is_other_gender(typed: str, name: str) -> bool:
    """Whether one of two words is the surname of a woman and the other that of a man of the same family.

    >>> is_other_gender("volkova", "volkov"), is_other_gender("волковська", "volkovsky")
    (True, True)
    >>> is_other_gender("volkow", "volkov"), is_other_gender("lysenka", "lysenko")
    (False, False)
    """
    (one, woman), (other, other_woman) = map(_family, (typed, name))
    return one == other and woman != other_woman


def _family(word: str) -> tuple[str, bool]:
    """What the surnames of the men and women of a family share, as it sounds, and whether it is a woman's."""
    from bot.names import sounds  # noqa: PLC0415 - as above

    said = sounds.transliterated(sounds.romanised(word))
    for gender, endings in sounds.spellings()["families"].items():
        for ending, shared in endings.items():
            if said.endswith(ending):
                return said.removesuffix(ending) + shared, gender == "women"
    return said, False
