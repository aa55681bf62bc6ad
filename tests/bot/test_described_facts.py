"""Families of questions on facts whose object is described: signers, lists, provisions, dates and mentions.

Each family stands with wordings of its own over the four seed letters; beside it what must not be taken for it.
"""

from __future__ import annotations

import pytest

from tests.bot.says import Case, Said, says


@pytest.mark.parametrize("case", [
    ("Of Uzbekistan, Tajikistan and Turkmenistan, which ones belonged to the CSTO in 2009?", "Uzbekistan", "Armenia"),
    ("Georgia, Kazakhstan or Moldova: which is a CSTO member in 2009?", "Kazakhstan in the list", "Armenia"),
    ("Which of Georgia and Azerbaijan were CSTO members in 2004?", "None in the list", "Armenia"),
])  # fmt: skip
def test_states_to_choose_from_are_held_against_the_list(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Which State opens the 2009 list of members and which closes it?", "Armenia and Uzbekistan", "Belarus"),
    ("The 2004 roll of members: who leads it and who ends it?", "Armenia and Tajikistan", "Belarus"),
    ("Was Russia or Armenia first in the list of 2004?", "Armenia", "Russia"),
    ("First and last State in the membership list of 2009?", "Armenia and Uzbekistan", "Belarus"),
])  # fmt: skip
def test_both_ends_of_a_list_are_picked(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Uzbekistan in 2009: in or out?", "Yes.; Uzbekistan", "not among"),
    ("Is Georgia among the countries of annex I of 2009?", "No.; Georgia is not among", ""),
    ("Ukraine in 2004 - inside or outside the organization?", "No.; outside", ""),
])  # fmt: skip
def test_in_or_out_is_told_by_the_list(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("How many members did the CSTO have when Smagulov wrote?", "Six States", "seven"),
    ("Five or six members when Denisov signed?", "Six States", "seven"),
    ("Six or eight member States when Churkin signed?", "seven States", "Six States"),
])  # fmt: skip
def test_members_are_counted_at_the_time_of_a_letter(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Which parties to the treaty have signed the 2002 statement?", "Armenia; Tajikistan", "Uzbekistan"),
    ("The parties to the Treaty, by the signatures under the 2002 statement?", "Armenia; Kyrgyzstan", "Uzbekistan"),
    ("How many parties to the treaty signed the 2002 statement?", "Six", "Uzbekistan"),
])  # fmt: skip
def test_parties_are_those_for_whom_the_text_is_signed(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Was Belarus a member in 2007?", "No letter states; 10 August 2004; 14 July 2009", "Yes."),
    ("Did Armenia belong to the CSTO in 2005?", "No letter states; 10 August 2004; 14 July 2009", "Yes."),
    ("Is Uzbekistan a CSTO member in 2008?", "No letter states; 10 August 2004; 14 July 2009", "Yes."),
])  # fmt: skip
def test_membership_in_a_year_without_a_list_is_told_from_both_sides(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Who is the author of the message that Kouliev transmitted?", "HASSANOV", "Kouliev"),
    ("Kouliev conveyed a complaint. Who signed it?", "HASSANOV", "Kouliev"),
    ("Who signed the letter that forwarded the complaint of 1997?", "KOULIEV", "Hassanov"),
    ("Whose statement did Lavrov transmit?", "Putin; Kocharian", "Ling"),
    ("Did Kouliev sign the text that he forwarded?", "No.; HASSANOV", "Yes"),
])  # fmt: skip
def test_the_text_passed_on_has_its_own_signer(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Is Akayev's name beneath the 2002 statement?", "Yes.", "No."),
    ("Is Lavrov's signature below the covering letter of 21 May 2002?", "Yes.", "No."),
    ("Is Lukashenko's name underneath the covering letter of 21 May 2002?", "No.; Lukashenko did not", "Yes"),
])  # fmt: skip
def test_a_name_under_a_part_is_a_claim_of_a_signature(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Alongside whom did Smagulov sign the 2004 annex?", "Denisov; Martirosyan", "Smagulov"),
    ("Together with which diplomats did Denisov sign?", "Smagulov; Ivanou", "Lavrov"),
    ("In whose company did Putin sign the statement?", "Akayev; Kocharian", "Ling"),
])  # fmt: skip
def test_those_in_company_of_a_signer_are_the_others_there(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Lavrov or Alimov: who signed twice?", "Alimov", "Lavrov"),
    ("Putin or Lavrov: who signed the 2002 covering letter for Russia?", "Lavrov", "Putin"),
    ("Who signed the 2004 annex for Belarus, Ling or Ivanou?", "Ivanou", "Ling"),
    ("Kouliev or Hassanov: whose signature is under the 1997 annex?", "HASSANOV", "Kouliev"),
])  # fmt: skip
def test_of_the_signers_offered_the_one_who_signed_is_told(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Who heads the list of signatures of the 2004 annex and who closes it?", "Martirosyan; Alimov", "Denisov"),
    ("First and last to sign the 2002 statement?", "Kocharian; Rakhmonov", "Putin"),
    ("The 2002 statement: who begins the row of signatures and who ends it?", "Kocharian; Rakhmonov", "Putin"),
])  # fmt: skip
def test_the_first_and_the_last_signer_are_picked(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Who signed for Belarus in 2002, including the president?", "Ling; Lukashenko", "Lavrov"),
    ("All signers for Armenia in 2002, presidents included", "Abelian; Kocharian", "Ling"),
    ("Everybody who signed for Tajikistan in 2002 and 2004, heads of State included", "Alimov; Rakhmonov", "Ling"),
])  # fmt: skip
def test_including_an_office_is_no_filter(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("question", [
    "Georgia's signature on the observer request: who gave it?",
    "Who was President of the General Assembly when Churkin wrote?",
    "Was Georgia a member in 2007?",
    "Which rule did Churkin not cite?",
    "Which rule did the 2002 letter rely on?",
    "Who was the Permanent Representative of Kazakhstan when Smagulov wrote?",
    "What did the member States write to the Assembly in 2007?",
    "State the numbers of the Articles of the Charter that the 2009 draft mentions",
])  # fmt: skip
def test_what_is_near_to_a_fact_is_not_the_fact(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"


@pytest.mark.parametrize("case", [
    ("Which rule did the 2009 letter rely on for the explanatory note?", "rule 20", "rule 14"),
    ("Under which rule are the memorandum and the draft attached to the 2004 letter?", "rule 20", "rule 14"),
    ("On the basis of which rule was the new agenda item of 2009 requested?", "rule 14", "rule 20"),
    ("Rule 14 or rule 20: which one requires the 2004 request to attach a memorandum?", "rule 20", "rule 14"),
])  # fmt: skip
def test_a_provision_is_picked_by_what_it_serves_for(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Are the articles of the Treaty numbered in the 1997 annex?", "No.", "Yes"),
    ("Are the resolutions in the 2009 draft called by number?", "Yes.; 59/50", "No."),
    ("Does the 2009 draft call the Charter Articles by their numbers?", "No.; regional cooperation", "Yes"),
    ("What is the number of the Charter article in the 1997 annex?", "Article 51", "Two States"),
    ("What is the number of the Security Council resolution in the 2009 draft?", "1631", "59/50"),
])  # fmt: skip
def test_whether_provisions_bear_numbers_is_told_by_the_kind_asked_for(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Is Afghanistan named in the 2004 memorandum?", "No; 2002; 2009", "Yes"),
    ("Is the Counter-Terrorism Committee named in the 2009 note?", "Yes.", "No:"),
    ("Does the memorandum of 2004 name the OSCE too?", "Yes.", "No:"),
    ("Is Akayev named in the 2002 covering letter?", "No; annex (statement)", "Yes"),
])  # fmt: skip
def test_whether_a_part_names_something_is_yes_or_no_with_the_place(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Which dates are named in addendum 1 of 2004?", "18 September 2003; 16 December 2003", "2 December 2004"),
    ("All dates in annex I of 2009, please", "6 October 2007; 16 January 2009", "2 December 2004"),
    ("List every full date in addendum 1 of 2004", "18 September 2003", "2001"),
])  # fmt: skip
def test_the_dates_in_a_part_are_listed(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Should the 1997 letter be circulated as a Security Council document?", "No.", "Yes"),
    ("Was the 2002 letter to become a document of the Security Council too?", "Yes.; Security Council", "No."),
    ("Is the 2002 letter meant as a document of the Security Council only?", "No.; General Assembly", "Yes"),
])  # fmt: skip
def test_organs_of_circulation_are_those_that_the_letter_asks_for(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("The symbol of the 1997 letter, to cite it", "A/52/322", "A/52/150"),
    ("Date of the 2002 letter, for my footnote", "21 May 2002", "A/57"),
    ("Which letter carries A/52/150 in a footnote?", "5 September 1997", "2002"),
    ("Hassanov's covering letter was directed to which UN office holder?", "Secretary-General", "President"),
])  # fmt: skip
def test_what_it_is_needed_for_does_not_turn_the_question(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Does the 2009 letter give Churkin the title of ambassador?", "No.; Permanent Representative", "Yes"),
    ("Does the 2002 letter give Lavrov the title of ambassador?", "Yes.; Ambassador", "No."),
    ("Does the 2004 annex give Denisov the title of Minister?", "No.; Permanent Representative", "Yes"),
])  # fmt: skip
def test_a_title_is_given_only_in_so_many_words(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Which of the documents were drawn up in Russian?", "1997; 2004; 2009", "2002"),
    ("Which papers were originally composed in English?", "1997; 2004", "2009"),
    ("Which texts were not drafted in Russian?", "1997; 2004", "14 July 2009"),
])  # fmt: skip
def test_documents_are_picked_by_their_original_language(said: Said, case: Case) -> None:
    says(said, case)


@pytest.mark.parametrize("case", [
    ("Which member of 2009 signed neither in 2002 nor in 2004?", "Uzbekistan", "Armenia"),
    ("Which 2009 member State has no signature in 2002 and 2004?", "Uzbekistan", "Belarus"),
    ("Which member of the 2004 list did not sign in 2002?", "None", "Armenia"),
])  # fmt: skip
def test_members_without_a_signature_are_sought_in_every_year_named(said: Said, case: Case) -> None:
    says(said, case)
