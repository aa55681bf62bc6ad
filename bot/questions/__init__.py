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
    talk,
)

TOPICS = (
    signers,
    members,
    people,
    mastheads,
    correspondents,
    original,
    agenda,
    notes,
    acts,
    collection,
    events,
    references,
    quantities,
    definitions,
    drafts,
    mentions,
    lastanswer,
    talk,
)
"""Importing a topic registers its question types; the order is the order of the help."""
