"""What people put around a claim that they want checked: "can I write that X?", "X, I take it?", "X. Confirm or deny.".

Whatever stands before it and behind it, one sentence that says something is left: it is asked as "is it true that X?",
the one form in which claims are weighed.
"""

from __future__ import annotations

import re

from bot.lexicon import AUXILIARIES, base_forms, inflections, word_classes
from bot.reading.frames import CLAIMING, SOMEBODY
from bot.reading.patterns import pattern
from bot.reading.told_claims import ASKING, LETTERS, is_claim, of_own_country

_MARK = r" ?[.!;:,–—-]+ ?"
_CHECKING = r"(?:confirm|verify|check|double[- ]?check|fact[- ]?check|corroborate|validate)"
_TRUE = r"(?:true|right|correct|accurate|so|fair|safe|ok(?:ay)?|a fact|the case|really so|factual)"
_SAYING = r"(?:say|write|claim|state|assume|conclude|cite|note|report|believe|think|suppose|put down|print|quote you)"
_THINKING = (
    r"(?:think|suppose|assume|believe|guess|gather|understand|take it|presume|reckon|imagine|suspect|hear|heard|read"
    r"|figure|feel|was told|am told|have (?:read|heard)|remember|recall)"
)
_BEARING_OUT = r"(?:confirm|bear out|support|back up|back|show|prove|say|state|agree|claim|tell us|tell|establish)"
_TELLER = (
    r"(?:(?:my|our|the|a|an|this|some) (?:\w+ ){0,2}?(?:textbook|notes?|teacher|friend|classmate|book|article|blog"
    r"|website|wiki|colleague|professor|tutor|essay|draft|guide|handout|slides?|lecturer|dad|mum|mom|brother|sister"
    r"|study guide|newspaper|podcast|chatbot|partner|editor|student|pupil)|wikipedia|chatgpt|the internet|google)"
)
_LEADS = pattern(
    r"^(?:(?:so|well|ok|okay|and|but|hi|hello|hey|please|pls|now|wait|hm+)[ ,]+)*(?:"
    rf"(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody)(?: please| kindly)? {_CHECKING}"
    r"(?: (?:for \w+(?: \w+)?|this|it))?(?: ?[:,–—-])?(?: (?:that|whether|if))?"
    rf"|(?:please |kindly )?{_CHECKING}(?: or (?:deny|refute))?(?: (?:this|that|it))?"
    r"(?: for (?:me|us|(?:my|our|an?|the) \w+))?(?: (?:that|whether|if)\b| ?[:,–—-])"
    rf"|(?:do|does) (?:any (?:of )?)?{LETTERS}(?: here| really| actually)? {_BEARING_OUT}(?: the (?:claim|idea|view))?"
    r" that"
    rf"|(?:do|does) (?:any|one|some) (?:letter|document|text|paper)s? (?:confirm|bear out|support|prove) that"
    r"|am i (?:right|correct|wrong|mistaken)(?: (?:in|to) (?:think(?:ing)?|say(?:ing)?|assum(?:e|ing)|believ(?:e|ing)"
    r"|suppos(?:e|ing)|read(?:ing)?))?(?: that)?"
    rf"|is it (?:really |indeed |actually |still |also )?{_TRUE}(?: to {_SAYING})?(?: that)?"
    rf"|(?:can|may|could|should|might) (?:i|we|one) (?:safely |rightly |also |now )?{_SAYING}(?: that| on)?"
    rf"|i (?:do |would |always )?{_THINKING}(?: (?:somewhere|recently|once|it|correctly))*(?: that)?"
    r"|is there (?:any |some )?(?:truth|anything) (?:in|to) (?:(?:the|this) )?(?:(?:claim|rumou?r|statement|idea|story"
    r"|notion|report|theory) )?that"
    r"|did i (?:read|hear|understand|get|see)(?: it| this)?(?: correctly| right| rightly)? that"
    r"|(?:the|one|a|my) (?:claim|statement|assertion|rumou?r|story|idea|point) (?:is|goes|says|was) that"
    r"|is (?:the|this) (?:claim|statement|sentence|assertion|rumou?r)(?= [\"“])"
    r"|(?:yes or no|y/n|true or false|t/f|right or wrong|fact or fiction) ?[:,–—-]"
    r"|if i (?:remember|recall|am not mistaken|['’]m not mistaken|am right|['’]m right|read)(?: (?:it|this|that|right"
    r"|correctly|rightly))*,|unless (?:i am|i['’]?m) (?:mistaken|wrong),"
    r"|is (?:the|this|my) (?:claim|statement|assertion|rumou?r|story|idea|note|assumption|impression|sentence)"
    r"(?: (?:right|true|correct|accurate))? that"
    r"|(?:surely|presumably|apparently|supposedly|obviously|clearly|then|so|i take it)"
    r"|(?:tell me|say|let me know|find out|i (?:want|need|would like|['’]d like) to know|i wonder) (?:if|whether)"
    rf"|{_TELLER} ?:"
    rf"|according to {_TELLER},?"
    rf"|{_TELLER} (?:has|gives) it that"
    r")(?<=[\w:,–—-])(?!\w) ?[\"“']?(?=\S)",
    re.IGNORECASE,
)
_TOLD_BY = pattern(rf"^(?:{SOMEBODY}) (?:{CLAIMING}),?(?: that|:)? ", re.IGNORECASE)
_UNCLEAR_TELLER = pattern(
    r"^(?:i|we)\b|^(?:an?|one|some|my|our|many|two|several|someone|somebody|people|they)\b(?: [^\s,.;:]+){0,7}?"
    rf" (?:{CLAIMING})\b",
    re.IGNORECASE,
)
"""Who tells it in more words, of which :mod:`bot.reading.told_claims` finds where the saying ends."""
_POINTER = r"(?:this|that|it)"
_VERDICTS = pattern(
    rf"(?:[.!;:,?–—\"”'-]+ ?|(?<=\w) )(?:(?:so|and|or|but),? )*(?:"
    rf"(?:please |kindly |can you |could you )?{_CHECKING}(?: or (?:deny|refute|correct me))?(?: {_POINTER})?(?: for me"
    r"| for us| against the letters| in the letters)?(?:,? please|,? pls)?"
    r"|(?:fact|true|right|correct|real|accurate|myth)(?: or (?:fiction|myth|false|wrong|not|incorrect|fake|fact))?"
    r"|yes|innit|yeah|no|eh|huh|agreed|ok|okay"
    rf"|(?:is|was) {_POINTER} (?:really |actually )?(?:{_TRUE}|true or (?:false|not)|right or wrong|what {LETTERS} say"
    rf"|(?:really )?in there|(?:really )?(?:said |written |stated )?in {LETTERS}|how {LETTERS} (?:put|have) it)"
    r"|am i (?:right|correct|wrong|mistaken)|(?:is|are) (?:he|she|they) (?:right|correct|wrong)"
    rf"|(?:do|does) (?:{LETTERS}|the (?:letter|text|document|note|memorandum)|they|it) (?:agree|say (?:so|that|this)"
    r"|confirm (?:this|that|it)|support (?:this|that|it|him|her|them)|back (?:this|that|it|him|her|them)(?: up)?"
    r"|bear (?:this|that|it|him|her|them) out)"
    r"|i (?:take it|think|believe|suppose|guess|assume|presume|gather|reckon)"
    r"|if i (?:remember|recall|understand|understood|read|am not mistaken|['’]m not mistaken|am right|['’]m right)"
    r"(?: (?:it|this|that|right|correctly|rightly))*"
    r"|i['’]?(?: a)?m not (?:so |quite |entirely |completely )?(?:sure|certain)(?: (?:about|of) (?:it|that|this))?"
    r"|not sure|or not"
    r")[ .?!\"”]*$",
    re.IGNORECASE,
)
_WEAK = pattern(
    rf"^(?:(?:well|ok|okay|and|but|now)[ ,]+)*(?:surely|presumably|apparently|supposedly|obviously|clearly|then|so"
    rf"|i take it|according to {_TELLER},?|{_TELLER} ?:|i (?:do |would |always )?{_THINKING}\b.*"
    r"|(?:can|may|could|should|might) (?:i|we|one) .*)$",
    re.IGNORECASE,
)
"""Openings that ask for a yes or a no only where a question mark or a verdict is behind the claim."""
_STATED = pattern(
    r"^(?:and |so |but )?(?:(?:the|its|their|his|her|this|all|both|each|every|no|one|two|three|four|five|six|seven"
    r"|eight|nine|ten) |(?-i:[A-Z]))(?![^?]*\b(?:that|which|who|whom|whose|what|when|where|why|how|or)\b)"
    r"(?:[^\s,;:?]+ ){1,7}?(?:is|are|was|were|has|have|had|came|comes|entered|enters|became|becomes|took|takes|wrote"
    r"|writes|began|begins|wants|says|said) (?!(?:it|they|he|she|you|we|i)\b)\w[^?.;:]* \w[^?.;:]*"
    r"(?<!it)(?<!he)(?<!they)(?<!there)\?+$",
    re.IGNORECASE,
)
"""A sentence with a question mark: what it says has a verb that is nothing else."""
_ASKED_WITHIN = pattern(
    r"^(?:\w+ ){0,3}\w+ ?[:,] (?:is|was|are|were|did|does|do|has|have|had|can|could|will|would)\b"
    r"|\b(?:on|in|at|to|for|by|from|under|of|with) (?:what|which|whose|whom) |\b(?:what|whom|whose|how many|how much)$"
    r"|\b(?:who|when|where|which)$",
    re.IGNORECASE,
)
""" "Class: did X sign", "X was registered on what date": a question all the same."""
_LONGEST = 500
_SHORTEST = 3
"""Words of the shortest claim: "X signed Y"."""


def without_claim_frame(text: str) -> str:
    """ "Is it true that X?" for a message that holds the claim X and what asks whether it is so; else ``text``."""
    told = claim_in(text)
    return (inverted(told) or f"is it true that {told}?") if told else text


def claim_in(text: str) -> str:
    """The claim without what is put around it; empty where the message holds none."""
    if len(text) > _LONGEST or "\n" in text.strip():
        return ""
    plain = " ".join(text.split())
    lead = _LEADS.match(plain)
    rest = plain[lead.end() :] if lead else plain
    verdict = _VERDICTS.search(rest)
    if lead is None and verdict is None and not _STATED.match(plain):
        return ""
    told = rest[: verdict.start()] if verdict else rest
    saying = _TOLD_BY.match(told)
    if saying is None and _UNCLEAR_TELLER.match(told):
        return ""
    told = of_own_country(told[saying.end() :], saying[0]) if saying else told
    told = told.strip(' "“”').rstrip(" .?!,;:–—-")
    weak = lead is not None and verdict is None and _WEAK.match(lead[0].strip())
    if weak and (not plain.endswith("?") or ASKING.search(told)):
        return ""
    if _ASKED_WITHIN.search(told):
        return ""
    is_one = "?" not in told and len(told.split()) >= _SHORTEST and is_claim(told, finite=bool(weak))
    return told if is_one else ""


_TELLS = frozenset(
    """mentions names speaks calls asks requests says describes lists contains includes refers cites gives quotes
    expresses states claims demands wants reports notes uses bears carries holds belongs supports proposes accuses
    condemns invites regrets welcomes declares explains warns begins ends makes thanks sees considers thinks
    needs hopes wishes offers promises stresses admits denies comes takes stands""".split()
)
"""What papers and those who write do, in the present; other words in -s are more often nouns."""
_FINITE_BEFORE = AUXILIARIES | frozenset("not never no only nobody none neither nor cannot to by".split())
_JOINS = frozenset("that which who whom whose when where while and or but because after before as if".split())
_MOST_OF_A_SUBJECT = 9


def inverted(told: str) -> str:
    """The claim in the order of a question, "did X sign Y?"; empty where its verb is not plain to see."""
    words = told.split()
    folded = [word.casefold().strip(",;") for word in words]
    at = next((i for i, word in enumerate(folded[:_MOST_OF_A_SUBJECT]) if i and _base(word)), 0)
    subject, behind = folded[:at], folded[at + 1 :]
    if not at or not behind or not (_FINITE_BEFORE | _JOINS).isdisjoint(subject) or "," in " ".join(words[:at]):
        return ""
    clause = behind[: next((i for i, word in enumerate(behind) if word in _JOINS), len(behind))]
    verbs = (_base(word) or word in AUXILIARIES for i, word in enumerate(clause) if clause[i - 1 : i] != ["being"])
    if any(verbs) or not _DENIALS.isdisjoint(clause):
        return ""
    does = "does" if folded[at] in _TELLS else "did"
    return f"{does} {' '.join(words[:at])} {_base(folded[at])} {' '.join(words[at + 1 :])}?"


_DENIALS = frozenset("not never no nobody none neither nor without".split())


def _base(word: str) -> str:
    """The base form of a verb in the past, or in the present where it is one of telling; empty for any other word."""
    if word in _TELLS:
        return next((base for base in base_forms(word)[1:] if "v" in word_classes(base)[0]), "")
    irregular = inflections(word)
    if irregular and word != irregular[0] and not word.endswith(("ing", "s")) and _is_verb(irregular[0]):
        return irregular[0]
    if not word.endswith("ed") or irregular:
        return ""
    return next((base for base in base_forms(word)[1:] if _is_verb(base)), "")


def _is_verb(base: str) -> bool:
    return "v" in word_classes(base)[0]
