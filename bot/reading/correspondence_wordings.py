"""How letters are put out, what they point to, what their writers want done with them: put plainly."""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording

_PAPER = r"(?:letters?|notes?|requests?|documents?|papers?|texts?|messages?|memorandum|statement|annex|draft|cablegram)"
_CITABLE = r"(?:papers|documents|texts|resolutions|decisions|reports|symbols|rules|articles|treaties|declarations)"
_ORGAN = r"(?:the )?(?:un )?(?:general assembly|security council|assembly|council|ga|sc)"
_YEAR = r"(?:19|20)\d\d"
_UN = r"(?:the )?(?:un|u\.n\.|united nations|secretariat)"
_STATE_OF = r"(?-i:[A-Z])[\w-]+"


def _for_which_organ(found: re.Match[str]) -> str:
    """ "X's letter - General Assembly, Security Council or both?": as a document of which it was to be circulated."""
    return f"was {found['letter']} circulated as a document of {found['one']}, of {found['other']} or of both?"


CORRESPONDENCE_WORDINGS: tuple[Wording, ...] = (
    (("referred to|cited|mentioned|named|quoted|listed", "which|what"),
     rf"^(?P<who>(?!wh)[^?]{{4,60}}?) ?(?:[:,–—]| -) ?(?:which|what) (?P<what>(?:[\w-]+ ){{0,2}}?{_CITABLE})"
     r" (?:are|is|were) (?:being )?(?:referred to|cited|mentioned|named|quoted|listed)(?: in it| there| by it)?\W*$",
     r"which \g<what> does \g<who> cite?"),
    (("refer to|point to|allude to", "^what "),
     rf"^what (?:does|do|did) (?P<who>[^?,;:]{{0,60}}?\b{_PAPER}\b[^?,;:]{{0,40}}?) (?:refer|point|allude) to\W*$",
     r"what does \g<who> cite?"),
    (("want from|wanted from|wants from", "assembly|council|un |united nations"),
     rf"^(?P<asked>what (?:did|do|does) [^?,;:]{{2,60}}?) (?:want|wish|expect) from (?:{_ORGAN}|{_UN})\b",
     r"\g<asked> request"),
    ("worr|trouble|alarm|disturb|bother",
     r"^(?P<what>(?:which|what) (?!treat|pact|agreement)(?:of the )?[a-z]+(?: of (?:the|that) [^?,;:]{3,40}?)?)"
     r" (?:(?:did|do|does) )?(?:worr(?:y|ies|ied)|troubles?d?|alarm(?:s|ed)?|disturb(?:s|ed)?|bother(?:s|ed)?)"
     r" (?P<who>[^?,;:]{3,40}?)\W*$",
     r"\g<what> is \g<who> concerned about?"),
    ("how many of them|how many were|how many are|how many went|how many of these",
     r"^((?:and |so )?how many)(?: of (?:them|these|those))?"
     r" (?:(?:were|are) (?:sent|addressed|directed|written)|went|go) to"
     r" (?=(?:the )?(?:secretary|president|assembly|council|general assembly|security council)\b)",
     r"\1 letters were sent to "),
    (("as a|as an|as perm|as amb|as charg", "other than|but not|except|otherwise than|and not"),
     r"\b(signed|signatories|signers|sign)\b([^?]*?),? (?:other than|but not|and not|except|otherwise than) as (?=\w)",
     r"\1\2 not as "),
    (("what is the|what's the|what’s the|what was the", "oldest|earliest|latest|newest|recent|youngest"),
     r"^what(?: is|['’]s| was) the (?:very )?(?P<end>oldest|earliest|latest|newest|most recent|youngest)"
     r" (?P<paper>letter|document|paper|one)"
     r"(?: (?:in|of|among|within) (?:the|this|your|our) (?:whole |entire )?"
     r"(?:collection|archive|database|letters|lot|set)"
     r"| (?:that )?(?:you|we|i) (?:have|hold|got|know)| here| loaded| of all)?\W*$",
     r"which letter is the \g<end>?"),
    (("item of the agenda|items of the agenda",),
     r"\bunder (?:which|what) items? of the agenda (?:should|is|was|did|does|are|were|shall|must)"
     r" (?P<who>[^?,;:]{3,50}?) (?:to )?(?:go|come|fall|stand|be (?:put|placed|dealt with|circulated|issued))\W*$",
     r"under which agenda item was \g<who> circulated?"),
    (("written in", " first"), r"\bwritten in (arabic|chinese|english|french|russian|spanish) first\b",
     r"originally written in \1"),
    # A guess behind the question is no part of it: "which rule allows it, rule 14?".
    (("rule|article|resolution|item",),
     r"^(?P<asked>(?:which|what) (?P<kind>rule|article|resolution|item)s?\b[^?]{8,100}?)(?:, | - | – |; )(?:is it )?"
     r"(?P=kind) [\d/]+\W*$", r"\g<asked>?"),
    (("which", " and which"),
     r"^(?P<asked>which (?P<noun>letters?|documents?) (?P<verb>(?:were|was|are|is) (?:addressed|sent|directed)) to"
     r" [^?]{3,60}?),? and which(?: ones?)?(?: (?P=verb))? to (?P<other>[^?]{3,60}?)\W*$",
     r"\g<asked> and which \g<noun> \g<verb> to \g<other>?"),
    (("original language",),
     r"\bhow many (letters|documents|texts) (?:have|give|print|show|bear|carry|state)"
     r" (arabic|chinese|english|french|russian|spanish) as (?:their |the |an? )?original language\W*$",
     r"how many \1 were originally in \2?"),
    (("whose letter",),
     r"^whose letter (?:has|had|bears|bore|carries|carried|is) (?:the |un )?(?:document )?(?:symbol |number )?"
     r"(?=[A-Z]+/)(?P<symbol>[^?]{3,30}?)\W*$", r"who sent \g<symbol>?"),
    # Of which letters something is asked, told between "letters" and the verb.
    (("you hold|you have|we have|loaded here|in the collection|you know",),
     r"\b(how many|which)((?: of)? the| of your| of these)? (letters|documents)"
     r" (?:that )?(?:(?:you|we) (?:hold|have|know|got)|loaded here|in the collection)"
     r" (?=(?:were|was|are|is|have|did)\b)",
     r"\1\2 \3 "),
    (("lean|point|rely|draw|build|hark", " on | back"),
     r"^(?P<asked>(?:what|which) (?:earlier |older |previous |other )?"
     r"(?:papers?|documents?|texts?|resolutions?|decisions?)) (?P<do>do|does|did) (?P<who>[^?,;:]{3,50}?)"
     r""
     r" (?:lean on|rely on|draw on|build on|point back to|hark back to|point to|look back to|refer back to)"
     r"(?P<where> in (?:its|his|her|their|the) [^?,;:]{3,40}?)?\W*$",
     r"\g<asked> \g<do> \g<who> cite\g<where>?"),
    (("stand behind|stands behind",),
     r"^(?P<asked>(?:what|which) (?:resolutions?|decisions?|documents?|rules?|articles?)) stands? behind"
     r" (?P<letter>[^?,;:]{4,60}?)\W*$", r"\g<asked> does \g<letter> cite?"),
    ("favour|favor",
     r"^what (?:favou?r|kindness) (?P<do>does|did|do) (?P<who>[^?,;:]{3,50}?) (?:ask for|ask|request|want|beg)\W*$",
     r"what \g<do> \g<who> request?"),
    (("before which bodies|before which organs|before what bodies|before which body|before which organ",),
     r"^(?P<who>[^?,;:]{3,40}?) (?:wanted|wants|asked for|asked|wished) (?:his|her|its|their|the) (?:\d{4} )?"
     r"(?:text|letter|note|paper|message)(?P<year> of \d{4})? (?:to be )?(?:put|placed|brought|circulated|issued)"
     r" (?:before|in) (?:which|what) (?:bodies|organs|body|organ)\W*$",
     r"as a document of which organs did \g<who> want the letter\g<year> circulated?"),
    ("originals in",
     r"^(?:are there )?any originals in (?P<lang>arabic|chinese|english|french|russian|spanish)\b[^?]*\?[^?]*$",
     r"which letters were originally in \g<lang>?"),
    (("how many times|how often", "in which year|in what year"),
     r"^how (?:many times|often) (?P<do>do|does|did) (?P<who>[^?,;:]{3,40}?) write,? and in (?:which|what) years?\W*$",
     r"how many letters are from \g<who>?"),
    (("something attached|anything attached|something enclosed|anything enclosed|something annexed",),
     r"^(?:did|does|do) (?P<letter>[^?,;:]{4,60}?) (?:come|arrive|go out|go) with (?:something|anything)"
     r" (?:attached|enclosed|annexed)(?: to it)?\W*$", r"does \g<letter> have anything attached?"),
    ("cable", r"\bcable(?= of (?:the )?(?:\d|[A-Z]))", "cablegram"),
    (("from whom came|from where came|whence came",),
     r"^from (?:whom|where) came (?P<what>[^?,;:]{4,60}?)(?=,| and |\W*$)",
     r"who sent \g<what>"),
    # The days of a document.
    (("document", "bear|carry", "date|day"),
     r"\b(?:what|which) (?:date|day) (?:does|did|do) the document (?:itself |proper )?(?:bear|carry|have)"
     r"(?:,? (?:as opposed to|unlike|not|rather than|and not) (?:that of )?the letter)?(?=\W*$)",
     "when was the document distributed"),
    # An office called by its organ first.
    (("council president|assembly president|council’s president|council's president|assembly's president",),
     r"\b(?:the )?(security council|general assembly)(?:['’]s)? president\b", r"the President of the \1"),
    # The council that adopts resolutions by number is the Security Council.
    (("council",),
     r"\b(the|a|un|which|what) council"
     r"(?=(?:['’]s)? (?:(?:adopt|pass|approv)\w* (?:the )?(?:resolution )?\d|resolutions?\b))",
     r"\1 Security Council"),
    ("and to whom",
     r"^(?P<first>(?:who|when|which|what|whose)\b[^?]{0,60}?\b(?:wr[io]te|written|sent|send|sign|signed|letters?)\b"
     r"[^?]{0,60}?),? and to whom\W*$",
     lambda m: f"{m['first']} and to whom "
     f"{'were they' if 'letters' in m['first'] or ' in ' in m['first'] else 'was it'} addressed?"),
    ("sent|used|had",
     r"^(?P<which>(?:which|what) (?:[a-z]+ ){1,2}|who )(?:sent|used|had) (?:only |just )?(?:an? |their |its )?"
     r"(?P<whom>ambassador|charg[ée]|permanent representative|minister|president)s?(?P<rest> d['’]affaires)?"
     r" (?:in|for) (?P<year>(?:19|20)\d\d)\W*$",
     r"\g<which>sent a \g<whom>\g<rest> to sign in \g<year>?"),
    ("have regard|has regard|had regard", r"\b(?:have|had|has) regard to\b",
     lambda found: "cites" if found[0].casefold().startswith("has") else "cite"),
    ("done with|happen to|happen with",
     r"^what (?:did|does|do) (?P<who>[^?,;:]{2,60}?) (?:want|wish|like|ask) (?:to be |to have )?(?:done|happen)"
     rf" (?:with|to) (?:his|her|its|their|the) (?P<paper>{_PAPER})(?P<day> (?:of|dated|from) [^?,;:]{{4,30}}?)?\W*$",
     lambda m: f"how should {m['who']}'s {m['paper'].replace('message', 'letter')}{m['day'] or ''} be circulated?"),
    (("part|section|bit", "agenda"),
     r"\b(for|under) (which|what) (?:part|section|bit|portion) of (?:the )?"
     r"(?:assembly['’]s |general assembly['’]s |its )?(?:provisional )?agenda\b", r"under \2 item of the agenda"),
    ("put out|publish|issue|release|bring out|brought out",
     rf"^(?:hi,? |hello,? )?(?:when|(?:on|by) (?:which|what) (?:day|date)) (?:did|had|has) {_UN}"
     r" (?:put out|publish(?:ed)?|issued?|released?|bring out|brought out) (?P<letter>[^?,;:]{4,60}?)"
     r"(?:, (?:the one|that is)[^?]{0,40})?\W*$", r"when was \g<letter> distributed?"),
    (("at the end of|at the close of|at the foot of|at the bottom of", "ask|request|want|wish"),
     r"\b(asks?|asked|requests?|requested|wants?|wanted)(?: for)? at the (?:very )?(?:end|close|foot|bottom) of"
     r" (its|his|her|their|the)\b", r"\1 in \2"),
    (("resolution|decision", "number|no|nr"),
     r"\b(resolution|decision) (?:is |was |has )?(?:the )?(?:number|no\.?|nr\.?) (?=\d)", r"\1 "),
    ((" both", "assembly|council|ga|sc"),
     rf"^(?P<letter>[^?:]{{0,50}}?\b{_PAPER}\b[^?:]{{0,30}}?) ?(?:[:,–—]| -) ?(?:for |before |to |of )?"
     rf"(?P<one>{_ORGAN}),? (?:or )?(?:for |of )?(?P<other>{_ORGAN}),? or (?:for )?both\W*$", _for_which_organ),
    (("differ|changed|compare", "comes up|come up|appears|is mentioned|figures|crops up|turns up"),
     r"^(?P<what>(?!wh)[^?.,;:]{3,50}?) (?:comes? up|appears?|is mentioned|are mentioned|figures?|crops? up|turns? up)"
     rf" in (?:the )?(?P<one>{_YEAR})(?: {_PAPER})?,? and (?:again |then |once more )?in (?:the )?(?P<two>{_YEAR})"
     rf"(?: {_PAPER})?[.;,!–-]+ ?(?:so )?(?:what(?:['’]s| is| are)|how do they)(?: the)?"
     r" (?:different|difference|differ|changed)s?(?: between (?:them|the two))?\W*$",
     r"\g<what> in \g<one> and \g<two>: what is the difference?"),
    (("say about|tell about|say on", " and "),
     rf"^what (?:do|did|does) the (?:two )?(?P<paper>letter|text|document|paper)s of (?P<one>{_YEAR}) and (?:of )?"
     rf"(?P<two>{_YEAR})"
     r" (?:say|tell(?: us)?) (?:about|on) (?P<what>[^?,;:]{3,60}?)\W*$",
     r"what does the \g<one> \g<paper> say about \g<what> and what does the \g<two> \g<paper> say about \g<what>?"),
    (("was |is ", " or a| or an"),
     rf"^(?P<be>was|is) (?P<who>(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w.'’-]+){{0,3}})"
     rf" an? (?P<one>{_STATE_OF})(?: [a-z]+)? or an? (?P<other>{_STATE_OF})"
     r"(?: (?:diplomat|ambassador|representative|envoy|minister|official|politician|citizen|national|delegate))?\W*$",
     r"\g<be> \g<who> from \g<one> or \g<other>?"),
)  # fmt: skip
"""Rules of :mod:`bot.reading.rewriting`."""
