"""Families of questions that weigh two things against each other, or ask what a draft would do, in unusual form.

Asked over the four seed letters; how a question is put otherwise is shown without any letter.
"""

from __future__ import annotations

import pytest

from bot.reading.suppositions import as_drafted, as_supposed
from bot.which_is_which import questions_apart
from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("If the draft on wells were adopted, who pays?", "according to the draft on wells, who pays?"),
        ("Had annex III been passed unchanged, which body would act?", "according to annex III, which body would act?"),
        ("Should the draft be accepted, when does it start?", "according to the draft, when does it start?"),
        ("Who has to report once addendum 2 is adopted?", "according to addendum 2, Who has to report"),
        ("When was the text adopted, and by whom?", ""),
        ("After resolution 12/7 was adopted, who left?", ""),
    ],
)  # fmt: skip
def test_what_a_draft_would_do_is_asked_of_the_draft(typed: str, asked: str) -> None:
    assert as_supposed(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Does the Council, by adopting annex I, open a fund?", "Does annex I open a fund?"),
        ("Would adopting the ballot help?", "Would adopting the ballot help?"),
        ("What would follow if addendum 3 were adopted?", "what does addendum 3 decide?"),
        ("By passing the 1999 draft, whom would it thank?", "according to the 1999 draft, whom would it thank?"),
        ("Would passing annex II create a post?", "Would annex II create a post?"),
    ],
)
def test_what_an_organ_does_by_adopting_a_draft_is_asked_of_the_draft(typed: str, asked: str) -> None:
    assert as_drafted(typed) == asked


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Were addendum 2 to be adopted, what would the Secretary-General have to take?", "the necessary action"),
        ("Does the 2009 draft grant the CSTO observer status?", "No. "),
        ("Will the Assembly, by passing annex II, admit the CSTO as an observer?", "No. "),
        ("By the 2009 draft, would a report be asked of the Secretary-General?", "Yes. "),
    ],
)
def test_a_deed_is_looked_for_in_the_draft_that_is_named(said: Said, question: str, told: str) -> None:
    tells(said, question, told)


@pytest.mark.parametrize(
    ("question", "verdict", "named"),
    [
        ("Is the person who signed the 1997 cover the same as in its annex?", "No. ", ("KOULIEV", "HASSANOV")),
        ("Is the addressee of the 2002 letter identical to that of the 2004 cover?", "No. ", ("President",)),
        ("Was the session of the 2004 letter the same as that of the 2009 letter?", "No. ", ("59th", "64th")),
        ("Russia's permanent representative, was it the same in 2002, 2004 and 2009?", "No. ", ("Lavrov", "Churkin")),
        ("Kazakhstan's signatory: same in 2002 and 2004?", "No. ", ("Jarbussynova", "Smagulov")),
    ],
)
def test_what_is_the_same_in_two_places_is_asked_of_each(
    said: Said, question: str, verdict: str, named: tuple[str, ...]
) -> None:
    status, text = said(question)
    assert status == "answered"
    assert text.startswith(verdict)
    for one in named:
        assert one in text


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is the cooperation draft of 2009 longer than the draft of 2004?", "Yes. "),
        ("Is the 2004 memorandum longer or shorter than the 2009 note?", "Shorter. "),
        ("Is the 2004 draft longer than that of 2009?", "No. "),
    ],
)
def test_the_longer_of_two_texts_has_more_paragraphs(said: Said, question: str, verdict: str) -> None:
    tells(said, question, begins=verdict)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Is rule 20 invoked in both requests, the one of 2009 and that of 2004?", "Yes. "),
        ("Do both the 2004 memorandum and the 2009 note name the OSCE?", "No. "),
        ("Do the statement of 2002 and the letter of 1997 both mention Afghanistan?", "No. "),
    ],
)
def test_a_yes_or_no_on_both_is_asked_of_each(said: Said, question: str, verdict: str) -> None:
    tells(said, question, begins=verdict)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Which is the later request, that for observer status or that for cooperation?", "Cooperation. "),
        ("Which is the older request: the one for observer status or the one for cooperation?", "Observer status. "),
        ("Which is the earlier draft, the cooperation draft or the observer draft?", "The observer draft. "),
    ],
)
def test_the_older_of_two_papers_is_told_by_what_they_are_about(said: Said, question: str, first: str) -> None:
    tells(said, question, begins=first)


def test_two_are_told_apart_by_what_each_of_them_does(said: Said) -> None:
    told = "One of the letters names Peru, the other calls its enclosed text a note. Which is which?"
    apart = questions_apart(told)
    assert apart
    assert apart.questions == ("which letter names Peru?", "which letter has an enclosed note?")
    apart = questions_apart("One letter names France, the other Peru; which is which?")
    assert apart
    assert apart.questions == ("which letter names France?", "which letter names Peru?")
    status, text = said("One names its explanatory paper a note, the other a memorandum. Which year is which?")
    assert status == "answered"
    assert text.index("note: Annex I") < text.index("memorandum: Addendum 1")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Human trafficking: is it covered by operative paragraph 1 in 2009?", "Yes. "),
        ("The deliveries of arms to Armenia, what was their worth?", "one billion"),
    ],
)
def test_a_topic_held_out_is_put_in_the_place_of_its_pronoun(said: Said, question: str, told: str) -> None:
    status, text = said(question)
    assert status == "answered"
    assert told.casefold() in text.casefold()


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Churkin's letter names two sessions: one for the item, one for the sub-item. Which is which?",
         "sixty-fourth (64th); The sub-item: The sixty-fifth"),
        ("The memorandum gives two days: one for the entry into force of the charter, the other for the registration of"
         " the organization. Which is which?", "The registration of the organization: 16 December 2003"),
    ],
)  # fmt: skip
def test_two_things_of_one_text_are_told_apart(said: Said, question: str, told: str) -> None:
    tells(said, question, *told.split("; "))


@pytest.mark.parametrize(
    "question",
    [
        "Churkin's letter names two sessions: one for the fishing item, one for the whaling sub-item. Which is which?",
        "The memorandum gives two days: one for the entry into force of the charter, the other for the armistice. "
        "Which is which?",
        "The 1997 letter names two States: one for the occupation, one for the deliveries. Which is which?",
        "what is said about drug trafficking in each of the letters?",
    ],
)
def test_one_of_two_alone_tells_nothing_apart(said: Said, question: str) -> None:
    assert said(question)[0] != "answered"
