"""What is kept in memory: conversations for a while, questions a minute, events once."""

from __future__ import annotations

from bot.discord_app.limits import Cooldowns, Seen
from bot.discord_app.memory import KEPT_TURNS, MOST_TURNS, Memory, shortened

ANNA, BORIS = 1, 2
HERE, THERE = 10, 20


def test_a_conversation_is_of_one_person_in_one_channel() -> None:
    memory = Memory()
    memory.said((ANNA, HERE), ("who signed the 2009 letter",), now=0)
    assert memory.before((ANNA, HERE), now=1) == ("who signed the 2009 letter",)
    assert memory.before((BORIS, HERE), now=1) == ()
    assert memory.before((ANNA, THERE), now=1) == ()


def test_a_conversation_is_forgotten_with_age() -> None:
    memory = Memory(age_seconds=60)
    memory.said((ANNA, HERE), ("a",), now=0)
    assert memory.before((ANNA, HERE), now=60) == ("a",)
    assert memory.before((ANNA, HERE), now=61) == ()


def test_what_is_too_old_is_not_held_any_longer() -> None:
    memory, cooldowns = Memory(age_seconds=60), Cooldowns(questions=2, seconds=10)
    for user in range(1, 1001):
        memory.said((user, HERE), ("a",), now=user)
        cooldowns.wait(user, user)
    assert len(memory._spoken) == 61
    assert len(cooldowns._asked) == 10


def test_a_person_can_have_all_their_conversations_forgotten() -> None:
    memory = Memory()
    for place in ((ANNA, HERE), (ANNA, THERE), (BORIS, HERE)):
        memory.said(place, ("a",), now=0)
    assert memory.forget(ANNA) == 2
    assert memory.before((ANNA, HERE), now=0) == ()
    assert memory.before((BORIS, HERE), now=0) == ("a",)


def test_only_so_many_conversations_are_kept_the_latest() -> None:
    memory = Memory(most=2)
    for user in (1, 2, 3):
        memory.said((user, HERE), ("a",), now=0)
    assert [memory.before((user, HERE), now=0) for user in (1, 2, 3)] == [(), ("a",), ("a",)]


def test_a_long_conversation_keeps_its_last_questions() -> None:
    questions = tuple(str(n) for n in range(MOST_TURNS))
    assert shortened(questions) == questions
    assert shortened((*questions, "last")) == (*questions, "last")[-KEPT_TURNS:]


def test_who_asks_too_often_waits_and_others_do_not() -> None:
    cooldowns = Cooldowns(questions=2, seconds=10)
    assert [cooldowns.wait(ANNA, now) for now in (0.0, 1.0)] == [0.0, 0.0]
    assert cooldowns.wait(ANNA, 2.0) == 8.0
    assert cooldowns.wait(BORIS, 2.0) == 0.0
    assert cooldowns.wait(ANNA, 10.5) == 0.0


def test_an_event_is_taken_up_once() -> None:
    seen = Seen(most=2)
    assert [seen.first(key, 0.0) for key in ("a", "a", "b", "c", "a")] == [True, False, True, True, True]


def test_a_press_counts_again_after_a_moment() -> None:
    seen = Seen()
    assert [seen.first("press", now, within=1.0) for now in (0.0, 0.05, 1.2)] == [True, False, True]
