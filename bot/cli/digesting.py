"""`dossier digest`: what the daily digest says."""

from datetime import datetime

import click

from bot import digest, phrases, settings
from bot.cli import desk


@click.command("digest")
@click.option("--date", "day", type=desk.DAY, help="The digest of this day (YYYY-MM-DD) instead of today's.")
@click.option("--channel", help="What is new to this channel (Slack's id); without one, everything.")
def command(day: datetime | None, channel: str | None) -> None:
    """Show the daily digest; nothing is posted."""
    chosen = settings.read()
    store = desk.open_store(chosen)
    asked = desk.today() if day is None else day.date()
    zones = [each.zone for each in chosen.digest if channel in (None, each.channel)]
    found = digest.digest(
        store,
        day=asked,
        zone=zones[0] if zones else desk.zone(asked),
        since=None if channel is None else store.last_digest(channel),
    )
    store.close()
    nothing = phrases.say(chosen.language, "There is nothing to tell.")
    click.echo(nothing if found is None else desk.clean(digest.render(found, chosen.language)))
