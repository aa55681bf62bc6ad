"""Days, wall times and zones to instants: every local date that exists has one post, whatever the clocks do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import (
    Days,
    Post,
    ScheduleError,
    Skip,
    Slot,
    catch_up,
    next_run,
    parse_days,
    parse_time,
    said,
)
from bot.zones import USUAL, known_zones

DAILY = Days("daily")
ZONES = (
    "UTC", "Europe/London", "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul", "Africa/Cairo", "Africa/Casablanca",
    "Africa/Johannesburg", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tehran", "Asia/Gaza", "Asia/Tokyo",
    "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia",
    "Pacific/Kiritimati", "America/New_York", "America/St_Johns", "America/Nuuk", "America/Santiago",
    "America/Sao_Paulo", "Antarctica/Troll",
)  # fmt: skip
TIMES = (time(0, 15), time(2, 30), time(23, 45))


def at(text: str) -> datetime:
    """ "2026-03-29 00:30" -> that instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def year_of(zone: str, wall: time, year: int, days: Days = DAILY) -> list[Slot]:
    """Every slot of a year, each asked for after the one before, as a ticker does."""
    slots = [next_run(days, wall, zone, at(f"{year - 1}-12-25 00:00"))]
    while slots[-1].local_date.year <= year:
        slots.append(next_run(days, wall, zone, slots[-1].instant, slots[-1].local_date))
    return [slot for slot in slots if slot.local_date.year == year]


def dates_shown(zone: str, year: int) -> set[date]:
    """The dates that the clocks of a zone showed, by looking at them every quarter of an hour."""
    rules, start = ZoneInfo(zone), at(f"{year - 1}-12-30 00:00")
    seen = ((start + timedelta(minutes=15 * i)).astimezone(rules).date() for i in range(370 * 96))
    return {day for day in seen if day.year == year}


@pytest.mark.parametrize("zone", ZONES)
def test_a_year_has_one_post_on_every_date_that_the_zone_had(zone: str) -> None:
    shown = dates_shown(zone, 2026)
    for wall in TIMES:
        slots = year_of(zone, wall, 2026)
        assert Counter(slot.local_date for slot in slots) == Counter(shown)
        assert sorted(slots) == slots
        assert len({slot.instant for slot in slots}) == len(slots)


@pytest.mark.parametrize(
    ("zone", "wall", "local_date", "instant"),
    [
        ("Europe/Berlin", time(9), "2026-07-01", "2026-07-01 07:00"),
        ("Europe/Berlin", time(9), "2026-12-01", "2026-12-01 08:00"),
        # leapt over: the first instant after the leap
        ("Europe/Berlin", time(2, 30), "2026-03-29", "2026-03-29 01:00"),
        ("America/New_York", time(2, 30), "2026-03-08", "2026-03-08 07:00"),
        ("Australia/Lord_Howe", time(2, 15), "2026-10-04", "2026-10-03 15:30"),  # by half an hour
        ("America/Sao_Paulo", time(0, 0), "2018-11-04", "2018-11-04 03:00"),  # at midnight: shows 01:00
        ("America/Nuuk", time(23, 30), "2024-03-30", "2024-03-31 01:00"),  # into the next date
        # comes twice: the first time
        ("Europe/Berlin", time(2, 30), "2026-10-25", "2026-10-25 00:30"),
        ("America/New_York", time(1, 30), "2026-11-01", "2026-11-01 05:30"),
        ("Australia/Lord_Howe", time(1, 45), "2026-04-05", "2026-04-04 14:45"),
        ("America/Sao_Paulo", time(23, 30), "2018-02-17", "2018-02-18 01:30"),
        # the date line
        ("Pacific/Apia", time(9), "2011-12-29", "2011-12-29 19:00"),
        ("Pacific/Apia", time(9), "2011-12-31", "2011-12-30 19:00"),
    ],
)
def test_wall_time_against_the_clocks(zone: str, wall: time, local_date: str, instant: str) -> None:
    day = date.fromisoformat(local_date)
    slot = next_run(DAILY, wall, zone, at(instant) - timedelta(hours=3), day - timedelta(1))
    assert slot == Slot(at(instant), day)


@pytest.mark.parametrize(
    ("days", "after", "expected"),
    [
        ("daily", "2011-12-29 19:00", "2011-12-31"),
        ("weekly on friday", "2011-12-25 00:00", "2012-01-06"),  # the 30th was to be a Friday
        ("monthly on 30", "2011-12-01 00:00", "2012-01-30"),
    ],
)
def test_a_date_that_the_zone_never_had_is_left_out_once(days: str, after: str, expected: str) -> None:
    slot = next_run(parse_days(days), time(9), "Pacific/Apia", at(after))
    assert slot.local_date == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("daily", "2027-01-30 2027-01-31 2027-02-01 2027-02-02"),
        ("weekdays", "2027-02-01 2027-02-02 2027-02-03 2027-02-04"),
        ("weekly on wednesday", "2027-02-03 2027-02-10 2027-02-17 2027-02-24"),
        ("monthly on 1", "2027-02-01 2027-03-01 2027-04-01 2027-05-01"),
        ("monthly on 30", "2027-01-30 2027-02-28 2027-03-30 2027-04-30"),
        ("monthly on 31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30"),
    ],
)
def test_days_by_the_local_calendar(days: str, expected: str) -> None:
    """From Saturday 30 January 2027, 00:00 in Auckland, which is Friday in UTC."""
    slots = [next_run(parse_days(days), time(9), "Pacific/Auckland", at("2027-01-29 11:00"))]
    while len(slots) < 4:
        slots.append(next_run(parse_days(days), time(9), "Pacific/Auckland", slots[-1].instant))
    assert " ".join(str(slot.local_date) for slot in slots) == expected


def test_next_run_is_later_than_the_instant_given() -> None:
    due = at("2026-06-01 09:00")
    assert next_run(DAILY, time(9), "UTC", due - timedelta(microseconds=1)).instant == due
    assert next_run(DAILY, time(9), "UTC", due).instant == due + timedelta(1)


@pytest.mark.parametrize(
    ("wall", "zone"),
    [(time(15), "Europe/Berlin"), (time(9), "America/Los_Angeles"), (time(23, 59), "Pacific/Kiritimati")],
)
def test_time_or_zone_changed_after_the_post_bring_no_second_post_that_day(wall: time, zone: str) -> None:
    posted = next_run(DAILY, time(9), "Europe/Berlin", at("2026-06-10 00:00"))
    noon = at("2026-06-10 10:00")
    assert next_run(DAILY, wall, zone, noon, posted.local_date).local_date == date(2026, 6, 11)


MONDAY_NINE = Slot(at("2026-06-01 09:00"), date(2026, 6, 1))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-06-01 08:59", None),
        ("2026-06-01 09:00", Post(MONDAY_NINE, timedelta(), 0)),
        ("2026-06-01 09:02", Post(MONDAY_NINE, timedelta(), 0)),
        ("2026-06-01 11:00", Post(MONDAY_NINE, timedelta(hours=2), 0)),
        ("2026-06-11 11:00", Post(Slot(at("2026-06-11 09:00"), date(2026, 6, 11)), timedelta(hours=2), 10)),
    ],
)
def test_late_posts_are_marked_and_days_offline_bring_one_post(now: str, expected: Post | None) -> None:
    assert catch_up(DAILY, time(9), "UTC", MONDAY_NINE, at(now)) == expected


@pytest.mark.parametrize(
    ("days", "hours", "posted"),
    [("daily", 12, True), ("daily", 13, False), ("weekly", 48, True), ("weekly", 49, False), ("monthly", 72, True)],
)
def test_grace_grows_with_the_distance_of_posts(days: str, hours: int, posted: bool) -> None:
    done = catch_up(parse_days(days), time(9), "UTC", MONDAY_NINE, MONDAY_NINE.instant + timedelta(hours=hours))
    assert isinstance(done, Post if posted else Skip)


def test_later_than_the_grace_is_skipped_with_a_line_for_the_log() -> None:
    skipped = catch_up(DAILY, time(9), "UTC", MONDAY_NINE, at("2026-06-03 11:30"), timedelta(hours=1))
    assert skipped == Skip(
        Slot(at("2026-06-03 09:00"), date(2026, 6, 3)), timedelta(hours=2.5), 2,
        "skipped the post of 2026-06-03, and two posts before it: late by two hours",
    )  # fmt: skip


def test_a_clock_put_forward_and_back_again_posts_once() -> None:
    """Two days forward: one post, with that day's date. Back again: nothing until the day after that date."""
    forward = catch_up(DAILY, time(9), "UTC", MONDAY_NINE, at("2026-06-03 09:00"))
    assert isinstance(forward, Post)
    again = next_run(DAILY, time(9), "UTC", at("2026-06-01 09:01"), forward.slot.local_date)
    assert again.local_date == date(2026, 6, 4)


@pytest.mark.parametrize(
    ("typed", "kept", "told"),
    [
        ("daily", "daily", "every day at 09:00 (UTC)"),
        ("Every day", "daily", "every day at 09:00 (UTC)"),
        ("weekdays", "weekdays", "Monday to Friday at 09:00 (UTC)"),
        ("weekly", "weekly on monday", "every Monday at 09:00 (UTC)"),
        ("weekly on Fri", "weekly on friday", "every Friday at 09:00 (UTC)"),
        ("sundays", "weekly on sunday", "every Sunday at 09:00 (UTC)"),
        ("monthly", "monthly on 1", "on the 1st of every month at 09:00 (UTC)"),
        ("monthly on the 22nd", "monthly on 22", "on the 22nd of every month at 09:00 (UTC)"),
        ("monthly on 30", "monthly on 30",
         "on the 30th of every month, or the last day of a shorter one, at 09:00 (UTC)"),
        ("monthly on the last day", "monthly on 31", "on the last day of every month at 09:00 (UTC)"),
    ],
)  # fmt: skip
def test_days_as_typed_as_kept_and_as_told(typed: str, kept: str, told: str) -> None:
    days = parse_days(typed)
    assert str(days) == kept
    assert parse_days(kept) == days
    assert said(days, time(9), "UTC") == told


@pytest.mark.parametrize(
    "typed", ["", "  ", "hourly", "weekly on 3", "monthly on 32", "monthly on 0", "monday friday sunday", "day" * 5000]
)
def test_other_days_are_refused_with_what_to_write(typed: str) -> None:
    with pytest.raises(ScheduleError, match=r"write daily, weekdays, weekly on monday, or monthly on 1") as refused:
        parse_days(typed)
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("09:00", time(9)), ("9:00", time(9)), ("9.05", time(9, 5)), ("2:30 pm", time(14, 30)), ("2PM", time(14)),
        ("12:30 am", time(0, 30)), ("12 p.m.", time(12)), ("00:00", time(0)), (" 23:59 ", time(23, 59)),
        ("noon", time(12)), ("Midnight", time(0)),
    ],
)  # fmt: skip
def test_times_of_day(typed: str, wall: time) -> None:
    assert parse_time(typed) == wall


@pytest.mark.parametrize(
    ("typed", "way_out"),
    [
        ("24:00", "write 00:00"), ("9", "09:00 or 21:00"), ("25:00", "from 00:00 to 23:59"),
        ("24:01", "is on no clock"), ("9:60", "is on no clock"), ("13:00 pm", "is on no clock"),
        ("", "09:00 or 2:30 pm"), ("9:0", "09:00"),
        ("09:00:00", "09:00"), ("٠٩:٠٠", "09:00"), ("09:00" + " " * 5000 + "x", "09:00"), ("9" * 5000, "09:00"),
    ],
)  # fmt: skip
def test_no_time_of_day_is_refused_with_what_to_write(typed: str, way_out: str) -> None:
    with pytest.raises(ScheduleError, match=way_out) as refused:
        parse_time(typed)
    assert len(str(refused.value)) < 150


def refusal_of(text: str, parse: Callable[[str], object]) -> str:
    """The sentence of the refusal; empty where the text was taken."""
    try:
        parse(text)
    except ScheduleError as refusal:
        return str(refusal)
    return ""


@given(st.text() | st.from_regex(r"[0-9:. apm]{1,12}"))
def test_any_text_is_a_time_or_a_refusal(text: str) -> None:
    refusal = refusal_of(text, parse_time)
    assert refusal.isprintable()
    assert refusal or parse_time(f"{parse_time(text):%H:%M}") == parse_time(text)


@given(st.text())
def test_any_text_is_days_or_a_refusal(text: str) -> None:
    refusal = refusal_of(text, parse_days)
    assert refusal.isprintable()
    assert refusal or parse_days(str(parse_days(text))) == parse_days(text)


@given(
    st.sampled_from(sorted(known_zones())),
    st.times().map(lambda wall: wall.replace(second=0, microsecond=0)),
    st.integers(-80 * 365 * 86400, 120 * 365 * 86400).map(lambda seconds: at("1970-01-01") + timedelta(0, seconds)),
    st.sampled_from(["daily", "weekdays", "weekly on tuesday", "monthly on 31"]),
)
def test_next_run_in_any_zone_at_any_time(zone: str, wall: time, after: datetime, days: str) -> None:
    """It is later than asked, on a fitting date, and the clocks show the time or have just leapt over it."""
    slot = next_run(parse_days(days), wall, zone, after)
    assert slot.instant > after
    assert parse_days(days).fits(slot.local_date)
    rules, asked = ZoneInfo(zone), datetime.combine(slot.local_date, wall)
    shown = slot.instant.astimezone(rules).replace(tzinfo=None)
    before = (slot.instant - timedelta(seconds=1)).astimezone(rules).replace(tzinfo=None)
    assert shown == asked or before < asked < shown


def test_usual_zones_are_zones() -> None:
    assert known_zones().issuperset(USUAL)
    assert len(set(USUAL)) == 25
