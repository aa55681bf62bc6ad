"""Questions that set two things beside each other in words of their own, put so that each side can be asked.

"Who is new if you put A next to B" asks who is new in A compared with B; "X: the exact name in A and in B" what X is
called in each; "the time from writing to distribution" how long the distribution took.
"""

from __future__ import annotations

from bot.reading.rewriting import Wording

_LETTERS = r"(?:letter|document|text|paper|request|draft)"
_WRITTEN = (
    r"(?:(?:its |the |their )?(?:date|writing|dating|signing|signature|composition)(?: of writing)?"
    r"|(?:being|having been) (?:written|dated|signed)|day of (?:writing|signature))"
)
_ISSUED = (
    r"(?:(?:its |the |their )?(?:distribution|circulation|publication|issuance)"
    r"|being (?:distributed|circulated|published|issued)|day of distribution)"
)
_TIME = r"(?:(?:the )?(?:time|interval|delay|gap|wait|lapse|days|number of days)(?: (?:taken|needed|passed|elapsed))?)"
_PLACED = r"(?:next to|beside|alongside|against|by the side of|side by side with|over)"
_PUT = r"(?:put|hold|lay|set|place|compare)s?"
_NAME = r"(?:exact |full |precise |correct |complete )*(?:name|designation|title|wording of the name)"
_RELATION = r"(?:in )?(?:connection|relation|context|regard|respect)s?"
_APPEARS = r"(?:(?:is|are|was|were) (?:named|mentioned|cited)|appears?|comes? up|turns? up|figures?|occurs?)"
_APIECE = r"(?:each time|in each case|in each(?: of them)?|respectively|in either case|both times)"
_QUOTE = r"[\"'“”‘’]"
_KIND = rf"(?:an? |the )?{_QUOTE}?(?:an? |the )?((?:explanatory )?(?:memorandum|memo|note|statement))\b{_QUOTE}?"
_LIKE = r"(?:like|same|corresponding|equivalent|similar|matching|analogous|comparable|parallel)"
_PAPER = r"(?:paper|text|document|part|piece|thing|attachment|companion)"
_CALLED = r"(?:called|named|termed|titled|entitled|headed)"
_LETTER = r"(?:letter|note|document|one|dispatch)"
_ANNEXED = r"(?:came|comes|was|is|went|had been) (?:attached|annexed|appended|enclosed)"
_CARRIED = r"((?:[\w.-]+ ){0,3}[\w.-]+['’]s? (?:letter|text|statement|note|message|memorandum)|the (?:\w+ )?statement)"
_OF_A_TEXT = (
    r"(?:[\w'’.-]+ ){0,4}(?:statement|declaration|communiqu[ée]|memorandum|report|list|table|draft|text|resolution|"
    r"agreement|appeal|decision|note|letter|position paper|timetable|programme|pledges?|annex)\b"
)


BESIDE: tuple[Wording, ...] = (
    # The letter that carries a text, told by that text.
    (("^who ", "attached|annexed|appended|enclosed"),
     rf"^who (\w+) ([^?,]{{3,70}}?),? and who (?:\1 )?the {_LETTER} (?:that |which |to which )?(?:it|this|that)"
     rf" {_ANNEXED}(?: to| with)?\W*$", r"who \1 \2 and who \1 the covering letter?"),
    (("attached|annexed|appended|enclosed", "letter|note|document"),
     rf"\bthe {_LETTER} (?:that |which |to which |with which )?{_CARRIED} {_ANNEXED}(?: to| with)?\b",
     r"the covering letter of \1"),
    (("forward|transmit|convey|enclos|pass|relay|carr", "letter|note|document"),
     r"\bthe (?:letter|note|document|one) (?:that|which) (?:only )?(?:forward(?:ed|s)|transmit(?:ted|s)|convey(?:ed|s)"
     rf"|enclose[ds]|pass(?:ed|es) on|relay(?:ed|s)|carrie[ds]) {_CARRIED}(?=\W|$)", r"the covering letter of \1"),
    (("covering|covers|covered", "letter|note"),
     r"\b(letter|note) (?:covering|(?:that|which) (?:covers|covered)) "
     rf"(?=(?:the|an?|its|his|her|their|this|that) {_OF_A_TEXT})", r"covering \1 for "),
    (("^of the |^of those |^of these |^among the |^among those ", " sign| put ", ", which|, who|, what"),
     r"^(?:of|among) ((?:the|those|these) (?:[^,?]{1,40} )?(?:sign|put)[^,?]{3,110}?), "
     r"(?:which(?: (?:one|person|of them))?|who|what)(?: alone)? "
     r"(?=(?:is|was|are|were|has|had|did|does|do|signed|came|comes)\b)", r"which of \1 "),
    (("next to|beside|alongside|against|side by side|over", "if |when "),
     rf"^(.{{5,80}}?),? (?:if|when) (?:you|we|i|one) {_PUT} (?:the |that )?([^?,]{{3,50}}?) {_PLACED} "
     r"((?:the |that )[^?,]{3,50}?)\W*$", r"\1 in the \2 compared with \3?"),
    (("distribut|circulat|publi|issu", "from|between"),
     rf"^(?:what (?:is|was) )?{_TIME} (?:from|between) {_WRITTEN} (?:to|and|until|till) {_ISSUED}(?: (?:of|for|in|:))?"
     r"(?: ?[:,–—-])* ?(?=\w)", "how many days from date to distribution of "),
    (("distribut|circulat|publi|issu", "time|interval|delay|gap|wait|lapse"),
     rf"^([^?:,]{{3,70}}?) ?(?:[:,–—]| -) ?(?:what (?:is|was) )?{_TIME} (?:from|between) {_WRITTEN}"
     rf" (?:to|and|until|till) {_ISSUED}\W*$", r"how many days from date to distribution of \1?"),
    (("distribut|circulat|publi|issu", "longer|shorter|longest|shortest", "between"),
     rf"^between {_WRITTEN} and {_ISSUED},? (?:who|which(?: \w+)?) (?:had|has|took|waited|needed) (?:the )?"
     r"(longer|shorter|longest|shortest)(?: (?:wait|time|delay|interval))?\b",
     r"which letter took \1 to be distributed"),
    (("name|designation|title", ":"),
     rf"^(?:the )?([^?:,]{{3,60}}?) ?: ?(?:please )?(?:(?:give|tell|show)(?: me| us)?|what (?:is|was|are))? ?(?:the )?"
     rf"{_NAME}s? ((?:in|of|under) [^?]{{4,90}}?)\W*$", r"what are the \1 called \2?"),
    (("connection|relation|context|regard|respect|about what|of what", "each|either|respectively|both times"),
     rf"^([^?.;:]{{2,60}}?) {_APPEARS} in ((?:the |both |those )?(?:two|three|four|both)? ?(?:\w+ )?{_LETTERS}s)"
     rf" ?[.;:,–—-]+ ?(?:{_RELATION} with what|in (?:what|which) {_RELATION}|about what|what about),? ?{_APIECE}\W*$",
     r"what is said about \1 in each of the \2?"),
    (("line up|match|pair|set out|tabulate|put together", "each"),
     rf"^(?:please )?(?:line up|match(?: up)?|pair(?: up)?|set out|tabulate|put together) (?:all )?(?:the |these )?"
     rf"(?:\w+ )?{_LETTERS}s (?:with|and|against|by|to) (?:the |its |their )?([^?,]{{3,50}}?) (?:that )?"
     rf"(?:each(?: one| of them| {_LETTERS})?) (?=(?:is|was|has|had|were|are|be[al]|came|went|go|sign|ask|belong)\w*\b)"
     r"([^?,]{3,60}?)\W*$", lambda found: _of_each(found[1], found[2])),
    # A request for an item comes with an explanatory memorandum and a draft resolution (rule 20 of the rules of
    # procedure of the General Assembly): what stands beside the draft is the explanatory text.
    ("draft", rf"\b(?:companion|accompanying|supporting|other) {_PAPER} (?:of|to|beside|with) (?:the |each |its )?draft"
     r"(?: resolution)?s?\b", "explanatory text"),
    (("^where", "explanation|reasons|grounds"),
     r"^where (?:is|are|was|were|can) the (?:explanation|reasons|grounds) (?:of|for) (?:the |each |its )?"
     r"(?:request|item|proposal)s? (?:to be |be )?(?:found|given|set out|placed|located|printed)\b",
     "what is the explanatory text called"),
    (("memorandum|memo|note|statement", "which name|which word|which term|which title|which of the two|which one"),
     rf"^{_KIND},? or {_KIND} ?[?:,;.–—-]* ?(?:which|what) (?:year|letter|request|document|paper|side|one|of them) "
     r"(?:uses|has|bears|gives|chose|takes|had|used) which (?:name|word|term|title|one|of the two)\b[^?]{0,40}\W*$",
     lambda found: f"which letter has {_with_article(found[1])} and which {_with_article(found[2])}?"),
    (("memorandum|memo|note|statement", "called|named|termed|titled|headed"),
     rf"^{_KIND} (?:in|for) (\d{{4}}) ?[,;:.–—-]+ ?(?:and |but |so )?(?:what|how) (?:is|was) (?:the|its) "
     rf"(?:{_LIKE} {_PAPER}|counterpart) {_CALLED} (?:in|for) (\d{{4}})\W*$", r"what is the \1 called in \3?"),
)  # fmt: skip


def _of_each(thing: str, told: str) -> str:
    """ "The session" and "was meant for" as "which session was each letter meant for?"."""
    if thing.casefold() in ("addressee", "addressees", "recipient", "recipients"):
        return "to whom is each letter addressed?"
    first, _, rest = told.partition(" ")
    if first.casefold() in ("is", "was", "has", "had", "were", "are"):
        return f"which {thing} {first} each letter {rest}?"
    return f"which {thing} each letter {told}?"


def _with_article(kind: str) -> str:
    """ "An explanatory note": a note by itself could be the verb."""
    called = "explanatory note" if kind.casefold() == "note" else kind
    return f"an {called}" if called[0] in "eE" else f"a {called}"
