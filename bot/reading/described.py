"""Who is who between commas: whom a phrase only describes, and who is named behind a description."""

from bot.reading.line import Line


def described(line: Line, number: int, verb: int) -> int:
    """The person whom a phrase between commas only describes: "Ada Cole, a baker who was there, said"."""
    named = number + 1
    if named < len(line.phrases) and _is_named_so(line, named, verb):
        return named
    phrase, before = line.phrases[number], line.phrases[number - 1]
    between = line.row[phrase.first - 1].text == "," == line.row[verb - 1].text
    opens = number == 1 and before.kind == "person" and before.first == 0 and before.last == phrase.first - 1
    return 0 if between and opens and phrase.kind in ("role", "people") and phrase.last < verb else number


def _is_named_so(line: Line, named: int, verb: int) -> bool:
    """Whether a name between commas says who it is: "The rebel group, the Army of the South, said"."""
    before, phrase, row = line.phrases[named - 1], line.phrases[named], line.row
    generic = before.definite and not before.name and before.kind in ("body", "noun")
    commas = row[before.last].text == "," == row[verb - 1].text
    first = before.last + 1
    begins = phrase.first - first == (row[first].low in line.words.names.articles) or phrase.first == first
    alone = row.find(line.words.acts, phrase.last, verb) is None
    called = bool(phrase.name) or (row[phrase.last - 1].named and phrase.kind == "body")
    return generic and commas and begins and alone and called and not phrase.genitive
