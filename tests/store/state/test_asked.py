"""Questions behind buttons and replies: found again, seen by nobody else, and taken out when their asker says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import UnfitValueError
from store.state import AboutUser, Asked, GuildSettings, State, open_state

NewAsked = Callable[..., Asked]
NOW = 1_786_000_000


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[State]:
    """One store for many examples."""
    with open_state(tmp_path_factory.mktemp("state") / "state.db") as opened:
        yield opened


def test_a_question_outlives_the_process(path: Path, new_asked: NewAsked) -> None:
    asked = new_asked("aB3_-", context=("who signed it", "and in 2004?"), language="de", private=True)
    with open_state(path) as state:
        state.keep_asked(asked)
    with open_state(path) as state:
        assert state.asked("aB3_-") == asked


def test_a_reply_finds_the_question_that_the_message_answers(state: State, new_asked: NewAsked) -> None:
    state.keep_asked(new_asked("first"))
    assert state.asked_by_message(99) is None
    assert state.message_sent("first", 99)
    assert state.asked_by_message(99) == new_asked("first", message=99)
    # A choice was pressed: the same message now answers another question.
    state.keep_asked(new_asked("second", question="who signed the letter of 2004", message=99, asked_at=NOW + 5))
    found = state.asked_by_message(99)
    assert found is not None
    assert found.token == "second"


def test_a_question_that_is_gone(state: State) -> None:
    assert state.asked("gone") is None
    assert not state.message_sent("gone", 99)


def test_a_token_is_one_persons(state: State, new_asked: NewAsked) -> None:
    state.keep_asked(new_asked(user=7))
    state.keep_asked(new_asked(user=7, message=5))
    with pytest.raises(UnfitValueError, match="this token is taken; draw another one"):
        state.keep_asked(new_asked(user=8))
    assert state.asked("tok") == new_asked(user=7, message=5)


@pytest.mark.parametrize("token", ["", "a b", "a\0", "é", "\ud800", "x" * 101, "a/b"])
def test_what_can_be_no_token(state: State, new_asked: NewAsked, token: str) -> None:
    with pytest.raises(UnfitValueError, match="a token is"):
        state.keep_asked(new_asked(token))
    assert state.asked(token) is None  # from a button that somebody made up


class TestAPersonsOwn:
    def test_what_is_kept_about_a_person(self, state: State, new_asked: NewAsked) -> None:
        assert state.about_user(7) == AboutUser(0, None, None)
        for number, user in enumerate((7, 8, 7, 7)):
            state.keep_asked(new_asked(f"t{number}", user=user, asked_at=NOW + number))
        assert state.about_user(7) == AboutUser(3, NOW, NOW + 3)
        assert state.about_user(8) == AboutUser(1, NOW + 1, NOW + 1)

    def test_a_person_is_forgotten_and_only_that_one(self, state: State, path: Path, new_asked: NewAsked) -> None:
        secret = "an embarrassing question of 2009"
        state.keep_asked(new_asked("a", user=7, question=secret, context=(secret,)))
        state.keep_asked(new_asked("b", user=7, guild=None))
        state.keep_asked(new_asked("c", user=8))
        assert state.forget_user(7) == 2
        assert state.about_user(7).questions == 0
        assert (state.asked("a"), state.asked("b")) == (None, None)
        assert state.asked("c") is not None
        assert state.forget_user(7) == 0
        state.close()
        assert secret.encode() not in path.read_bytes()

    def test_old_questions_are_purged(self, state: State, new_asked: NewAsked) -> None:
        state.keep_asked(new_asked("old", asked_at=NOW - 1))
        state.keep_asked(new_asked("new", asked_at=NOW))
        assert state.purge_asked(NOW) == 1
        assert state.asked("old") is None
        assert state.asked("new") is not None


class TestForADigest:
    """``asked_since``: texts without their askers."""

    def test_the_latest_first_each_once(self, state: State, new_asked: NewAsked) -> None:
        for number, question in enumerate(("who signed it", "who are the members", "who signed it", "when")):
            state.keep_asked(new_asked(f"t{number}", question=question, asked_at=NOW + number))
        assert state.asked_since(1, NOW, 10) == ("when", "who signed it", "who are the members")
        assert state.asked_since(1, NOW, 2) == ("when", "who signed it")
        assert state.asked_since(1, NOW + 3, 10) == ("when",)

    def test_what_others_did_not_see_is_left_out(self, state: State, new_asked: NewAsked) -> None:
        state.keep_asked(new_asked("a", private=True))
        state.keep_asked(new_asked("b", guild=None))
        state.keep_asked(new_asked("c", guild=2))
        assert state.asked_since(1, 0, 10) == ()

    def test_what_does_not_stand_alone_is_left_out(self, state: State, new_asked: NewAsked) -> None:
        state.keep_asked(new_asked(question="and in 2004?", context=("who signed the 2009 letter",)))
        assert state.asked_since(1, 0, 10) == ()

    def test_by_whether_the_letters_answer(self, state: State, new_asked: NewAsked) -> None:
        state.keep_asked(new_asked("a", question="open", answered=False))
        state.keep_asked(new_asked("b", question="settled", answered=False))
        state.keep_asked(new_asked("c", question="settled", answered=True))
        assert state.asked_since(1, 0, 10, answered=True) == ("settled",)
        assert state.asked_since(1, 0, 10, answered=False) == ("open",)

    def test_by_how_many_persons_asked(self, state: State, new_asked: NewAsked) -> None:
        for number, user in enumerate((7, 7, 8)):
            state.keep_asked(new_asked(f"t{number}", user=user, question="popular" if number else "of one person"))
        assert state.asked_since(1, 0, 10, people=2) == ("popular",)


ODD = st.text(st.characters(exclude_categories=()), max_size=60)  # NUL and halves of surrogate pairs among them


def cleaned(text: str) -> str:
    return "".join("\ufffd" if char == "\0" or "\ud800" <= char <= "\udfff" else char for char in text)


@given(question=ODD, context=st.lists(ODD, max_size=3), language=ODD)
@settings(suppress_health_check=[HealthCheck.differing_executors])
def test_any_text_is_kept_but_for_what_is_no_character(
    shared: State, question: str, context: list[str], language: str
) -> None:
    shared.keep_asked(Asked("tok", 7, 1, 11, None, question, tuple(context), language, NOW))
    found = shared.asked("tok")
    assert found is not None
    assert found.question == cleaned(question)
    assert found.context == tuple(map(cleaned, context))
    assert found.language == cleaned(language)


@given(key=ODD, value=ODD)
def test_a_note_is_found_under_any_name(shared: State, key: str, value: str) -> None:
    shared.set_note(key, value)
    assert shared.note(key) == cleaned(value)


@given(language=ODD)
def test_settings_take_any_text(shared: State, language: str) -> None:
    shared.set_guild_settings(GuildSettings(1, language=language))
    assert shared.guild_settings(1).language == cleaned(language)


@given(token=ODD)
def test_any_text_may_come_from_a_button(shared: State, token: str) -> None:
    assert shared.asked(f"no {token}") is None


INJECTIONS = ["'; DROP TABLE asked;--", '"; DELETE FROM schedule;', "%s {0.__class__} $name {{7*7}}", "\\", "%", "_"]


@pytest.mark.parametrize("text", INJECTIONS)
def test_text_is_never_sql_nor_a_template(state: State, new_asked: NewAsked, text: str) -> None:
    state.keep_asked(new_asked(question=text))
    state.set_note(text, text)
    assert state.asked("tok") == new_asked(question=text)
    assert state.note(text) == text
    assert state.asked_since(1, 0, 9) == (text,)
