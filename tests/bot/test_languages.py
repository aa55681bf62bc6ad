"""Questions in Russian, French and Spanish: the slots and the question type must be those of the English question."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ask import Bot
from bot.reading.gloss import LANGUAGES, load
from bot.reading.languages import glossed, language_of

GLOSSES = Path(__file__).parents[2] / "bot" / "data" / "gloss"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("who signed the letter of 1997", "en"),
        ("Кем подписано письмо 1997 года?", "ru"),
        ("kto podpisal pismo 1997 goda", "ru-latn"),
        ("Par qui la lettre de 1997 est-elle signée ?", "fr"),
        ("¿Quién firmó la carta de 1997?", "es"),
        ("quels pays sont membres", "fr"),
        ("A/52/322", "en"),
        ("", "en"),
    ],
)
def test_a_language_is_told_by_its_small_words_and_script(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Кто подписал заявление от имени Таджикистана?", "Rakhmonov"),
        ("Кому адресовано письмо 2009 года?", "Secretary-General"),
        ("Сколько членов было в ОДКБ в 2009 году?", "7 государств"),
        ("Подписывал ли Алимов письмо 2009 года?", "No"),
        ("Qui a signé l'annexe de 1997 ?", "HASSANOV"),
        ("À qui est adressée la lettre de 1997 ?", "Secretary-General"),
        ("Le Bélarus était-il membre en 2004 ?", "Yes"),
        ("Quelle est la langue originale de l'annexe de 2004 ?", "Russian"),
        ("¿Quién firmó la carta de 2009?", "Churkin"),
        ("¿Cuántos miembros tenía la OTSC en 2004?", "6 Estados"),
        ("¿Era Uzbekistán miembro en 2004?", "No"),
        ("¿En qué fecha se registró la organización?", "16 December 2003"),
    ],
)
def test_the_answer_is_that_of_the_english_question(bot: Bot, question: str, holds: str) -> None:
    """Family: signers, addressees, members, yes/no, languages and dates, asked in three languages."""
    answer = bot.ask(question).answer
    assert answer.status == "answered"
    assert holds in " ".join((answer.answer, *answer.items))


@pytest.mark.parametrize("name", ["кочарян", "Чуркина", "Назарбаев"])
def test_a_name_in_cyrillic_is_the_printed_name(bot: Bot, name: str) -> None:
    """Family: persons in Russian spelling, inflected or not."""
    assert bot.ask(f"кто подписал письмо {name}").utterance.of("person")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_word_list_is_readable_and_names_nothing_twice_on_one_line(language: str) -> None:
    for number, line in enumerate((GLOSSES / f"{language}.txt").read_text("utf-8").splitlines(), 1):
        if not line.startswith("#"):
            english, _, foreign = line.partition(" = ")
            entries = [entry.strip() for entry in foreign.split(",")]
            assert english, f"{language}.txt:{number} has no English word"
            assert all(entries), f"{language}.txt:{number} has an empty entry"
            assert len(set(entries)) == len(entries), f"{language}.txt:{number} names a word twice"
    assert load(language).words


def test_names_and_numbers_pass_through_a_word_list_and_months_are_named_as_in_the_letters() -> None:
    assert glossed("кто подписал письмо от 21 мая 2002 года")[1] == "who sign letter from 21 May 2002 year"


@pytest.mark.parametrize(
    ("question", "english"),
    [
        pytest.param("кто подпесал писмо", "who sign letter", id="slips"),
        pytest.param("кто подписал-то письмо", "who sign letter", id="a-particle-behind-a-word"),
        pytest.param("где цитируется резолюция 59/50", "where cite resolution 59/50", id="a-number-with-a-stroke"),
        pytest.param("кто подписал документ A/52/322", "who sign letter A/52/322", id="a-symbol"),
        pytest.param("lettre de 2002 ou lettre de 2004", "letter of 2002 or letter of 2004", id="ou-is-or"),
        pytest.param("où est la lettre", "where the letter", id="où-is-where"),
        pytest.param("carta del 21 de mayo de 2002", "letter of 21 May 2002", id="a-date-with-its-prepositions"),
    ],
)
def test_what_a_word_list_alone_does_not_read(question: str, english: str) -> None:
    """Family: slips of typing, particles, symbols, accents that tell words apart, dates; in any language."""
    assert glossed(question)[1] == english


@pytest.mark.parametrize("word", ["чуркин", "казахстан", "armenia", "deux"])
def test_a_name_or_a_number_is_no_slip_of_another_word(word: str) -> None:
    assert word in (glossed(f"кто подписал письмо {word} 2009 года")[1] or "")
