"""The fixed wording of an answer is in the language of its question; what the letters say stays in theirs."""

from __future__ import annotations

import re

import pytest

from bot.ask import Bot
from bot.conversation import Conversation
from bot.phrasebook import LANGUAGES, wording
from bot.questions import question_types
from bot.render.plain import as_plain
from bot.talk import too_slow

EXAMPLES = [key.removeprefix("example.") for key in wording("en") if key.startswith("example.")]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_english_examples_are_those_of_the_question_types(name: str) -> None:
    known = {intent.name: intent.example for intent in question_types()}
    assert wording("en")[f"example.{name}"][""] == known[name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_answered_by_its_question_type(bot: Bot, name: str, language: str) -> None:
    turn = bot.ask(wording(language)[f"example.{name}"][""])
    assert (turn.answer.status, turn.answer.intent, turn.utterance.language) == ("answered", name, language)


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("bonjour", "greeting", "Bonjour. 4 lettres"),
        ("¡Buenos días!", "greeting", "Hola. 4 cartas"),
        ("привет", "greeting", "Здравствуйте. Загружено: 4 письма."),
        ("Guten Tag", "greeting", "Guten Tag."),
        ("Merci beaucoup !", "thanks", "Je vous en prie."),
        ("muchas gracias", "thanks", "De nada."),
        ("Спасибо!", "thanks", "Пожалуйста."),
        ("danke schön", "thanks", "Gern geschehen."),
        ("qui es-tu ?", "identity", "Je suis dragoman"),
        ("¿Qué puedes hacer?", "help", "Respondo a preguntas"),
        ("До свидания", "farewell", "До свидания."),
        ("hello", "greeting", "Hello. Four letters are loaded."),
    ],
)
def test_talk_about_the_bot_is_answered_in_its_language(bot: Bot, question: str, intent: str, said: str) -> None:
    answer = bot.ask(question).answer
    assert answer.intent == intent
    assert answer.answer.startswith(said)


@pytest.mark.parametrize(
    ("question", "reason", "said"),
    [
        pytest.param("¿Dónde está la sede de la OTSC?", "out-of-scope", "esto: sede", id="words-as-they-were-typed"),
        pytest.param("что он сказал", "nothing-to-refer-to", "«он»", id="a-pronoun-as-it-was-typed"),
        pytest.param("кто подписал письмо 2006 года?", "no-letter-of-that-year", "предыдущее", id="a-year-in-russian"),
        pytest.param("qui a signé la lettre de 2006 ?", "no-letter-of-that-year", "précédente", id="a-year-in-french"),
        pytest.param("wer hat den Brief von 2006 unterzeichnet?", "no-letter-of-that-year", "davor", id="in-german"),
        pytest.param("¿Quién ganó el mundial de 2010?", "not-named", "en ninguna carta cargada", id="not-named"),
    ],
)
def test_a_refusal_is_said_in_the_language_of_the_question(bot: Bot, question: str, reason: str, said: str) -> None:
    answer = bot.ask(question).answer
    assert answer.reason == reason
    assert said in answer.answer
    assert not re.search(r"\b(the|letters?|of)\b", answer.answer)


@pytest.mark.parametrize("question", ["что он сказал", "qu'a-t-il dit ?", "¿qué dijo ella?", "was sagt das?"])
def test_the_questions_that_are_suggested_can_be_asked(bot: Bot, question: str) -> None:
    turn = bot.ask(question)
    assert turn.answer.suggestions
    for suggestion in turn.answer.suggestions:
        again = bot.ask(suggestion)
        assert (again.answer.status, again.utterance.language) == ("answered", turn.utterance.language)


def test_a_choice_is_answered_in_the_language_in_which_it_was_offered(bot: Bot) -> None:
    asked = bot.ask("что он сказал")
    assert asked.answer.status == "clarify"
    chosen = bot.ask("2", asked.conversation)
    assert chosen.answer.status == "answered"
    assert chosen.utterance.language == "ru"


def test_a_follow_up_without_words_of_its_own_keeps_the_language(bot: Bot) -> None:
    conversation = bot.ask("Кто подписал письмо 2009 года?", Conversation()).conversation
    assert bot.ask("2004?", conversation).utterance.language == "ru"
    assert bot.ask("А в 2002 году?", conversation).utterance.language == "ru"
    assert bot.ask("who signed the 2004 letter?", conversation).utterance.language == "en"


@pytest.mark.parametrize(
    ("question", "said", "item"),
    [
        ("Подписал ли Лавров письмо 2009 года?", "Нет. ", "No"),
        ("Подписал ли Чуркин письмо 2009 года?", "Да. ", "Yes"),
        ("¿Firmó Putin la carta de 2009?", "No. ", "No"),
        ("L'Ouzbékistan était-il membre en 2004 ?", "Non. ", "No"),
        ("War Usbekistan im Jahr 2009 Mitglied?", "Ja. ", "Yes"),
    ],
)
def test_yes_and_no_are_said_in_the_language_of_the_question(bot: Bot, question: str, said: str, item: str) -> None:
    answer = bot.ask(question).answer
    assert answer.answer.startswith(said)
    assert answer.items[0] == item  # values stay as programs know them


@pytest.mark.parametrize(
    ("question", "said", "name"),
    [
        ("Кто подписал письмо 2009 года?", "Письмо от 14 июля 2009 года — подпись: ", "Vitaly Churkin"),
        ("Qui a signé l'annexe de 2004 pour le Kirghizistan ?", "Annexe (lettre) à la lettre du 10 août 2004",
         "Kainarbek Toktomushev, Chargé d'affaires a.i., Kyrgyzstan"),
        ("¿Quién firmó la carta de 2004?", "Carta de fecha 10 de agosto de 2004 — firmante: ", "Murat Smagulov"),
        ("Wer hat den Brief von 2009 unterschrieben?", "Schreiben vom 14. Juli 2009 — Unterschrift: ", "Churkin"),
    ],
)  # fmt: skip
def test_names_offices_and_states_stay_as_the_letters_print_them(bot: Bot, question: str, said: str, name: str) -> None:
    answer = bot.ask(question).answer
    assert said in answer.answer
    assert name in answer.answer
    assert not re.search(r"\b(the|signed|of)\b", answer.answer)


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("compare la lettre de 2004 et celle de 2009", "compared", "expéditeur — Kazakhstan, destinataire — President"),
        ("как зовут Рахмонова", "full_name", "В письмах напечатано: Emomali Rakhmonov."),
        ("какие пункты повестки дня названы в письме 2002 года", "agenda_items", "(предварительный перечень)"),
        ("¿qué dice el anexo II de 2009?", None, "Anexo II (proyecto de resolución) de la carta"),
    ],
)
def test_what_letters_and_parts_are_is_said_in_the_language_of_the_question(
    bot: Bot, question: str, intent: str | None, said: str
) -> None:
    """Family: comparisons, printed names, kinds of lists and of parts: fixed words, not those of the letters."""
    answer = bot.ask(question).answer
    assert intent in (None, answer.intent)
    assert said in answer.answer


def test_what_is_put_around_an_answer_is_in_its_language(bot: Bot) -> None:
    plain = as_plain(bot.ask("какие государства были членами ОДКБ в 2004 году").answer)
    assert "2004-08-10-kazakhstan, приложение (" in plain
    assert "  попробуйте: " in as_plain(bot.ask("кто подписал письмо 2006 года?").answer)
    assert " и ещё " in as_plain(bot.ask("кто подписал заявление глав государств").answer)


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("сколько дней прошло между письмом 2002 года и письмом 2004 года", "time_between", "разница — 812 дней"),
        ("Combien de jours séparent la lettre de 2002 de celle de 2004 ?", "time_between", "812 jours, soit environ"),
        ("какое письмо старше: 2002 года или 2004 года?", "time_between", "Раньше — письмо от 21 мая 2002 года"),
        ("哪封信更早，2002年的还是2004年的？", "time_between", "较早的是：2002年5月21日"),
        ("есть ли письма после 2005 года?", "letters_of_period", "Да: письмо от 14 июля 2009 года"),
        ("lettres entre 2000 et 2005", "letters_of_period", "Lettre du 21 mai 2002 (Armenia et 5"),
        ("quel paragraphe du projet de 2009 demande un rapport ?", "paragraph_of", "Paragraphe 4 : annexe II"),
        ("quels verbes ouvrent les paragraphes du dispositif du projet de 2009 ?", "verbs", "Takes note (par. 1)"),
        ("кто ещё подписал письмо 2009 года кроме Чуркина?", "signers", "Больше никто."),
        ("как называется Киргизия в письме 2004 года?", "printed_names", "«Kyrgyz Republic» (письмо от 10 августа"),
        ("упоминается ли Афганистан в письме 2004 года?", "mentioning", "Нет: письмо от 10 августа 2004 года"),
        ("هل تذكر رسالة 2004 أفغانستان؟", "mentioning", "لا: الرسالة المؤرخة 10 أغسطس 2004: دون ذكر"),
        ("2002年的声明有几个签名？", "signers", "6 个签名：2002年5月21日的信的附件"),
    ],
)
def test_what_is_compared_or_counted_is_said_in_the_language_of_the_question(
    bot: Bot, question: str, intent: str, said: str
) -> None:
    answer = bot.ask(question).answer
    assert (answer.status, answer.intent) == ("answered", intent)
    assert said in answer.answer
    plain = re.sub("“[^”]*”", "", answer.answer)
    assert not re.search(r"\b(the|is|was|and|days?|earlier|later|before|letter|in|no|yes)\b", plain.casefold())


def test_an_answer_that_took_too_long_is_refused_in_the_language_of_the_question() -> None:
    assert too_slow("谁签署了2009年的信？").answer.startswith("用时太长")
    assert too_slow("who signed the letter?").answer.startswith("That took too long")
