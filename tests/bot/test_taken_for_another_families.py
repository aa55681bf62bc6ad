"""Families of questions whose words stand in a sentence on another thing: another treaty, another signer, no deed.

Each rule stands with examples of its own, over the four seed letters, and with some that are refused.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Said, declines, tells


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Which States did Churkin not speak for, although they signed in 2002?", "The Russian Federation."),
        ("Which States did not sign in 2002 but were spoken for in 2009?", "Uzbekistan."),
        ("Which States named in the 2009 letter did not sign in 2002?", "Uzbekistan"),
        ("Which states signed in 2004 but not in 2002?", "None."),
    ],
)
def test_each_side_of_a_comparison_is_read_by_its_own_verb(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    ["Which states did Churkin not speak for?", "Which states signed in 2002 and are not named in 2009?"],
)
def test_a_list_of_others_does_not_tell_who_is_left_out(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which of the signatories of the 2004 letter were chargés d'affaires?", "Ivanou; Smagulov; Toktomushev"),
        ("How many chargés d'affaires signed the letter of 2004?", "three; one"),
        ("Who are the signatories of the 2004 letter?", "Smagulov; Denisov; Rashid Alimov"),
        ("Which Permanent Representatives signed the August 2004 letter?", "Martirosyan; Denisov; Alimov"),
    ],
)
def test_several_signers_are_sought_beyond_a_cover_that_one_signed(said: Said, question: str, named: str) -> None:
    tells(said, question, *named.split("; "))


def test_who_signed_the_letter_is_still_who_signed_its_cover(said: Said) -> None:
    tells(said, "who signed the 2004 letter?", "Smagulov", without="Denisov")


@pytest.mark.parametrize(
    ("question", "named"),
    [("What is document A/57/50/Rev.1?", "21 May 2002"), ("what is document A/52/150", "5 September 1997")],
)
def test_a_document_that_is_cited_is_not_every_letter(said: Said, question: str, named: str) -> None:
    tells(said, question, named, without="Four letters")


@pytest.mark.parametrize(
    "question",
    [
        "The Treaty was signed in 1992, right?",
        "Was the treaty signed in Minsk?",
        "the treaty was signed in 1998, correct?",
        "Was the treaty signed in Kyiv?",
    ],
)
def test_the_treaty_of_one_letter_denies_nothing_of_another(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Did Russia and Armenia sign the treaty in 1996?", "No"),
        ("Did the Foreign Minister of Azerbaijan write in English?", "No."),
        ("Did Azerbaijan's Minister for Foreign Affairs write in Russian?", "Yes."),
        ("Did the Permanent Representative of Azerbaijan write in English?", "Yes."),
    ],
)
def test_what_is_claimed_is_held_against_what_is_named(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "What kinds of military cooperation does the treaty between Russia and Armenia cover?",
        "What does the treaty between Russia and Armenia on friendship allow?",
        "What does the treaty between Russia and Belarus say about arms?",
        "What does the treaty between Russia and Armenia provide for?",
        "What was the first move against the new threats?",
        "What does the treaty mean for Azerbaijan's security?",
    ],
)
def test_a_sentence_that_lacks_what_is_asked_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("What was the first step in counteracting the new threats?", "Collective Rapid Deployment Forces"),
        ("What will the new status mean for the Treaty?", "beginning of a new phase"),
        ("What does the Treaty on Collective Security demonstrate?", "purely defensive orientation"),
    ],
)
def test_a_sentence_that_holds_it_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


def test_a_charter_is_no_letter_in_spanish(said: Said) -> None:
    tells(said, "¿Cuándo entró en vigor la carta de la OTSC?", "18 de septiembre de 2003", without="2009 y")
    tells(said, "¿Cuándo entró en vigor la carta de la OTSC?", without="16 de enero")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Does the treaty strengthen the hopes of the peoples for a peaceful settlement?", "No."),
        ("Does the treaty weaken the hopes of the peoples for a peaceful settlement?", "Yes."),
        ("Does the treaty improve the tense situation in the armed conflict?", "No."),
    ],
)
def test_the_opposite_deed_denies_a_claim(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Did the States parties weaken the Treaty?",
        "Does Azerbaijan weaken the hopes of the peoples?",
        "Does Armenia strengthen the hopes of the peoples for a peaceful settlement?",
    ],
)
def test_the_opposite_deed_done_to_another_denies_nothing(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Is it true that a fifth of Azerbaijan was occupied?", "Yes. 20 per cent"),
        ("Was a quarter of the territory of Azerbaijan occupied?", "No. 20 per cent"),
        ("Was half of Azerbaijan's territory occupied?", "No. 20 per cent"),
        ("Was 20 per cent of Azerbaijan occupied?", "Yes. 20 per cent"),
    ],
)
def test_a_fraction_is_so_many_hundredths(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Was a fifth of the population displaced?",
        "Was 20 per cent of the population displaced?",
        "Was a fifth of Armenia occupied?",
    ],
)
def test_a_share_of_another_thing_is_neither_borne_out_nor_denied(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("On what legal basis was the supplementary item of 2004 requested?", "rule 14"),
        ("on what basis was the inclusion of the item of 2009 requested", "rule 14"),
        ("What date does the UN document of the 2009 letter bear?", "11 August 2009"),
        ("What is the date of the UN document with the 2004 letter?", "19 August 2004"),
    ],
)
def test_a_basis_is_a_rule_and_a_document_has_a_day_of_its_own(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Is the 2004 memorandum addressed to the President of the General Assembly?",
        "Is the 2009 draft resolution addressed to the Secretary-General?",
        "Is the 2002 statement addressed to the Secretary-General?",
        "Who is not a Permanent Representative?",
        "Which Azerbaijani official is not a diplomat in New York?",
        "Did Hassanov call for the treaty to be annulled?",
        "Did Churkin call for a resolution?",
        "Did Putin call for an end to terrorism?",
    ],
)
def test_neither_addressee_nor_post_tells_something_else(said: Said, question: str) -> None:
    declines(said, question)


def test_a_reason_is_no_sentence_that_only_prints_the_words_quoted(said: Said) -> None:
    tells(said, 'Why was the item "observer status" needed?', "would serve this objective", without="I have the honour")


@pytest.mark.parametrize(
    "question",
    [
        "When did the CSTO sign an agreement with the UN?",
        "When was the agreement with the Commonwealth of Independent States signed?",
        "When did Russia sign a treaty with Belarus?",
        "was the 2009 request made by all seven members",
        "Does Churkin hold the rank of ambassador?",
        "did Churkin write in the name of his president",
        'Who are "the States of the region"?',
    ],
)
def test_a_party_a_rank_or_a_maker_that_is_not_printed_is_not_told(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("When did Russia sign a treaty with Armenia?", "29 August 1997"),
        ("In Azerbaijan's view the Treaty with Armenia weakens what?", "hopes of the peoples"),
        ("Does Lavrov hold the rank of ambassador?", "Yes. S. Lavrov"),
        ('Who wrote "a living and dynamically developing organism"?', "21 May 2002"),
    ],
)
def test_a_party_a_rank_or_a_speaker_that_is_printed_is_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    "question",
    [
        "Where was the CSTO set up?",
        "Where was the military alliance established?",
        "Where was the charter of the CSTO adopted?",
    ],
)
def test_a_place_in_a_name_or_far_from_the_deed_is_not_where_it_was_done(said: Said, question: str) -> None:
    declines(said, question)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Where was the statement of the heads of State adopted?", "Moscow"),
        ("Which new dangers do the presidents list?", "organized transnational crime"),
        ("Which perils are named in the 2002 statement?", "terrorism"),
    ],
)
def test_a_place_beside_the_deed_and_a_list_by_another_word_are_told(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Was the 1997 letter circulated under item 81 only?", "No."),
        ("Was the 1997 letter sent under items 40 and 81 only?", "Yes."),
        ("Was the 2002 letter circulated solely under item 37?", "No."),
        ("was the letter of 2002 filed under items 37 and 79", "Yes."),
        ("Is English the only language of the 2004 letter?", "No."),
    ],
)
def test_what_stands_beside_it_denies_that_it_is_the_only_one(said: Said, question: str, begins: str) -> None:
    tells(said, question, begins=begins)


@pytest.mark.parametrize(
    "question",
    [
        "Does the 2009 letter cite only rule 14?",
        "Does the 2009 draft contain just one request?",
        "Was the 2002 letter meant for the General Assembly only?",
    ],
)
def test_that_it_is_the_only_one_is_not_said_by_its_being_there(said: Said, question: str) -> None:
    declines(said, question)
