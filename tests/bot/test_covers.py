"""Questions on covers: own and cited symbols, the dates of one letter, sessions, items, languages, addressees.

Each test serves one family of questions; the questions stand in no question file.
"""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.says import Said, tells


def held(bot: Bot, question: str, status: str, opening: str, *said: str) -> None:
    """Assert that the answer has the status, begins as given and says each of the rest."""
    answer = bot.ask(question).answer
    assert (answer.status, answer.answer.startswith(opening)) == (status, True), answer.answer
    assert all(piece in answer.answer for piece in said), answer.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is A/52/150 the symbol of the Azerbaijani document?", "A/52/322"),
        ("Is A/52/150 the number of the document of 1997?", "A/52/322"),
        ("Is A/57/50/Rev.1 the symbol of the 2002 letter?", "prints no symbol of its own"),
    ],
)
def test_a_footnote_symbol_is_not_the_letters_own(bot: Bot, question: str, said: str) -> None:
    held(bot, question, "answered", "No", said)


@pytest.mark.parametrize(
    ("question", "opening", "said"),
    [
        ("Was the Russian letter meant for the sixty-third session?", "No", "sixty-fourth"),
        ("Was the 2004 request made for the fifty-ninth session?", "Yes", "59th"),
        ("Which session does Smagulov's letter belong to?", "The letter", "fifty-ninth"),
    ],
)
def test_a_claimed_session_is_held_against_the_printed_one(bot: Bot, question: str, opening: str, said: str) -> None:
    held(bot, question, "answered", opening, said)


@pytest.mark.parametrize(
    "question",
    ["On which weekday was the 2009 letter dated?", "How old is the 2002 letter?", "What is the title of item 79?"],
)
def test_what_is_not_printed_is_refused(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which letter has two annexes?", "14 July 2009"),
        ("Which letter is dated and issued on the same day?", "5 September 1997"),
        ("Which letter is not addressed to the Secretary-General?", "10 August 2004"),
    ],
)
def test_a_letter_is_found_by_a_property_of_its_cover(bot: Bot, question: str, said: str) -> None:
    held(bot, question, "answered", "The letter", said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How should Kouliev's letter be circulated?", "items 40 and 81"),
        ("To whom did Hassanov write?", "Secretary-General"),
        ("When was Churkin's document distributed?", "11 August 2009"),
    ],
)
def test_a_person_stands_for_the_letter_that_he_signed(bot: Bot, question: str, said: str) -> None:
    held(bot, question, "answered", "", said)


@pytest.mark.parametrize(
    "question",
    [
        "is Uzbekistan a founding member",
        "was Armenia an original member in 2004",
        "Is Tajikistan a permanent member?",
        "how many States signed the treaty of 1991",
        "how many refugees were there in 1993",
        "How many countries ratified in 1999?",
    ],
)
def test_a_kind_of_member_and_the_year_of_a_number_stand_in_the_quote(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status != "answered"


@pytest.mark.parametrize(
    ("question", "opening", "said"),
    [
        ("which letters were sent to the Security Council", "The letter of 21 May 2002 from", ""),
        ("Which letters went to the General Assembly?", "The letter of 5 September 1997 from", "14 July 2009"),
        ("Was the 1997 letter sent to the General Assembly?", "Yes.", "circulated"),
        ("Was the 2004 letter sent to the Security Council?", "No.", "circulated"),
        ("Was the 2002 letter sent to the Assembly or to the Security Council?", "General Assembly and Security", ""),
    ],
)
def test_what_is_sent_to_an_organ_is_circulated_as_its_document(
    bot: Bot, question: str, opening: str, said: str
) -> None:
    held(bot, question, "answered", opening, said)


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("What agenda items does the 2002 letter name?", "The letter of 21 May 2002 names items 37 and 79"),
        ("name the agenda items of the 2002 letter", "The letter of 21 May 2002 names items 37 and 79"),
        ("How many agenda items does the 1997 letter refer to?", "2: "),
        ("How many agenda items does the letter from Azerbaijan mention?", "2: "),
    ],
)
def test_items_that_a_letter_names_are_listed_and_counted(bot: Bot, question: str, opening: str) -> None:
    held(bot, question, "answered", opening)


def test_items_without_titles_have_no_names(bot: Bot) -> None:
    held(bot, "What are the names of the items in the 2002 letter?", "unanswered", "The letter gives the items by")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("When were the declarations adopted?", ("9 December 1994", "17 February 1995")),
        ("dates of the declarations", ("9 December 1994", "17 February 1995")),
        ("On which days were the resolutions adopted?", ("2 December 2004", "17 October 2005")),
    ],
)
def test_what_is_cited_by_its_kind_has_the_dates_it_is_cited_with(
    bot: Bot, question: str, said: tuple[str, str]
) -> None:
    held(bot, question, "answered", "The letter of 14 July 2009 cites", *said)


@pytest.mark.parametrize("question", ["When were the declarations signed?", "When was the draft resolution adopted?"])
def test_the_day_of_another_instrument_is_not_told(bot: Bot, question: str) -> None:
    assert bot.ask(question).answer.status == "unanswered"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("list all dates in the 2009 letter", "16 January 2009"),
        ("all the dates in the letter from Azerbaijan", "29 August 1997"),
    ],
)
def test_all_dates_of_a_letter_are_those_that_its_text_tells(bot: Bot, question: str, said: str) -> None:
    answer = bot.ask(question).answer
    assert said in " ".join(answer.items)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Number of the Security Council resolution recalled in annex II?", "1631"),
        ("The number of the General Assembly resolution cited in the 2009 draft?", "59/50"),
    ],
)
def test_the_number_of_what_bears_one_is_no_count(bot: Bot, question: str, said: str) -> None:
    held(bot, question, "answered", "", said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("A/52/322 - the transmitting letter was signed by whom?", "KOULIEV"),
        ("Who signed the letter of transmittal of 2004?", "Smagulov"),
    ],
)
def test_the_letter_that_transmits_is_the_cover(bot: Bot, question: str, said: str) -> None:
    held(bot, question, "answered", "", said)


@pytest.mark.parametrize(
    ("question", "status", "said"),
    [
        ("Who wrote to the Secretary-General in 1997?", "answered", "Azerbaijan"),
        ("Who wrote to the Secretary-General before 2000?", "answered", "Azerbaijan"),
        ("Who wrote to the President of the General Assembly in 2004?", "answered", "Kazakhstan"),
        ("Who wrote to the Secretary-General in 2003?", "unanswered", "2003"),
        ("Who wrote to the President of the General Assembly in 2009?", "unanswered", "Secretary-General"),
    ],
)
def test_who_wrote_to_an_office_in_a_year(bot: Bot, question: str, status: str, said: str) -> None:
    held(bot, question, status, "", said)


@pytest.mark.parametrize(
    ("question", "date"),
    [
        ("What date does the letter from the Kazakh mission carry?", "10 August 2004"),
        ("date of the letter from the mission of Azerbaijan", "5 September 1997"),
        ("When was the letter of the Russian delegation written?", "14 July 2009"),
    ],
)
def test_a_mission_is_the_state_that_sends_the_letter(bot: Bot, question: str, date: str) -> None:
    held(bot, question, "answered", "", date)


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("How many articles of the Charter are cited?", "One article: Article 51"),
        ("How many declarations are mentioned?", "Two declarations:"),
        ("How many treaties are mentioned?", "Two treaties:"),
    ],
)
def test_what_is_cited_is_counted_in_all_letters_where_none_is_named(bot: Bot, question: str, opening: str) -> None:
    held(bot, question, "answered", opening)


def test_things_that_letters_mention_are_not_counted_as_letters(bot: Bot) -> None:
    assert "Four letters" not in bot.ask("How many agenda items are mentioned in all letters?").answer.answer


def test_whom_no_list_knows_is_asked_to_do_what_follows_the_verb(bot: Bot) -> None:
    held(bot, "What are the specialized components invited to do?", "answered", "Annex II", "joint implementation")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What is printed behind the small star at the foot of the first page in 1997?", "A/52/150"),
        ("What document does the footnote of the letter of May 2002 give for the preliminary list?", "A/57/50/Rev.1"),
        ("Which document does the footnote of the 1997 letter name for the agenda items?", "A/52/150"),
        ("for what reason was the 2004 document reissued", "technical reasons"),
    ],
)
def test_what_stands_at_the_foot_is_told_by_the_footnote(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Which words were changed when the letter of 2004 was reissued?",
        "The paper of 2004 was reissued. What had been corrected?",
        "how many errors did the reissue of the 2004 letter remove",
        "was the text of 2004 altered when it was reissued",
    ],
)
def test_a_note_of_reissue_does_not_tell_what_was_altered(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question",
    [
        "What symbol do I write on the label for Kouliev's letter itself?",
        "Which document symbol belongs in the shelf-mark box of the Hassanov letter?",
        "Which UN symbol must I quote when I cite the 1997 letter in a footnote?",
        "I need the symbol of the 1997 letter. What is it?",
    ],
)
def test_the_symbol_that_an_asker_is_to_write_down_is_the_letters_own(said: Said, question: str) -> None:
    tells(said, question, "A/52/322", without="A/52/150")


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("Which UN symbol does the Azerbaijani document cite?", "A/52/150"),
        ("Which symbols are given in the footnote of the Azerbaijani letter?", "A/52/150"),
    ],
)
def test_the_symbol_that_a_letter_is_said_to_cite_is_not_its_own(said: Said, question: str, cited: str) -> None:
    tells(said, question, cited, without="A/52/322")


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("My form asks for the distribution date of the 2004 letter. What is it?", "19 August 2004"),
        ("We have to look up the date of the Lavrov letter - when was it?", "21 May 2002"),
        ("I've got to record the original language of the Churkin letter. What was it?", "Russian"),
        ("My professor wants the agenda items of the 1997 letter; which are they?", "40"),
    ],
)
def test_what_the_asker_needs_is_asked_for_behind_it(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Our catalogue lacks the symbol of the 2009 letter: what is it?",
        "I must note the price of the 2004 letter. What is it?",
    ],
)
def test_what_the_asker_needs_and_no_letter_prints_is_refused(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What is the title of the Russian letter?", "“Letter dated 14 July 2009"),
        ("What long form does Churkin's letter use for Belarus?", "Republic of Belarus"),
        ("What is the long name of Kyrgyzstan in the memorandum?", "Kyrgyz Republic"),
    ],
)
def test_a_title_is_that_of_the_letter_and_a_long_form_that_of_the_state(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("The 2004 document has a letter date and a distribution date. Give both.", ("10 August", "19 August 2004")),
        ("The 1997 letter has a symbol and a date: what are they?", ("A/52/322", "5 September 1997")),
        ("The Russian letter bears a session and an original language. I need both", ("64th", "is Russian")),
        (
            "Filing question: the 2009 item has a date of letter and a date of distribution. Give me both, please.",
            ("14 July 2009", "11 August 2009"),
        ),
    ],
)
def test_both_things_that_a_letter_is_said_to_have_are_told(said: Said, question: str, named: tuple[str, str]) -> None:
    tells(said, question, *named)


@pytest.mark.parametrize(
    "question",
    [
        "What are the headings of agenda items under which Kouliev's letter was filed, in words, not numbers?",
        "Which items of the agenda does the 1997 letter name, in words, not the numbers?",
        "What are the titles of the agenda items of the 1997 letter, not just the numbers?",
    ],
)
def test_items_are_told_with_their_titles_where_numbers_are_not_enough(said: Said, question: str) -> None:
    tells(said, question, "MAINTENANCE OF INTERNATIONAL SECURITY")


def test_titles_of_items_that_a_letter_does_not_print_are_refused(said: Said) -> None:
    assert said("What are the headings of the items in the 2002 letter, in words, not numbers?")[0] == "unanswered"
