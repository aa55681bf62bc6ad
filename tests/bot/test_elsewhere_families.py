"""Whether another letter than the one spoken of names something too: yes with that one, no with where alone it is."""

from __future__ import annotations

import pytest

from tests.bot.says import Said, tells


@pytest.mark.parametrize(
    ("turns", "begins", "named"),
    [
        (("is Jarbussynova named anywhere else?",), "No. Only in", "21 May 2002"),
        (("Is Lukashenko mentioned in more than one letter?",), "No. Only in", "21 May 2002"),
        (("Is Alimov mentioned in more than one letter?",), "Yes.", "10 August 2004"),
        (("What is the Minsk Conference?", "is it mentioned in other letters?"), "No. Only in", "5 September 1997"),
        (("Who signed the letter of 2009?", "Is he mentioned elsewhere?"), "No. Only in", "14 July 2009"),
        (("Who signed for Belarus in 2002?", "is Ling in any other letter?"), "No. Only in", "21 May 2002"),
        (("is rule 20 cited in 2009?", "is it cited in the others too?"), "Yes.", "10 August 2004"),
        (("Did Churkin sign in 2009?", "does another letter bear his signature?"), "No. Only in", "14 July 2009"),
    ],
)
def test_another_letter_is_none_that_was_spoken_of(said: Said, turns: tuple[str, ...], begins: str, named: str) -> None:
    tells(said, turns, named, begins=begins)


@pytest.mark.parametrize(
    ("question", "begins", "named"),
    [
        ("Is Azerbaijan named in any letter other than that of 1997?", "No. Only in", "5 September 1997"),
        ("Does any other letter than the one from Azerbaijan mention Moscow?", "Yes.", "21 May 2002"),
        ("Is Armenia named in any letter besides the 1997 one?", "Yes.", "14 July 2009"),
        ("Does any letter other than that of 2002 speak of Afghanistan?", "Yes.", "14 July 2009"),
        ("Is Uzbekistan mentioned anywhere besides the letter of 2009?", "No. Only in", "14 July 2009"),
    ],
)
def test_the_letters_that_a_question_excepts_do_not_count(said: Said, question: str, begins: str, named: str) -> None:
    tells(said, question, named, begins=begins)


@pytest.mark.parametrize("asked", ["in any other letter too?", "anywhere else?", "and in another one?", "do others?"])
def test_a_few_words_ask_it_of_the_other_letters(said: Said, asked: str) -> None:
    tells(said, ("Does the 2009 letter mention Afghanistan?", asked), "21 May 2002", begins="Yes.")
    tells(said, ("Does the 2009 letter mention human trafficking?", asked), "14 July 2009", begins="No. Only in")


def test_a_thing_that_is_only_pointed_at_is_no_word_to_look_for(said: Said) -> None:
    status, _ = said("Who signed the 1997 annex?", "Do the other letters mention that treaty?")
    assert status == "unanswered"
