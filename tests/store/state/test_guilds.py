"""Settings of guilds: defaults, changes, a grace period after the bot was asked to leave, and no view of another's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from store.errors import UnfitValueError
from store.state import Asked, GuildSettings, Schedule, State, open_state

NOW = 1_786_000_000
LARGEST = 2**63 - 1
FULL = GuildSettings(LARGEST, (LARGEST, 5), True, "de", True, LARGEST - 1)


def test_defaults_where_nothing_was_set(state: State) -> None:
    assert state.guild_settings(5) == GuildSettings(5, (), False, None, False, None)


def test_settings_come_back_as_they_were_set_also_after_reopening(path: Path) -> None:
    with open_state(path) as state:
        state.set_guild_settings(GuildSettings(FULL.guild, language="fr"))
        state.set_guild_settings(FULL)
    with open_state(path) as state:
        assert state.guild_settings(FULL.guild) == FULL
        state.reset_guild_settings(FULL.guild)
        assert state.guild_settings(FULL.guild) == GuildSettings(FULL.guild)


def test_a_channel_named_twice_is_kept_once(state: State) -> None:
    state.set_guild_settings(GuildSettings(1, (5, 4, 5)))
    assert state.guild_settings(1).channels == (5, 4)


@pytest.mark.parametrize("number", [2**63, 2**64, 10**5000, 0, -1], ids=["2**63", "2**64", "10**5000", "0", "-1"])
def test_no_id_of_discord(state: State, number: int) -> None:
    uses: list[Callable[[], object]] = [
        lambda: state.guild_settings(number),
        lambda: state.set_guild_settings(GuildSettings(number)),
        lambda: state.set_guild_settings(GuildSettings(1, (1, number))),
        lambda: state.set_guild_settings(GuildSettings(1, admin_channel=number)),
        lambda: state.reset_guild_settings(number),
        lambda: state.guild_left(number, NOW),
        lambda: state.guild_joined(number),
        lambda: state.schedules(number),
        lambda: state.schedule(1, number),
        lambda: state.last_runs(number),
        lambda: state.asked_since(number, 0, 1),
        lambda: state.asked_by_message(number),
        lambda: state.message_sent("tok", number),
        lambda: state.about_user(number),
        lambda: state.forget_user(number),
    ]
    for use in uses:
        with pytest.raises(UnfitValueError, match=r"is no id of a .*; ids go from 1 to 9223372036854775807"):
            use()
    assert state.known_guilds() == ()


class TestLeaving:
    """``guild_left``, ``guild_joined``, ``purge_left``."""

    @staticmethod
    def fill(state: State, guild: int, schedule: Schedule, asked: Asked) -> None:
        state.set_guild_settings(GuildSettings(guild, language="de"))
        kept = state.add_schedule(schedule._replace(guild=guild))
        assert state.claim(kept.schedule or 0, "2026-08-06", 1, "me", NOW, 60)
        state.keep_asked(asked._replace(token=f"t{guild}", guild=guild))

    def test_all_is_kept_until_the_grace_is_over(
        self, state: State, new_schedule: Callable[[], Schedule], new_asked: Callable[[], Asked]
    ) -> None:
        for guild in (1, 2):
            self.fill(state, guild, new_schedule(), new_asked())
        state.guild_left(1, NOW)
        state.guild_left(1, NOW + 50)  # told twice: the first counts
        assert state.left_guilds() == {1: NOW}
        assert state.known_guilds() == (2,)
        assert state.purge_left(NOW) == 0
        assert state.guild_settings(1).language == "de"
        assert len(state.schedules(1)) == 1

        assert state.purge_left(NOW + 1) == 1
        assert state.guild_settings(1) == GuildSettings(1)
        assert state.schedules(1) == []
        assert state.last_runs(1) == []
        assert state.asked("t1") is None
        assert state.left_guilds() == {}
        assert (len(state.schedules(2)), len(state.last_runs(2)), state.guild_settings(2).language) == (1, 1, "de")
        assert state.asked("t2") is not None

    def test_invited_again_within_the_grace(self, state: State, new_schedule: Callable[[], Schedule]) -> None:
        kept = state.add_schedule(new_schedule())
        state.guild_left(1, NOW)
        assert state.due(NOW) == []
        assert state.claim(kept.schedule or 0, "2026-08-06", 1, "me", NOW, 60) is None
        state.guild_joined(1)
        assert state.purge_left(NOW + 1) == 0
        assert state.due(NOW) == [kept]


def test_two_guilds_never_see_each_other(
    state: State, new_schedule: Callable[..., Schedule], new_asked: Callable[..., Asked]
) -> None:
    """A random walk of 1,000 steps; every text and id says whose it is."""
    walk = Random(20260810)
    own: dict[int, set[int]] = {1: set(), 2: set()}
    settings = {1: GuildSettings(1), 2: GuildSettings(2)}
    texts: dict[int, set[str]] = {1: set(), 2: set()}
    for step in range(1000):
        guild = walk.choice((1, 2))
        other = 3 - guild
        match walk.randrange(8):
            case 0:
                settings[guild] = GuildSettings(guild, (guild * 1000 + step,), language=f"of {guild}")
                state.set_guild_settings(settings[guild])
            case 1:
                settings[guild] = GuildSettings(guild)
                state.reset_guild_settings(guild)
            case 2 if len(own[guild]) < 10:
                kept = state.add_schedule(new_schedule(guild=guild, sections=(f"of {guild}",)))
                own[guild].add(kept.schedule or 0)
            case 3 if own[other]:
                assert not state.remove_schedule(walk.choice(sorted(own[other])), guild)
            case 4 if own[guild]:
                gone = walk.choice(sorted(own[guild]))
                assert state.remove_schedule(gone, guild)
                own[guild].remove(gone)
            case 5 if own[guild]:
                state.claim(walk.choice(sorted(own[guild])), f"2026-08-{1 + step % 28:02}", 1, "me", NOW + step, 1)
            case 6:
                texts[guild].add(f"asked in {guild}: {step % 50}")
                state.keep_asked(new_asked(f"{guild}-{step}", guild=guild, question=f"asked in {guild}: {step % 50}"))
            case _:
                state.pause(min(own[guild]), f"by {guild}", guild) if own[guild] else None
        for each in (1, 2):
            assert state.guild_settings(each) == settings[each]
            assert {found.schedule for found in state.schedules(each)} == own[each]
            assert all(found.sections == (f"of {each}",) for found in state.schedules(each))
            assert all(found.paused in (None, f"by {each}") for found in state.schedules(each))
            assert {run.schedule for run in state.last_runs(each, 1000)} <= own[each]
            assert all(state.schedule(number, 3 - each) is None for number in own[each])
        assert set(state.asked_since(guild, 0, 1000)) == texts[guild]


def test_notes(state: State) -> None:
    assert state.note("commands") is None
    state.set_note("commands", "abc")
    state.set_note("commands", "def")
    assert state.note("commands") == "def"
    state.set_note("commands", None)
    assert state.note("commands") is None


def test_a_note_changes_only_from_what_it_is(path: Path) -> None:
    def counted() -> None:
        with open_state(path) as mine:
            for _ in range(25):
                mine.change_note("count", lambda before: str(int(before or 0) + 1))

    with open_state(path) as state, ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(counted) for _ in range(4)]:
            done.result()
        assert state.note("count") == "100"
        with pytest.raises(ZeroDivisionError):
            state.change_note("count", lambda _: str(1 / 0))
        assert state.note("count") == "100"
        state.change_note("count", lambda _: None)
        assert state.note("count") is None


def test_a_change_by_another_connection_shows_in_the_version_and_a_change_of_its_own_does_not(path: Path) -> None:
    with open_state(path) as one, open_state(path) as other:
        before = one.version()
        one.set_guild_settings(GuildSettings(1, quiet=True))
        assert one.version() == before
        other.set_guild_settings(GuildSettings(1, quiet=False))
        assert one.version() != before
        assert not one.guild_settings(1).quiet
