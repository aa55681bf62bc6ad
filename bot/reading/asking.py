"""Wordings of asking and citing that letters do not hold, put plainly: "identify", "by the note's account", "crops up".

A table for :func:`bot.reading.rewriting.rewritten`, which :mod:`bot.reading.frames` applies.
"""

from __future__ import annotations

import re

from bot.reading.papers_called import PAPERS_CALLED
from bot.reading.rewriting import Wording

_PAPERS = (
    r"(?:letters?|documents?|docs?|texts?|papers?|files?|sources?|records?|communications?|items of correspondence)"
)
_HELD = (
    r"(?:collection|set|lot|archives?|corpus|dossiers?|database|data ?base|pile|bunch|bundle|batch|folder|library"
    r"|files?|holdings?|catalogue|catalog|data ?set|stack|trove|repository)"
)
_FINDING = (
    r"(?:identify|enumerate|itemi[sz]e|specify|pinpoint|single out|pick out|track down|dig (?:up|out)|round up|compile"
    r"|pull up|fetch|retrieve|gimme|lemme (?:see|have)|let me (?:see|have))"
)
_TELLING = (
    rf"(?:{_FINDING}|point out|bring up|look up|supply|provide|furnish|state|indicate|cite|mention|report|set out"
    r"|spell out|write (?:down|out)|jot down|note down|put down|reel off|run through|recite|gather|collect|determine"
    r"|ascertain|establish|find out|figure out|work out|check|verify|remind me(?: of)?|give(?: me| us)?"
    r"|le(?:mme|t me) know|tell(?: me| us)?|show(?: me| us)?|list)"
)
_BARE = r"(?:just )?(?:an? |the )?(?:(?:short|brief|simple|plain|quick|bare|full|rough|round|exact|approximate) )?"
_FORM = (
    r"(?:list|answer|yes or no|(?:country |family |last |first |place )?name|surname|date|number"
    r"|(?:one |two )?(?:word|line)|year|yes/no|quote|figure|(?:document )?symbol|title|day|month|post|place|countrie"
    r"|state|country)"
)
"""The form in which an answer is wanted."""
_SHOWING_UP = (
    r"(?:(?:crop|show|turn|pop)(?:s|ped|ed)? up|figures?(?= in\b)|surfaces?(?= in\b)|features?(?= in\b)"
    r"|featured(?= in\b)|gets? (?:a )?(?:mention|named)|get mentioned|makes? an appearance|r(?:ears?|aises?) its head"
    r"|(?:is|are) to be (?:found|met))"
)
_ACCOUNTS = r"(?:account|reckoning|count|version|telling|lights|own words|words|description|wording|phrasing|narrative)"
_DESCRIBES = (
    r"(?:describes?|puts?|tells?|has|have|phrases?|words?|presents?|portrays?|depicts?|sees?|states?|says?|reports?"
    r"|explains?|calls?|formulates?|characteri[sz]es?|defines?)"
)
_SPEAKER = r"((?:the |its |their |his |her )?[\w'’.-]+(?: [\w'’.-]+){0,3}?)"
_SAYS_SO = r"(?:says?|said|say so|puts? it|tells? us|has it|have it|claims?|writes?|states?)"
_COUNTED = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
_NUMBER_OF = (
    r"^(?:the |give me the |what is the |tell me the )?(?:total |overall |exact )?(?:number|count|total|tally) of"
    r"(?: the)?(?: different| distinct)?"
)

_TAKING_UP = (
    r"(?:take(?: up)?|turn(?:ing)? (?:now )?to|mov(?:e|ing) on to|move to|go(?:ing)? (?:on )?to|switch(?:ing)?"
    r"(?: over)? to|open(?: up)?|consider|focus on|continue with|jump to|pick up|have a look at|look at)"
)
_ONE_PAPER = (
    r"(?:letter|annex|addendum|enclosure|appendix|attachment|statement|memorandum|note|draft(?: resolution)?|request"
    r"|declaration|document|text|one|report)"
)
_UN = r"(?:un|u\.n\.|united nations|secretariat)"


def _whole(called: str) -> str:
    """ "The covering one", "the cover" with the noun that is left out."""
    return re.sub(r"\b(cover(?:ing)?)(?: one)?$", r"\1 letter", called, flags=re.IGNORECASE)


WORDINGS: tuple[Wording, ...] = (
    # What is to be spoken of from here on.
    ("take|turn|move|moving|go|switch|open|consider|focus|continue|jump|pick|look",
     r"^(?:(?:ok|okay|now|next|then|so|and|right|good|well|please|fine|alright),? ){0,3}(?:let['’]?s |let us |we |i )?"
     rf"(?:(?:now|please|next) )?{_TAKING_UP} ((?:the|its|that|this) [^?:;,]{{0,60}}?\b{_ONE_PAPER}"
     r"(?: (?:of|from|dated|to|by|in) [^?:;,]{3,60}?)??)(?: (?:please|now|instead|next|then|again))?[.! ]*$",
     r"show me \1"),
    # What is asked to be done with the answer.
    ("? |. |! |; ",
     rf"(?<=[.;!?]) ?(?:please |kindly )?(?:just )?{_TELLING}(?: (?:them|it|all|each|these|those|both|the lot"
     r"|the answer|them all|all of them))?(?: please)?[.!]*$", ""),
    ("list |answer|yes|name|date|number|word|line|year|quote",
     r"(?<=[.;!?,]) ?(?:an? )?(?:short |brief |simple |plain |quick |bare |full )?(?:list|answer|yes or no|name|date"
     r"|number|(?:one )?(?:word|line)|year|yes/no|quote)s? please[.!]*$", ""),
    ("do|enough|suffic|fine|ok|plenty|great|nice|lovely|good|all i",
     rf"(?<=[.;!?,]) ?{_BARE}{_FORM}s?(?: (?:and|or|with) {_FORM}s?)? (?:alone |only |itself |themselves )?"
     r"(?:(?:will|would|should) do|(?:is|are|would be|will be) (?:enough|sufficient|fine|ok|okay|plenty|great|nice"
     r"|lovely|good|all (?:that )?i (?:need|want))|(?:will |would )?suffices?)[.!]*$", ""),
    ("no need|need not|needn|have to",
     r"(?<=[.;!?]) ?(?:(?:there is |there['’]s )?no need (?:to|for)"
     r"|you (?:need not|needn['’]t|do(?: not|n['’]t) have to)) (?:\w+ ?){1,6}[.!]*$", ""),
    ("identif|enumerat|itemi|specify|pinpoint|single out|pick out|track down|dig |round up|compile|pull up|fetch"
     "|retrieve|gimme|lemme|let me",
     rf"^(?:please |kindly )?{_FINDING} (?:for (?:me|us) )?(?:a list of )?(?=\S)", "list "),
    (" mean", r",? i mean[?.!]*$", ""),
    ("not number|not the number|not just the number|not only the number|not as number",
     r"(?:,| -|;)? ?\(?(?:in words,? )?(?:and )?not (?:just |only |as )?(?:the |their )?(?:item )?numbers?\)?[?.!]*$",
     ""),
    ("y/n|yes/no|yes or no|true/false|true or false|t/f",
     r"^(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|who|what|when|where|which|how)\b)"
     r"(?=[^?]*\b(?:is|was|were|are|has|had|[a-z]{2,}ed)\b)([^?]{5,150}?)[,:;-]? ?(?:y/n|yes/no|yes or no|true/false"
     r"|true or false|t/f)[?.!]*$", r"is it true that \1?"),
    ("respectively", r",? respectively\b", ""),
    ("together", r"^(?:taking|counting|lumping|adding|with) [\w, -]{3,60}? (?:all )?together ?,? ", ""),
    ("together", r",? (?:all )?(?:taken|put|counted|added|lumped)(?: all)? together\b(?! (?:the|an?|this|these|those"
     r"|its|their|his|all)\b)", ""),
    # A signature by what is done with it.
    (" hand| name| signature|pen to paper",
     r"\b(?:(?:put|puts|set|sets|lent|lend|lends|added|adds?|affix(?:ed|es)?|append(?:ed|s)?) (?:his|her|their|its)"
     r"(?: own)? (?:names?|signatures?|hands?)|put pen to paper) (?:to|under|below|beneath|underneath|on|at the"
     r" (?:foot|bottom|end) of) (?=(?:the|this|that|an?) [^?,;:]{0,60}?\b(?:treaty|pact|agreement|accord|convention"
     r"|protocol|charter)\b)",
     lambda m: "sign " if " did " in f" {m.string[: m.start()].casefold()}" else "signed "),
    # What somebody can do, what he came to belong to, and how many there were, in other words.
    ("supposed|meant to|expected|said to",
     r"^what (?:is|are|was|were) ([^?,;]{3,80}?) (?:supposed|meant|expected|said) to be (?:able to do|capable of"
     r"(?: doing)?)\W*$", r"what can \1 do?"),
    (" into ", r"^((?:[^?:;,]{2,30}[:,] ?)?what (?:did|does|has) [^?,;]{2,60}?) (?:get|got|gotten) into"
     r"(?= (?:at|in|of|within|on)\b|\W*$)", r"\1 become part of"),
    (" on top", r"\b(who|which (?:\w+ ){0,2}?)(?: had| has)?(?: newly)? (?:come|came|been put|been added)"
     r" on top(?: of (?:these|those|them|that|it))?(?= |\W*$)", r"\1 joined"),
    (("statement|declaration|appeal|proclamation", " made| given| delivered| put out| agreed| passed"),
     r"\b((?:when|where|(?:on|in) (?:which|what) (?:day|date|city|place|town)) (?:was|were) [^?,]{0,60}?"
     r"(?:statement|declaration|appeal|proclamation)s?) (?:made|given|delivered|put out|agreed|passed)(?=\W*$)",
     r"\1 adopted"),
    (("statement|declaration|appeal|proclamation", "who made|who put out"),
     r"\bwho (?:made|put out) (?=(?:the|this|that) (?:\w+ ){0,3}(?:statement|declaration|appeal|proclamation)s?\b)",
     "who signed "),
    (" seat", r"\bobserver['’]?s? seat\b|\bseat as (?:an )?observer\b", "observer status"),
    ("roughly|approx|about|round figure|ballpark|estimate",
     r"^(?:the )?((?:people|persons|[a-z]{4,}s) (?:who|that) [^?;:]{4,120}?),? (?:roughly|approximately|approx\.?|about"
     r"|in round figures|ballpark|an? estimate|estimated?)\W*$",
     lambda m: f"how many {re.sub(r' (?:who|that) ', ' ', m[1], count=1)}?"),
    (" work", r"\b((?:invit|ask|request|urg|encourag)(?:e|es|ed|s|ing)?\b[^?;:]{0,40}? to) work (?:together )?"
     r"(?=with\b)", r"\1 cooperate "),
    (("year", "mention|named|spoken|appear"),
     r"\bin (?:(?:what|which) years?['’]? (?:letters?|documents?|papers?)|(?:the )?(?:letters?|documents?|papers?) "
     r"(?:of|from) (?:which|what) years?)\b", "in which letters"),
    ("spelled out|spelt out|written out|in full|in words",
     r" \((?:spelled|spelt|written)(?: out)?(?: in full)?\)| \(in (?:full|words)\)", ""),
    ((" same d", "?"),
     r"^(?!(?:is|are|was|were|do|does|did|has|have)\b)((?:the |its )?[^?,;:–]{3,60}?) ?(?:[,:–—]| -) ?"
     r"(?:(?:is|was) it |on )?(?:of )?(?:the )?same (?:date|day) as "
     r"((?:the|its|that|his) [^?,;:]{3,60}?|[\w.-]+['’]s [^?,;:]{3,40}?)\?+$",
     lambda m: f"is {m[1]} dated the same day as {_whole(m[2])}?"),
    ((" same d", " and "),
     r"^(?!(?:is|are|was|were|do|does|did|has|have)\b)((?:the |its )?[^?,;:–]{3,50}?) and "
     r"((?:the|its|that|his) [^?,;:–]{3,50}?|[\w.-]+['’]s [^?,;:–]{3,40}?) ?(?:[,:–—]| -) ?"
     r"(?:on )?(?:the )?same (?:date|day)\?+$",
     lambda m: f"is {_whole(m[1])} dated the same day as {_whole(m[2])}?"),
    # A part by who sent it.
    (" sent| forward| attach| transmit| enclos| passed",
     r"\bthe (annex|addendum|enclosure|attachment|statement|memorandum|note|draft) (?:that |which )?"
     r"(?-i:([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)) (?:had )?(?:sent|forwarded|attached|transmitted|enclosed|passed on)"
     r"(?: along| on)?(?=[?.!,]|\s*$)", r"the \1 to the letter of \2"),
    # Whose words are meant.
    ("'s |’s ", rf",? (?:by|on|in|from|going by) ([\w.-]+(?: [\w.-]+){{0,4}})['’]s? (?:own )?{_ACCOUNTS}\b",
     r" according to \1"),
    (" words of", r",? (?:in|to use|going by|quoting) the (?:exact |own |very )?words of\b", " according to"),
    ("going by|judging|go by|relying on|based on|as per|per the acc|if we |to believe|according with",
     r",? (?:going by|judging (?:by|from)|to go by|relying on|based on|as per|per the account of"
     r"|if we (?:believe|trust|follow)|to believe|according with) (?=(?:the|its|their|his|her|that|this|annex|addend))",
     " according to "),
    (", as |as the |as its |as their |as his |as her |as annex|as addend",
     rf",? as {_SPEAKER} {_DESCRIBES}(?: (?:it|them|this|that|so))?(?=\s*[?.!,]|\s*$)", r" according to \1"),
    ("say, |says, |said, |say so, |puts it, |put it, |tells us, |tell us, |has it, |have it, |claims, |claim, "
     "|writes, |write, |states, |state, ",
     rf", (?:so |as |or so )?{_SPEAKER} {_SAYS_SO}, ", r" according to \1 "),
    ("-related|-themed|-focus|-specific",
     rf"\b([\w.]+)-(?:related|themed|focuss?ed|specific) ((?:\w+ )?{_PAPERS})\b(?![^?]*(?:19|20)\d\d)",
     r"\2 about \1"),
    ("-related|-linked|-connected", r"(?<=\w)-(?:related|linked|connected)\b", ""),
    ("-signed|-authored|-written|-sent|-drafted", rf"\b([\w.]+)-(signed|authored|written|sent|drafted) ({_PAPERS})\b",
     r"\3 \2 by \1"),
    # How many, and of which letters.
    ("how many",
     rf"^((?:and |so )?how many (?:annexe?s|addenda|enclosures|draft resolutions|footnotes|parts|appendi(?:x|c)es))"
     rf"(?: are there| do| have| are| (?:is|are) attached)? (?:in|to|of|across|over)? ?(?:all|every|each)(?: of)?"
     rf"(?: the| these)?(?: \w+)? {_PAPERS}(?: have| contain| bear)?(?: together| altogether| in all| in total)?\W*$",
     r"\1 in all"),
    ("number of|count of|total of|tally of",
     rf"{_NUMBER_OF} ({_PAPERS}) (?:in which|where) (.{{2,60}}?) (?:is|are|was|were|gets?|comes? up|appears?)"
     r"(?: (?:named|mentioned|cited|found|spoken of|referred to|told of|called by name))?\b(?=\W*$)",
     r"how many \1 mention \2"),
    ("number of|count of|total of|tally of", rf"{_NUMBER_OF} ({_PAPERS})\b", r"how many \1"),
    ("number of|count of|total of",
     r"^(?:and |so )?(?:what(?:['’]s| is| was)|give me|tell me|i (?:need|want)) the (?:total |overall |whole |exact )"
     r"(?:number|count) of (?=(?:people|persons|states|countries|letters|signatures|signatories|signers|members) )",
     "how many "),
    ("the number of|the total of|the count of",
     rf"^((?:and |so |but )?)(?:is|was) the (?:total )?(?:number|total|count) of ((?:the )?[^?,]{{3,60}}?)"
     rf" ({_COUNTED})((?: (?:in|by|as of) [^?,]{{3,30}}?)?)\W*$", r"\1were there \3 \2\4?"),
    (("membership|members", " of ", "is |was |are |were "),
     rf"^((?:and |so |but )?)(?:is|was|are|were) the (?:membership|members) of ((?:the )?[^?,]{{2,60}}?)"
     rf" ({_COUNTED})(?: (?:strong|in number))?((?: (?:in|by|as of) [^?,]{{3,30}}?)?)\W*$",
     r"\1were there \3 members of \2\4?"),
    ("of the|of all|of your|of these",
     rf"^(?:out )?of (?:all )?(?:the |your |these )?(\w+ )?({_PAPERS})(?: (?:here|loaded|you have))?, ?"
     r"(how many|which)\b", r"\3 of the \1\2"),
    ("collection| set| lot|archive|corpus|dossier|database|data base|pile|bunch|bundle|batch|folder|library|file"
     "|holding|catalog|stack|trove|repository",
     r",? (?:anywhere )?(?:in|from|within|across|throughout|of|among) (?:the|this|your|our|that) (?:whole |entire "
     rf"|full |loaded )?{_HELD}(?: of (?:letters|documents|texts|papers))?(?= ?[?.!,]| (?:is|are|was|were|has|have|do"
     r"|does|did|carr|bear|mention|cite|sign|name|contain|speak|print)|\s*$)", ""),
    ("^in |^from |^among ",
     rf"^(?:in|from|among) (?:the|your|this|all the|all your) (?:whole |entire |loaded )?{_HELD}"
     r"(?: of (?:letters|documents|texts|papers))?,? (?=\w)", ""),
    ("of who|from who|belonging to who",
     r"^(?:the )?((?!who|what|which)[^?,:;]{3,60}?) ?[-–—,:]+ ?(?:of|belonging to) whom?(?: (?:is|are|was|were)"
     r" (?:it|this|that|they))?\W*$", r"whose is the \1?"),
    # Where something is named.
    ("crop|show|turn|pop", r"\b(where|how often|how many times) (?:does|do|did) (.{2,50}?) (?:crop|show|turn|pop) up\b",
     r"\1 is \2 mentioned"),
    ("crop|show|turn|pop",
     rf"\b(in (?:which|what|how many) (?:of the )?{_PAPERS}) (?:does|do|did) (.{{2,50}}?) (?:crop|show|turn|pop) up\b",
     r"\1 is \2 mentioned"),
    (" up |figure|surface|feature|mention|named|appearance|its head|to be ",
     rf"\b{_SHOWING_UP} (?:by name )?(?=in\b|where\b|at\b|anywhere\b|how\b|which\b)", "is mentioned "),
    (("term|phrase|expression|wording|formula|designation|label|notion|word", '"|“|«|\'|‘'),
     r"\b(?:contain|print|use|employ|carry|include|have|hold|feature|display|show|bear|say) (?:the|that|this) (?:very "
     r"|exact |literal )?(?:term|phrase|expression|wording|formula|designation|label|notion|word)s? (?=[\"“«'‘])"
     r"(?![^?]*['\"”»’] (?:for|of|as)\b)", "mention "),
    ("dealt|touched|discussed|talked|brought up|taken up",
     r"\b(is|are|was|were) ([^?]{2,60}?) (?:dealt with|touched (?:up)?on|discussed|talked about|brought up|taken up)"
     r"(?: anywhere| at all)?(?= in\b| anywhere\b| at all\b)", r"\1 \2 mentioned"),
    ("deal|touch|discuss|talk|bring up|take up",
     rf"\b(does|do|did) ((?:the |its |that |this |any )?(?:[\w.]+ ){{0,3}}?(?:{_PAPERS}|it|they|one|annex|statement"
     r"|draft|note|memorandum|addendum|enclosure|resolution)(?: (?:of|from|dated|in) [^?,]{4,40}?)?) (?:deal with"
     r"|touch (?:up)?on|discuss|talk about|bring up|take up) (?=\w)", r"\1 \2 mention "),
    ("is mentioned in ",
     rf"^(.{{2,60}}?) is mentioned in (which|what|how many)((?: of (?:the|your))?(?: \w+)? {_PAPERS})\b",
     r"\2\3 mention \1"),
    ("the city|the town|the capital|the country|the nation",
     r"(?<!what is )(?<!what was )(?<!which is )(?<!name )"
     r"\bthe (?:city|town|capital|country|nation) of (?-i:(?=[A-Z]))",
     ""),  # "the Republic of X" is a name itself
    # What stands on a cover, and in which order it is asked.
    (" is w| are w| was w| were w",
     r"^(?!(?:who|what|which|when|where|why|how|in|to|on|by|for|from|with|at|whose)\b)([^?,]{2,80}?) (is|are|was|were)"
     r" (what|who)(?: exactly)?(?=\W*$)", r"\3 \2 \1"),
    (" to", r"^((?:(?:and|so|but|ok|okay),? )*)whom? (?:is|was) ([^?,]{2,60}?) (write|writ|address|reply|appeal)ing"
     r"(?: (?:his|her|its|the|this|that) (?:letter|note|appeal|reply)| it)? to\W*$",
     lambda m: f"{m[1]}to whom did {m[2]} {'write' if m[3].casefold() == 'writ' else m[3]}?"),
    ("agenda ", r"\bagenda (?:topic|point|subject|heading|title|matter)(s?)\b", r"agenda item\1"),
    ("beneath|underneath", r"\b(?:beneath|underneath) (?=the\b|annex|addend|it\b|which\b|what\b)", "under "),
    (" top | head | front |heading| page ",
     r" (?:printed|given|shown|standing|set|appearing|listed|put|placed|written)(?: right)? (?:on top|(?:at|on) the "
     r"(?:very )?(?:top|head|front)|in the heading|on (?:the )?(?:first|front|title) page) of (?=the\b|an?\b)", " of "),
    (" come out| came out| comes out| appear",
     r"\b(?:did|does) (.{3,80}?)(?<! to) (?:come out|appear)"
     r"(?= as (?:an? )?(?:[\w.]+ ){0,3}document\b)", r"was \1 issued"),
    ("hand|given out|gave out|put out|passed round|passed around|distribut",
     r"\b(?:handed|given|put|sent|passed) (?:out|round|around) (?=as (?:an? )?(?:[\w.]+ ){0,3}document\b)", "issued "),
    ("goes |went |is going |is directed |is meant ",
     r"\b(?:goes|went|is going|is directed|is meant) (?:to|for) (?=(?:the )?(?:president of the (?:general )?(?:"
     r"assembly|ga|security|council|sc)|sg\b|unsg\b|secretary.general(?! of the (?!un))|un chief))",
     "is addressed to "),
    ("out by|out the|out on",
     rf"\b(?:given|gave|handed|put|sent) out (?=by (?:the )?{_UN}\b|on (?:the|that) )", "distributed "),
    ("ted by |ued by |shed by |ased by ",
     rf"\b(distributed|circulated|issued|published|released) by (?:the )?{_UN}\b(?! (?:as|under)\b)", r"\1"),
    ("give out|gave out|giving out|given out", rf"\b((?:did|does|do) (?:the )?{_UN}) (?:give|hand|put) out\b",
     r"\1 distribute"),
    (" day ", r"\bon (?:the|that) (?:very|same|very same|exact|selfsame) (?:day|date) (?:that|which) (?:stands|is given"
     r"|is printed|appears|is written|it is printed) (?:in|on|at|above|under) (?:its|(?:the )?\w+['’]s|the) (?:own )?"
     r"(?:heading|head|title|top|letter)\b", "on the day of the letter"),
    (" day| date| month| year",
     r"\b(which|what) (?:exact|precise|actual|particular|specific) (?:(day|date)|(?=month|year))",
     lambda m: f"{m[1]} {'day' if m[2] else ''}"),
    # Names of things by other words.
    ("document n|document code|document id|document ref",
     r"\b(?:un |u\.n\. |united nations )?document (?:number|no\.?|nr\.?|code|id|reference)(?= of\b| ?\W*$)",
     "symbol"),
    ("^i |^we ",
     r"^(?:i|we) (?:need|want|require|am looking for|are looking for) the (?=(?:symbol|date|title|session) of the\b)",
     "what is the "),
    ("'s currency|’s currency|whose currency|'s money|’s money|whose money",
     r"\b(?:in )?(?:whose|(?:which|what) (?:country|state|nation|land)['’]s) (?:own )?(?:currency|money)\b"
     r"(?=(?: \w+){1,6})", "in which currency"),
    (("boss|top man|number one", "which country|which state|which nation|what country"),
     r"\b(?:the )?(?:big )?(?:boss|top man|number one)(?= of\b| ?\W*$)", "the leader"),
    ("birthday ", r"\bbirthday (?=statement|declaration|text|message|paper)", "anniversary "),
    (" letters ", r"\b(?:the )?(?:two|three|four|five|six|[2-6]) (?:capital )?letters (?-i:(?=[A-Z]{2,7}\b))",
     "the letters "),
    ("never |no idea|first time", r"(?<=\?) ?(?:i(?:['’]ve| have)? )?(?:never (?:seen|heard|met|read|came across)"
     r"|no idea|first time i)\b[^?]{0,60}$", ""),
    (("symbol", "not "), r",? (?:and |but )?not (?:just |only |merely )?(?:in|as) (?:an?|its|the) foot ?notes?\b", ""),
    ("asterisk|star", r"\b(?:foot ?)?notes? (?:that (?:is|are) )?(?:marked|introduced|flagged|headed|signalled) "
     r"(?:with|by) an? (?:asterisk|star)\b|\b(?:asterisk(?:ed)?|starred) notes?\b", "footnote"),
    ("how many ", r"^(how many (?:annexes|addenda|enclosures|attachments|appendices)) (?:accompany|go with|come with|"
     r"belong to|are (?:attached|appended|annexed|added) to|follow|supplement) ((?:the |its )?[^?,]{4,60}?)\W*$",
     r"\1 does \2 have?"),
    *PAPERS_CALLED,
)  # fmt: skip
"""Requests for the answer, sources, counts, places and covers, in this order."""
