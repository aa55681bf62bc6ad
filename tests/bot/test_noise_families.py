"""Families of how people type: chat around a question, shorthand, glued and shortened words, plain ways of asking.

Each family stands with wordings of its own, over the four seed letters or over no letter at all.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ask import Bot
from bot.lexicon import meaning
from bot.reading.frames import unframed
from bot.reading.gazetteer import Gazetteer
from bot.reading.padding import unpadded
from bot.reading.shorthand import plain_contractions, written_out
from bot.reading.skeletons import is_shortened, unshortened
from bot.reading.spelling import corrected
from bot.reading.utterance import read_utterance
from bot.reading.years import years_in_digits
from store.reader import Reader
from tests.bot.says import Said, tells

LETTERS = frozenset("refugees treaty geopolitical weighty".split())


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("heya! hows ur day? who signed the 2009 letter", "hows ur day? who signed the 2009 letter"),
        ("hello mate, hope all good. signers of the 2004 letter thx", "signers of the 2004 letter"),
        ("sorry for the bother - which treaties are cited?", "which treaties are cited?"),
        ("URGENT!!! 5 min left, members of the CSTO", "members of the CSTO"),
        ("for my museum label: date of the 1997 letter", "date of the 1997 letter"),
        ("who signed for Armenia in 2002, my editor is waiting", "who signed for Armenia in 2002"),
        ("omg who signed that lol", "who signed that"),
        ("what the heck is rule 14", "what is rule 14"),
        ("Sorry to be a nuisance, who is Ling (asking for a friend)", "who is Ling"),
        ("[urgent] members in 2004", "members in 2004"),
        ("hello from Oslo! who is Ling? Kind regards, Kari N.", "who is Ling?"),
        ("@desk who is Ling #history", "who is Ling"),
        pytest.param("the annex (of 2004) please me", "the annex (of 2004) please me", id="a bracket that says more"),
        ("heyyy, im writing a blog post, when did Ling sign", "when did Ling sign"),
        ("who signed it tho, the 2004 one", "who signed it the 2004 one"),
        pytest.param("Churkin signed it, right?", "Churkin signed it, right?", id="a tag asks"),
        pytest.param("my refugees, how many?", "my refugees, how many?", id="a word of the letters"),
        pytest.param("I met Zhou, did he sign?", "I met Zhou, did he sign?", id="a name"),
        pytest.param("not you, the other one", "not you, the other one", id="a negation"),
        pytest.param("Is R. Alimov an envoy, or U. Thant?", "Is R. Alimov an envoy, or U. Thant?", id="initials"),
        pytest.param("in 2004, who signed", "in 2004, who signed", id="a year"),
    ],
)
def test_pieces_that_speak_of_the_asker_fall_away(typed: str, plain: str) -> None:
    assert unpadded(typed, lambda: LETTERS) == plain


@pytest.mark.parametrize(
    ("typed", "intent"),
    [
        ("thx a million, ur a legend", "thanks"),
        ("cheers mate!! lifesaver", "thanks"),
        ("heya, good evening all", "greeting"),
        ("ok bye, thanks for ur help!", "thanks"),
    ],
)
def test_nothing_but_chat_is_answered_as_talk(bot: Bot, typed: str, intent: str) -> None:
    assert bot.ask(typed).answer.intent == intent


@given(st.text(max_size=80))
def test_padding_never_leaves_nothing(text: str) -> None:
    left = unpadded(text, frozenset)
    assert any(c.isalnum() for c in left) or not any(c.isalnum() for c in text)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("who spoke4 the mission", "who spoke for the mission"),
        ("sent 2 the council", "sent to the council"),
        ("who signed 4 Belarus", "who signed for Belarus"),
        pytest.param("did they build 2 roads", "did they build 2 roads", id="a number of things"),
        pytest.param("annex 2 says what", "annex 2 says what", id="a numbered part"),
        ("3sept 97 letter", "3 sept 1997 letter"),
        ("meeting of 9 oct 07", "meeting of 9 oct 2007"),
        ("letter of june '05", "letter of june 2005"),
        ("OP1/OP2 of the draft", "operative paragraph 1 and operative paragraph 2 of the draft"),
        pytest.param("on 14 May 2002", "on 14 May 2002", id="a whole date"),
        ("1billion dollars", "one billion dollars"),
        ("20percent of it", "20 percent of it"),
        pytest.param("A/57/50/Rev.1 and 59/50", "A/57/50/Rev.1 and 59/50", id="symbols"),
        ("what does OP2 ask", "what does operative paragraph 2 ask"),
        ("PP 3 of the draft", "preambular paragraph 3 of the draft"),
        ("Denisov = which country", "Denisov is which country"),
        ("Denisov = ambassador, right?", "is Denisov the ambassador?"),
        ("acc. to the note", "according to the note"),
        ("ties w/ the UN", "ties with the UN"),
        ("re: drugs", "about drugs"),
        ("letter of 2k4", "letter of 2004"),
        ("which 3 ambassadors signed", "which three ambassadors signed"),
        ("whod the note go to & when", "who did the note go to and when"),
        ("who'd signed for Belarus", "who signed for Belarus"),
        ("can u quote item #4", "can you quote item 4"),
        ("council session of 2007 (place?)", "where council session of 2007"),
    ],
)
def test_shorthand_is_written_out(typed: str, plain: str) -> None:
    assert written_out(typed) == plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("belarus rep in 02 - name", "belarus rep in 2002 - name"),
        ("the 97 lettr", "the 1997 lettr"),
        ("kazakh envoy 04, rank", "kazakh envoy 2004, rank"),
        pytest.param("item 97 of the list", "item 97 of the list", id="a numbered item"),
        pytest.param("about 95 missions", "about 95 missions", id="things counted"),
        pytest.param("A/57/97 at 09:30", "A/57/97 at 09:30", id="a symbol and an hour"),
    ],
)
def test_two_digits_that_can_be_nothing_else_are_a_year(typed: str, read: str) -> None:
    assert years_in_digits(typed) == read


@pytest.mark.parametrize(
    ("short", "whole"),
    [("cmttee", "committee"), ("rsltion", "resolution"), ("mmrndm", "memorandum"), ("trty", "treaty")],
)
def test_words_without_vowels_are_read_by_their_consonants(short: str, whole: str) -> None:
    words = frozenset("committee resolution memorandum treaty rule country".split())
    assert is_shortened(short)
    assert corrected(short, words) == whole


@pytest.mark.parametrize("short", ["prtn", "cntr"])
def test_consonants_of_two_meanings_are_not_read(short: str) -> None:
    words = frozenset("partition protein centre counter country".split())
    assert unshortened(short, words, meaning) is None


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Pinpoint the letters that cite rule 20.", "list the letters that cite rule 20."),
        ("Which States signed? Itemize them.", "Which States signed?"),
        ("Who are the members? A short list will do.", "Who are the members?"),
        ("Which drugs, by the memorandum's own account?", "Which drugs according to the memorandum?"),
        ("What are the forces for, as the presidents put it?", "What are the forces for according to the presidents?"),
        ("Belarus pops up in which documents?", "which documents mention Belarus?"),
        ("Tally of letters in which Kabul is mentioned?", "how many letters mention Kabul?"),
        ("Of all the letters, which cite a rule?", "which of the letters cite a rule?"),
        ("how many letters in the archive?", "how many letters?"),
        ("Belarus joined in 2004, true or false?", "is it true that Belarus joined in 2004?"),
        ("In your archive, which letters cite rule 14?", "which letters cite rule 14?"),
        ("Annex I and annex II are what?", "what are Annex I and annex II?"),
        ("the treaty on what", "the treaty on what"),
    ],
)
def test_ways_of_asking_are_put_plainly(typed: str, plain: str) -> None:
    assert unframed(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Strictly speaking, is Kenya a member?", "is Kenya a member?"),
        ("To be clear: who signed it?", "who signed it?"),
        ("In two words - which treaties are cited?", "which treaties are cited?"),
        ("I'd be most grateful if you could specify which rules are cited", "which rules are cited"),
        ("Any notion why Ling wrote?", "why Ling wrote?"),
        ("I can't remember whether Ling signed", "is it true that Ling signed"),
        ("Does anybody know who Ling was?", "who was Ling"),
        ("With reference to the annex, when was it adopted?", "when was the annex adopted?"),
        (
            "As far as the draft is concerned, how many paragraphs does it have?",
            "how many paragraphs does the draft have?",
        ),
        ("Ling signed the annex, didn't he?", "is it true that Ling signed the annex?"),
        ("Ling was an ambassador, no?", "was Ling an ambassador?"),
        ("True or false: the annex has a title.", "does the annex have a title."),
        ("My uncle swears that Ling was a president.", "was Ling a president?"),
        ("Supply the name of the ambassador", "give the name of the ambassador"),
        ("Supply the names of those who signed", "who signed"),
        ("Draw up a full list of the parties, in alphabetical order", "list the parties"),
        ("Who signed in 2004: a) Ling b) Abelian", "Who signed in 2004?"),
        ("I'm curating a show on treaties and need the date of the annex", "the date of the annex"),
        ("oops, i meant the annex", "the annex"),
        ("Talk me through annex II", "summarize annex II"),
        pytest.param("Who signed, Ling or Abelian, no idea", "Who signed, Ling or Abelian, no idea", id="a question"),
        pytest.param("Football, who plays?", "Football, who plays?", id="a topic"),
    ],
)
def test_lead_ins_and_tags_come_off(typed: str, plain: str) -> None:
    assert unframed(plain_contractions(typed)) == plain


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Kouliev signed the 1997 cover letter, no?", "Yes."),
        ("Correct me if I'm wrong but Churkin wrote in 2009, didn't he?", "Yes."),
        ("Ukraine is a member, isn't it?", "No."),
        ("A pal of mine insists that Kouliev was foreign minister.", "No."),
        ("Fact or fiction: Armenia is a CSTO member", "Yes."),
        ("True or false: nobody signed for Russia in 2004", "No."),
        ("Is it true that nobody signed for Belarus in 2009?", "Yes."),
        ("The 1997 letter was not signed by Ling, right?", "Yes."),
    ],
)
def test_a_claim_with_a_tag_is_no_denial(said: Said, question: str, lead: str) -> None:
    status, text = said(question)
    assert (status, text.split()[0]) == ("answered", lead)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("gd evening, was ling the SG?", ("Belarus",)),
        ("did kz sign in 2004", ("Smagulov",)),
        ("who signed for tj in 2002", ("Alimov",)),
        ("is the PM of armenia named", ()),
        ("was Hassanov the FM", ("Hassanov",)),
        ("who signed 4 BY n TJ in 2002", ("Ling", "Alimov")),
        ("rus and arm reps in 2002", ("Lavrov", "Abelian")),
        ("arm rep in 2004", ("Martirosyan",)),
    ],
)
def test_short_codes_are_states_only_where_a_state_may_stand(said: Said, question: str, named: tuple[str, ...]) -> None:
    _, text = said(question)
    assert all(name in text for name in named)
    assert not any(state in text for state in ("Singapore", "Grenada", "Micronesia", "Gabon", "Seychelles"))


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Armenia-related letters - which?", "1997"),
        ("which kazakh-signed letters are there", "2004"),
        ("What does the CSTO-UN memorandum say about drug trafficking?", "drug"),
    ],
)
def test_hyphen_compounds_are_read_as_their_parts(said: Said, question: str, named: str) -> None:
    tells(said, question, named)


@pytest.mark.parametrize("word", ["co-chairmen", "anti-terrorist", "franco-polish", "pre-war"])
def test_a_beginning_before_a_hyphen_and_two_states_stay_with_their_word(reader: Reader, word: str) -> None:
    read = read_utterance(f"what about the {word} talks", Gazetteer(reader))
    assert any("-" in found.text for found in read.words)


@pytest.mark.parametrize("name", ["kazakstan", "Kazakstan"])
def test_a_former_name_means_the_state_that_the_letters_print(said: Said, name: str) -> None:
    status, text = said(f"is {name} a member of the CSTO?")
    assert (status, text[:4]) == ("answered", "Yes.")


@pytest.mark.parametrize("question", ["para 3 pls", "memo para 5", "draft para. 2 04"])
def test_a_paragraph_called_para_is_no_spanish(bot: Bot, question: str) -> None:
    assert bot.ask(question).utterance.language == "en"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("kzkh chargé 04", "Smagulov"),
        ("uzbk in the csto 09", "Yes."),
        ("blrs ambassador 2002", "Ling"),
    ],
)
def test_states_without_vowels_are_read(said: Said, question: str, named: str) -> None:
    assert named in said(question)[1]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (("what does operative paragraph 2 of the 2009 draft say", "and 3?"), "specialized components"),
        (("quote para 3 of the 2004 memorandum", "then 4 please"), "partnership"),
        (("what does OP1 of the 2009 draft note", "and OP4"), "sixty-fifth"),
    ],
)
def test_a_bare_number_is_the_next_paragraph(said: Said, turns: tuple[str, ...], expected: str) -> None:
    assert expected in said(*turns)[1]


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Smagulov signed the cover AND the annex in 2004, right?", "Yes", "Andorra"),
        ("who ARE the members in 2004", "Tajikistan", "Emirates"),
        ("who CAN have signed the 2009 letter", "Churkin", "Canada"),
    ],
)
def test_a_word_in_capitals_for_stress_is_no_code_of_a_state(
    said: Said, question: str, named: str, not_named: str
) -> None:
    status, text = said(question)
    assert (status, named in text, not_named in text) == ("answered", True, False)


def test_a_session_that_is_given_is_not_asked_for(said: Said) -> None:
    tells(
        said, "What has the Secretary-General to hand in at the sixty-fifth session?", "a report on the implementation"
    )
