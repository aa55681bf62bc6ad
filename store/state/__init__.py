"""``state.db``: what cannot be made again. Settings of guilds, questions behind buttons, schedules and their runs.

Every time in it is a whole number of seconds since 1970 in UTC, given by the caller: nothing here reads the clock.
"""

from store.state.asked import AboutUser, Asked
from store.state.backup import Backup, backup
from store.state.guilds import GuildSettings
from store.state.health import StateHealth, state_health
from store.state.leases import LONGEST_LEASE
from store.state.opening import State, open_state
from store.state.runs import FINISHED, LATER_DATE, Run, run_nonce
from store.state.schedules import MOST_SCHEDULES, Schedule

__all__ = [
    "FINISHED", "LATER_DATE", "LONGEST_LEASE", "MOST_SCHEDULES", "AboutUser", "Asked", "Backup", "GuildSettings",
    "Run", "Schedule", "State", "StateHealth", "backup", "open_state", "run_nonce", "state_health",
]  # fmt: skip
