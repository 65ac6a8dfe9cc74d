"""What can go wrong and may be shown to a person.

DossierError
├── BadSettings       a setting cannot be used
├── BadArticle        a file is no article
├── BadSeed           a file of seeds/ cannot be read
├── RefusedFact       a rule proposed a fact whose evidence is not in the article
├── BadVerdict        an editor decides on somebody or a fact that there is not, or what is so already
└── BadStore          a store cannot be opened

`str(error)` says what happened, where, and what to do. "Nobody by that name" is an answer, not an error.
"""

from pathlib import Path


class DossierError(Exception):
    """The root: caught at the two edges, the command line and the error handler of Slack."""


class BadSettings(DossierError):
    """A setting cannot be used."""

    def __init__(self, setting: str, problem: str, remedy: str) -> None:
        super().__init__(f"{setting}: {problem}. {remedy}")
        self.setting = setting


class BadArticle(DossierError):
    """A file is no article."""

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        super().__init__(f"{where}: {problem}. {remedy}")
        self.where = where


class BadSeed(DossierError):
    """A file of knowledge of the world cannot be read."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}. {remedy}")
        self.path = path


class RefusedFact(DossierError):
    """A rule proposed a fact whose evidence is not in the article."""

    def __init__(self, article: str, rule: str, problem: str) -> None:
        super().__init__(f"article {article}: rule {rule} was refused: {problem}. Nothing of it was stored.")
        self.article = article
        self.rule = rule


class BadVerdict(DossierError):
    """An editor's decision on who is who cannot be carried out."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}. {remedy}")


class BadStore(DossierError):
    """A store cannot be opened."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}. {remedy}")
        self.path = path
