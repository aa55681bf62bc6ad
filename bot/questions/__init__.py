"""The question types, one module a topic, joined by an explicit list."""

from __future__ import annotations

from bot.questions import (
    acts,
    agenda,
    collection,
    correspondents,
    definitions,
    drafts,
    events,
    fullnames,
    holders,
    intervals,
    lastanswer,
    mastheads,
    members,
    mentions,
    notes,
    original,
    people,
    quantities,
    references,
    signers,
    spoken,
    talk,
)

TOPICS = (
    signers,
    spoken,
    members,
    people,
    holders,
    fullnames,
    mastheads,
    correspondents,
    original,
    agenda,
    notes,
    acts,
    collection,
    events,
    intervals,
    references,
    quantities,
    definitions,
    drafts,
    mentions,
    lastanswer,
    talk,
)
"""Importing a topic registers its question types; the order is the order of the help."""
