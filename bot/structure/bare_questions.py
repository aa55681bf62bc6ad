"""A question that is nothing but its question word, behind a statement: put together with it.

"Under X stand two names. Which?" asks which two names stand under X; "X was adopted. On what day?" on what day it was.
"""

from __future__ import annotations

import re

from bot.lexicon import base_forms, is_english
from bot.reading.clauses import Clause, asked, clause_of, is_placed
from bot.reading.patterns import pattern
from bot.slots import CARDINALS

_GOING_ON = pattern(
    r"^(?:and|but|then|and then) (\w+(?:ed|en|wn|ld|nt|t|d)\b .{0,60}?(?:when|where|why|how"
    r"|(?:by|to|with|for) whom))\W*$",
    re.IGNORECASE,
)
""" "And registered when?": the subject is that of the sentence before."""
_NUMBER = rf"(?P<number>{'|'.join(CARDINALS)}|\d{{1,2}}|an?|some|several|certain)"
_COUNTED = pattern(
    rf"\b(?:(?P<one>one) of (?P<those>the|these|those|them|\w+['’]s) |{_NUMBER} (?=[a-z]))", re.IGNORECASE
)
_BARE = pattern(
    r"^(?:and )?(?:so )?(?P<wh>who|whose|which|what)(?: (?:one|ones|of them|of those|of these|two|three|is it|is that"
    r"|was it|was that|are they|were they|is he|was he|is she|was she|is meant|are these|are those|exactly)){0,2}\W*$"
    r"|^(?:please )?(?:name|list|give|tell me|state|enumerate|identify|spell out) "
    r"(?:them|both|it|him|her|the two|all(?: of them)?|each|both names|the names?|their names|both of them)"
    r"(?: names?)?(?: please)?\W*$",
    re.IGNORECASE,
)
_FRAGMENT = pattern(
    r"^(?:and |but |so )?(?P<front>(?:(?:in|on|under|to|for|by|from|with|at|of|since|until) )?"
    r"(?:when|where|why|whom|what(?=\W*$)|(?:what|which|whose) (?!(?:one|ones|is|are|was|were|did|does|do|of)\b)\w+))"
    r"(?:,? and (?:where|when|why|by whom))?\W*$",
    re.IGNORECASE,
)
_WHICH_IS_THAT = pattern(
    r"^(?:and |so |but )?(?:which|what) (?P<noun>\w+) (?:is|was|are|were|might|may|could|would|can) "
    r"(?:it|that|this|they|these|those)(?: be| have been| then)?\W*$",
    re.IGNORECASE,
)
_WHERE_SAID = pattern(
    r"^(?:and |so |but )?(?:where|in (?:which|what) [\w ]{3,30}?)(?: exactly| precisely)? (?:does|do|did|is|was) "
    r"(?:it|that|this|they|he|she) (?:say|state|written|said|stated|stand|put)(?: (?:so|that|this|it|down))?\W*$",
    re.IGNORECASE,
)
_HOW_MANY = pattern(
    r"^(?:and )?how (?:many|much)(?: (?:is it|are there|was it|were there|exactly))?\W*$", re.IGNORECASE
)
_NUMBER_OF = pattern(
    r"\b(?:numbers?|amounts?|counts?|figures?) (?:of|for|on) (?:the )?(?P<thing>[^,.;]{3,60})", re.IGNORECASE
)
_NEEDED = pattern(
    r"\b(?:all|every|any|each)(?: of)?(?: the| your)? "
    r"(?P<thing>(?:letters?|documents?|papers?|texts?|files?|parts?)\b.*)$",
    re.IGNORECASE,
)


def asks_barely(question: str) -> bool:
    """Whether the question is nothing but its question word: "Which?", "Who is it?", "Name them."."""
    return bool(_BARE.match(question.strip()))


def is_fragment(question: str) -> bool:
    """Whether the question has no verb of its own: "Which?", "On what day?", "How many?"."""
    plain = question.strip()
    return any(one.match(plain) for one in (_BARE, _FRAGMENT, _HOW_MANY, _GOING_ON))


def in_its_place(sentence: str, question: str) -> str | None:
    """ "It came from a certain country. Which country might that be?" as "it came from which country?"."""
    found = _WHICH_IS_THAT.match(question.strip())
    if found is None:
        return None
    thing = rf"\b(?:an?|one|some)(?: certain| particular| single| specific)? {found['noun']}\b"
    plain, replaced = re.subn(thing, f"which {found['noun']}", sentence.strip().rstrip(".!:; "), flags=re.IGNORECASE)
    return f"{plain}?" if replaced == 1 else None


def where_said(sentence: str, question: str) -> str | None:
    """ "The pact is defensive. Where does it say so?" as where it says that the pact is defensive."""
    if not _WHERE_SAID.match(question.strip()):
        return None
    return f"where does it say that {sentence.strip().rstrip('.!:; ')}?"


def fused(sentence: str, question: str) -> list[str]:
    """The statement and the bare question behind it as one question; none where the question says more."""
    plain, bare = sentence.strip().rstrip(".!:; "), question.strip()
    clause = clause_of(plain)
    if going_on := _GOING_ON.match(bare):
        return [f"{clause.subject} {going_on[1]}?"] if clause else []
    if fragment := _FRAGMENT.match(bare):
        return [asked(fragment["front"], clause, clause.behind)] if clause and not is_placed(clause) else []
    if _HOW_MANY.match(bare):
        return [f"how many {found['thing']}?"] if (found := _NUMBER_OF.search(plain)) else []
    found = _BARE.match(bare)
    if found is None:
        return []
    if needed := _NEEDED.search(plain):
        return [f"which {_PARTICIPLE.sub(_finite, needed['thing'], count=1)}?"]
    asks_who = (found["wh"] or "").casefold() in ("who", "whose") or "name" in bare.casefold()
    return _with_number(plain, clause, asks_who)


_PARTICIPLE = pattern(r"^(\w+) (\w{3,}ing) (?=\w)")


def _finite(found: re.Match[str]) -> str:
    """ "Papers mentioning X" as "papers mention X"."""
    base = next((form for form in base_forms(found[2])[1:] if is_english(form)), found[2])
    return f"{found[1]} {base} "


def _with_number(plain: str, clause: Clause | None, asks_who: bool) -> list[str]:
    """What is counted in the statement, asked for."""
    start = len(plain) - len(_after_lead(plain, clause))
    counted = _COUNTED.search(plain, start)
    if counted is None:
        return []
    if counted["one"]:
        return [f"which of {counted['those']} {plain[counted.end() :]}?"] if counted.start() == start else []
    indefinite = counted["number"].casefold() in ("a", "an", "some", "certain")
    number = "" if indefinite else f"{counted['number'].casefold()} "
    thing = f"{number}{plain[counted.end() :]}"
    if counted.start() == start:
        verbal = [f"who {clause.verb} {clause.behind}?"] if clause and asks_who else []
        return [f"which {thing}?", *verbal]
    if clause is None or counted.start() < len(plain) - len(clause.behind):
        return []
    if is_placed(clause):
        return [f"which {thing} {clause.verb} {clause.subject}?"]
    between = plain[len(plain) - len(clause.behind) : counted.start()].strip()
    return [asked(f"which {thing}", clause, between)]


def _after_lead(plain: str, clause: Clause | None) -> str:
    return plain[len(clause.lead) :].lstrip(" ,") if clause and clause.lead else plain
