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
from bot.reading.languages import without_courtesies
from bot.reading.padding import unpadded
from bot.reading.shorthand import plain_contractions, written_out
from bot.reading.skeletons import is_shortened, unshortened
from bot.reading.spelling import corrected
from bot.reading.years import years_in_digits

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
        pytest.param("draft para. 2 04", "draft para. 2 04", id="numbers alone"),
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
        ("floods jan feb 06", "floods january and february 2006"),
        ("tariff pr tonne", "tariff per tonne"),
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
        ("04 vs 09: who signed", "2004 vs 2009: who signed"),
        ("the 97 and 02 letters", "the 1997 and 2002 letters"),
        pytest.param("97 or 98 people", "97 or 98 people", id="people counted"),
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
        ("ok so basically i need to know who signed it", "who signed it"),
        ("Could someone tell me what share was lost?", "what share was lost?"),
        ("would anybody here explain why Ling wrote", "why Ling wrote"),
        ("name the countries that signed the pact", "which countries signed the pact"),
        ("could u please list all the people who wrote in 2004", "which people wrote in 2004"),
        ("tell me the bodies which are invited", "which bodies are invited"),
        pytest.param("Who signed, Ling or Abelian, no idea", "Who signed, Ling or Abelian, no idea", id="a question"),
        pytest.param("Football, who plays?", "Football, who plays?", id="a topic"),
    ],
)
def test_lead_ins_and_tags_come_off(typed: str, plain: str) -> None:
    assert unframed(plain_contractions(typed)) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Guten Tag, wer hat den Vertrag unterzeichnet?", "wer hat den Vertrag unterzeichnet?"),
        ("hola when was the pact signed por favor", "when was the pact signed"),
        ("who signed the annex svp?", "who signed the annex?"),
        ("Добрый день, кто подписал договор?", "кто подписал договор?"),
        ("moin, wer ist Ling? danke", "wer ist Ling?"),
        ("你好，谁签署了条约？", "谁签署了条约？"),
        pytest.param("merci beaucoup", "merci beaucoup", id="nothing else"),
        pytest.param("hello who is Ling", "hello who is Ling", id="English"),
    ],
)
def test_a_greeting_in_another_language_comes_off(typed: str, plain: str) -> None:
    assert without_courtesies(typed) == plain
