"""Requests to put an item on an agenda (rules 13 to 15 and 20 of the rules of procedure of the General Assembly)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from store.letters import ItemRequest
from store.parsing.cues import cue
from store.parsing.ordinals import ordinal_value
from store.parsing.passages import Passage

_KIND: Final = (
    r"(?:an?\s|the\s|of\s)?(?:new\s)?(?P<kind>supplementary\sitem|additional\sitem|(?:new\s)?sub-item|(?:new\s|"
    r"separate\s)?item)"
)
_REQUEST: Final = re.compile(
    r"\b(?:[Rr]equest(?:s|ed|ing)?|REQUEST|propos(?:e|es|ed|ing)|appl(?:y|ies)|ask(?:s|ed|ing)?)"
    r"\b(?P<way>[^.;]{0,160}?)\b(?:inclusion|include[ds]?|INCLUSION)\b"
)
_ITEM: Final = re.compile(r"\b" + _KIND + r"\b", re.IGNORECASE)
_AGENDA: Final = re.compile(r"\bagenda\b", re.IGNORECASE)
_AGENDA_CUE: Final = cue("agenda")
_SESSION: Final = re.compile(
    r"\b(?P<ordinal>(?:(?:one\s)?hundred\s(?:and\s)?)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"[-\s]\s?[a-z]+|[a-z]+(?:th|st|nd|rd|eth))\s"
    r"(?:regular\s|special\s|emergency\sspecial\s|resumed\s){0,2}session",
    re.IGNORECASE,
)
_TITLE: Final = re.compile(
    r"(?:entitled|titled|called|under\sthe\s(?:title|heading))"
    r"[\s:,]{1,2}[\"“”«'‘]{1,2}(?P<title>[^\"“”»]{4,300}?)[\"”»]"
)
_PLAIN_TITLE: Final = re.compile(r"entitled[:,]?\s(?P<title>[A-Z][^.;\"]{4,250}?)(?=[.;]|\s\(see\b|$)")
_RULE: Final = re.compile(r"\b[Rr]ules?\s(?P<number>1[345]|20)\b")


def find_item_requests(passages: Sequence[Passage]) -> tuple[ItemRequest, ...]:
    """One request for each sentence that makes it; headings count where no sentence of their part does."""
    likely = [passage for passage in passages if passage.cues & _AGENDA_CUE]
    in_text = [one for passage in likely if passage.role == "text" for one in _in_passage(passage)]
    said = {one.part for one in in_text}
    in_heads = [one for p in likely if p.role in ("heading", "title") and p.part not in said for one in _in_passage(p)]
    return (*in_text, *in_heads)


def _in_passage(passage: Passage) -> Iterator[ItemRequest]:
    if "agenda" not in passage.lower or "inclu" not in passage.lower:
        return
    for start, end, _ in passage.sentences:
        found = _REQUEST.search(passage.text, start, end)
        if not found:
            continue
        item = _ITEM.search(passage.text, found.end(), end) or _ITEM.search(passage.text, found.start(), end)
        if item is None or not _AGENDA.search(passage.text, found.end(), end):
            continue
        yield _request(passage, found, item, start, end)


def _request(passage: Passage, found: re.Match[str], item: re.Match[str], start: int, end: int) -> ItemRequest:
    title = _TITLE.search(passage.text, item.end(), end) or _PLAIN_TITLE.search(passage.text, item.end(), end)
    session = _SESSION.search(passage.text, found.end(), end)
    rule = _RULE.search(passage.text, start, end)
    kind = " ".join(item["kind"].lower().split()).replace("new ", "").replace("separate ", "")
    last = title.end() if title else session.end() if session else item.end()
    return ItemRequest(
        part=passage.part,
        kind=kind,
        title=" ".join(title["title"].split()) if title else None,
        session=ordinal_value(session["ordinal"]) if session else None,
        rule=rule["number"] if rule else None,
        span=passage.span(found.start(), max(last, item.end())),
    )
