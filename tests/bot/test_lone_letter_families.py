"""Plain first questions on a letter that is the only one loaded, and on what it counts, shares out and plans.

The letters are invented, and stand here in full.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import bot_over
from tests.bot.says import said_of, says

COMMUNIQUE = """United Nations   A/61/512

General Assembly

Distr.: General
12 October 2006

Original: English

Letter dated 4 October 2006 from the Permanent Representatives of Mongolia and Nepal to the United Nations addressed
to the Secretary-General

We have the honour to transmit herewith the communiqué of the Fifth Meeting of the Ministers of Water of the Upper
Basin, which was held at Darkhan on 12 September 2006 (see annex).

(Signed) Dulmaa Enkhsaikhan
Permanent Representative of Mongolia

(Signed) Hari Prasad Lamichhane
Permanent Representative of Nepal

Annex

Communiqué of the Fifth Meeting of the Ministers of Water of the Upper Basin

1. Bhutan wishes to live in peace with its four neighbours. It therefore requests the donors:

(a) To pay for the wells;

(b) To send engineers;

2. The cost of the wells, 2.8 million dollars, shall be met by Mongolia (half), Bhutan (a quarter) and the others.

3. A fund of 600,000 euros for the first three years has been pledged by Norway (350,000 euros), Malta (200,000 euros)
and Cyprus (50,000 euros).

4. Ships shall be insured from a fund of 4 million dollars, to which Nepal shall contribute one third.

5. The Joint Commission shall meet every three months, in turn at Baruun and Choibalsan.

6. Five drivers, among them Mr. Bat Erdene, were arrested and two others were fined. Three States have ratified it.

7. The sixth meeting shall be held at Tashkent on 9 September 2008.

Table

Goods seized in 2005

Date   Place   Goods seized   Seized by
14 January   Darkhan   46 crates of tea   Customs
2 March   Erdenet   120 pairs of boots   River Police
"""
OTHER = """United Nations   S/2001/55

Security Council

Distr.: General
18 January 2001

Original: English

Letter dated 15 January 2001 from the Permanent Representative of Fiji to the United Nations addressed to the
President of the Security Council

Fiji asks the Council for two boats.

(Signed) Jone Ravula
Permanent Representative
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """A bot over the communiqué and nothing else."""
    with bot_over(tmp_path_factory.mktemp("alone"), COMMUNIQUE) as bot:
        yield bot


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """A bot over both letters."""
    with bot_over(tmp_path_factory.mktemp("both"), COMMUNIQUE, OTHER) as bot:
        yield bot


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("when was the letter written", "dated 4 October 2006"),
        ("what is the symbol of the document", "A/61/512"),
        ("when was the document issued", "12 October 2006"),
        ("to whom is it addressed", "Secretary-General"),
        ("what is its symbol", "A/61/512"),
        ("what is the letter about", "communiqué"),
    ],
)
def test_the_only_letter_is_the_one_that_is_spoken_of(alone: Bot, question: str, named: str) -> None:
    says(said_of(alone), (question, named, ""))


@pytest.mark.parametrize("question", ["when was the letter written", "to whom is it addressed", "what is its symbol"])
def test_of_two_letters_it_is_asked_which_is_meant(both: Bot, question: str) -> None:
    assert both.ask(question).answer.status == "clarify"


@pytest.mark.parametrize("question", ["who were they", "when did they meet her", "and in 2009?"])
def test_the_only_letter_is_not_what_other_pronouns_mean(alone: Bot, question: str) -> None:
    assert alone.ask(question).answer.status == "clarify"


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("where was the meeting held", "Darkhan", "Tashkent"),
        ("when was the meeting held", "12 September 2006", "2008"),
        ("where will the next meeting be held", "Tashkent", "Darkhan"),
    ],
)
def test_a_plan_does_not_tell_what_was(alone: Bot, question: str, named: str, not_named: str) -> None:
    says(said_of(alone), (question, named, not_named))


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("how much does Mongolia pay", "half"),
        ("how much does Bhutan pay", "a quarter"),
        ("how much did Norway pledge", "350,000 euros"),
        ("how much does Nepal contribute", "one third"),
    ],
)
def test_the_share_of_one_is_not_the_whole(alone: Bot, question: str, item: str) -> None:
    assert item in " ".join(alone.ask(question).answer.items)


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("how many boots were seized", "120 pairs of boots"),
        ("how many crates were seized", "46 crates of tea"),
        ("who seized the boots", "River Police"),
    ],
)
def test_how_many_is_told_by_the_cell_that_counts(alone: Bot, question: str, item: str) -> None:
    assert alone.ask(question).answer.items == (item,)


@pytest.mark.parametrize(
    ("question", "lead"),
    [("how many neighbours does Bhutan have", "Four"), ("how many requests does Bhutan make", "Two")],
)
def test_points_below_a_sentence_are_not_what_another_one_counts(alone: Bot, question: str, lead: str) -> None:
    assert alone.ask(question).answer.answer.startswith(lead)


def test_two_places_in_turn_are_both_told(alone: Bot) -> None:
    says(said_of(alone), ("where does the commission meet", "Baruun; Choibalsan", ""))


@pytest.mark.parametrize("states", ["Mongolia and Nepal", "Nepal and Mongolia"])
@pytest.mark.parametrize("link", ["of", "from"])
def test_all_who_sent_a_letter_together_signed_it(both: Bot, states: str, link: str) -> None:
    says(said_of(both), (f"who signed the letter {link} {states}", "Enkhsaikhan; Lamichhane", ""))


def test_who_signed_for_one_is_one(both: Bot) -> None:
    says(said_of(both), ("who signed for Nepal", "Lamichhane", "Enkhsaikhan"))


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("how many were arrested", "Five drivers"),
        ("how many were fined", "two others"),
        ("how many people were fined", "two others"),
    ],
)
def test_how_many_without_a_noun_is_told_by_the_subject_of_the_verb(alone: Bot, question: str, item: str) -> None:
    assert alone.ask(question).answer.items == (item,)
