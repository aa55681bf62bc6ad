"""Parties told by the States under whose headings a text is signed: "We, the heads of State of the parties to ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from store.letters import Attestation, AttestedState, Signature
from store.parsing.cues import cue, cue_like
from store.parsing.known import KnownNames
from store.parsing.passages import Passage

_OPENED_JOINTLY: Final = cue("heads", "presidents", "ministers", "leaders") | cue_like('^["“]*We,?$')
"""Without it a text is none that several sign under their names."""
_JOINT: Final = re.compile(
    r"^[\s\"“]*We,?\s(?:the\s)?[^,;:]{0,60}?\b(?:of|for)"
    r"\s(?:the\s)?(?P<members>(?:[Mm]ember\s)?[Ss]tates?\s(?:members|parties)|[Mm]ember\s(?:[Ss]tates|countries)|"
    r"[Pp]arties|[Mm]embers|[Ss]ignatories)\s(?:of|to)\s(?P<org>[^,;:]{2,130}?)(?=[,;:])"
)
_JOINT_OF_BODY: Final = re.compile(
    r"^[\s\"“]*(?:We,?\s)?(?:[Tt]he\s)?(?P<members>(?:[Hh]eads\sof\s(?:State|Government)(?:\s(?:and|or)\s(?:of\s)?"
    r"Government)?|[Pp]residents|(?:[Ff]oreign\s|[Pp]rime\s)?[Mm]inisters(?:\s(?:for|of)\sForeign\sAffairs)?|[Ll]eaders))"
    r"\sof\s(?:the\s)?(?:[Mm]ember\s[Ss]tates\sof\s(?:the\s)?)?(?P<org>[A-Z][^,;:]{2,130}?)(?=,\s(?:meeting|met|having|gathered|assembled|convened)\b)"
)
""" "The Heads of State of X, meeting at Y": those who sign below it sign as members of X."""


def attested_by_signing(
    body: Sequence[Passage], known: KnownNames, signatures: Sequence[Signature]
) -> tuple[Attestation, ...]:
    """Memberships that paragraphs of the body give those who sign below them, in order."""
    several = [passage for passage in body if passage.cues & _OPENED_JOINTLY]
    return tuple(one for one in (_joint(passage, known, signatures) for passage in several) if one)


def _joint(passage: Passage, known: KnownNames, signatures: Sequence[Signature]) -> Attestation | None:
    """Parties that sign a joint text under their names."""
    found = _JOINT.match(passage.text) or _JOINT_OF_BODY.match(passage.text)
    if not found or any(place.start == found.start("org") for place in passage.states):
        return None
    signed = [one for one in signatures if one.part == passage.part and one.state and one.state_printed]
    organization = known.resolve(found["org"], passage, found.start("org"))
    if len(signed) < 2 or not organization:
        return None
    return Attestation(
        part=passage.part,
        paragraph=passage.ordinal,
        organization=organization,
        relation="party" if "part" in found["members"].lower() or "sign" in found["members"].lower() else "member",
        as_of=passage.as_of,
        closed=True,
        declared=None,
        states=tuple(AttestedState(s.state or "", s.state_printed or "", s.span) for s in signed),
        span=passage.span(found.start("members"), found.end("org")),
        basis="headings",
    )
