"""Families of follow-ups by what they bind to: the quoted sentence, its part, its people, its letter; and no other.

Each family stands with three conversations of its own or more, over the four seed letters.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.conversation import Conversation
from bot.following.asking_again import question_word_alone, with_question_word
from bot.following.staying import leans, letters_about
from tests.bot.invented_letters import Over
from tests.bot.says import Said


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Where was the statement of the heads of State adopted?", "on what date?"), "14 May 2002"),
        (("When was the Council on Collective Security meeting held?", "in which city?"), "Moscow"),
        (("Which treaty alarms Azerbaijan?", "when?"), "29 August 1997"),
        (("Which treaty alarms Azerbaijan?", "signed where?"), "Moscow"),
        (("What does the 2009 note say about observer status?", "since when?"), "2004"),
        (("Who signed the 2004 letter?", "and when?"), "10 August 2004"),
    ],
)
def test_a_question_word_alone_asks_the_question_before_once_more(
    said: Said, turns: tuple[str, ...], named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("Who signed the 1997 annex?", "in what capacity did he sign?"), "Minister for Foreign Affairs"),
        (("Who signed for Tajikistan in the 2004 annex?", "his rank?"), "Permanent Representative"),
        (("Who signed for Kazakhstan in the 2002 letter?", "which position did she hold?"), "Permanent Representative"),
        (("Who was the highest administrative official of the CSTO?", "of what nationality?"), "Russian"),
        (("Qui a signé la lettre de 2009 ?", "en quelle qualité ?"), "Permanent Representative"),
    ],
)
def test_a_post_is_asked_of_the_people_just_named(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("In what language was the annex of 1997?", "and the letter that forwarded it?"), "English", "Russian"),
        (("Who signed the 2002 annex for Kyrgyzstan?", "and the letter which transmits it?"), "Baialinov", "Akayev"),
        (("Who signed the statement for Armenia?", "and the letter that conveys it?"), "Abelian", "Kocharian"),
        (("Compare the letters of 10 August 2004 and 14 July 2009", "who signed the latter?"), "Churkin", "Smagulov"),
        (("Which is older, the letter of 14 July 2009 or that of 5 September 1997?", "who wrote the earlier one?"),
         "KOULIEV", "Churkin"),
        (("Which states were members in 2004?", "and in 2009, how many?"), "7", "Four"),
    ],
)  # fmt: skip
def test_a_letter_is_told_from_the_one_before(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("What does the 2002 statement say about Afghanistan?", "verbatim please"), "Afghanistan"),
        (("What does the 2002 statement say about Afghanistan?", "word for word?"), "Afghanistan"),
        (("What does the 2009 note say about drug trafficking?", "the exact wording?"), "Afghanistan"),
    ],
)
def test_the_wording_is_that_of_the_last_answer(said: Said, turns: tuple[str, ...], named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "turns",
    [
        ("When was the charter registered?", "who asked for it?"),
        ("What percentage of Azerbaijan is occupied?", "by whom?"),
        ("Which treaty is the 1997 letter about?", "who negotiated it?"),
        ("When was the peacekeeping agreement signed?", "in which town?"),
        ("What does the 2009 draft request from the Secretary-General?", "what does the report say?"),
    ],
)
def test_what_the_turn_before_does_not_tell_is_told_from_nowhere_else(said: Said, turns: tuple[str, ...]) -> None:
    assert said(*turns)[0] != "answered"


@pytest.mark.parametrize(
    ("turns", "letter"),
    [
        (("Under which rule was the 2009 item requested?", "for the agenda of which session?"), "2009"),
        (("What does operative paragraph 4 of the 2009 draft request?", "at which session?"), "2009"),
        (("What does the 1997 letter say about refugees?", "how much of the territory is occupied?"), "1997"),
    ],
)
def test_an_answer_to_a_question_that_leans_quotes_what_was_spoken_of(
    bot: Bot, turns: tuple[str, str], letter: str
) -> None:
    first = bot.ask(turns[0], Conversation())
    turn = bot.ask(turns[1], first.conversation)
    assert turn.answer.status == "answered"
    assert all(citation.letter.startswith(letter) for citation in turn.answer.citations)


@pytest.mark.parametrize(
    ("typed", "leaning"),
    [
        ("between whom?", True),
        ("their numbers?", True),
        ("and who paid for it?", True),
        ("what had they done by then?", True),
        ("which letters mention it?", False),
        ("Who signed the letter of 2009?", False),
        ("What is said about narcotics?", False),
    ],
)
def test_a_question_leans_where_it_means_nothing_alone(bot: Bot, typed: str, leaning: bool) -> None:
    assert leans(bot.read(typed)) is leaning


def test_what_is_shown_beside_a_refusal_was_not_spoken_of(bot: Bot) -> None:
    refused = bot.ask("Did the envoys discuss the weather?", Conversation())
    assert refused.answer.status == "unanswered"
    assert not letters_about(refused.conversation)


@pytest.mark.parametrize(
    ("before", "word", "full"),
    [
        ("When was the pact signed?", "where", "where was the pact signed"),
        ("Was Chad admitted?", "when", "when Was Chad admitted"),
        ("Who signed the pact?", "when", "when was the pact signed"),
    ],
)
def test_another_question_word_takes_the_place_of_the_first(bot: Bot, before: str, word: str, full: str) -> None:
    assert question_word_alone(bot.read(f"and {word} exactly?")) == word
    assert with_question_word(word, bot.read(before)) == full


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("In which language was the 2004 annex written?", "is it the same for the 1997 annex?"), "Yes.", "No."),
        (("When was the 2009 letter distributed?", "is it the same date for the 2004 one?"), "No.", "Yes."),
        (("To whom is the 1997 letter addressed?", "the same for the 2009 letter?"), "Yes.", "No."),
        (("Who signed the 2004 letter for Kazakhstan?", "was it him in 2002?"), "Jarbussynova", "Yes."),
        (("Who signed the 2004 annex for Tajikistan?", "the same guy as in 2002?"), "Yes.", "No."),
        (("Who signed the 2002 letter for Belarus?", "was it him in 2004?"), "Ivanou", "Yes."),
    ],
)
def test_the_same_is_told_by_asking_there_too(said: Said, turns: tuple[str, ...], named: str, not_named: str) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


LAKE = """United Nations A/61/977
General Assembly
Distr.: General
4 May 2007
Original: French

Sixty-first session
Agenda item 53 (b)
Sustainable development

Letter dated 27 April 2007 from the Permanent Representative of Chad to the United Nations addressed to the
Secretary-General

I have the honour to transmit herewith the communiqué adopted by the Ministers of Water of Cameroon, Chad, the Niger
and Nigeria at their meeting held in N'Djamena on 12 April 2007 (see annex).

(Signed) Mahamat Ali Adoum
Ambassador
Permanent Representative

Annex to the letter dated 27 April 2007 from the Permanent Representative of Chad to the United Nations addressed to
the Secretary-General

[Original: Arabic]

Communiqué of the Ministers of Water

1. The Ministers took note of the agreement on the sharing of the waters of the lake, which was concluded between
Cameroon and Nigeria and signed at Abuja on 3 March 2006.

2. The Ministers decided to entrust the study of a canal to a committee of five experts, under the chairmanship of
Mr. Idriss Goukouni of Chad. The committee will have its seat at Niamey. It will report by 30 November 2007.

3. The Ministers submitted the budget of the committee, amounting to 2.4 million euros, to the African Development
Bank. They reserved their position with regard to paragraph 1.

(Signed) Adamou Namata
Minister of Hydraulics of the Niger
"""


@pytest.fixture
def lake(over: Over) -> Bot:
    """A bot over one invented letter."""
    return over(LAKE)


STUDY = "What study did the Ministers entrust to a committee?"
AGREEMENT = "Which agreement did the Ministers take note of?"


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        ((AGREEMENT, "between whom?"), "Cameroon and Nigeria"),
        ((AGREEMENT, "signed where?"), "Abuja"),
        ((AGREEMENT, "and when?"), "3 March 2006"),
        ((STUDY, "of how many experts?"), "five"),
        ((STUDY, "where will it have its seat?"), "Niamey"),
        ((STUDY, "when will it report?"), "30 November 2007"),
        ((STUDY, "who chairs it?"), "Goukouni"),
        (("What is the budget of the committee?", "submitted to whom?"), "African Development"),
        (("What did the Ministers reserve their position on?", "what does that paragraph take note of?"), "Abuja"),
        (("Who signed the annex?", "in what capacity?"), "Minister of Hydraulics"),
        (("In what language is the annex?", "and the letter that carries it?"), "French"),
    ],
)
def test_a_letter_never_seen_is_asked_on(lake: Bot, turns: tuple[str, ...], named: str) -> None:
    conversation = Conversation()
    for question in turns:
        turn = lake.ask(question, conversation)
        conversation = turn.conversation
    assert turn.answer.status == "answered"
    assert named in turn.answer.answer


@pytest.mark.parametrize(
    "turns",
    [
        (AGREEMENT, "who signed it?"),
        ("Did the Ministers discuss the weather?", "who says so?"),
        ("Who signed the annex?", "when was he born?"),
        (STUDY, "at whose request?"),
    ],
)
def test_a_letter_never_seen_does_not_tell_more_than_it_says(lake: Bot, turns: tuple[str, ...]) -> None:
    conversation = Conversation()
    for question in turns:
        turn = lake.ask(question, conversation)
        conversation = turn.conversation
    assert turn.answer.status != "answered", turn.answer.answer


@pytest.mark.parametrize(
    ("turns", "named", "not_named"),
    [
        (("who signed the 2009 letter", "does it mention drugs"), "annex I", "2004"),
        (("does the 2009 letter mention drugs", "and the 2004 letter", "does it mention Uzbekistan"), "No: ", "Yes"),
        (
            ("who signed the 2009 letter", "does it mention drugs", "what does it say about Afghanistan"),
            "combating",
            "2002",
        ),
        (("letters from Azerbaijan", "who signed it", "to whom"), "addressed to the Secretary-General", "KOULIEV"),
        (("who wrote the 2009 letter", "to whom?"), "addressed to the Secretary-General", "Churkin"),
        (("letters from Azerbaijan", "what is the annex"), "Minister for Foreign Affairs", "2004"),
        (("who signed the 2009 letter", "what's in annex II"), "draft resolution", "No signature"),
    ],
)
def test_a_whole_question_on_the_letter_spoken_of_is_not_the_question_before(
    said: Said, turns: tuple[str, ...], named: str, not_named: str
) -> None:
    status, text = said(*turns)
    assert (status, named in text, not_named in text) == ("answered", True, False), text
