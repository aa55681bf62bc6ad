"""How a State stands to a body that no list counts among its members: associated, an observer, an applicant, gone."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, unique
from bot.questions.claimed import lead
from bot.questions.membership import Membership
from bot.questions.quoting import with_place
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern

_BEHIND = pattern(
    r"^[^.;]{0,60}\b(?:associated?|associates|(?:as|are|is|were|was) (?:an? )?(?:permanent |full )?observers?|"
    r"partners?|candidates?|applicants?|applied|guests?|withdrew|withdrawn|left|ceased|suspended|expelled)\b"
)
_BEFORE = pattern(r"\b(?:application|candidature|withdrawal|suspension|expulsion)\b[^.;]{0,30}$")
_NEAR = 90
_LOOKED_AT = 60


def with_standing(asked: Membership, answer: Answer | None) -> Answer | None:
    """The "no" of the lists, with the sentence of their letters that says what else the State is to the body."""
    if answer is None or answer.items != (lead(False, asked.utterance).rstrip(". "),):
        return answer
    row = next((row for one in asked.found[::-1] for row in _sentences(asked, str(one.row["letter"]))), None)
    if row is None:
        return answer
    citations = unique((*answer.citations, *cite_all(asked.context.reader, [row])))
    text = f"{answer.answer} {with_place(asked.context.local, row)}"
    return answer._replace(answer=text, citations=citations)


def _sentences(asked: Membership, letter: str) -> list[Row]:
    """Sentences of the letter that say so beside the name of a State that is asked about."""
    marks, params = placeholders(asked.states)
    sql = (
        "SELECT s.*, m.start - s.start AS at, m.end - s.start AS behind FROM state_mentions m JOIN sentences s "
        "ON s.letter = m.letter AND s.part = m.part AND s.paragraph = m.paragraph AND m.start >= s.start "
        f"AND m.start < s.end WHERE m.letter = :l AND m.state IN ({marks}) AND s.role = 'text' ORDER BY s.start "
        f"LIMIT {_LOOKED_AT}"
    )
    return [row for row in asked.context.reader.rows(sql, {"l": letter, **params}) if _says_so(row)]


def _says_so(row: Row) -> bool:
    text, at, behind = str(row["text"]), int(str(row["at"])), int(str(row["behind"]))
    after = text[behind : behind + _NEAR]
    return bool(_BEHIND.search(after) or _BEFORE.search(text[max(0, at - _NEAR) : at]))
