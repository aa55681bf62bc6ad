"""Families of plain questions in other languages: what word lists, adjectives of States and names must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.reading.gloss import LANGUAGES, load
from bot.reading.languages import glossed
from bot.reading.transliteration import latin_forms
from tests.bot.says import Said

GLOSSES = Path(__file__).parents[2] / "bot" / "data" / "gloss"


@pytest.mark.parametrize(
    ("question", "english"),
    [
        ("la lettre géorgienne", "the Georgian letter"),
        ("el tratado ruso-chino", "the russian-chinese treaty"),
        ("ministre turc des affaires étrangères", "Turkish foreign minister"),
        ("украинское письмо", "Ukrainian letter"),
        ("армяно-азербайджанский конфликт", "armenian-azerbaijani conflict"),
        ("le conflit arméno-azerbaïdjanais", "the armenian-azerbaijani conflict"),
        ("der deutsch-französische Vertrag von Deutschland", "the german-french treaty of Germany"),
    ],
)
def test_an_adjective_of_a_state_is_read_by_stem_and_put_where_english_puts_it(question: str, english: str) -> None:
    """Family: adjectives of any State, inflected, joined by a hyphen, behind their noun or within an office."""
    assert glossed(question)[1] == english


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("qui a signé pour l'{} ?", "Azerbaïdjan"),
        ("le traité avec l'{} est-il signé ?", "Arménie"),
        ("¿firmó {} la carta?", "Ucrania"),
        ("¿qué pide {} en la carta?", "Rusia"),
        ("договор с {}", "Грузией"),
    ],
)
def test_the_name_of_a_state_is_not_taken_for_its_adjective(question: str, name: str) -> None:
    """Family: names of States that share the stem of their adjective stay, to be read by the table of States."""
    assert name in (glossed(question.format(name))[1] or "").split()


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("кто подписал в Женеве", "Geneva"),
        ("что случилось в Ташкенте", "Tashkent"),
        ("письмо из Каира", "Cairo"),
        ("qui a signé à Varsovie ?", "Warsaw"),
        ("¿qué se firmó en Ginebra?", "Geneva"),
        ("was wurde in Wien unterzeichnet", "Vienna"),
    ],
)
def test_cities_are_read_in_their_cases(question: str, word: str) -> None:
    """Family: capitals and seats of the United Nations in other languages."""
    assert word in (glossed(question)[1] or "").split()


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("какие страны входят в ШОС", "Shanghai"),
        ("что решил ЭКОСОС", "Social"),
        ("la lettre de l'OTAN", "NATO"),
        ("la carta de la OEA", "Organization"),
        ("die Erklärung der OSZE", "OSCE"),
    ],
)
def test_acronyms_of_organizations_are_read(question: str, word: str) -> None:
    """Family: what other languages call international organizations for short."""
    assert word in (glossed(question)[1] or "").split()


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("гусейновым", "husein"),
        ("джафарова", "jafarov"),
        ("иванову", "ivanov"),
        ("tchernenko", "chernenko"),
        ("gorbatchov", "gorbachov"),
        ("oustinov", "ustinov"),
    ],
)
def test_a_name_is_also_looked_for_as_english_prints_it(asked: str, printed: str) -> None:
    """Family: names in a Russian case, with Г for H or ДЖ for J, and Russian names in French spelling."""
    assert any(printed in form for form in latin_forms(asked))


@pytest.mark.parametrize("name", ["kouliev", "resolution", "council", "source"])
def test_what_is_spelled_plainly_is_tried_as_it_is_first(name: str) -> None:
    """Family: a name or word that only looks French."""
    assert latin_forms(name)[0] == name


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("Quel pourcentage du territoire a été envahi ?", "20 per cent"),
        ("Combien d'États devaient avoir ratifié l'accord sur le maintien de la paix ?", "Four"),
        ("À qui doit être transmise la lettre kazakhe ?", "President of the General Assembly"),
        ("¿Qué fecha llevaba la carta rusa?", "14 de julio de 2009"),
        ("¿Cuántos países ratificaron el acuerdo de mantenimiento de la paz?", "Four"),
        ("¿Qué Estado ingresó en la OTSC después de 2004?", "Uzbekistan"),
        ("Какой пункт Чуркин хочет внести в повестку дня?", "Cooperation between the United Nations"),
        ("Сколько государств успели ратифицировать соглашение о миротворчестве?", "Four"),
        ("Кто представлял Беларусь в 2002 году?", "Ling"),
        ("Welcher Staat ist der OVKS nach 2004 beigetreten?", "Uzbekistan"),
    ],
)
def test_plain_questions_are_answered(said: Said, question: str, holds: str) -> None:
    """Family: auxiliaries and common verbs in the tenses in which people ask."""
    status, text = said(question)
    assert (status, holds in text) == ("answered", True)


@pytest.mark.parametrize(
    "question",
    [
        "Qui est l'ambassadeur japonais ?",
        "¿Cuántos soldados iraníes hay en Iraq?",
        "Кто представлял Норвегию?",
        "Welcher Botschafter vertrat Schweden?",
    ],
)
def test_a_state_that_no_letter_names_gets_no_answer(said: Said, question: str) -> None:
    """Family: what is understood now and is not in the letters."""
    assert said(question)[0] != "answered"


@pytest.mark.parametrize(
    "question", ["Parlez-vous français ?", "¿Hablas español?", "ты понимаешь по-русски?", "Sprechen Sie Deutsch?"]
)
def test_what_the_bot_reads_is_told_in_each_language(said: Said, question: str) -> None:
    """Family: whether one may ask in one's own language is no question about a State."""
    assert said(question)[0] == "answered"


@pytest.mark.parametrize(
    "question", ["Combien son rapport a-t-il de pages ?", "Où est son fils ?", "À qui a-t-il remis son texte ?"]
)
def test_a_french_his_is_no_english_son(said: Said, question: str) -> None:
    """Family: words of other languages that are spelled as an English word for something private."""
    assert "privé" not in said(question)[1]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_lists_of_states_are_readable(language: str) -> None:
    lines = (GLOSSES / f"{language}.states.txt").read_text("utf-8").splitlines()[1:]
    assert [line for line in lines if not all(part.strip() for part in line.partition(" = "))] == []
    assert load(language).nations


@pytest.mark.parametrize(
    "question",
    [
        "Combien de territoire est occupé en Azerbaïdjan ?",
        "¿Cuánto territorio está ocupado?",
        "阿塞拜疆有多少领土被占领？",
    ],
)
def test_one_word_for_many_and_much_asks_for_a_share_of_what_is_not_counted(said: Said, question: str) -> None:
    status, text = said(question)
    assert (status, text.startswith("20 per cent")) == ("answered", True)


@pytest.mark.parametrize("question", ["Wie viele Vertriebene gibt es?", "Wie viele Flüchtlinge gab es 1997?"])
def test_an_impersonal_it_refers_to_nothing(said: Said, question: str) -> None:
    assert said(question)[0] == "answered"


@pytest.mark.parametrize(
    "question",
    ["¿Qué solicita el proyecto de 2004?", "Que demande le projet de 2004 ?", "Was verlangt der Entwurf von 2004?"],
)
def test_what_a_draft_asks_for_is_not_who_asks_for_the_item(said: Said, question: str) -> None:
    """Family: other languages put the verb before its subject, where it looks like the noun "request"."""
    status, text = said(question)
    assert (status, "to take the necessary action" in text) == ("answered", True)


@pytest.mark.parametrize(
    ("question", "named", "not_named"),
    [
        ("Wie viele Ziffern hat der beschließende Teil des Entwurfs von 2009?", "5 Ziffern", "Präambel"),
        ("Wie viele Präambelabsätze hat der Entwurf von 2009?", "5 Präambelabsätze", "Ziffern"),
        ("Wie viele Absätze umfasst der operative Teil des Entwurfs von 2004?", "2 Ziffern", "Präambel"),
        ("Was steht im operativen Teil des Entwurfs von 2004?", "Decides to invite", "2 Ziffern"),
    ],
)
def test_a_part_of_a_draft_is_counted_or_told_in_german(said: Said, question: str, named: str, not_named: str) -> None:
    status, text = said(question)
    assert (status, named in text, not_named in text) == ("answered", True, False), text


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Gestatten Sie mir die Frage, wer den Brief von 2009 unterzeichnet hat.", "Churkin"),
        ("Können Sie mir bitte sagen, wann die Charta in Kraft trat?", "2003"),
        ("Pregunta para todos: ¿quién firmó la carta de 1997?", "KOULIEV"),
        ("Permítame preguntar quién firmó la carta de 2009", "Churkin"),
        ("¿En qué lugar y en qué fecha se firmó el tratado entre Rusia y Armenia?", "Moscow"),
        ("Permettez-moi de demander qui a signé la lettre de 1997.", "KOULIEV"),
        ("Une question pour tous : qui a signé la lettre de 2009 ?", "Churkin"),
        ("а Лавров кто?", "Lavrov"),
    ],
)
def test_leave_to_ask_is_asked_in_other_languages_too(said: Said, question: str, named: str) -> None:
    status, text = said(question)
    assert (status, named in text) == ("answered", True), text


def test_leave_to_ask_in_another_language_makes_nothing_told(said: Said) -> None:
    assert said("Gestatten Sie mir die Frage, wer der Präsident von Frankreich ist.")[0] != "answered"


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Combien d'annexes porte la lettre de 2009 ?", "2"),
        ("Combien de territoire azerbaïdjanais est occupé ?", "20 per cent"),
        ("¿Qué signatura de la ONU lleva la carta de Azerbaiyán?", "A/52/322"),
        ("¿Qué dice el punto 2 del proyecto de 2009?", "Notes the importance"),
        ("Какого числа Ассамблея предоставила ОДКБ статус наблюдателя?", "2 декабря 2004 года"),
        ("Hat die OVKS 2009 gleich viele Mitglieder wie 2004?", "Nein"),
        ("¿Tiene la organización el mismo número de miembros en 2004 que en 2009?", "No."),
        ("Wie lautet das Symbol des Schreibens vom 5. September 1997?", "A/52/322"),
        ("О чём письмо России 2009 года?", "rule 14"),
        ("Кто написал письмо Генеральному секретарю в 1997 году?", "Azerbaijan"),
        ("Назовите членов ОДКБ в августе 2004-го", "Tajikistan"),
        ("Belarús firmó la declaración de 2002, ¿sí o no?", "Lukashenko"),
        ("bonjour, tu comprends le français ?", "français"),
    ],
)
def test_what_english_has_other_words_or_another_order_for(said: Said, question: str, named: str) -> None:
    """Family: number and kind of what is counted, points of a text, cases instead of prepositions, and questions whose
    English wording is put in the usual order before it is asked."""
    status, text = said(question)
    assert (status, named in text) == ("answered", True), text


@pytest.mark.parametrize(
    "question",
    [
        "En quelle année est né Poutine ?",
        "¿En qué año nació Askar Akayev?",
        "Wo ist Lukaschenko geboren?",
        "Сколько лет Назарбаеву?",
        "Назовите наблюдателей при ОДКБ",
        "Какая столица Армении?",
    ],
)
def test_the_english_wording_makes_nothing_told(said: Said, question: str) -> None:
    assert said(question)[0] == "unanswered"
