"""Dossier without Slack: articles in, sourced facts out."""
