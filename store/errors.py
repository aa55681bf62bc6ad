"""What can go wrong with letters and the store: one root, each a sentence a user can act on."""

from __future__ import annotations


class StoreError(Exception):
    """Something the caller must tell the user, in one sentence."""
