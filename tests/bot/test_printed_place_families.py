"""What is printed at a place: beneath a name, above a line of the masthead, behind a number; a symbol of one's own."""

from __future__ import annotations

import pytest

from .says import Said, tells


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Which diplomatic rank is printed under the names in the letter of May 2002?", "“Ambassador”"),
        ("all six signers of 2002 have a rank in common, which one?", "“Ambassador”"),
        ("Which word stands on the line below each name in the 2002 letter?", "“Ambassador”"),
        ("What is printed beneath Smagulov's name in the cover letter?", "“Chargé d'affaires a.i.”"),
        ("Which title stands below the name of Kouliev?", "“Permanent Representative”"),
        ("Is there an office printed under Kouliev's name?", "Yes."),
        ("Does a title or an office stand below Churkin's signature?", "No. Beneath the name of Vitaly Churkin"),
        ("Is there a title beneath Hassanov's name where he signs?", "No."),
    ],
)
def test_what_stands_beneath_a_name(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


def test_an_office_that_only_the_heading_gives_does_not_stand_beneath_the_name(said: Said) -> None:
    status, text = said("What rank is printed under Churkin's name?")
    assert (status, "prints no office or title" in text) == ("unanswered", True)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("in the head of the 2009 document, what word stands directly above 'Original: Russian'?", "“English”"),
        ("what stands right below \"Distr.: General\" in the 2004 document?", "“19 August 2004”"),
        ("which line comes just under 'A/52/322'?", "“5 September 1997”"),
        ("Which line stands above the date in the masthead of 2009?", "“Distr.: General”"),
    ],
)  # fmt: skip
def test_the_line_beside_another_one_of_a_masthead(said: Said, question: str, told: str) -> None:
    tells(said, question, told, begins=told)


def test_no_line_stands_beside_one_that_is_not_printed(said: Said) -> None:
    assert said("what word stands directly above 'Original: French'?")[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("The number 20 turns up in the 1997 letter. 20 what, of what?", "20 per cent of the territory"),
        ("The number 37 turns up in the 2002 letter. 37 what?", "under items 37 and 79 of the preliminary list"),
        ("In 1997 there is talk of 20. Twenty what?", "20 per cent of the territory"),
        ("40 and 81 turn up in 1997. 40 and 81 what?", "under items 40 and 81 of the provisional agenda"),
    ],
)
def test_what_a_number_counts(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


def test_a_number_that_is_not_printed_counts_nothing(said: Said) -> None:
    status, text = said("The number 99 turns up in the 1997 letter. 99 what?")
    assert (status, text) == ("unanswered", "“99” is not named in the letter of 5 September 1997.")


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("Which of the documents prints a UN symbol of its own, not in a footnote?", "5 September 1997", "2004"),
        ("Which letters bear a symbol of their own, and not just in a footnote?", "5 September 1997", "2009"),
        ("Which letters do not print a symbol of their own?", "10 August 2004", "1997"),
    ],
)
def test_a_symbol_in_a_footnote_is_set_aside(said: Said, question: str, told: str, other: str) -> None:
    tells(said, question, told, without=other)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Was the 1997 document given out by the UN on the very day that stands in its heading?", "Yes. The same day"),
        ("Was the Russian document given out by the UN on the same day that stands in its title?", "No. 28 days"),
        ("on which day did the UN give out the 2004 document?", "19 August 2004"),
        ("In whose currency does Azerbaijan reckon the arms deliveries?", "United States dollars"),
        ("which country's money is used to count the weapons delivered to Armenia?", "United States dollars"),
        ("Lukashenko was the boss of which country?", "Belarus"),
        ("which president signed second under the birthday statement?", "Lukashenko"),
        ("what do the four letters CSTO stand for? never heard of it", "Collective Security Treaty Organization"),
        ("how many letters use the four letters CSTO?", "Two letters"),
        ("which of the two draft resolutions has more numbered points, and how many has each?", "five operative"),
        ("which of the two drafts has fewer numbered points?", "two operative"),
        ("whichlettersuserule14", "letter of 10 August 2004"),
    ],
)
def test_a_thing_called_otherwise_is_the_same_thing(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


def test_what_is_not_told_in_money_has_no_currency(said: Said) -> None:
    assert said("in whose currency are the refugees counted?")[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "told", "names"),
    [
        (
            "how many different people from Kazakhstan are called by name in all the letters together",
            "Three:",
            "Smagulov",
        ),
        ("How many persons from Belarus are mentioned by name?", "Three:", "Ivanou"),
        ("how many Armenians are named in the 2004 letter?", "One:", "Martirosyan"),
        ("how many Russians are named in all?", "Five:", "Bordyuzha"),
        ("how many people from Azerbaijan are refugees?", "Over one million people", "refugees"),
        ("How many of the four documents carry a note marked with an asterisk?", "Three letters", "2004"),
        ("how many letters have asterisked notes?", "Three letters", "1997"),
        ("How many addenda accompany the 2004 annex?", "The letter of 10 August 2004", "two addenda"),
        ("how many annexes go with the letter of 2009?", "The letter of 14 July 2009", "two annexes"),
    ],
)
def test_what_is_counted_over_letters_and_parts(said: Said, question: str, told: str, names: str) -> None:
    tells(said, question, names, begins=told)


@pytest.mark.parametrize("state", ["Uzbekistan", "France"])
def test_nobody_of_a_state_is_counted_where_nobody_is_named(said: Said, state: str) -> None:
    assert said(f"how many people from {state} are named?")[0] == "unanswered"


@pytest.mark.parametrize(
    "question", ["hi, i am in 7th grade, can i ask you stuff", "hello, can i ask you something", "can i ask something"]
)
def test_whether_one_may_ask_is_no_claim_of_the_letters(said: Said, question: str) -> None:
    assert said(question)[1].startswith("I answer questions about the letters")


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Does the Azerbaijani minister rely on any Security Council resolution by number?", "No."),
        ("does the 2002 statement lean on any resolution?", "No."),
        ("does the 2009 draft rely on a Security Council resolution?", "Yes."),
        ("does the 1997 annex refer to any article of the Charter by number?", "Yes."),
    ],
)
def test_who_relies_on_a_provision_cites_it(said: Said, question: str, word: str) -> None:
    tells(said, question, begins=word)
