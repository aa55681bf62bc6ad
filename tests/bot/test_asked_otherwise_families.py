"""Families of questions that ask for a plain fact in another way: by level, in whose name, as one of two sides, by what
would bring it about, by where it comes from, by what stands in for it."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from tests.bot.invented_letters import Over
from tests.bot.says import Said, said_of, tells
from tests.bot.short_letters import SHORT_LETTERS


@pytest.fixture
def short(over: Over) -> Said:
    """What a bot says over the letters of ``short_letters``."""
    bot: Bot = over(*SHORT_LETTERS)
    return said_of(bot)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("At the level of heads of state, who signed for Dushanbe in 2002?", "Rakhmonov"),
        ("at ambassador level, who signed for Bishkek in 2002", "Baialinov"),
        ("At the level of presidents, who signed for Astana in May 2002?", "Nazarbaev"),
    ],
)
def test_a_level_is_the_office_of_those_who_act_on_it(said: Said, question: str, name: str) -> None:
    tells(said, question, name, without="Ling")


@pytest.mark.parametrize(
    "question",
    [
        "in whose name was the letter of 2009 sent",
        "In whose name besides his own did the Russian ambassador write in 2009?",
        "On whose behalf was the letter of July 2009 signed?",
        "on behalf of whom was the 2009 request submitted",
    ],
)
def test_in_whose_name_a_letter_is_signed_is_for_whom_and_not_by_whom(said: Said, question: str) -> None:
    tells(said, question, "Armenia", "Uzbekistan")


@pytest.mark.parametrize(
    "question",
    [
        "why was the letter of August 2004 put out a second time",
        "Why did the letter of 2004 come out twice?",
        "for what reason was the 2004 paper published once more",
    ],
)
def test_what_comes_out_again_is_reissued(said: Said, question: str) -> None:
    tells(said, question, "technical reasons")


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("session number of the 2009 letter", "64th"),
        ("number of the session on the letter of 2004", "59th"),
        ("session number printed above the 1997 letter", "52nd"),
    ],
)
def test_the_number_of_a_session_is_not_that_of_the_document(said: Said, question: str, session: str) -> None:
    tells(said, question, session, without="A/")


@pytest.mark.parametrize(
    "question",
    [
        "of which body besides the General Assembly is the 2002 letter to be a document",
        "Of which UN organ, other than the General Assembly, was the letter of 2002 to become a document?",
        "of what organ apart from the Assembly should the 2002 letter become a document",
    ],
)
def test_an_organ_besides_one_named_is_another_one(said: Said, question: str) -> None:
    tells(said, question, "Security Council")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("which State is in Churkin's letter but not in the Kazakh one?", "Uzbekistan. "),
        ("which member does Churkin's note list that the memorandum of 2004 does not", "Uzbekistan. "),
        ("which country is in the Russian letter of 2009 but not in the Kazakh letter of 2004", "Uzbekistan. "),
        ("who signed the Kazakh letter but not the Russian one", "Armen Martirosyan"),
    ],
)
def test_sides_may_be_told_one_by_its_author_and_one_by_its_date(said: Said, question: str, found: str) -> None:
    tells(said, question, begins=found)


@pytest.mark.parametrize(
    "question",
    [
        "What act would put CSTO-UN relations on a regular basis according to the memorandum?",
        "What would serve the objective that relations are founded on a regular and well-organized basis?",
        "By what step should the relations between CSTO and the United Nations become regular and well-organized?",
    ],
)
def test_what_would_bring_something_about_is_told_with_the_aim_it_serves(said: Said, question: str) -> None:
    tells(said, question, "granting of observer status")


@pytest.mark.parametrize(
    "question",
    [
        "where does the drug trafficking come from",
        "what country do drugs come from, according to the note of 2009",
        "The note of 2009 mentions one country that drugs come from. which one?",
    ],
)
def test_where_something_comes_from_is_told_by_a_place_behind_from(said: Said, question: str) -> None:
    tells(said, question, "from Afghanistan")


def test_a_sentence_without_a_place_behind_from_tells_no_origin(short: Said, said: Said) -> None:
    assert said("where do the refugees come from")[0] == "unanswered"
    assert said("which country do the military facilities come from")[0] == "unanswered"
    assert short("where does the fuel come from")[0] == "unanswered"


@pytest.mark.parametrize(
    "question",
    [
        "who put their names to the Moscow statement",
        "whose heads of state issued the Moscow statement",
        "which presidents approved the statement of 2002",
    ],
)
def test_what_office_holders_issue_they_have_signed_wherever_it_is_called_by_its_town(
    said: Said, question: str
) -> None:
    tells(said, question, "Kocharian", "Rakhmonov")


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Had the charter of the CSTO entered into force by the end of 2003?", "Yes."),
        ("was the CSTO registered by the end of November 2003", "No."),
        ("Did the peacekeeping agreement enter into force before the end of 2008?", "No."),
        ("had the CSTO been registered before the start of 2004", "Yes."),
    ],
)
def test_the_end_or_start_of_a_year_is_its_last_or_first_day(said: Said, question: str, holds: str) -> None:
    tells(said, question, begins=holds)


@pytest.mark.parametrize(
    "question",
    [
        "how many people does Yerevan have",
        "how many inhabitants has Azerbaijan?",
        "how big is Baku",
        "the population of Minsk",
        "how large is Kazakhstan",
    ],
)
def test_a_number_that_stands_beside_the_name_of_a_land_is_not_what_it_has(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many refugees has Azerbaijan?", "Over one million"),
        ("what share of Azerbaijan is occupied", "20 per cent"),
    ],
)
def test_what_is_counted_by_its_own_noun_is_what_a_land_has(said: Said, question: str, number: str) -> None:
    tells(said, question, begins=number)


@pytest.mark.parametrize(
    "question",
    [
        "translate 'good morning' into Kazakh",
        "can you please translate the memorandum of 2004 into French",
        "how do you say 'security' in Belarusian?",
        "what is the Tajik word for treaty",
    ],
)
def test_nothing_is_translated(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text[:3]) == ("unanswered", "No.")


def test_what_was_told_is_said_in_another_language(said: Said) -> None:
    tells(said, ("who signed the 1997 letter?", "translate that into French"), "signataire")


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("how many addenda has the letter of 2004", "two addenda"),
        ("The memorandum of 2004 runs to how many paragraphs?", "five"),
        ("the explanatory note comes to how many numbered paragraphs", "six"),
        ("count the preambular paragraphs in each of the two drafts", "one preambular paragraph"),
    ],
)
def test_how_many_a_text_has_may_be_asked_in_any_order(said: Said, question: str, number: str) -> None:
    tells(said, question, number)


@pytest.mark.parametrize(
    "question",
    [
        "what is A/57/50/Rev.1 doing in the letter of 2002?",
        "A/52/150 - what is it for in the letter of 1997?",
        "why does the 1997 letter cite A/52/150",
    ],
)
def test_what_a_symbol_is_for_that_a_footnote_alone_cites(said: Said, question: str) -> None:
    tells(said, question, "footnote", "* A/5")


@pytest.mark.parametrize(
    "question",
    [
        "If the treaty turned ten in May 2002, when was it signed?",
        "when was the treaty of ten years signed, seen from 2002?",
        "When, before May 2002, had the treaty been signed?",
    ],
)
def test_who_signed_is_no_answer_to_when(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered", text


@pytest.mark.parametrize(
    ("question", "letters"),
    [
        ("which letters are directed to the secretary-general and not to anybody else", ("1997", "2002", "2009")),
        ("which letter goes to the President of the General Assembly, not to someone else", ("2004",)),
        ("whose letters go to the Secretary-General and not to anyone else?", ("1997", "2002", "2009")),
    ],
)
def test_not_to_anybody_else_rules_nobody_out(said: Said, question: str, letters: tuple[str, ...]) -> None:
    tells(said, question, *letters)


@pytest.mark.parametrize(
    "question",
    [
        "What was Azerbaijan complaining about in 1997?",
        "what does Azerbaijan complain of in its letter of 1997",
        "about what did Azerbaijan complain in September 1997",
    ],
)
def test_the_author_of_the_letter_of_a_year_need_not_stand_in_each_sentence(said: Said, question: str) -> None:
    tells(said, question, "Treaty", without="grateful")


@pytest.mark.parametrize("question", ["who is the chairman", "who was co-chairman?", "who is named as chairperson"])
def test_one_who_is_asked_for_is_not_everybody_of_a_like_office(said: Said, question: str) -> None:
    status, text = said(question)
    assert status == "unanswered" or "Kocharian" not in text, text


@pytest.mark.parametrize(
    "question",
    [
        "'memorandum' and 'statement': match each with its letter",
        "'memorandum', 'statement': which year is each from?",
        "match 'memorandum' and 'statement' to their years",
    ],
)
def test_wordings_in_quotation_marks_are_matched_with_where_they_stand(said: Said, question: str) -> None:
    tells(said, question, "2002", "2004", without="1997")


@pytest.mark.parametrize(
    "question",
    [
        "Some members have ratified the peacekeeping agreement - how many have not?",
        "of the seven members four had ratified the agreement, how many hadn't?",
        "Four members had already ratified the peacekeeping agreement. How many of them had not yet?",
    ],
)
def test_how_many_have_not_is_asked_of_what_some_have_done(said: Said, question: str) -> None:
    tells(said, question, begins="Three of the seven")


@pytest.mark.parametrize(
    "question",
    [
        "could any resolution be found in the letter of 2002 or its statement?",
        "can a resolution be read anywhere in the 1997 letter or its annex",
        "does the letter of 2002 or its annex cite a resolution of the Security Council",
    ],
)
def test_a_letter_or_its_annex_is_the_whole_letter(said: Said, question: str) -> None:
    tells(said, question, begins="No.")


@pytest.mark.parametrize(
    "question",
    [
        "what is Tajikistan called in the statement of 2002",
        "how is Belarus called in the letter of 2009?",
        "what does the memorandum call Armenia",
    ],
)
def test_what_a_state_is_called_is_not_the_title_of_the_letter(said: Said, question: str) -> None:
    assert "titled" not in said(question)[1]


@pytest.mark.parametrize(
    "question",
    [
        "What is the CSTO for? its aims as stated",
        "what is the Organization for? its purposes in short",
        "what's the CSTO for? their aims, as they say",
    ],
)
def test_what_is_said_again_behind_a_question_asks_nothing_more(said: Said, question: str) -> None:
    tells(said, question, "territorial integrity")


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("who is eldar kulyew", "KOULIEV"),
        ("vitaly tschurkin who is he", "Churkin"),
        ("nikolai bordjuscha, who is that?", "Bordyuzha"),
    ],
)
def test_behind_a_given_name_that_one_bears_a_family_name_may_be_far_off(said: Said, question: str, name: str) -> None:
    tells(said, question, name)


def test_another_family_name_behind_a_given_name_is_another_person(said: Said) -> None:
    assert said("who is eldar hasanov")[0] == "unanswered"
    assert said("who is vitaly petrov")[0] == "unanswered"


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("list everyone from Tajikistan", ("Alimov", "Rakhmonov")),
        ("anybody from Kyrgyzstan", ("Akayev", "Toktomushev")),
        ("who is there from Azerbaijan?", ("KOULIEV", "HASSANOV")),
        ("who from Armenia is mentioned", ("Kocharian", "Martirosyan")),
    ],
)
def test_everybody_from_a_state_is_the_persons_of_that_state(said: Said, question: str, names: tuple[str, ...]) -> None:
    tells(said, question, *names, without="Churkin")


@pytest.mark.parametrize(
    "question",
    ["what are the forces capable of", "what are the rapid forces able to do", "what were the structures able to do?"],
)
def test_what_others_are_able_to_do_is_no_question_on_the_bot(said: Said, question: str) -> None:
    assert "I answer questions" not in said(question)[1]


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (("When did the charter enter into force?", "was the CSTO registered on the same day?"), "No."),
        (("When did the charter enter into force?", "was the CSTO registered in the same year?"), "Yes."),
        (("When was the peacekeeping agreement signed?", "did it enter into force that same year?"), "No."),
        (("When was the statement of 2002 adopted?", "is that the date of the letter?"), "No. The letter of 21 May"),
        (("when was the treaty with Armenia signed?", "was that the same month as the letter was written?"), "No."),
    ],
)
def test_the_day_just_told_is_held_against_that_of_another_thing(
    said: Said, turns: tuple[str, str], begins: str
) -> None:
    tells(said, turns, begins=begins)


@pytest.mark.parametrize(
    "question", ["when was the letter written?", "what is the date of the letter", "what date does the letter bear?"]
)
def test_the_date_of_the_letter_behind_its_statement_is_that_of_the_letter(said: Said, question: str) -> None:
    tells(said, ("When was the statement of 2002 adopted?", question), "dated 21 May 2002", without="14 May")


@pytest.mark.parametrize(
    "question",
    ["same thing for the other State?", "the same question for the other letter", "same again for Tajikistan"],
)
def test_the_same_thing_with_nothing_before_it_is_asked_back_for(said: Said, question: str) -> None:
    assert said(question)[0] == "clarify"


@pytest.mark.parametrize(
    ("turns", "name"),
    [
        (("who signed for Belarus in 2004?", "same thing for Armenia?"), "Martirosyan"),
        (("who signed for Belarus in 2004?", "the same question for Tajikistan"), "Alimov"),
        (("what is the date of the 1997 letter", "same again for the letter of 2009 please"), "14 July 2009"),
    ],
)
def test_the_same_thing_is_the_question_before(said: Said, turns: tuple[str, str], name: str) -> None:
    tells(said, turns, name)


@pytest.mark.parametrize(
    ("turns", "name"),
    [
        (("list the letters", "who signed the first one?", "and the last one?"), "Churkin"),
        (("what letters are there?", "who signed the last one", "the first one?"), "KOULIEV"),
        (("which letters do you have", "the second one: who sent it?", "and the third one?"), "Kazakhstan"),
    ],
)
def test_one_of_the_letters_listed_before_another_one_was_asked_about(
    said: Said, turns: tuple[str, ...], name: str
) -> None:
    tells(said, turns, name)


@pytest.mark.parametrize(
    ("turns", "number"),
    [
        (("does the 2009 letter have annexes?", "how many?"), "two annexes"),
        (("Were there any addenda to the letter of 2004?", "and how many"), "two addenda"),
        (("is there an annex to the 1997 letter", "how many are there?"), "one annex"),
    ],
)
def test_how_many_behind_whether_there_are_any_counts_the_parts(
    said: Said, turns: tuple[str, str], number: str
) -> None:
    tells(said, turns, number)


@pytest.mark.parametrize(
    ("turns", "sender"),
    [
        (("what is the 1997 letter about?", "who sent it?"), "Permanent Representative of Azerbaijan"),
        (("tell me about the letter of 2009", "and who submitted it?"), "Russian Federation"),
        (("summarize the letter of 2004", "who sent it"), "Kazakhstan"),
    ],
)
def test_who_sent_it_behind_what_a_letter_is_about_is_its_sender(
    said: Said, turns: tuple[str, str], sender: str
) -> None:
    tells(said, turns, sender)


@pytest.mark.parametrize(
    "turns",
    [
        ("for whom did Churkin sign?",),
        ("what did Churkin sign", "for whom?"),
        ("who is Churkin", "for whom did he write?"),
    ],
)
def test_for_whom_somebody_signs_is_on_whose_behalf(said: Said, turns: tuple[str, ...]) -> None:
    tells(said, turns, "Uzbekistan")


@pytest.mark.parametrize("question", ["who wrote most recently?", "who has written most recently", "who wrote last"])
def test_who_wrote_most_recently_is_the_author_of_the_latest_letter(said: Said, question: str) -> None:
    tells(said, question, "14 July 2009")
