"""Families of later turns: what one gives who was asked back, the newest letter, whoever else signed, one of a State.

Each family stands with three conversations of its own or more, over the four seed letters.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.invented_letters import bot_over
from tests.bot.says import Said, said_of, tells


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("who signed the annex", "the 2004 one"), "Denisov", "Hassanov", id="a-choice-by-its-year"),
        pytest.param(("who signed the annex", "i mean the statement"), "Putin", "Denisov", id="a-choice-by-its-kind"),
        pytest.param(("who signed the annex", "the oldest"), "HASSANOV", "Putin", id="a-choice-by-its-place"),
        pytest.param(("who signed it", "the azerbaijan one"), "KOULIEV", "Churkin", id="a-letter-by-its-state"),
        pytest.param(("who wrote it", "sorry, the letter from 2009"), "Churkin", "Smagulov", id="a-letter-by-its-year"),
        pytest.param(("who was he", "denisov"), "Permanent Representative", "Churkin", id="a-person"),
        pytest.param(("what did they say about terrorism", "the presidents"), "narcotic drugs", "2009", id="an-office"),
    ],
)
def test_what_one_gives_who_was_asked_back_completes_the_question(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("which is the oldest letter", "who signed it", "and the newest?"), "Churkin", "KOULIEV", id="it"),
        pytest.param(("who is the 1997 letter from", "and the latest one"), "Russian", "Azerbaijan", id="a-year"),
        pytest.param(("to whom is the latest letter addressed", "and the oldest"), "1997", "2009", id="another-place"),
        pytest.param(("which is older, 2002 or 2004?", "who wrote the second one"), "Smagulov", "Ling", id="of-years"),
    ],
)
def test_a_letter_is_called_by_its_place_among_all(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("did Putin sign the statement", "who else signed"), "Kocharian", "Putin", id="behind-a-yes"),
        pytest.param(("who signed for armenia in 2004", "who else"), "Ivanou", "Martirosyan", id="behind-a-state"),
        pytest.param(("who signed the 2009 letter", "who else signed it"), "Nobody else", "Putin", id="nobody"),
        pytest.param(("who signed the statement", "who was the belarusian one"), "Lukashenko", "Putin", id="one"),
        pytest.param(("who signed the 2002 letter", "and the armenian guy?"), "Abelian", "Kocharian", id="guy"),
        pytest.param(
            ("who signed the statement for tajikistan", "and the letter?", "is it the same person"),
            "No.", "Yes.", id="two-persons",
        ),
        pytest.param(
            ("who signed the 2002 letter for tajikistan", "and in 2004", "is that the same man"),
            "Yes.", "No.", id="one-person",
        ),
        pytest.param(("who is Churkin?", "and Lavrov?", "is it the same person"), "No.", "Yes.", id="no-state-named"),
        pytest.param(("who signed the annex of 1997", "as what"), "Minister", "titled", id="as-what"),
    ],
)  # fmt: skip
def test_questions_on_the_people_just_told(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("is uzbekistan a member", "when"), "first named as a member"),
        (("does the 2009 letter mention uzbekistan", "since when is it a member"), "first named as a member"),
        (("is kazakhstan in the csto", "from when"), "first named as a member"),
        (("does the 2009 letter mention tajikistan", "is it a member"), "Yes."),
    ],
)
def test_it_is_the_state_that_may_be_a_member(said: Said, turns: tuple[str, ...], named: str) -> None:
    assert named in said(*turns)[1]


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("who is bordyuzha", "which letter says that", "when was it sent"), "10 August 2004"),
        (("what is the anti-terrorism centre", "in which year was that written"), "10 August 2004"),
        (("which regional forces are being developed", "when was that written"), "21 May 2002"),
    ],
)
def test_what_was_quoted_was_written_when_its_letter_was(said: Said, turns: tuple[str, ...], named: str) -> None:
    tells(said, turns, named)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("how many countries signed the 2004 annex", "and in 2009?"), "One state", "ratified"),
        (("who signed the annex of 1997", "and in 2009"), "Churkin", "HASSANOV"),
        (("in what language is the annex of 2004", "and in 2009?"), "14 July 2009 is Russian", "2004"),
        (
            ("what does the draft resolution of 2009 ask the secretary-general", "by when", "what about the 2004 one"),
            "necessary action", "dated",
        ),
    ],
)  # fmt: skip
def test_another_year_goes_on_with_the_whole_question(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("is the azerbaijan letter older than the 2002 one", "by how much"), "1719 days", "", id="than"),
        pytest.param(("which is older, the 2004 or the 2009 letter", "by how many years?"), "1799 days", "", id="or"),
        pytest.param(
            ("is the 2009 letter newer than the 1997 letter", "how much newer is it"), "apart", "2002", id="how-much"
        ),
        pytest.param(
            ("who signed for kazakhstan in 2002", "no i meant the statement", "who signed the other one for belarus"),
            "Ling", "Lukashenko", id="the-other-one",
        ),
        pytest.param(
            ("who signed the annex of 1997", "and who signed the other letter"),
            "KOULIEV", "HASSANOV", id="other-letter",
        ),
        pytest.param(
            ("compare the 2004 and 2009 letters", "what is new in the second"), "Uzbekistan", "terrorism", id="new"
        ),
        pytest.param(
            ("who are the members in 2004", "does the 2009 letter list the same ones"), "No.", "Yes.", id="same-ones"
        ),
    ],
)  # fmt: skip
def test_two_letters_side_by_side_are_written_out(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("did russia violate its obligations as co-chairman", "Yes, according to Azerbaijan."),
        ("is there a military alliance between russia and armenia", "Yes. "),
        ("is russia acting in violation of its obligations", "Yes, according to Azerbaijan."),
        ("is russia co-chairman of the minsk conference", "Yes. "),
        ("does armenia intend to resolve the conflict by political means", "No, according to Azerbaijan."),
        ("was the csto registered in 2003", "Yes. "),
    ],
)
def test_what_one_state_says_of_another_is_told_as_its_own(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize("nonsense", ["asdf", "qwerty jkl", "xcvb"])
def test_keys_that_were_struck_at_random_are_not_understood(said: Said, nonsense: str) -> None:
    assert said("who signed in 2009", nonsense)[0] == "unanswered"


@pytest.mark.parametrize("turn", ["sheesh", "hmm ok", "lol"])
def test_sounds_are_nodded_to(said: Said, turn: str) -> None:
    assert said("who signed in 2009", turn)[0] == "answered"


def test_since_when_is_no_date_of_something_else_in_the_sentence(said: Said) -> None:
    assert "2001" not in said("which other bodies does the csto have contacts with", "since when")[1]


_KELP = """United Nations   A/59/611

General Assembly

Distr.: General
14 December 2004

Original: English

Letter dated 6 December 2004 from the Permanent Representatives of Fiji and Samoa to the United Nations addressed to
the Secretary-General

We have the honour to transmit the report of the Kelp Board (see annex). The chairman of the Board is Mr. Tomasi
Vunibola of Fiji. The treasurer of the Board is Ms. Lanuola Siaosi of Samoa.

(Signed) Ratu Koroi
Permanent Representative of Fiji to the United Nations

(Signed) Feleti Leota
Permanent Representative of Samoa to the United Nations

Annex

Report of the Kelp Board

1. The Board set aside 40,000 dollars for drying sheds and 15,000 dollars for boats. A school of divers was named after
its founder.

2. Harvesters gathered 310 tons of kelp in 2003. Both sides of the lagoon are open to them.
"""


@pytest.fixture(scope="module")
def kelp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Said]:
    with bot_over(tmp_path_factory.mktemp("kelp"), _KELP) as bot:
        yield said_of(bot)


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("how much was set aside for drying sheds", "and for boats"), "15,000"),
        (("who signed the kelp letter", "which one was the samoan"), "Leota"),
        (("who signed for fiji", "who else"), "Leota"),
        (("who is Vunibola", "and Siaosi", "is it the same person"), "No."),
    ],
)
def test_the_same_over_another_letter(kelp: Said, turns: tuple[str, ...], named: str) -> None:
    tells(kelp, turns, named)


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param(("how much was set aside for drying sheds", "and for schools"), id="no-number"),
        pytest.param(("who is the chairman of the board", "and the other side?"), id="a-word-of-another-sentence"),
        pytest.param(("how many tons were gathered", "and in total"), id="no-sum"),
        pytest.param(("how many boats sank in 2003", "and in 2004"), id="another-year"),
        pytest.param(("who is the chairman", "did they sign"), id="signed-by-others"),
    ],
)
def test_what_only_shares_a_word_is_no_answer(kelp: Said, turns: tuple[str, ...]) -> None:
    assert kelp(*turns)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [("what happened in Moscow", "signing"), ("what happened at the lagoon", ""), ("what happened on the ferry", "")],
)
def test_what_happened_somewhere_is_no_chronology(said: Said, question: str, named: str) -> None:
    text = said(question)[1]
    assert named in text
    assert "17 February 1995" not in text


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        pytest.param("is uzbekistan mentioned in all letters", "No. Uzbekistan: mentioned", id="one-letter"),
        pytest.param("do all letters mention afghanistan", "No. Afghanistan: mentioned", id="two-letters"),
        pytest.param("is the russian federation named in each letter", "Yes. ", id="every-letter"),
        pytest.param(("is armenia mentioned in all letters", "and uzbekistan?"), "No. Uzbekistan", id="behind-a-yes"),
        pytest.param(("do all letters mention afghanistan", "which letters then"), "Afghanistan: mentioned", id="then"),
        pytest.param(
            ("is uzbekistan mentioned in all letters", "which letters mention uzbekistan"), "Uzbekistan: ", id="which"
        ),
    ],
)
def test_every_letter_is_more_than_one(said: Said, turns: str | tuple[str, ...], begins: str) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        pytest.param(("who signed in 2004", "who was the belarusian"), "Ivanou", "Ling", id="an-adjective-alone"),
        pytest.param(("who signed the statement", "who was the kyrgyz"), "Akayev", "Baialinov", id="of-the-part"),
        pytest.param(
            ("which letter is the oldest", "who signed the oldest one"), "KOULIEV", "Churkin", id="oldest-one"
        ),
        pytest.param(("which letter is the oldest", "which one is longest"), "2009: 8125", "No.", id="longest-one"),
    ],
)
def test_what_is_called_by_an_adjective_is_one_of_those_told(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    tells(said, turns, named, without=not_named)


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("ok cool, and who is the permanent representative of kazakhstan?", "Jarbussynova"),
        ("azerbaijan letter tl;dr", "Hassan Hassanov"),
        ("tell me 3 things about the minsk conference", "co-chairman"),
    ],
)
def test_a_first_message_in_the_tone_of_chat(said: Said, typed: str, named: str) -> None:
    tells(said, typed, named)


def test_a_newcomer_told_alone_is_whom_when_asks_after(said: Said) -> None:
    assert "Uzbekistan is first named" in said("what is the csto", "which one joined last", "when")[1]


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("what does the letter say of the treasurer", "who is she"), "Lanuola Siaosi"),
        (("what does the letter say of the treasurer", "where is she from"), "Samoa"),
    ],
)
def test_she_is_the_one_whom_the_sentence_names(kelp: Said, turns: tuple[str, ...], named: str) -> None:
    assert named in kelp(*turns)[1]


def test_who_was_not_told_is_not_who_sent_the_letter(kelp: Said) -> None:
    assert kelp("who became the auditor of the board", "from which country is she")[0] == "unanswered"
