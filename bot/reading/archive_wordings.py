"""What letters cite, to whom and by whom they were written, and which there are, in words of archives: put plainly."""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording

_DOCUMENTS = (
    r"(?:(?:earlier|other|previous|prior|older|un|assembly|general assembly|council|security council) )?"
    r"(?:document numbers?|document symbols?|symbols|documents|papers)"
)
_CITED = r"(?:named|mentioned|cited|quoted|given|listed|referred to|spoken of)"
_CITE = r"(?:refer to|mention|name|quote|list|give|speak of)"
_DATED = r"(?:in|of|on) (?:the year )?(?:\d{1,2} )?(?:[a-z]+ )?(?:19|20)\d\d"


def _which_cited(found: re.Match[str]) -> str:
    """ "Earlier papers mentioned by India in July 1958" as "which documents does India's letter of July 1958 cite?"."""
    author = re.match(rf"(?P<who>(?-i:[A-Z])[\w'’ -]+?)(?P<day> {_DATED})$", found["text"].strip(), re.IGNORECASE)
    if author is None:
        return f"which documents does {found['text'].strip()} cite?"
    day = re.sub(r"^ (?:in|on)\b", " of", author["day"])
    return f"which documents does {author['who']}'s letter{day} cite?"


def _those_cited(found: re.Match[str]) -> str:
    """ "Three resolutions are listed by X on DAY. Their numbers?" as those that the letter of DAY cites."""
    day = re.search(rf" (?:in|on) ({_DATED[len('(?:in|of|on) ') :]})$", found[2], re.IGNORECASE)
    return f"which {found[1]} does {f'the letter of {day[1]}' if day else found[2]} cite?"


_HEADINGS = r"(?:subject |agenda )?(?:headings|titles|subjects|topics|lines)"
_CAPITALS = (
    r"(?:(?:are |were |is |stand |appear |come |printed |written |set |given )*"
    r"in (?:capitals?|capital letters|upper case|block letters))"
)
_OVER = r"(?:above|over|at the (?:top|head) of|on the (?:front|cover|first page|top) of|on top of|on|heading)"
_ITS_TITLE = r"(?:the title of |the heading of )?(?P<letter>(?:the |that |this )?[^?,;:.]{3,60}?)"


_AND_WHICH = r"(?:[.?!:,;–-]+ ?(?:which(?: ones?| two)?|what(?: are they| are those)?|name them|and the other)?\W*)?$"


def _titles_of_items(found: re.Match[str]) -> str:
    """ "Two headings in capitals stand above the letter": the titles of the agenda items, which letters print so."""
    return f"what are the titles of the agenda items of {found['letter']}?"


_ISSUED = (
    r"(?:issued?|publish(?:ed)?|releas(?:ed?)|circulat(?:ed?)|put out|print(?:ed)?|distribut(?:ed?)|filed?"
    r"|register(?:ed)?)"
)
_PUBLICATION = r"(?:publication|circulation|distribution|publishing|issuing|being (?:published|circulated|issued))"
_TO_PUBLISH = (
    r"(?:to have (?P<own>[^?,;:]{3,50}?) (?:published|circulated|distributed|issued|put out)|for (?:the )?"
    + _PUBLICATION
    + r" of (?P<its>[^?,;:]{3,50}?))"
)


def _wish_to_publish(found: re.Match[str]) -> str:
    """ "How does X word its wish to have the letter published?": as a document of which organ it is to be put out."""
    letter = found["own"] or found["its"]
    return f"as a document of which organ should {letter} be circulated?"


_PAPER = r"(?:letter|request|note|document|paper|communication)"
ARCHIVE_WORDINGS: tuple[Wording, ...] = (
    (("^under which |^under what |^and under which |^and under what ", "symbol|number|reference"),
     r"^(?:and )?under (?:which|what) (?:un |document )?(?:symbol|number|reference(?: number)?|document number)"
     rf" (?:did (?:the )?(?:un|u\.n\.|united nations|it|secretariat) {_ISSUED} (?P<a>[^?,;:]{{4,60}}?)"
     rf"|(?:was|is|were) (?P<b>[^?,;:]{{4,60}}?) {_ISSUED})(?: by the (?:un|united nations))?\W*$",
     lambda m: f"what is the symbol of {m['a'] or m['b']}?"),
    (("wish|request|desire|plea", "publish|circulat|distribut|issu|publication", "^how does |^how did |^in what words"),
     r"^(?:how|in what words) (?:does|did) [^?,;:]{2,50}? (?:word|phrase|put|formulate|express|state)"
     rf" (?:its|his|her|their|the) (?:wish|request|desire|plea) {_TO_PUBLISH}\W*(?:quote(?:,? please)?\W*)?$",
     _wish_to_publish),
    (("come out as|comes out as|become a|becomes a", "document|paper"),
     r"\bto (?:come out as|become) (?=an? (?:official )?(?:[\w-]+ ){0,2}(?:document|paper))", "to be circulated as "),
    (("^how many ", " can you | do you | could you "),
     r"^how many (letters|documents|texts|papers) (?:can|could|do) you"
     r" (?:search|read|see|access|look (?:through|into|at)|hold|cover|keep|answer (?:from|on)|know about)\W*$",
     r"how many \1 are loaded?"),
    ((" copy ", "letter| of "),
     r"\b(?:in|of|on|under) (?:the|your|our|my) copy (?:that )?(?:you|we|i) (?:have|hold|keep|own|loaded) of\b", "in"),
    (("point|look|go|hark|date|lead|reach", " back to| back at", "document|letter|resolution|paper|text"),
     r"\b(points?|looks?|goes|go|harks?|harken|leads?|reaches|reach) back (?:to|at)\b", "refers to"),
    (("point|look|hark", " back", "document|letter|resolution|paper"),
     r"\b(points?|looks?|harks?) back\b(?=\W*$)", "refer"),
    ((" item", " heading| masthead| title of| head of"),
     r"\b((?:agenda )?items?) (?:that stand |standing |printed |given )?in the (?:heading|title|masthead|head) of ",
     r"\1 of "),
    (("bit of|part of|piece of|section of|provision of|passage of", "charter"),
     r"\b(which|what) (?:bit|part|piece|section|provision|passage) of"
     r" (?=(?:the )?(?:un |u\.n\. |united nations )?charter\b)",
     r"\1 article of "),
    (("points|paragraphs|clauses|articles", "total|number|how many|count"),
     r"^(?:the )?((?:numbered |operative )?(?:points|paragraphs|clauses)) (in|of) ([^?,;:]{4,50}?) ?[,:–-]+ ?"
     r"(?:in )?(?:total|number|how many|count)\W*$", r"how many \1 does \3 have?"),
    (("^which |^what ", " two | three | four | five | six "),
     r"^(which|what) (two|three|four|five|six|seven)"
     r" (?=(?:had |have )?(?:ratified|acceded|voted|abstained|agreed|refused))",
     r"\1 \2 states "),
    ((" to who", " went | goes | go "),
     r"^(?:and )?((?:the|that|this) [^?,;:]{3,50}?) (?:went|goes|was sent|is sent|was addressed) to whom?\W*$",
     r"who is \1 addressed to?"),
    ("un doc", r"\bun doc(?:ument)?(?=(?:\.|ument)? (?:number|no|nr|symbol))", "document"),
    ("passport|citizenship",
     r"\b(?:what|which) (?:passport|citizenship) (?:does|did|do) ([^?,;:]{2,40}?) (?:hold|have|carry|travel on)\b",
     r"what is the nationality of \1"),
    ("one and the same", r"\bone and the same\b", "the same"),
    (("right?|correct?|true?", " one"),
     r"^([^?]{8,120}?),? (?:right|correct|true)\? ?(?:i mean )?the ((?:[a-z]+ )?(?:19|20)\d\d) one\W*$",
     r"\1 in \2, right?"),
    (" new york| ny| nyc",
     r"\b(missions?|ambassadors?|(?:permanent )?representatives?|reps?|pr|signator(?:y|ies)|envoys?|diplomats?"
     r"|delegations?|charg[ée]s?(?: d['’]affaires)?(?: a\.i\.)?) (?:in|at) (?:new york|nyc?)\b", r"\1"),
    ((" behind | underneath | under ", "asterisk|star|footnote"),
     r"^(?:what|which) (?:(?:document|paper|text|symbol|thing|note) )?"
     r"(?:hides|is hidden|is hiding|lies|stands|is|lurks)"
     r" (?:behind|underneath|under) the (asterisk|star|footnote)\b"
     r"(?: at the (?:foot|bottom))?",
     r"what does the \1 refer to"),
    (("capital|upper case|block letters", "heading|title|subject|topic|line"),
     rf"^(?:[^?.]{{0,50}}? )?{_HEADINGS} (?:that |which )?{_CAPITALS},? (?:that )?"
     rf"(?:(?:stand|are|is|were|appear|come) )?{_OVER} {_ITS_TITLE}{_AND_WHICH}", _titles_of_items),
    (("^under which |^under what ", "heading|title|subject|topic"),
     rf"^under (?:which|what) (?:two |three )?{_HEADINGS}(?: {_CAPITALS})? (?:was|is|were)"
     r" (?P<letter>[^?,;:.]{3,50}?) (?:filed|put|placed|listed|issued|headed)(?: on the agenda)? ?\W*$",
     _titles_of_items),
    (("capital|upper case|block letters", "heading|title|subject|topic|line"),
     rf"^(?P<letter>(?:the |that )?[^?,;:.]{{3,40}}?) (?:was|is|were) (?:filed|put|placed|listed|issued|headed)"
     rf" (?:under|with) (?:the )?(?:two |three )?{_HEADINGS} {_CAPITALS}{_AND_WHICH}",
     _titles_of_items),
    ("list of",
     r"\b(?:full|complete|whole|entire|exhaustive|comprehensive) list of (?=(?:the |all )?(?:countries|states|nations)"
     r" (?:behind|who|that|which)\b)", "list of "),
    ("joint", rf"\bjoint (?={_PAPER}s? (?:of|dated|from|in) (?:the )?(?:\d{{1,2}} )?(?:[a-z]+ )?(?:19|20)\d\d\b"
     rf"|(?:19|20)\d\d {_PAPER})", ""),
    ("joint", rf"(?<=\b(?:19|20)\d\d )joint (?={_PAPER})", ""),
    (("^where |^(?:show|give|quote|find)", "resolutions|decisions|rules|articles"),
     r"^(?:(?:show|give|quote|find)(?: me)? )?(?:(?:the )?(?:place|line|sentence|passage|spot|words)s? )?"
     r"(?:where|in which|that|which) (?:does |do |did )?(?P<who>(?:the |its |that )?[^?,;:.]{3,60}?) "
     r"(?:cites?|mentions?|names?|quotes?|recalls?|invokes?|refers? to) (?:any |some |the |other |earlier )*"
     r"(?P<what>resolutions|decisions|rules|articles)(?: in (?:his|her|its|their|the) "
     rf"(?P<where>{_PAPER} of [^?;.]{{4,60}}?))?"
     r"(?:[.?!]? ?(?:give|show|quote)(?: me)? the (?:line|sentence|place|passage|words))?\W*$",
     lambda m: f"which {m['what']} does {'the ' + m['where'] if m['where'] else m['who']} cite?"),
    # The letter of somebody and some time, in a clause.
    (("letter|note|request", "wrote|signed|sent|submitted", " in | on "),
     rf"^(?P<front>[^?.;]{{3,90}}?)\bthe (?P<paper>{_PAPER}) (?:that |which )?(?P<who>(?-i:[A-Z])[\w'’-]+"
     r"(?: (?-i:[A-Z])[\w'’-]+){0,2}) (?:wrote|signed|sent|submitted) (?:in|on) "
     r"(?P<day>(?:\d{1,2} )?(?:[a-z]+ )?(?:19|20)\d\d)\b(?=\W*$| (?!and|or|but)[a-z])",
     r"\g<front>\g<who>'s \g<paper> of \g<day>"),
    ("^who else ",
     rf"^who else signed (?:the {_PAPER} (?:that |which )?(?P<who>(?-i:[A-Z])[\w'’. -]{{2,40}}?) signed"
     rf"|(?P<owner>(?-i:[A-Z])[\w. -]{{2,40}}?)['’]s? {_PAPER})\W*$",
     lambda m: f"who else signed with {m['who'] or m['owner']}?"),
    (("resolution|decision|article|rule", "number|which one|its symbol"),
     r"^(?P<who>(?:the )?[^?,;:.]{3,60}?) (?:leans|leant|rests|rested|draws|relies|relied|builds) (?:up)?on an? "
     r"(?P<what>(?:[\w-]+ ){0,3}?(?:resolution|decision|article|rule)(?: of the [\w ]{4,40}?)?)"
     r"[.;?!–-]+ ?(?:and )?(?:(?:its|the|what is its) (?:number|symbol)|number|which(?: one)?|what number)\W*$",
     r"which \g<what> does \g<who> cite?"),
    (("document|papers|symbols", "named|mentioned|cited|quoted|given|listed|referred|spoken"),
     rf"^(?:and |so )?(?:(?:which|what) )?{_DOCUMENTS} (?:(?:are|were|is) )?{_CITED} (?:in|by)"
     r" (?P<text>[^?,;:]{4,80}?)\W*$", _which_cited),
    (("resolutions|documents|decisions|articles", "number|symbol|which|them"),
     rf"^(?:\w+ )?(resolutions|documents|decisions|articles) are {_CITED} (?:by|in) ([^?.;:]{{4,80}}?)"
     r" ?[.;:–—-]+ ?(?:and |so )?(?:(?:give|list|tell)(?: me)? )?(?:their |the |its )?"
     r"(?:numbers?|symbols?|which(?: ones)?|them)\W*$", _those_cited),
    (("how many ", "document|papers|symbols"),
     rf"^((?:and |so )?how many) {_DOCUMENTS} (does|do|did) ([^?,;:]{{4,80}}?) {_CITE}\W*$",
     r"\1 documents \2 \3 cite?"),
    (("^which |^what |^and which ", "document|papers"),
     rf"^(?:and |so )?(?:which|what) {_DOCUMENTS} (does|do|did) ([^?,;:]{{4,60}}?) {_CITE}"
     r"((?: in (?:its|his|their) letter(?: of [^?,;:]{4,24})?)?)\W*$", r"which documents \1 \2 cite\3?"),
    ("to who|for who",
     rf"^((?:the )?[^?,;:]{{3,40}}?) ({_DATED}) (?:was|is) writing to whom?(?: exactly)?\W*$",
     r"to whom did \1 write \2?"),
    ("to who",
     r"^([^\s?,;:]+(?: [^\s?,;:]+){0,2}?) ((?:19|20)\d\d) letter to whom?\W*$", r"to whom did \1 write in \2?"),
    ("wrote to the u",
     r"^who(?: all| else)? wrote to the (?:un|united nations)(?= (?:in|on|during|before|after|between) )", "who wrote"),
    ("author|writer|submitter|originator",
     r"^((?:and |so )?(?:was|is|were|are)) ((?:the )?(?-i:[A-Z])[\w'’ -]{2,40}?) (?:one of|among|amongst|part of) the"
     r" (?:joint )?(?:co-?)?(?:authors|writers|submitters|originators) of ", r"\1 \2 among the senders of "),
    (("letters|documents|papers|texts", "observer|ambassador|representative|mission|envoy|delegation"),
     r"\bfrom ((?:the )?(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){0,2})['’]s? (?:own )?(?:observer|ambassador"
     r"|representative|permanent representative|mission|envoy|delegation)s?(?=[?.,; ]|$)", r"from \1"),
    (("letters|documents|papers|texts", "with "),
     r"^((?:which|what|list|show|name|any|all)\b[^?.;]{5,120}?) ?[.,;?]+ ?(?:and )?"
     r"(?:with|give|plus) (?:their |the |its )?dates(?: too| please)?\W*$", r"\1?"),
    ("^any ",
     r"^any (letters|documents|papers|texts)"
     r" (?=(?:of|from|in|by|about|on|to|dated|with|that|which|before|after|between) )", r"which \1 are there "),
    ("^is there |^are there |^do you have |^have you ",
     r"^(?:(?:is|are) there|do you have|have you(?: got)?) (?:a |an |any )?(?:letters?|documents?|anything|something) "
     r"(?:of|from|in|for|dated) ((?:[a-z]+ )?(?:19|20)\d\d)(?: at all)?\W*$", r"is there a letter written in \1?"),
    ("what have you|what do you",
     r"^what (?:have you(?: got)?|do you (?:have|hold)) (?=(?:from|of|by) )", "which letters are there "),
    (("which years|what years", "letter|document"),
     r"^(?:between|from) (?:which|what) years (?:are|were|do|did) (?:the|your) (letters|documents)"
     r"(?: (?:written|come|date|from))?\W*$", r"what years do the \1 cover?"),
    (("countries|states", "letter|document"),
     r"^(?:(?:which|what) (?:countries|states) (?:wrote|sent) (?:the |these |your )?(?:letters|documents)|(?:from )?"
     r"(?:which|what) (?:countries|states) (?:are|do|did|were) (?:the|these|your) (?:letters|documents)"
     r"(?: come)?(?: from)?)\W*$",
     "who sent each letter?"),
    (("each letter|topics|subjects|themes", "what|which"),
     r"^(?:what (?:is|was) each (?:letter|document) about|(?:what|which) (?:topics|subjects|themes) (?:are|do)"
     r"(?: the letters)? (?:covered|treated|cover|deal with|dealt with)(?: (?:in|by) the letters)?)\W*$",
     "what is each of the letters about?"),
    ("distr",
     r"\b(?:what|which) (?:date|day) (?:stands|is|appears|is printed|is given|comes) (?:by|beside|next to|under|at"
     r"|after|behind|with) (?:the )?['\"‘“]?distr(?:ibution)?\.?['\"’”]?(?= (?:on|in|of) |\W*$)",
     "when was the document distributed"),
    (("number|point|paragraph", "dealt|treated|covered|mentioned|discussed|found|taken up"),
     r"^(?:and |so )?(?:under|in|at|by) (?:which|what) (?:number|point|paragraph) of ((?:the|that) [^?,;:]{3,60}?)"
     r" (?:is|are|was|were) ([^?,;:]{3,60}?) (?:dealt with|treated|covered|mentioned|discussed|found|taken up)\W*$",
     r"which paragraph of \1 mentions \2?"),
    (" whose letter",
     r"^in whose letters? (?:does|do|did|is|was) ([^?,;:]{2,60}?) (?:turn up|come up|appear|show up|occur|figure|cited"
     r"|mentioned|named|quoted)\b", r"who wrote the letter that cites \1"),
)  # fmt: skip
