"""Completeness oracles: what drafting rules lead a careful reader to expect, and what each miss costs.

Warnings are told; they never change a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from store.letters import AgendaItem, Part, Signature, Warning
from store.words import fold

_COST: Final = {
    "masthead-absent": 0.0,
    "title-absent": 0.25,
    "date-absent": 0.1,
    "addressee-absent": 0.05,
    "sender-absent": 0.1,
    "signature-absent": 0.05,
    "signature-without-name": 0.1,
    "signatures-do-not-fit-title": 0.1,
    "annex-missing": 0.05,
    "annex-unlabelled": 0.05,
    "session-does-not-fit-date": 0.1,
    "document-dated-before-letter": 0.1,
    "document-long-after-letter": 0.05,
    "item-titles-do-not-fit": 0.0,
    "states-not-alphabetical": 0.02,
    "footnote-without-mark": 0.0,
    "symbol-repaired": 0.1,
    "part-not-read": 0.3,
}
_MAX_GAP_DAYS: Final = 90


def confidence(warnings: Iterable[Warning]) -> float:
    """1.0 less what the failed oracles take away, never below 0."""
    return round(max(0.0, 1.0 - sum(_COST.get(one.rule, 0.05) for one in {w.rule: w for w in warnings}.values())), 3)


def check_dates(dated: str | None, document_date: str | None, session: int | None, special: bool) -> list[Warning]:
    """Letter date <= document date <= 90 days later, and the Assembly's session fits the date.

    Session N opens in September of 1945+N; documents under N run from the winter before to its close.
    """
    out: list[Warning] = []
    letter, document = _day(dated), _day(document_date)
    if letter and document and document < letter:
        out.append(
            Warning("document-dated-before-letter", f"the document is dated {document_date}, the letter {dated}")
        )
    if letter and document and (document - letter).days > _MAX_GAP_DAYS:
        out.append(Warning("document-long-after-letter", f"the document is dated {document_date}, the letter {dated}"))
    day = document or letter
    if session and day and not special and not date(1945 + session, 1, 1) <= day <= date(1946 + session, 9, 30):
        out.append(Warning("session-does-not-fit-date", f"session {session} does not fit {day.isoformat()}"))
    return out


def check_signatures(
    states: Sequence[str], signed: Sequence[Signature], kind: str, marks_without_name: int, roles: int
) -> list[Warning]:
    """A letter is signed, a note verbale is not; a title of n States has n signatures."""
    out: list[Warning] = []
    cover = [one for one in signed if one.part == "letter"]
    if marks_without_name:
        out.append(
            Warning("signature-without-name", f"{marks_without_name} marks of signature stand without a readable name")
        )
    if not cover and kind in ("letter", "letters", "identical letters"):
        out.append(Warning("signature-absent", "no signature stands below the letter"))
    if cover and len(states) > 1 and len(cover) not in (1, len(states)):
        out.append(
            Warning(
                "signatures-do-not-fit-title",
                f"the title names {len(states)} States, {len(cover)} signatures were found",
            )
        )
    folded = [fold(state) for state in states]
    if len(folded) > 2 and roles <= 1 and folded != sorted(folded):
        out.append(Warning("states-not-alphabetical", "the States of the title are not in alphabetical order"))
    return out


def check_parts(announced: Sequence[str], parts: Sequence[Part]) -> list[Warning]:
    """Each announced part must be there."""
    labels = [part.label for part in parts]
    out: list[Warning] = []
    for label in announced:
        if not any(have == label or have.endswith(f", {label}") or have.startswith(f"{label} ") for have in labels):
            out.append(Warning("annex-missing", f"{label} is announced and not there"))
    return out


def check_items(items: Sequence[AgendaItem], titles: int) -> list[Warning]:
    """Item titles stand in the order of the items, one for each."""
    if items and titles and titles != len(items):
        return [Warning("item-titles-do-not-fit", f"{len(items)} items, {titles} item titles")]
    return []


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None
