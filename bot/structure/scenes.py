"""A sentence that sets the scene and a question that points at it, put together: what "it", "which of them" means.

What may stand in the place of a pronoun is found by the build of the first sentence: its subject, what stands behind
its verb, the names in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS

_IRREGULAR = (
    "came|went|fell|ran|met|left|kept|began|became|got|led|lost|paid|sent|brought|built|bought|sold|told|thought|found"
    "|grew|knew|drew|rose|won|fought|broke|chose|felt|gave|laid|meant|read|saw|sat|struck|taught|understood|withdrew"
)
"""Past forms that no ending tells."""
_VERB = pattern(
    r" (?:(?:also|only|never|still|each|both|all|clearly|now|once) )?(?P<verb>is|are|was|were|has|have|had|did|does|do"
    r"|can|may|must|will|would|stand|stands|stood|put|puts|set|sets|wrote|write|writes|took|take|takes|made|make|makes"
    rf"|{_IRREGULAR}|give|gives|come|comes|go|goes|want|wants|say|says|said|speak|speaks|spoke|hold|holds|held|bear|bears|carry|carries|ask|asks"
    r"|\w{2,}(?:ed|es|[^su]s))(?= )",
    re.IGNORECASE,
)
_THEY = pattern(r"(?<!\bwhich )\b(?P<of>of )?(?P<word>them|they|these|those|it|this|that|he|she|him|her|one|the two"
                r"|the three)\b(?! (?:of|who|which)\b)", re.IGNORECASE)  # fmt: skip
_OWN = pattern(r"\b(?:its|their|his|her)\b(?= \w)", re.IGNORECASE)
_RELATIVE = pattern(r"(?:,| (?:that|which|who|whose|two|three|four|five|\d+) (?=years? |\w+ed )).*$")
_PREPOSITION = pattern(r"^(?:in|on|under|at|of|by|from|to|with|for|about|into)\b ", re.IGNORECASE)
_LONGEST_THING = 9


def things(sentence: str) -> list[str]:
    """What a pronoun behind the sentence may mean: its object first, then its subject; at most four, as typed."""
    plain = sentence.strip().rstrip(".!:;, ")
    verb = _VERB.search(f" {plain}")
    if verb is None:
        return [plain] if len(plain.split()) <= _LONGEST_THING else []
    subject, behind = plain[: max(0, verb.start())].strip(), plain[verb.end() - 1 :].strip()
    having = [f"the {_bare(thing)} of {subject}" for thing in _phrases(behind)][:1] if verb["verb"] in _HAVING else []
    intransitive = behind.split()[:1] and behind.split()[0].casefold() in _PARTICLES
    found = (
        [*_phrases(subject), *_phrases(behind)] if intransitive else [*having, *_phrases(behind), *_phrases(subject)]
    )
    return [thing for thing in dict.fromkeys(found) if thing][:_MOST_THINGS]


_MOST_THINGS = 4


_HAVING = frozenset("has have had".split())
_PARTICLES = frozenset("up out off over back down away on in at to by with from for of about under".split())


def _bare(thing: str) -> str:
    """The phrase without its article."""
    return re.sub(r"^(?:the|an?|its|their|his|her) ", "", thing, flags=re.IGNORECASE)


def _phrases(text: str) -> Iterator[str]:
    """The phrase as a whole, then what stands before its first preposition."""
    words = _RELATIVE.sub("", text).split()
    while words and words[0].casefold() in _PARTICLES:
        words = words[1:]
    whole = " ".join(words)
    if all(word.casefold() in STOPWORDS for word in words) or len(words) > _LONGEST_THING or _ONE_OF.match(whole):
        return
    yield whole
    head = re.split(r" (?:in|on|under|at|by|from|to|with|for|about|between|that|which|who)\b", whole)[0]
    if head != whole and head.casefold() not in STOPWORDS:
        yield head


_ONE_OF = pattern(r"(?:one|some|any|each|several|two|three) of (?:the|these|those|our|your) \w+$", re.IGNORECASE)


def pointed(question: str, thing: str) -> str | None:
    """The question with its first pronoun written out as ``thing``; None where it has none."""
    own = _OWN.search(question)
    they = next((one for one in _THEY.finditer(question) if _stands_alone(question, one)), None)
    definite = _definite(thing)
    if they and (own is None or they.start() < own.start()):
        counted = re.sub(rf"^the (?:{'|'.join(CARDINALS)}|\d+|both) ", "the ", definite, flags=re.IGNORECASE)
        return (
            f"{question[: they.start()]}{they['of'] or ''}{counted if they['of'] else definite}{question[they.end() :]}"
        )
    if own:
        noun = re.match(r" (\w+)", question[own.end() :])
        behind = question[own.end() + (noun.end() if noun else 0) :]
        return f"{question[: own.start()]}the{noun[0] if noun else ''} of {definite}{behind}"
    return None


def of_person(question: str, name: str) -> str | None:
    """The question with "he", "his" and the like written out as the person's name; None where it has none."""
    named = _HE.sub(lambda found: f"{name}'s" if found["own"] else name, question)
    return named if named != question else None


_HE = pattern(r"\b(?:(?P<own>his|her(?= \w))|he|she|him|her)\b", re.IGNORECASE)


def _stands_alone(question: str, found: re.Match[str]) -> bool:
    """ "that" and "one" only where no noun is behind them."""
    word, behind = found["word"].casefold(), question[found.end() :].strip(" ?.!")
    if word in ("this", "that", "these", "those", "one", "the two", "the three", "her"):
        return not behind or behind.split()[0].casefold() in _BEHIND
    return True


_BEHIND = frozenset(
    """what how why true right correct is are was were has have had do does did can may must will would signed in on of
    """.split()
)


def _definite(thing: str) -> str:
    """ "A letter" as "the letter", "six ambassadors" as "the six ambassadors"; a name stays as it is."""
    first, _, rest = thing.partition(" ")
    if first.casefold() in ("a", "an", "some", "one", "another", "no"):
        return f"the {rest}"
    if first.casefold() in CARDINALS:
        return f"the {first.casefold()} {rest}"
    return thing


_GOING_ON = pattern(
    r"^(?:and|but|then|and then) (\w+(?:ed|en|wn|ld|nt|t|d)\b .{0,60}?(?:when|where|why|how"
    r"|(?:by|to|with|for) whom))\W*$",
    re.IGNORECASE,
)
""" "And registered when?": the subject is that of the sentence before."""
_COUNTED = pattern(
    rf"\b(?:(?P<one>one) of (?P<those>the|these|those|them|\w+['’]s) |(?P<number>{'|'.join(CARDINALS)}|\d{{1,2}}"
    r"|an?|some|several|certain) (?=[a-z]))",
    re.IGNORECASE,
)
_BARE = pattern(
    r"^(?:and )?(?:so )?(?P<wh>who|whose|which|what|when|where)(?: (?:one|ones|of them|two|three|is it|is that|was it"
    r"|was that|are they|were they|is he|was he|is she|was she|is meant|are these|are those|exactly)){0,2}\W*$"
    r"|^(?:please )?(?:name|list|give|tell me|state|enumerate|identify|spell out) "
    r"(?:them|both|it|him|her|the two|all(?: of them)?|each|both names|the names?|their names|both of them)"
    r"(?: names?)?(?: please)?\W*$",
    re.IGNORECASE,
)


def asks_barely(question: str) -> bool:
    """Whether the question is nothing but its question word: "Which?", "Who is it?", "Name them."."""
    return bool(_BARE.match(question.strip()))


def fused(sentence: str, question: str) -> list[str]:
    """ "Under X stand two names. Which?" as "which two names stand under X?"; none where the question says more."""
    if going_on := _GOING_ON.match(question.strip()):
        verb = _VERB.search(f" {sentence}")
        return [f"{sentence[: max(0, verb.start())].strip()} {going_on[1]}?"] if verb else []
    bare = _BARE.match(question.strip())
    if bare is None:
        return []
    plain = sentence.strip().rstrip(".!:; ")
    counted = next((one for one in _COUNTED.finditer(plain)), None)
    asks_who = (bare["wh"] or "").casefold() in ("who", "whose") or "name" in question.casefold()
    if counted is None:
        return []
    if counted["one"]:
        rest = plain[counted.end() :]
        return [f"which of {counted['those']} {rest}?"] if counted.start() == 0 else []
    if counted.start() == 0:
        number = "" if counted["number"].casefold() in ("a", "an", "some") else f"{counted['number'].casefold()} "
        return [f"which {number}{plain[counted.end() :]}?", *([f"who {_verbal(plain)}?"] if asks_who else [])]
    return _object_first(plain, counted)


def _verbal(plain: str) -> str:
    verb = _VERB.search(f" {plain}")
    return plain[max(0, verb.start()) :].strip() if verb else plain


def _object_first(plain: str, counted: re.Match[str]) -> list[str]:
    """ "X names three bodies" as "which three bodies does X name", "under X stand two names" the other way round."""
    verb = _VERB.search(f" {plain}")
    if verb is None or verb.end() - 1 > counted.start():
        return []
    before, thing = plain[: verb.start()].strip(), plain[counted.start() :].strip()
    called = re.sub(r"^(?:an?|some|certain) ", "", thing, flags=re.IGNORECASE)
    if _PREPOSITION.match(before):
        return [f"which {called} {verb['verb']} {before[0].lower()}{before[1:]}?"]
    plural = verb["verb"].casefold() in ("are", "were", "have", "stand", "put", "ask", "speak", "want")
    base = re.sub(r"s$", "", verb["verb"]) if not verb["verb"].endswith("ed") else verb["verb"]
    return [f"which {called} {'do' if plural else 'does'} {before} {base}?"]


def dated(question: Utterance, scene: Utterance) -> str | None:
    """A day and month without a year in the question, with the one year that the scene names."""
    years = {slot.value[:4] for slot in scene.of("date")}
    found = _DAY.search(question.text)
    if found is None or len(years) != 1 or question.of("date"):
        return None
    return f"{question.text[: found.end()]} {next(iter(years))}{question.text[found.end() :]}"


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = pattern(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b(?! ?,? ?\d{{4}})",
    re.IGNORECASE,
)


def says_little(question: Utterance) -> bool:
    """Whether the question is nothing but small words and question words."""
    return all(word.text in STOPWORDS or word.text in QUESTION_WORDS for word in question.words)
