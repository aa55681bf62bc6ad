"""Questions behind a statement or without a verb, put in the usual order before they are read.

"One letter is not addressed to X. Which one?" asks which is not; "the registration of X - day, year?" when it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from bot.reading.lead_ins import INVERSIONS
from bot.reading.other_wordings import OTHER_WORDINGS
from bot.reading.rewriting import Wording, rewritten
from bot.reading.set_aside import without_set_aside
from bot.reading.telegrams import EVENT, TELEGRAMS
from bot.slots import MONTHS

_LETTER = r"(?:letter|document|text|paper|request|draft|annex|statement)"
_WHICH = (
    r"(?:(?:in|from|of) )?(?:which|what)(?: one| year| letter| draft| document| of them| of the \w+)?"
    r"(?: is (?:it|that)| was (?:it|that)| would that be| does| did)?"
)
_PACT = r"(?:treaty|treaties|agreement|pact|accord|convention|protocol)"
_DRAFT = r"[^,?]{0,40}?(?:draft|resolution|text|proposal)[^,?]{0,40}?"
_BODY = (
    r"(?:the )?(?:(?-i:[A-Z][\w-]+) ){0,4}(?:(?:organi[sz]ation|alliance|council|association|treaty|union|bloc|league"
    r"|pact|community|group)\b|(?-i:[A-Z]{3,}\b))"
)
_RUNNING = (
    r"(?:ran|runs|headed|heads|led|leads|(?:was|is) (?:running|heading|leading"
    r"|(?:in charge|at the head|(?:the )?head) of))"
)
_BUT = r"(?:without|minus|besides|except(?:ing| for)?|apart from|leaving out|not counting|other than)"


def _bounding_day(found: re.Match[str]) -> str:
    """ "By the end of 2003" as "by 31 December 2003", "before the start of May 2003" as "before 1 May 2003"."""
    from calendar import monthrange  # here to keep start-up fast: few questions need it

    before, edge, month, year = found[1], found[2].casefold(), found[3], int(found[4])
    ends = edge in ("end", "close")
    number = MONTHS.index(month.casefold()) + 1 if month else 12 if ends else 1
    day = monthrange(year, number)[1] if ends else 1
    before = "by" if ends and before.casefold() == "before" else before
    return f"{before} {day} {MONTHS[number - 1].capitalize()} {year}"


_TABLE: tuple[Wording, ...] = (
    (("^only one |^just one |^exactly one |^one ", "which"),
     rf"^(?:only |just |exactly )?one (?:of (?:the|these|those|your) )?(?:(?!draft)\w+ ){{0,2}}({_LETTER})s?"
     rf"(?: resolutions?)? (?=[a-z])([^?.;:]{{5,200}}?) ?[.,:;–—-]+ ?(?:so )?{_WHICH}\W*$", r"which \1 \2?"),
    (("letters |documents |texts |papers ", "not"),
     rf"^(?:only |just |all but one,? |exactly )?(?:two|three|four|five|six|seven|eight|nine|\d+|most|many|some)"
     rf"(?: of (?:the|these|those|your|them)(?: \w+)?)? {_LETTER}s ((?:are|were|have)\b)?([^?.;:]{{5,200}}?)"
     r" ?[.,:;–—-]+ ?(?:so |but |and )?(?:which|what)(?: ones?| letters?| documents?)?(?: of them)?"
     r" (?:is|are|was|were|does|do|did|has|have) not\W*$",
     lambda m: f"which letters {m[1]} not{m[2]}?" if m[1] in ("are", "were")
     else f"which letters do not {m[1] or ''}{m[2]}?"),
    ("how many sign", r"\bhow many (signatures|signatories|signers) (?:are|were) (?:printed|found|given|shown)"
     r"(?: there)? (?=(?:in|on|under|below|beneath|at) )", r"how many \1 are "),
    ("counting |adding |taking ", r"^(?:counting|adding(?: up)?|taking) [^,?]{5,80}? (?:together|as well|included),? "
     r"(?=how many (?:signa|signers)[^?]*\b(?:document|both|all)\b)", ""),
    ("for a living|professionally|by profession|by trade",
     r"^what (?:does|do|did|is|was) ([^?,;]{3,60}?)(?: do)? (?:for a living|professionally|by (?:profession|trade))\b",
     r"what is the profession of \1"),
    ("^by what |^by which |^through what |^through which ",
     r"^(?:by|through) (?:what|which) (?:event|act|step|means|process|move|action|procedure)s? "
     r"(?=(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|should|must) )", "how "),
    (("mean|stand for|denote|signif|represent", "dash|asterisk|star|dagger|dot|bracket|hyphen"),
     r"\b(what (?:do|does|did) (?:an? |the |two |three )?(?:dash(?:es)?|asterisks?|stars?|daggers?|dots?|brackets?"
     r"|hyphens?)) (?:mean|stand for|denote|signify|represent)\b(?: in (?:the|this|that) (?:\w+ )?tables?\b[^?]*)?",
     r"\1 indicate"),
    ("more than one annex", r"\bmore than one annex\b", "several annexes"),
    ("or no", r"(?<!yes),? or (?:not|no)\b(?=\W*$)", ""),
    (("which res|which dec|what res|what dec", "dated|date|adopted|passed"),
     r"^(?:which|what) (resolution|decision|declaration)s? (?:(?:is|was|are|were) (?:dated|adopted on|passed on)"
     r"|(?:bears?|carr(?:y|ies)|has|have) the date(?: of)?) (\d{1,2} [a-z]+ \d{4}|[a-z]+ \d{1,2},? \d{4})\W*$",
     r"which \1 of \2 is cited?"),
    ("by how ", r"^by how (?:many|much)((?: \w+){0,2}?) (?:does|do|did) ([^?,]{3,80}?) (?:exceed|surpass|outnumber"
     r"|outweigh|top|beat) (?=\w)(.{3,80}?)\W*$", lambda m: f"how many more{m[1]} does {m[2]} have than {m[3]}?"),
    ("by how ", r"^by how many(?: \w+){1,2}? (?:is|was|are|were) ((?:the )?(?:\w+ )?list\b[^?,]{0,60}?)"
     r" (?:longer|larger|bigger|greater) than (.{3,80}?)\W*$", r"how many more members does \1 have than \2?"),
    (("^who ", " behind "), r"^who (?:is|are|was|were) (?:the )?((?!one\b)[^\W\d_][^?,]{3,60}?) behind"
     r" ((?:the |that )[^?,]{0,40}?\b(?:letter|request|statement|note|appeal|declaration|communiqu[eé]|document)\b"
     r"[^?,]{0,30}?)\W*$", r"which \1 signed \2?"),
    (("said to|reported to|alleged to|claimed to|accused of", "ing"),
     r"\b(is|are|was|were) ([^?,]{2,50}?) (?:(?:said|reported|alleged|claimed) to be|accused of) (?=\w+ing\b)",
     r"\1 \2 "),
    ("opposed to|as against|distinct from|in contrast",
     r",? \(?(?:as against|as opposed to|as distinct from|in contrast (?:to|with)) [^,?;.)\d]{2,60}\)?(?=\W*$)", ""),
    (("not ", "annex|enclosure|attach|addend|statement"),
     r"\b(?<!covering )(letter|note|request)s?(?P<of>(?: (?:of|dated|from) [^,()?]{4,30}?)?(?: \w+)?)(?: itself)?"
     r"(?: ?\(|, | - )(?:and )?not (?:in |on |under |of |from )?(?:the |its |their )?"
     r"(?:annex(?:es)?|enclosures?|attachments?|addend(?:um|a)|statement)\b ?\)?", r"covering \1\g<of>"),
    ("check|verif", r"^(?:please )?(?:(?:a )?quick )?(?:fact[- ]?check(?:ing)?|to verify|verification)(?: please| pls)?"
     r" ?[,:;–—-] ?(?=\w)", ""),
    (" here", r"^(?:\w+ )?(?:journalist|student|researcher|teacher|librarian|archivist|historian|editor|reporter|intern"
     r"|lawyer|diplomat) here ?[.,:;!–—-]+ ?(?=\w)", ""),
    (("day|date|month|year", ":|,|–|—|-"),
     r"^(?!(?:who|whose|which|what|when|where|why|how|is|are|was|were|did|does|do|has|had)\b)"
     r"([^?]{8,150}?) ?[:,–—-]+ ?(?:(?:the |on (?:what|which) )?(?:exact )?(?:day|date|month|year)s?"
     r"(?: ?[,/&] ?| and )?){1,4}(?:,? (?:please|pls|thanks))?\W*$", r"when was \1?"),
    (("how many", " by "),
     r"^(?:the )?((?:its )?[^?]{3,80}?) (?:(?:is|was|were|are|has been|had been) )?(\w+ed|signed) by how many"
     r" ([\w ]{3,30}?)(?: (?:in |as of )?(\d{4}))?\W*$",
     lambda m: f"how many {m[3]} {m[2]} the {m[1]}{f' in {m[4]}' if m[4] else ''}?"),
    (", how many", r"^((?!(?:how|who|what|which|when|where|why|is|are|was|were|do|does|did|in|on|of) )[^?,;:]{4,100}),"
     r" how many(?: (?:were|was|are|is) (?:there|they|it))?(?:,? ?\(?(?:in )?(\d{4})\)?)?\W*$",
     lambda m: f"how many {m[1]}{f' in {m[2]}' if m[2] else ''}?"),
    ("^on what |^on which ", r"^on (?:what|which) (?:exact )?(?:date|day) "
     r"(?=did [^,?]{2,60} (?:write|send|submit|reply)\b)", "when "),
    *TELEGRAMS,
    ("name of ", r"\bname of (?=(?:the |its )?(?:\w+ )?(?:sub-?item|resolution|section|chapter|report)\b)",
     "title of "),
    ((" in ", "which |what "), r"^((?:which|what|how many) (?:new )?(?:countr|state|member|nation)\w* )"
     r"(?:came|(?:was|were) (?:taken|let|brought)) in (?=(?:after|since|between|later|afterwards|until|before)\b)",
     r"\1joined "),
    ("conclu", rf"\b((?:was|were) (?:the |this |that )?(?:[\w-]+ ){{0,5}}?{_PACT}\b[^?,;]{{0,60}}?) concluded\b",
     r"\1 signed"),
    (" in common", r"^([^,;:?]{3,60}? and [^,;:?]{3,60}?) have (?:just |only )?(?:one|a|the same) (\w+) in common"
     r" ?[,;:.–—-]+ ?(?:which|what)(?: one)?(?: is (?:it|that))?\W*$", r"which \2 do \1 have in common?"),
    (" in common", r"^((?:which|what) (?:country|state|nation|homeland)) do (?!the )([^,;:?]{3,60}? and [^,;:?]{3,60}?)"
     r" have in common\W*$", r"\1 do \2 both represent?"),
    ("outside", rf"^(is|was|are|were) ((?!it\b|that\b)[^,;:?]{{2,40}}?) ((?:still |already )?outside) (?:of )?"
     rf"(?={_BODY})", r"is it true that \2 \1 \3 "),
    ("outside", rf"\b(is|was|are|were) (still |already )?outside (?:of )?(?={_BODY})",
     r"\1 \2not a member of "),
    (" inside| within", r"^((?:is|was|are|were) (?-i:[A-Z])[^,;:?]{2,40}?|(?:.{0,80} )?(?:who|(?:countr|state|nation)"
     rf"\w*(?: that| which)?) (?:is|was|are|were)) (?:inside|within) (?:of )?(?={_BODY})", r"\1 a member of "),
    ("enough|suffice|will do|is fine|need", r"(?<=[?.!]) (?:(?:just )?(?:the|a|one|two) (?:\w+ ){0,3}\w+ (?:is|are|will"
     r" be) (?:enough|sufficient|fine|all i need)|(?:i )?(?:just|only) need (?:the )?\w+(?: \w+)?)\W*$", ""),
    ("contrast|compare", r"(?<=[?.]) ?(?:please )?(?:compare|contrast)(?: and contrast)? (?:the|them|both|these)"
     r"(?: (?:two|both))?(?: \w+){0,2}\W*$", ""),
    ("signa|signers|annexes", r"^the (cover(?:ing)? )?letters? of (\d{4}) and (?:of |that of )?(\d{4}) ?[:,;–—-] "
     r"(?:(?:under|in|of) )?which (?:(?:one|letter|of them|of the two) )?(?:are there|is there|has|have|had|bears?"
     r"|carries|shows?) (the most|more|fewer|the fewest) (signatures|signatories|signers|annexes)\W*$",
     r"which \1letter has \4 \5, \2 or \3?"),
    ("why ", r"^why (?:is|are|was|were) ((?:the )?(?:\w+ ){1,6}?)(?:mentioned|named|brought up|referred to|cited)\b"
     r"( [^,?]{2,60})?,? and why (in \d{4})\W*$", r"what is said about \1\2, and what is said about \1\3?"),
    ("why ", r"^why (?:is|are|was|were) ((?:the )?(?:\w+ ){1,6}?)(?:mentioned|named|brought up|referred to|cited)\b",
     r"what is said about \1"),
    ("can do|could do|able to do", r"^what (?:does|do|did) (?:the |this |that )?(?:\w+ ){1,3}(?:say|state|write)s? "
     r"(?:that )?((?:the )?(?:\w+ ){0,7}\w+) (?:can|could|(?:is|are) able to) do\W*$", r"what can \1 do?"),
    ("^when |^by when |^until when ",
     r"^(?:(?:by|until) )?when (is|are|was|were) ([^?,;]{3,60}?) due\b(?=\W*$| (?:to|in|from) )",
     r"when \1 \2 to be done"),
    ("objecting|protesting",
     r"^what (is|are|was|were) ([^?,]{2,50}?) (?:objecting|protesting)(?: (?:to|against|about|at))?\W*$",
     r"what \1 \2 concerned about?"),
    ("in whose name", r"\bin whose names?\b(?=[^?]* (?:sign|writ|wrote|speak|spoke|sent|send|submit|made|make|issue"
     r"|act)\w*\b)", "on whose behalf"),
    ("which |what ",
     rf"\b(which|what) (?:(?:un|united nations|principal|main) )?(organs?|bod(?:y|ies)),? {_BUT} [^,?;:]{{3,50}}?,? "
     r"(?=(?:is|are|was|were|did|does|do|has|had|should|would|will|must)\b)", r"\1 other \2 "),
    ("^at ", r"^at (?:the )?(?:level of (?:the )?([\w ]{4,30}?)s?|([\w ]{4,30}?) level),? who (?=\w)",
     lambda m: f"which {m[1] or m[2]} "),
    ((" one ", "which"),
     r"^(the [^.,;:?]{4,50}?) (?:names?|mentions?|singles? out|picks? out|speaks? of|refers? to|points? (?:to|at))"
     r" (?:only |just |exactly )?one (\w+) ((?:where|which|that|whose|from which) [^.;:?]{4,120}?) ?[.,;:–—-]+ ?"
     r"(?:so )?which(?: one)?(?: is (?:it|that))?\W*$", r"which \2 \3, according to \1?"),
    (" else",
     r",? (?:and |but )?not (?:to |by |from |for |in |under |with )?(?:some|any)(?:body|one|thing|where) else\b", ""),
    ("end of|close of|start of|beginning of",
     r"\b(by|until|till|before|since|after) (?:the )?(?:very )?(end|close|start|beginning) of (?:the year )?"
     rf"(?:({'|'.join(MONTHS)}),? )?((?:1[89]|20)\d\d)\b", _bounding_day),
    ("everyone|everybody|anyone|anybody|all people|all persons|all the people|all the persons|every person",
     r"^(?:(?:list|name|give|show|tell)(?: me| us)? )?(?:(?:every|any)(?:one|body)|all (?:the )?(?:people|persons)"
     r"|every person)(?: named| mentioned)? (from|in) ([^?,;]{3,60}?)(?: (?:is |are )?(?:named|mentioned))?\W*$",
     r"which persons \1 \2 are named?"),
    ("^who from |^who is from |^who is there from |^who is named from |^who are there from ",
     r"^who (?:(?:is|are) (?:there |named |mentioned )?)?from ([^?,;]{3,40}?)(?: (?:is|are) (?:named|mentioned|there)"
     r"(?: in the letters| anywhere)?)?\W*$", r"which persons from \1 are named?"),
    # What the rest of those did not do of whom it is told that some have done it.
    ("how many ",
     r"^(?:(?:out )?of )?(?:the |its |all )*(?:\w+ )?([a-z-]{4,}s)\b,? (?:(?:only |just |but )?[\w-]+ (?:of them )?)?"
     r"(had|have|were|are)(?: already)? ([^?.;]{4,100}?) ?[-.;,–—]+ ?(?:and |so |but )?how many (?:of them )?"
     r"\2(?: not|n['’]t)( yet)?\W*$", r"how many \1 \2 not\4 \3?"),
    ("and whom|and who", r"^([^?:]{4,90}?):? between (?:the )?[^,?;:]{3,50}? and whom?\W*$", r"between whom are \1?"),
    (("^can |^could ", " be found| be seen| be met| be read"),
     r"^(?:can|could) (?=(?:an?|any|the)\b)([^?,;]{3,80}?) be (?:found|seen|met|read)"
     r"(?: (cited|mentioned|named|quoted))?(?: anywhere| somewhere)? (?=(?:in|under|on) )",
     lambda m: f"is {m[1]} {m[2] or 'mentioned'} "),
    (" or its ", r"\b(letter|document|note|request|paper)((?: of| from| dated)? (?!or\b)[^,?]{4,30}?)? or (?:in )?its"
     r" (?:annex(?:es)?|statement|enclosures?|addend(?:a|um)|attachments?|memorandum)\b", r"\1\2"),
    ((" name of ", "write|spell|print|render"),
     r"^how (?:do|does|did) ([^?]{4,90}?) (?:each |both )?(?:write|spell|print|render) the names? of ([^?]{3,60}?)\W*$",
     r"how are \2 called in \1?"),
    # What office-holders issue they have signed.
    (("whose |which |what ", "statement|declaration|communiqu|letter|memorandum|appeal"),
     r"\b((?:whose|which|what) (?:[\w'’-]+ ){0,4}?(?:presidents?|leaders?|heads? of (?:state|government)|ministers?"
     r"|ambassadors?|representatives?)) (?:adopted|issued|made|endorsed|put out|released|approved|gave|marked)"
     r"(?= (?:the|this|that|a) (?:[\w-]+ ){0,3}?(?:statement|declaration|communiqu[eé]|letter|memorandum|appeal)\b)",
     r"\1 signed"),
    ("^where ",
     r"^where (?:in|within|inside) (the [^,?]{3,60}?) (?:is|are|was|were) ((?:the )?(?:[\w'’-]+ ){1,6}?)(?:listed|named"
     r"|mentioned|enumerated|given|set out|stated|spoken of|brought up)\W*$", r"which paragraph of \1 names \2?"),
    ("^where ",
     r"^where (?:is|are|was|were) ((?:the )?(?:[\w'’-]+ ){1,6}?)(?:listed|enumerated) in (the [^,?]{3,60}?)\W*$",
     r"which paragraph of \2 names \1?"),
    ("^where ", r"^where (?:does|do|did) (the [^,?]{3,60}?) (?:list|enumerate) ([^,?]{3,60}?)\W*$",
     r"which paragraph of \1 names \2?"),
    # An office by the house that its holder runs.
    (("^who |which |what ", "ministry"),
     rf"^(?:who|(?:which|what) (?:man|woman|person|minister|official)) {_RUNNING} (?:the )?(.{{2,40}}?)(?:['’]s)? (\w+)"
     r" ministry\b([^?]{0,30}?)\W*$", r"who was the \2 minister of \1\3?"),
    (("^who ", "ministry of|ministry for"),
     rf"^who {_RUNNING} (.{{2,40}}?)['’]s ministry (?:of|for) ((?:foreign )?\w+)([^?]{{0,30}}?)\W*$",
     r"who was the minister for \2 of \1\3?"),
    ((": | - | – |, ", " or something | or somebody | or some"),
     r"^([^:,?]{3,60}?) ?(?:[:,–]| -) ?(?:an? |the )?([^,:?]{4,60}?),? or (?:some|any)(?:thing|body|one) (?:else )?"
     r"\w+\W*$", r"is \1 \2?"),
    # Who is left of those that belong to something.
    ((" without | minus | besides | except| apart from | leaving out | not counting ", "left|remain"),
     rf"^(?:the )?([^,;:?]{{2,60}}?),? {_BUT} ([^,;:?]{{3,60}}?)( (?:in|of|as of) \d{{4}})?[,;:–—-]* ?(?:so |then )?"
     r"(?:who|which|what)(?: \w+)?(?: (?:is|are|was|were))?(?: there)? (?:left|remain\w*)(?: over)?\W*$",
     r"which members of \1 are there besides \2\3?"),
    (("^without |^minus |^besides |^except|^apart from |^leaving out |^not counting ", " left | remain"),
     rf"^{_BUT} ([^,;:?]{{3,60}}?),? (?:who|which|what)(?: \w+)?(?: (?:is|are|was|were))? (?:left|remain\w*) "
     r"(?:in|of) ([^,;:?]+)\W*$", r"which members of \2 are there besides \1?"),
    ("^besides |^apart from |^other than |^except|^leaving out |^not counting ",
     rf"^{_BUT} ([^,;:?]{{3,60}}?),? ((?:who|(?:which|what)(?: \w+){{1,2}}?)(?: else)? (?:is|are|was|were|belong\w*"
     r"|signed)\b[^?;,]{0,120}?)\W*$", r"\2 besides \1?"),
    (("who else|which other", " with | alongside | next to "),
     r"\b(who else|which others?(?: \w+)?) (signed(?: \w+){0,4}?) (?:(?:together |along )?with|alongside|next to) ",
     r"\1 \2 besides "),
    (" apart from | aside from | leaving out | not counting ",
     r"^((?:who|which|what) [^?;,]{4,120}?),? (?:apart from|aside from|leaving out|not counting) (?=[^?;,]{3,60}\W*$)",
     r"\1 besides "),
    # One thing that two have, and which it is.
    ((" same ", "which|what|who"),
     r"^([^?.;]{5,120}?) (?:(?:went|go|goes|were sent|was sent|are sent|are addressed|were addressed) to|have|has|had"
     r"|bear|bears|share|shares|carry|print) the same (addressee|symbol|session|date|language|recipient|sender)"
     r" ?[.,:;–—-]+ ?(?:which|what|who)(?: one)?(?: (?:is|was) (?:it|that|this))?\W*$", r"what is the \2 of \1?"),
    (("which |what ", " share"),
     r"^(?:which|what) (addressee|symbol|session|date|language|recipient|sender) (?:do|did) ([^?]{5,120}?) (?:share"
     r"|have in common|both have)\W*$", r"what is the \1 of \2?"),
    (" else", r"(?<=\w)(?: [-–—]|[,:;]) (?:is it |was it )?(?:the |that |those |a )?[^?,;:–—]{2,60}? or "
     r"(?:some|any)(?:body|one|thing) else(?:['’]s)?\W*$", "?"),
    ("conclu", rf"\bconcluded?\b(?! (?:that|on|about|with|by|from|in)\b)(?= (?:[\w-]+ ){{0,5}}{_PACT}\b)", "sign"),
    ("request", r"^(?:what is|what's|explain|tell me|describe) the differences? between (?:the )?(?:two )?"
     r"requests? (?:of|from|in|made in) (\d{4}) and (?:(?:that|those|the one) )?(?:of |from |in )?(\d{4})\W*$",
     r"what do the requests of \1 and \2 ask for?"),
    ((" whom| who", "wrote|writes|write"), r"^([^?]{3,80}?)[:,;]? (?:name|who)[,;]?(?: and| \+| &|,)"
     r" (?:wrote|writes|write) (?:to|2) (?:whom|who)\W*$", r"who is \1? to whom did \1 write?"),
    ("take", rf"^how long did it take for (?:the )?(.{{3,80}}?),? from {EVENT} to {EVENT}\W*$",
     r"how much time passed between the \1's \2 and its \3?"),
    ("take", rf"^how long did (?:the )?(.{{3,80}}?) take from {EVENT} to {EVENT}\W*$",
     r"how much time passed between the \1's \2 and its \3?"),
    (" next | coming | upcoming | forthcoming ",
     r"^((?:when|where)(?:,? and (?:when|where))?) (?:is|was|will|are) ((?:the |its |their |our )?(?:next|coming"
     r"|upcoming|forthcoming) (?:[\w-]+ ){0,3}?[\w-]+(?: (?:of|between) [^?,]{2,70}?)?)"
     r"(?: (?:be|due|planned|scheduled|going to be))?\W*$",
     r"\1 will \2 be held?"),
    (("by |until |till ", "deadline|date|day|moment|hour"), r"\b(by|until|till) (?:what|which) (?:(?:final|latest|last)"
     r" )?(?:deadline|date|day|moment|hour|point in time)s?\b", r"\1 when"),
    (("draft|resolution|text|proposal", "adopt|pass|approv|accept|carried"), rf"^(?:if|had|were|should|once|assuming"
     rf"|supposing|suppose|provided)(?: that)? ((?:the |this |that |its |their )?{_DRAFT}) (?:(?:had|has|have|is|was"
     r"|were|be|been|being|gets|got|to) ){0,3}(?:adopted|passed|approved|accepted|carried)(?: (?:as|by|in|without)"
     r" [^,?]{2,40})?, ?(?=\w)", r"under \1, "),
    ("where", r"\bwhere,? and (?:on (?:what|which) (?:day|date)|when)\b|\b(?:on (?:what|which) (?:day|date)|when),? and"
     r" (?:where|in (?:what|which) (?:city|town|place))\b", "when and where"),
    ("^how soon|^how quick|^how short", r"^how (?:soon|quickly|shortly) (?=after |before |until )", "how long "),
    (("older|newer|later|earlier|younger", " than "),
     r"^(?:by )?how (?:much|many (?:years|days|months)) (?:older|newer|later|earlier|younger) (?:is|was) ([^?]{3,80}?)"
     r" than ([^?]{3,80}?)\W*$", r"how much time is between \1 and \2?"),
    ("or ", r"^((?:is|was|are|were|did|does|do) [^?]{8,160}?),? or (?:(?:to|by|for|in|under|with|from) )?"
     r"(?:some|any)(?:body|one|thing) else\W*$", r"\1?"),
    ("^how long|^how much",
     rf"^how (?:long|much time)(?: was it| passed| lay| elapsed)? (?:from|between) {EVENT} (?:to|and) {EVENT}"
     r" of (?:the )?([^?]{3,80})\W*$", r"how much time passed between the \3's \1 and its \2?"),
    *INVERSIONS,
)  # fmt: skip
"""What the text must hold, what is taken off, and what is put in its place."""


def without_setting(text: str, letter_words: Callable[[], Collection[str]]) -> str:
    """The question without what is set before it, and as one where it is whether something told before is so."""
    if _MARKS.isdisjoint(text):
        return text
    from bot.reading.preambles import without_preamble  # here to keep start-up fast: few questions hold a mark
    from bot.reading.told_claims import as_one_question

    return as_one_question(without_preamble(text, letter_words))


_MARKS = frozenset(".!…:;,-–—")
"""One of which stands between a question and what is said before it."""


def recast(text: str) -> str:
    """``text`` as the question it ends with; as it was, with its lines, where no wording of the table is in it."""
    if "\n" in text.strip():
        return text
    again = rewritten(without_set_aside(plain := " ".join(text.split())), OTHER_WORDINGS)
    return text if (again := rewritten(again, _TABLE)) == plain else again
