"""The report of a mission: lists under heads, numbers of one sentence, deeds told beside the name, tables with bars."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over

REPORT = """United Nations

Security Council

Distr.: General
11 June 1999

Original: English

S/1999/662

Letter dated 9 June 1999 from the Permanent Representative of Fiji to the United Nations addressed to the President
of the Security Council

I have the honour to transmit herewith the report of the inquiry into the fires on the island of Lavoro (see annex).

I should be grateful if you would have this letter circulated as a document of the Security Council.

(Signed) Josefa Tuwai
Permanent Representative

Annex

Report of the inquiry into the fires on the island of Lavoro

1. The inquiry was composed of:

Mr. Sitiveni Bale (Fiji), Head of inquiry
Ms. Leota Faleolo (Samoa), fire engineer
Captain Tomas Nagari (Vanuatu), pilot

2. At the closing session there were present:

For Samoa: Ms. Leota Faleolo, Inspector of Mines; and Mr. Peni Sio, surveyor.

For Vanuatu: Captain Tomas Nagari, Harbour Master.

Mediators: Palau and Tonga.

The following parties were not represented: Kiribati and Nauru.

3. Three fires broke out on the island:

- On 4 March 1999, a group of some 20 youths broke into the sawmill at Rano. Nine workers died and 13 were injured.

- On 9 March 1999, the church at Lomawai burnt down. The bells were stolen on the following night.

- On 15 March 1999, the lorry of the Bishop was halted near Vitogo. Twelve crates of candles were seized.

4. The inquiry questioned 64 islanders, of whom 27 were fishermen. It examined 41 of 58 boats for traces of petrol. The
chapel had cost 310,000 dollars, of which Tonga had given 120,000 and Palau 45,000. Fiji had counted 90 homeless
families; Samoa had counted 70.

5. The losses were as follows:

Place | Dead | Injured | Boats burnt
Rano | 9 | 13 | 4
Lomawai | 2 | 5 | 17
Total | 11 | 18 | 21

6. It has been alleged that Samoa hid the culprits. I firmly deny these allegations. Palau is to hand over the logbooks
to the coroner. According to the League, the fires drove out 2,100 villagers. The inn at Rano was shut on 2 May 1999.

7. This report was adopted on 1 June 1999 by 5 votes to 2 (Nauru and Tonga), with 1 abstention (Kiribati).

8. The coroner met the owners of the boats on 20 April 1999. He shall file his findings within 40 days.

9. The League of Lagoons is open to all islands. As at 1 May 1999 it had five members: Fiji, Kiribati, Palau, Samoa and
Tonga. Nauru takes part in its work as an associate member.

(Signed) Sitiveni Bale
Head of inquiry
"""


@pytest.fixture
def bot(over: Over) -> Bot:
    return over(REPORT)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("who were the members of the inquiry?", "Leota Faleolo (Samoa), fire engineer"),
        ("who were the mediators on Lavoro?", "Mediators: Palau and Tonga"),
        ("which parties were not represented?", "Kiribati and Nauru"),
        ("who represented Vanuatu at the session?", "Harbour Master"),
        ("who was in the Samoan delegation?", "Peni Sio"),
        ("was Tonga a mediator?", "Yes."),
        ("in what role was Palau there?", "Mediators: Palau"),
    ],
)
def test_a_list_is_found_by_its_head(bot: Bot, question: str, wanted: str) -> None:
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert wanted in answer.answer


@pytest.mark.parametrize(
    "question", ["who were the sponsors on Lavoro?", "who were the mediators in 1987?", "who paid the mediators?"]
)
def test_a_list_under_another_head_answers_nothing(bot: Bot, question: str) -> None:
    assert "Palau and Tonga" not in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many islanders did the inquiry question?", "64 islanders"),
        ("how many of the islanders were fishermen?", "27"),
        ("how many boats were examined for petrol?", "41 of 58 boats"),
        ("how much had Tonga given?", "120,000"),
        ("how much had Palau given for the chapel?", "45,000"),
        ("how many families had Fiji counted?", "90 homeless families"),
        ("how many people died at the sawmill at Rano?", "Nine workers"),
    ],
)
def test_of_several_numbers_the_one_in_the_clause_asked_for(bot: Bot, question: str, number: str) -> None:
    answer = bot.ask(question).answer
    assert answer.items == (number,)


@pytest.mark.parametrize(
    ("question", "cell"),
    [
        ("how many boats burnt in Lomawai?", "Boats burnt: 17"),
        ("how many dead in total?", "Dead: 11"),
        ("how many were injured in Rano?", "13"),
    ],
)
def test_a_table_may_have_bars_between_its_cells_alone(bot: Bot, question: str, cell: str) -> None:
    assert cell in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("what was seized from the lorry of the Bishop?", "Twelve crates of candles were seized."),
        ("what was stolen from the church at Lomawai?", "The bells were stolen"),
    ],
)
def test_the_sentence_that_tells_the_deed_is_told_with_the_one_that_names_the_thing(
    bot: Bot, question: str, wanted: str
) -> None:
    assert wanted in bot.ask(question).answer.answer


def test_a_body_has_so_many_members_with_their_names(bot: Bot) -> None:
    assert bot.ask("who are the members of the League of Lagoons?").answer.items == (
        "Fiji", "Kiribati", "Palau", "Samoa", "Tonga",
    )  # fmt: skip


def test_an_associate_member_is_no_member(bot: Bot) -> None:
    answer = bot.ask("is Nauru a member of the League of Lagoons?").answer
    assert answer.items == ("No",)
    assert "associate member" in answer.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who voted against the report?", "Nauru and Tonga."),
        ("who abstained?", "Kiribati."),
        ("how many votes were cast in favour of the report?", "5."),
        ("how many abstentions were there?", "1."),
    ],
)
def test_a_vote_is_told_side_by_side(bot: Bot, question: str, told: str) -> None:
    assert bot.ask(question).answer.answer.startswith(told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("where was the second fire?", "the church at Lomawai"),
        ("what happened in the first fire?", "the sawmill at Rano"),
        ("when was the last fire?", "15 March 1999"),
        ("what was stolen in the second fire?", "The bells were stolen"),
    ],
)
def test_the_third_of_a_row_is_its_third_item(bot: Bot, question: str, told: str) -> None:
    assert told in bot.ask(question).answer.answer


@pytest.mark.parametrize(
    "question",
    [
        "where was the fifth fire?",
        "who was arrested in the second fire?",
        "when did Palau hand over the logbooks?",
        "since when has the inn at Rano been open again?",
        "how many villagers were driven out according to the inquiry?",
        "budget of the inquiry on the island of Lavoro?",
        "when must the coroner meet the owners of the boats?",
    ],
)
def test_what_is_only_near_answers_nothing(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


def test_what_somebody_says_of_it_stands_in_the_next_sentence(bot: Bot) -> None:
    answer = bot.ask("what does Fiji say about the allegations that Samoa hid the culprits?").answer
    assert "I firmly deny these allegations." in answer.answer
