"""What any question may have in and around it that changes nothing: whose word is asked for, when, "please tell me:".

That the letters are asked goes without saying, and the time of a letter is the time that is meant.
"""

from __future__ import annotations

from bot.reading.rewriting import Wording

_ALL = (
    r"(?:all (?:of )?|any of )?(?:the|your|these|those|our|my|this) (?:loaded |four |whole |given |available )?"
    r"(?:letters|documents|texts|papers|files|sources|records|archives?|collection|materials?|corpus|database"
    r"|correspondence)"
    r"(?: (?:you have|here|loaded|at hand|provided|given))?"
)
_NAME = r"[\w'’.-]+"
_END = r"(?=\s*[?.!]*$)"

_GLUED = {"par": "paragraph", "op": "operative paragraph", "pp": "preambular paragraph"}

AROUND: tuple[Wording, ...] = (
    # What somebody adds of himself or of another answer: it asks nothing.
    (("impression|imagin|wrong|mistaken|mixing|dream", ", or | or am | or is"),
     r"[ ,;–-]+or (?:(?:is )?(?:it|this|that)(?: is|['’]s)?|am i|do i|is) (?:only |just |merely )*"
     r"(?:my (?:imagination|impression|fancy|mistake)|imagin\w+(?: it| things)?|wrong|mistaken|dream\w+"
     rf"|mix\w+ [^?,]{{2,20}}?){_END}", ""),
    ("of which|which i|which we|that i|that we",
     r", (?:of )?which (?:i|we|my \w+) (?:only |just |unfortunately )*(?:have|had|found|saw|read|know|own|got|keep)\b"
     r"[^,?]{0,50}, ?", " "),
    ("whatever|whichever", r",? ?under (?:whatever|whichever) (?:\w+ )?(?:name|title|spelling),? ?", " "),
    (("or are|or is|or the|or they", "different|others|another"),
     r"[ ,;–-]+or (?:are |is )?(?:the [\w-]+|they|these|those|it)(?: are| is)? (?:different(?: ones?)?|others"
     rf"|another one){_END}", ""),
    (("differ", "and "), r"\b(differs?),? and (?:what|which) are (?:the|these|those) (?:two )?(?:numbers|figures"
     rf"|counts){_END}", r"\1"),
    (("^between ", "differ|change"),
     r"^between ([^,?]{5,70}), ((?:does|do|did) [^?,]{5,60}? (?:differ|change))\W*$", r"\2 between \1?"),
    ("moment|time |point|hour",
     r"\bat the (?:very )?(?:moment|time|point|hour) (?:when|that|at which) (?=the (?:letter|memorandum|note|memo"
     r"|statement|document|text|request)\b[^?,]{0,40}? (?:was|were) (?:written|drafted|drawn up|signed|sent|dated))",
     "when "),
    ("status of observer", r"\b(?:the |a )?status of (?:an )?observer\b", "observer status"),
    (("enjoy", "observer status"), r"\benjoy(?:s|ed)?\b(?= (?:the )?observer status)",
     lambda found: "has" if found[0].endswith("s") else "had" if found[0].endswith("d") else "have"),
    (("timeline|time line|chronology", "date|day"),
     r"\b(timeline|time line|chronology) of (?:all )?(?:of )?(?:the )?(?:dates|days)\b", r"\1 of events"),
    (("^list|^show|^give", "dates in "),
     r"^(?:list|show|give)(?: me)? (?:all )?(?:of )?(?:the )?dates in (?:chronological |time |their )?order\b",
     "timeline of events"),
    ("you got|u got|is in there|'s in there|’s in there",
     r"(?<![\w'’] )\b(?:so )?(?:what (?:all )?(?:have|do) (?:you|u) (?:got|have)"
     r"(?: (?:in (?:there|here|store|stock)|on file|loaded))?"
     r"|what(?:['’]s| is) in there)(?=\s*[?.!](?: |$)|\s*$)", "which letters do you have"),
    ("you got on |u got on |you got about |you have on |you have about ",
     r"\bwhat (?:all )?(?:have|do) (?:you|u) (?:got|have) (?:on|about) (?=\w)", "what do the letters say about "),
    ("bullet|list|points",
     r",? (?:as|in) (?:an? )?(?:(?:bulleted|numbered|short|simple) )?(?:bullet[ -]?points?|bullets|list(?: form)?)"
     rf"{_END}", ""),
    ("capitals", r"\bhow many capitals(?= (?:have|had|has|did|ratified|signed|joined|backed)\b)", "how many countries"),
    ("-paragraph|-page|-line",
     r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-(?:paragraph|page|line) "
     r"(?=(?:draft|resolution|note|memorandum|letter|annex|text|statement)\b)", ""),
    (("made|caused|led|prompted|drove|got", "protest|complain|object|angry|upset|worried|alarmed|react|write"),
     r",? (?:that|which) (?:made|caused|led|prompted|drove|got) (?-i:(?:the )?([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?))"
     r" (?:so )?(?:to )?(?:protest|complain|object|react|write|angry|upset|worried|alarmed)(?: so (?:much|loudly))?"
     rf"{_END}", r" according to \1"),
    ("numbered decisions|many numbered points",
     r"\bnumbered decisions\b|(?<=into how many )numbered points\b", "numbered paragraphs"),
    ("i need|we need|i want|we want|i'm after|i am after",
     r"^for (?:my|an?|the|our|this) (?![^,]{0,30}\b(?:on|about|of)\b)[\w '’-]{2,40}?,? (?:i|we) (?:just |really )?"
     r"(?:need|want|(?:am|are) after) (?=(?:every|each|all|the|a list)\b)", ""),
    ("need this|need it|need that|want this",
     r"(?<=\w)[,;–—-] ?(?:i |we )?(?:need|want) (?:this|it|that) (?:to be )?(?:\w+ )?(?:precise|exact|right|correct"
     r"|quick|fast|quickly|now|today|tonight|asap|accurate)(?=[:.] )", ""),
    ("complete|in full|entire", rf", (?:complete|in full|the complete list|the full list)(?:,? please)?{_END}", ""),
    (" sat in ", r"\bsat in (?=the (?-i:[A-Z]{3,6})\b|the (?:organi[sz]ation|alliance|bloc|list)\b)", "was in "),
    ((", as |^as ", "saw it|sees it|viewed it|put it|puts it|tells it|told it"),
     r"(?:, ?|^)as (?-i:([A-Z][\w’-]+(?: [A-Z][\w’-]+)?)) (?:saw|sees|viewed|puts?|tells|told) it"
     r"(?:, (?=\w)|(?=\s*[?.!]*$))",
     lambda found: f"according to {found[1]}, " if not found.start() else f" according to {found[1]}"),
    ("in plain |in simple |simply put|in short|briefly|put simply|in a word",
     r"^(?:in (?:plain|simple) (?:words|english|terms)|simply put|put simply|in short|briefly|in a word)[,:] ?",
     ""),
    (("problem|issue|question|matter", " on | about | regarding | concerning "),
     r"\b(on|about|regarding|concerning) (the (?:[\w’'-]+ ){1,4}?)(?:problem|issue|question|matter)s?(?=\W*$)",
     lambda found: f"{found[1]} {found[2].strip()}"),
    ("i need a quote|need a quote|need a line|need a citation",
     r"^(?:i |we )?(?:just )?need a (?:short |good )?(?:quote|line|citation)(?: for [^:,.]{2,30})?"
     r"(?:,? (?:fast|quick|quickly|asap|please|pls|today))?[:.–—-]+ ?(?=\w)", ""),
    (("helping to|trying to|working to", "about|on |of "),
     r"\b(about|on|of) (?:helping|trying|working|continuing) to (?=[a-z]{4,})", r"\1 "),
    ("yes or not", r"\byes or not\b", "yes or no"),
    ("participat", r"\b(participat(?:e|es|ed|ing)) to\b", r"\1 in"),
    ("in virtue of|by virtue of", r"\b(?:in|by) virtue of\b", "under"),
    ("force", r"\b(?:coming|going) (?:in|into) force\b", "entry into force"),
    (("added|admitted|taken|included", " into "), r"\b(added|admitted|included) into\b", r"\1 to"),
    ("something else|something different|another thing|other topic|different topic|new topic|change of|next question",
     r"^(?:(?:fine|ok|okay|good|great|right|thanks|thank you|well|cool|alright)[.,!]? )?(?:and |now |but )?"
     r"(?:something (?:else|different)|(?:on )?(?:another|a different|an? other|new) (?:thing|topic|subject|question)"
     r"|(?:a )?(?:change of (?:subject|topic)|next question))"
     r"(?: entirely| altogether| completely| now| then)?[:.,–—-]+ ?(?=\w)", ""),
    (" cable | telegraph | wire ",
     r"\b(did|does) ([^?,;:]{3,60}?) (?:cable|telegraph|wire) (?=the |mr|his |her )", r"\1 \2 write to "),
    ("doc no|document no|doc. no|doc nr|document nr",
     r"\bdoc(?:ument)?\.? n[or]\.?(?=\W*$| (?:of|for|on|pls|plz|please)\b)", "document number"),
    ("in2", r"\bcom(e|es|ing)? in2\b", lambda found: f"com{found[1] or 'e'} into"),
    ("com into|com in to", r"\bcom (?=in ?to (?:fo|ef))", "come "),
    ("basically|essentially|in a nutshell", r"[ ,–-]+(?:basically|essentially|in a nutshell)(?=\W*$)", ""),
    ("^wo ", r"^wo (?=s[ie]?[gn]{1,2}e?d\b|signs?\b|wrote\b)", "who "),
    (" wit ", r"(?<=[\w,]) wit (?=(?:the |teh |da |un |its |a )?\w)", " with "),
    ("in2", r"\bin2\b", "into"),
    ("par|op1|op2|op3|op4|op5", r"\b(par|op|pp)\.?(?=\d{1,2}\b)", lambda found: f"{_GLUED[found[1].casefold()]} "),
    (" nt ", r"(?<=[\w,;] )nt (?=(?:the |teh |in |on |under )?\w)", "not "),
    ("^according|^per |^as per|^going by|^based on|^judging|^in the|^in your|^in these|^from the|^from your|^by the",
     rf"^(?:according to|(?:as )?per|going by|based on|judging by|in|from|by) {_ALL} ?[,:;–—-] ?(?=\w)", ""),
    ("as far as|insofar|according to|if the|if your",
     rf"(?<=\w)[ ,;(–—-]+(?:(?:as|so) far as|insofar as|in so far as) {_ALL} (?:tell|say|show|go|reveal|know|have it"
     rf"|are concerned|is concerned|allow|let us know)\)?{_END}", ""),
    ("according to|going by|judging by",
     rf"(?<=\w)[ ,;(–—-]+(?:according to|(?:going|judging) by) {_ALL}\)?{_END}", ""),
    (("how often|how many times", "write|wrote"),
     r"\bhow (?:often|many times) (?:did|has|have) ([^?,;:]{2,50}?) (?:write|written)(?: (?:a )?letters?)?\b"
     r"(?! (?:about|of|that))", r"how many letters did \1 write"),
    ("then|time|days|far|date|now|altogether",
     r"(?<=\w \w\w)((?:\w|['’])*\)?)[ ,–—-]+(?:back then|at th(?:at|e) time|in those days|back in the day|so far"
     rf"|to date|up to now|(?:un)?till? now|thus far|as of now){_END}", r"\1"),
    ("^now|^also|^next",
     r"^(?:(?:now|also|next)[ ,:]+(?:and |also )?(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did"
     r"|does|do|has|have|had|list|name|the|its|for|in|on|to|under)\b)|now,? (?:and )?(?=[a-z]+ ?\?*$))", "and "),
    (("not ", "but "),
     r"^((?:the|its|[\w.-]+['’]s) [^:?]{3,60}?) ?[:–—] ?not (?:on |by )?(?:the|its|when|who) [^,?]{3,50}?,? but"
     r" (?:on )?(?=(?:the|its|when|who|whom|where) )", r"\1: "),
    (("number |no. |nr. |point ", "of the|of that|of its"),
     r"\b(?:at|under|in|by) (?:number|no\.?|nr\.?|point) (\d{1,2}) (?=of (?:the|that|its)\b)", r"in paragraph \1 "),
    ("missive|epistle", r"\b(?:missive|epistle)(s?)\b", r"letter\1"),
    ("dispatch|despatch",
     r"\b(the|this|that|which|what|his|her|its|covering|cover|(?:19|20)\d\d) d[ei]spatch(?=[ ?.,'’]|$)", r"\1 letter"),
    ("letter|document|text|paper",
     r"\bthe (letter|document|text|paper)s? (?:(?:sent|written|dating|dated|issued|(?:that|which) (?:dates|is|was sent"
     r"|was written|comes)) )(?:in|from|back to|of) (?:the year )?((?:19|20)\d\d)\b", r"the \1 of \2"),
    ("document",
     r"\b(the|that|this|which|what) (?:un|u\.n\.|united nations) document(?=s? (?:of|from|in) (?:19|20)\d\d\b)",
     r"\1 document"),
    ("observership|observer right|observer's right|observer’s right",
     r"\bobservership\b|\b(?<!status and )observer(?:['’]s)? rights?\b", "observer status"),
    ("name of",
     r"(?<!is )(?<!are )(?<!appears )(?<!stands )\bin the names? of (?!(?:the )?(?:treaty|letter|organi[sz]ation"
     r"|pact)\b|(?:his|her|its) )(?=\w)", "on behalf of "),
    ("given out|handed out|put out|sent out|passed round",
     r"\b((?:when|(?:on |at )?(?:which|what) (?:day|date)) (?:was|were) [^?]{0,40}?\b(?:letter|document|doc|text|paper"
     r"|request|note|memorandum|draft|complaint)\b[^?]{0,30}?) (?:given|handed|put|sent|passed)"
     r" (?:out|round|around)(?= by the un\b|,| (?:as|in contrast)\b|\W*$)", r"\1 distributed"),
    (("heading|headline|caption|name", " item"),
     r"\b(?:heading|headline|caption|name) of the (?=(?:supplementary |agenda |requested |proposed |sub-?){0,2}item\b)",
     "title of the "),
    (" of the| of your| of these| of all",
     r"\bthe (newest|oldest|latest|earliest|first|last|most recent|longest|shortest)(?: one)? (?:of|among) (?:all )?"
     r"(?:the|your|these|those)(?: (?:four|loaded))? (letter|document|text|paper)s\b", r"the \1 \2"),
    ("that |which ",
     rf"\bthe (letter|note|request|complaint|document|text) (?:that|which) (?-i:([A-Z]{_NAME}(?: [A-Z]{_NAME}){{0,2}}))"
     r" (?:has |had )?(?:sent|wrote|submitted|penned|authored|filed)(?= (?!to\b|in\b|on\b|for\b|by\b|and\b)"
     r"|\W*$)", r"\2's \1"),
    ("item", r"\b(?:additional|extra|new|further) (?:agenda )?item(?=s? (?:of|in|requested|proposed|asked|on|from"
     r"|called|be)\b|\W*$)", "supplementary item"),
    ("reason|how come",
     r"^((?:and |so |but )?)(?:for what reasons?|what (?:is|was|were|are) the reasons? (?:why|for"
     r" which)|how come)(?: that)? (?=\w)", r"\1why "),
    ("^please|^pls|^plz|^kindly|^can you|^could you|^tell|^answer|^help|^say",
     r"^(?:(?:please|pls|plz|kindly|can you|could you) )*(?:tell|answer|say|help|inform)(?: me| us)?"
     r"(?: (?:this|the following|with this|on this))?(?: one)? ?[:–—-] ?(?=\w)", ""),
)  # fmt: skip
"""Taken off before anything else is read."""
