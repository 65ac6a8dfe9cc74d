"""The write line: articles are read, their names linked to who they are, their facts stored."""

from bot.ingest.filing import Filed, Read, Report, ingest, open_or_build, seed

__all__ = ["Filed", "Read", "Report", "ingest", "open_or_build", "seed"]
