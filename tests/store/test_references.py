"""What a sentence cites, and of what kind that is: one sentence in, its facts out."""

from __future__ import annotations

import pytest

from tests.store.sentences import letter

REFERENCES = [
    (
        "old, lettered and new resolutions in one list",
        "Recalling resolutions 3363 (XXX) of 9 December 1975, 3411 A and B (XXX) and 59/50 of 2 December 2004.",
        [
            ("resolution", "resolution 3363 (XXX)", "General Assembly", "1975-12-09"),
            ("resolution", "resolution 3411 A and B (XXX)", "General Assembly", None),
            ("resolution", "resolution 59/50", "General Assembly", "2004-12-02"),
        ],
    ),
    (
        "Council resolutions carry a year that is no date",
        "Security Council resolutions 242 (1967) of 22 November 1967 and 338 (1973) apply.",
        [
            ("resolution", "resolution 242 (1967)", "Security Council", "1967-11-22"),
            ("resolution", "resolution 338 (1973)", "Security Council", None),
        ],
    ),
    (
        "documents and their corrigenda",
        "See document S/2002/5 dated 3 January 2002 and A/52/150 and Corr.1.",
        [
            ("document", "S/2002/5", "Security Council", "2002-01-03"),
            ("document", "A/52/150", "General Assembly", None),
            ("document", "A/52/150/Corr.1", "General Assembly", None),
        ],
    ),
    (
        "effect of an agreement on somebody's rights, and a time set",
        "We deny any effect of the Agreement on its rights; we shall ratify the Protocol on Nets within a year.",
        [("treaty", "Protocol on Nets", None, None)],
    ),
    (
        "decision",
        "We recall decision 54/465 of the General Assembly.",
        [("decision", "decision 54/465", "General Assembly", None)],
    ),
    (
        "rules",
        "I invoke rules 14 and 20 of the rules of procedure of the General Assembly.",
        [("rule", "rule 14", "General Assembly", None), ("rule", "rule 20", "General Assembly", None)],
    ),
    (
        "Chapter and Articles of the Charter",
        "We act under Chapter VII and Articles 2 (4) and 51 of the Charter of the United Nations.",
        [
            ("article", "Chapter VII", None, None),
            ("article", "Article 2 (4) of the Charter of the United Nations", "United Nations", None),
            ("article", "Article 51 of the Charter of the United Nations", "United Nations", None),
            ("charter", "Charter of the United Nations", "United Nations", None),
        ],
    ),
    (
        "treaty with its date before it",
        "I protest the signing in Rome on 3 June 1999 of the Treaty between Peru and Chad on trade, "
        "transit and fishing.",
        [("treaty", "Treaty between Peru and Chad on trade, transit and fishing", None, "1999-06-03")],
    ),
    (
        "agreement signed at a place",
        "It violates the General Armistice Agreement signed at Rhodes on 24 February 1949.",
        [("agreement", "General Armistice Agreement", None, "1949-02-24")],
    ),
    (
        "declarations of one body, two dates",
        "We recall the Declarations of the General Assembly of 9 December 1994 and 17 February 1995.",
        [
            ("declaration", "Declaration of the General Assembly", "General Assembly", "1994-12-09"),
            ("declaration", "Declaration of the General Assembly", "General Assembly", "1995-02-17"),
        ],
    ),
    (
        "another letter",
        "I refer to the letter dated 12 March 1999 from the Permanent Representative of Iraq (S/1999/12).",
        [
            ("letter", "letter dated 12 March 1999 from the Permanent Representative of Iraq", None, "1999-03-12"),
            ("document", "S/1999/12", "Security Council", None),
        ],
    ),
    (
        "meeting",
        "That was said at the 4567th meeting, on 5 May 2000.",
        [("meeting", "4567th meeting", None, "2000-05-05")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), [row[1:] for row in REFERENCES], ids=[row[0] for row in REFERENCES])
def test_references(sentence: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert [(one.kind, one.name, one.body, one.date) for one in letter(sentence).references] == expected
