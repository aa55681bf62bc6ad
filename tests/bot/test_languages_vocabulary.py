"""Words of the news in other languages, whatever a letter may be about, and names that are not such words."""

from __future__ import annotations

import pytest

from bot.reading.languages import glossed


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Combien de tonnes de thon les navires de pêche ont-ils débarquées ?", "tonnes tuna fishing vessels"),
        ("Combien coûte le vaccin contre le choléra ?", "how much cost vaccine cholera"),
        ("Combien de soldats ont été tués par la bombe ?", "how many soldiers killed bomb"),
        ("Combien d'électeurs ont voté lors du référendum ?", "how many voters referendum"),
        ("Combien de maisons l'inondation a-t-elle détruites ?", "how many houses flood destroy"),
        ("Qui préside la Commission de l'océan Indien ?", "commission Indian ocean"),
        ("Que dit la Première Commission ?", "first committee"),
        (
            "¿Dónde se iba a celebrar la cuarta reunión de los ministros de pesca?",
            "to be held fourth ministers fisheries",
        ),
        ("Quelle est la position de la société civile sur la guerre civile ?", "civil society war"),
        ("Quels travaux sont en cours ?", "work under way"),
        ("¿Qué pide la sociedad civil?", "civil society"),
        ("Сколько людей погибло в гражданской войне?", "how many civil war"),
        ("¿Cuánto costó el puente sobre el río?", "how much cost bridge river"),
        ("¿Cuántos médicos y enfermeras murieron por la epidemia?", "how many doctors nurses died epidemic"),
        ("¿Cuántos rehenes secuestraron los rebeldes?", "how many hostages rebels"),
        ("¿Cuántas toneladas de trigo exporta el puerto?", "how many tonnes wheat exports port"),
        ("Какой процент смертей миротворцев вызван болезнями?", "death peacekeepers disease"),
        ("Сколько стоил мост через реку?", "how much cost bridge river"),
        ("Сколько избирателей пришло на выборы?", "how many voters elections"),
        ("Сколько раненых доставили в больницу?", "how many wounded hospital"),
        ("Сколько рыбаков погибло в шторме?", "how many fishermen died storm"),
        ("Сколько палаток и одеял было в лагере Касане (Kasane)?", "how many tents blankets camp Kasane"),
        ("Сколько свидетелей сбежало?", "how many witness"),
        ("Combien de veuves ont été rendues à leur famille ?", "how many widow returned family"),
        ("Combien de tentes l'équipage a-t-il achetées ?", "how many tent crew bought"),
        ("¿Cuántas fincas compró el museo?", "how many farm bought museum"),
        ("¿Cuánto duró el juicio del capitán?", "lasted trial captain"),
        ("Wie viele Brücken wurden zerstört, und wie viele Schulen?", "how many bridge school"),
        ("Wie viele Häftlinge sind aus dem Gefängnis entkommen?", "how many prison escaped"),
    ],
)
def test_the_common_words_of_news_are_read(question: str, words: str) -> None:
    """Family: fishing, weapons, health, transport, money, disasters, elections: what any letter may be about."""
    said = {word.removesuffix("s") for word in (glossed(question)[1] or "").split()}
    assert {word.removesuffix("s") for word in words.split()} <= said


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("¿Firmó Costa Rica la carta?", "Costa Rica"),
        ("¿Quién habla en nombre de El Salvador?", "El Salvador"),
        ("Qui a signé pour la Côte d'Ivoire ?", "Côte d'Ivoire"),
        ("¿Qué ocurrió en Puerto Príncipe?", "Puerto Príncipe"),
        ("¿Cuántas armas hay en Ciudad del Este?", "Ciudad del Este"),
        ("¿Qué se decidió en Mar del Plata?", "Mar del Plata"),
        ("Combien de réfugiés vivent à Port Moresby ?", "Port Moresby"),
    ],
)
def test_a_name_of_several_words_is_not_read_word_by_word(question: str, name: str) -> None:
    """Family: names of States and towns whose words are nouns of the language: coast, port, city, sea."""
    assert name in (glossed(question)[1] or "")


def test_a_coast_and_a_city_without_a_name_are_read() -> None:
    """The same words as nouns."""
    assert glossed("¿Qué puerto de la costa fue cerrado?")[1] == "what port of the coast was closed ?"


@pytest.mark.parametrize(
    "question",
    [
        "Were the vessels owned by the Compagnie des pêches du Nord?",
        "Who heads the Société des médecins sans frontières?",
    ],
)
def test_a_name_in_another_language_leaves_an_english_question_as_it_is(question: str) -> None:
    assert glossed(question) == ("en", None)
