"""States as letters and questions name them: pairs of (text, States)."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import places


def named(text: str, on: str | None = None) -> list[str]:
    return [found.state for found in places.find_states(text, on) if not found.adjective]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "from the representatives of Antigua and Barbuda and Saint Kitts and Nevis",
            ["Antigua and Barbuda", "Saint Kitts and Nevis"],
        ),
        ("Sao Tome\nand Principe, Trinidad and\n\nTobago", ["Sao Tome and Principe", "Trinidad and Tobago"]),
        (
            "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea",
            ["Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"],
        ),
        ("Niger and Nigeria", ["Niger", "Nigeria"]),
        (
            "the Republic of the Congo and the Democratic Republic of the Congo",
            ["Congo", "Democratic Republic of the Congo"],
        ),
        (
            "the Republic of Korea and the Democratic People’s Republic of Korea",
            ["Republic of Korea", "Democratic People's Republic of Korea"],
        ),
        ("Dominica and the Dominican Republic", ["Dominica", "Dominican Republic"]),
        ("Sudan and South Sudan", ["Sudan", "South Sudan"]),
        ("Mission of Bosnia & Herzegovina", ["Bosnia and Herzegovina"]),
    ],
)
def test_the_longest_name_wins(text: str, states: list[str]) -> None:
    assert named(text) == states


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("MISSIONS OF GEORGIA, JORDAN AND CHAD", ["Georgia", "Jordan", "Chad"]),
        ("a hanging chad, a turkey and fine china", []),
        ("Chad and Jordan", ["Chad", "Jordan"]),
        ("Georgians, Jordanian", []),
        ("Chadwick, Omanson, Inditex, Maliki", []),
    ],
)
def test_a_name_in_prose_is_a_capitalised_whole_word(text: str, states: list[str]) -> None:
    assert named(text) == states


@pytest.mark.parametrize(
    ("text", "on", "state"),
    [
        ("the Islamic Republic of Iran", "2007-04-09", "Iran (Islamic Republic of)"),
        ("Iran (Islamic\nRepublic of)", "2007-04-09", "Iran (Islamic Republic of)"),
        ("Iran", "1958-07-01", "Iran"),
        ("the Byelorussian SSR", "1985-03-01", "Byelorussian Soviet Socialist Republic"),
        ("Belarus", "2002-05-21", "Belarus"),
        ("Libya", "1998-07-08", "Libyan Arab Jamahiriya"),
        ("Libya", "2014-01-01", "Libya"),
        ("Libya", "1969-01-01", "Libya"),
        ("the Kingdom of Swaziland", "1998-07-08", "Swaziland"),
        ("Turkey", "1999-01-01", "Turkey"),
        ("Turquie", "1999-01-01", "Turkey"),
        ("Türkiye", "2023-01-01", "Türkiye"),
        ("Zaire", "1985-01-01", "Zaire"),
        ("the Congo", "1961-01-01", "Congo (Leopoldville)"),
        ("the Congo", "1995-01-01", "Congo"),
        ("the former Yugoslav Republic of Macedonia", "1998-01-01", "the former Yugoslav Republic of Macedonia"),
        ("Macedonia", "2005-01-01", "the former Yugoslav Republic of Macedonia"),
        ("the Federal Republic of Germany", "1985-01-01", "Federal Republic of Germany"),
        ("the Federal Republic of Germany", "2005-01-01", "Germany"),
        ("Bolivia", "2001-01-01", "Bolivia"),
        ("Bolivia", "2015-01-01", "Bolivia (Plurinational State of)"),
        ("Palestine", "2006-04-04", "Palestine"),
        ("the Palestine Liberation Organization", "1985-01-01", "Palestine"),
        ("the State of Palestine", "2014-01-01", "State of Palestine"),
        ("Kazakstan", "1996-01-01", "Kazakstan"),
        ("the Azerbaijani Republic", "1997-07-22", "Azerbaijan"),
        ("the Kyrgyz Republic", "2002-05-21", "Kyrgyzstan"),
        ("Burma", "2015-01-01", "Burma"),
        ("Armenia", "1985-01-01", "Armenia"),
    ],
)
def test_the_short_name_is_the_one_of_the_letters_time_and_no_date_blocks_it(text: str, on: str, state: str) -> None:
    assert named(text, on) == [state]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Kazakh-\nstan and AZER-\nBAIJAN", ["Kazakhstan", "Azerbaijan"]),
        ("the Kyrgyz Re-\npublic", ["Kyrgyzstan"]),
        ("Russian-\nspeaking people", []),
        ("**Armenia**, _Belarus_ and Uzbeki\u00adstan", ["Armenia", "Belarus", "Uzbekistan"]),
        ("Cote d'Ivoire, CÔTE D’IVOIRE", ["Côte d'Ivoire", "Côte d'Ivoire"]),
        ("St. Lucia", ["Saint Lucia"]),
    ],
)
def test_broken_and_marked_words_are_read(text: str, states: list[str]) -> None:
    assert named(text) == states


@pytest.mark.parametrize(
    "text",
    [
        "Northern Ireland",
        "Latin America",
        "the South China Sea",
        "Lake Chad",
        "the Gulf of Guinea",
        "Mexico City",
        "Port of Spain",
        "the Persian Gulf",
        "French Polynesia",
        "the Islamic State in Iraq and the Levant",
        "Taiwan, Province of China",
        "the Organization of American States",
        "Mr. Chad",
        "(Signed) Jordan",
        "Korea",
        "RF, UK, US, KZ, UAE",
        "Moscow and Minsk",
        "Maurice, Dominique and Granada",
    ],
)
def test_what_only_looks_like_a_state_is_none(text: str) -> None:
    assert named(text) == []


def test_a_list_does_not_make_an_inverted_name() -> None:
    text = "Congo, Democratic Republic of the Congo, Germany, Federal Republic of Yugoslavia"
    assert named(text, "1998-01-01") == ["Congo", "Democratic Republic of the Congo", "Germany", "Yugoslavia"]
    assert named("Korea, Republic of; Kenya") == ["Republic of Korea", "Kenya"]


def test_adjectives_are_flagged() -> None:
    found = places.find_states("Russian-Armenian relations, Soviet and Kyrgyz forces")
    assert [(place.state, place.adjective) for place in found] == [
        ("Russian Federation", True),
        ("Armenia", True),
        ("Union of Soviet Socialist Republics", True),
        ("Kyrgyzstan", True),
    ]


def test_an_adjective_of_two_states_names_neither() -> None:
    assert places.find_states("Korean, Congolese and Dominican") == []
    assert places.states_named("Korea") == ("Democratic People's Republic of Korea", "Republic of Korea")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("le Représentant permanent de l'Arménie et celui du Kazakhstan", ["Armenia", "Kazakhstan"]),
        ("la République arabe syrienne, le Maurice", ["Syrian Arab Republic", "Mauritius"]),
        ("el Representante Permanente de la Federación de Rusia y del Perú", ["Russian Federation", "Peru"]),
        ("от Армении и Республики Казахстан, с Израилем, в Беларуси", ["Armenia", "Kazakhstan", "Israel", "Belarus"]),
        ("Соединенных Штатов Америки, Южной Кореей", ["United States of America", "Republic of Korea"]),
        ("白俄罗斯和刚果（金）", ["Belarus", "Democratic Republic of the Congo"]),
        ("وأرمينيا", ["Armenia"]),
    ],
)
def test_names_in_other_languages_and_cases(text: str, states: list[str]) -> None:
    assert named(text) == states


def test_places_point_at_what_is_printed_without_the_article() -> None:
    text = "of the Republic of\nArmenia (the former Yugoslav Republic of Macedonia), Iran (Islamic Republic of), x"
    found = places.find_states(text, "1998-01-01")
    assert [place.printed for place in found] == [
        "Republic of Armenia",
        "former Yugoslav Republic of Macedonia",
        "Iran (Islamic Republic of)",
    ]
    assert all(" ".join(text[place.start : place.end].split()) == place.printed for place in found)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("the Republic of Armenia", "Armenia"),
        ("l'Arménie", "Armenia"),
        ("ARMENIA", "Armenia"),
        ("AM", "Armenia"),
        ("am", None),
        ("us", None),
        ("uk", "United Kingdom of Great Britain and Northern Ireland"),
        ("Korea", None),
        ("Kirghizia", "Kyrgyzstan"),
        ("Tadzhikistan", "Tajikistan"),
        ("Baku", "Azerbaijan"),
        ("", None),
        ("?", None),
        ("Nowhere", None),
        ("European Union", None),
        ("Armenia and Belarus", None),
        ("RF", "Russian Federation"),
        ("Holy See", "Holy See"),
        ("PLO", "Palestine"),
        ("DPRK", "Democratic People's Republic of Korea"),
    ],
)
def test_a_whole_text_may_name_one_state(text: str, state: str | None) -> None:
    assert places.state_named(text) == state


def test_names_of_one_state_hold_together() -> None:
    assert places.names_of("Zaire") == ("Congo (Leopoldville)", "Democratic Republic of the Congo", "Zaire")
    assert places.successors("Byelorussian Soviet Socialist Republic") == ("Belarus",)
    assert places.successors("Union of Soviet Socialist Republics") == ("Russian Federation",)
    assert places.successors("Czechoslovakia") == ("Czech Republic", "Slovakia")
    assert places.successors("Belarus") == ()
    assert places.predecessors("Germany") == ("Federal Republic of Germany", "German Democratic Republic")
    assert places.valid("Swaziland") == (None, "2018-05-30")


def test_regions_are_groups_of_states() -> None:
    groups = places.regions()
    assert groups["Central Asia"] == ("Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan")
    assert groups["South Caucasus"] == ("Armenia", "Azerbaijan", "Georgia")
    assert len(groups["Africa"]) == 54


def test_organizations_are_found_apart() -> None:
    text = "the Permanent Observer of the League of Arab States and of the Organization of African Unity"
    assert [found.state for found in places.find_organizations(text)] == [
        "League of Arab States",
        "Organization of African Unity",
    ]
    assert places.find_states(text) == []


@given(st.text(alphabet=st.sampled_from("Republic of theKnzasCogA&(),.-\n 'é刚果Кир\u00ad"), max_size=120))
def test_any_text_gives_places_inside_it_in_order(text: str) -> None:
    found = places.find_states(text)
    assert all(0 <= place.start < place.end <= len(text) for place in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("part", ["Republic of the ", "Korea, ", "Kazakh-\n", "Iran (Islamic ", "刚"])
def test_time_grows_with_the_length_only(part: str) -> None:
    def best(text: str) -> float:
        times = []
        for _ in range(3):
            begin = time.process_time()
            places.find_states(text)
            times.append(time.process_time() - begin)
        return min(times)

    assert best(part * 4000) < 8 * best(part * 1000) + 0.02
