"""Short questions as in a telegram: the word that asks behind each thing, days and places as nouns, who handed over."""

from __future__ import annotations

from bot.reading.rewriting import Wording
from bot.slots import MONTHS

EVENT = r"(?:the |its )?(signature|signing|adoption|entry into force|registration|ratification|conclusion|creation)"
"""What happens to a treaty or a statement."""
_DONE = r"(?:\w+e?d|in(?:to)? for[cs]e|sent|written|made|held|given|set up|drawn up)"
_DAY = rf"(?:(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?|\d{{4}})"
TELEGRAMS: tuple[Wording, ...] = (
    (("place of |venue of |city of ", "what |which "),
     rf"^(?:what|which) (?:is|was) the (?:exact )?(?:place|venue|city) of (?=(?:the |its )?{EVENT}\b)", "where was "),
    ((" when| where| by who| to who", "+|&|,|;|/| and "),
     rf"\b({_DONE} (?:when|where|(?:by|to|from) whom?)) ?(?:\+|&|,|;|/|and|plus) ?((?:[^?,;+&]{{1,40}} )?{_DONE}"
     rf" (?:when|where|(?:by|to|from) whom?)|(?:by|to|from|in|under|for|with) (?:which|what|whom?) \w[^?,;+&]{{1,40}})"
     r"\W*$", r"\1? \2?"),
    ("^when ",
     rf"^when ([^?,;+&]{{3,60}}?) ({_DONE}) ?(?:\+|&|,|;|/|and|plus) ?when ((?:it )?(?:was )?)({_DONE}\b[^?]*)$",
     r"when was \1 \2? when was it \4?"),
    ("which y|what y|wich y|which month|which day|what day|what date",
     rf"^(?!when|where|who|what|which)([^?,;]{{3,60}}?) ({_DONE}) (?:in |on )?(?:which|what) (?:year|yr|month|day|date)"
     r" (?:and|n|&|\+|plus) ((?:for|in|at|by|with|under|from) (?:which|what|whom) \w+)\W*$",
     r"when was \1 \2? \3 was \1 \2?"),
    ("things it |things they |things does|thing it ",
     r"\b(?:which|what) (?:\w+ )?things? (?:(?:does|do|did) )?(it|they) (?:do|does|did)\b", r"what does \1 do"),
    ("draft", r"^((?:the )?(?:(?:19|20)\d\d )?draft(?: resolution| res)?)[ ,:–—-]+what does it do\W*$",
     r"what does the \1 say?"),
    (("draft", " do"),
     r"\bwhat (?:does|would|will|did|might|could) ((?:the |this |that )?(?:(?:19|20)\d\d )?draft(?: resolution| res)?)"
     r" do(?=\W*$)", r"what does \1 say"),
    ((" date| day| year| when", " where"),
     rf"^(?!when|where|who|what|which)([^?,;]{{3,60}}?) ({_DONE}) (?:on |in )?(?:(?:what|which) (?:date|day|year)|when)"
     r" (?:and|n|&|\+|plus|,) where\W*$", r"when and where was \1 \2?"),
    ((" dated | distributed | adopted | circulated ", " or "),
     rf"^(?:is|was) ([^?,;]{{3,60}}?)(?: itself)? (dated|distributed|adopted|circulated) (?:on |in )?(?:the )?{_DAY} or"
     rf" (?:on |in )?(?:the )?{_DAY}\W*$",
     lambda m: f"what is the date of {m[1]}?" if m[2].casefold() == "dated" else f"when was {m[1]} {m[2]}?"),
    (("^who ", " to the |at the "),
     r"^who (?:handed(?: over| in)?|gave|delivered|brought|passed(?: on)?) (the [^?,;]{3,60}?) (?:over )?to the"
     r" (?:un|united nations|secretary-general|general assembly|assembly|security council|secretariat)\W*$",
     r"who transmitted \1?"),
    ("together with|along with", r"^what (?:was|is|came|went) (?:sent|handed over|forwarded|transmitted|enclosed) "
     r"(?:together|along) with (the [^?,;]{3,40}?)\W*$", r"what is enclosed in \1?"),
    ("^how does this|^how do this|^how does that", r"^how (?:does|do) (?:this|that)(?: thing)? work\W*$",
     "how do you work?"),
    (" join",
     r"^(what|which (?!countr|state|nation|member)[a-z ]{3,30}?) did ((?:the )?(?:(?-i:[A-Z]{3,})|organi[sz]ation"
     r"|alliance|bloc|league|community|union|council)) (?:join|enter)\b([^?]*)\??$", r"\1 was \2 included in\3?"),
)  # fmt: skip
