"""Leases: how long one process has something to itself without giving another sign of life."""

from __future__ import annotations

from store.errors import UnfitValueError

LONGEST_LEASE = 600
"""Seconds. A lease that seems to have longer to go was given when the clock was ahead, and counts as run out."""
FREE = f"(lease_until <= :now OR lease_until > :now + {LONGEST_LEASE})"
"""SQL: whether the lease of a row has run out."""


def until(now: int, lease_seconds: int) -> int:
    """When a lease that is given now ends."""
    if 1 <= lease_seconds <= LONGEST_LEASE:
        return now + lease_seconds
    raise UnfitValueError(f"a lease has 1 to {LONGEST_LEASE} seconds, not {lease_seconds}", value=lease_seconds)
