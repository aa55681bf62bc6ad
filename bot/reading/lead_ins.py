"""Phrases that lead up to a question or trail behind it and ask nothing: "for the record,", "any idea who", ", no?".

Tables for :func:`bot.reading.rewriting.rewritten`, which :mod:`bot.reading.frames` applies before its own.
"""

from __future__ import annotations

import re

from bot.reading.patterns import pattern
from bot.reading.rewriting import Wording
from bot.slots import CARDINALS

_WH = (
    r"(?:who|whom|whose|what|when|where|why|how|which|(?:in|on|under|to|for|by|from|with|at|of) (?:which|what|whose"
    r"|whom))"
)
_MARK = r"\s*(?:[,:;.!–—]|\s-)+\s*"
_MARKS = ",|:|;|.|!|–|—| -"
_QUESTION = (
    rf"(?={_WH}\b|is |are |was |were |do |does |did |has |have |had |can |could |[A-Z]|the |list |name |all |every )"
)
_ME = r"(?:me|us)"
_ADVERBIAL = (
    r"(?:[a-z]+ly(?: speaking| put)?|for (?:the record|the avoidance of doubt|completeness|clarity|context|reference"
    r"|starters|what it(?:'|’| i)s worth)|in (?:short|brief|sum|fact|essence|plain english|simple terms|other words"
    r"|your (?:opinion|view|estimation)|(?:one|a|two|three|\d) (?:single |few )?(?:words?|sentences?|lines?))|to be"
    r" (?:clear|exact|precise|sure|honest|specific|safe)|(?:just )?to (?:the best of (?:your|my|our) knowledge|start(?:"
    r" with)?|begin(?: with)?|sum up|clarify|confirm|recap|double.?check|be sure)|as far as (?:you|i|we|one) (?:know"
    r"|can tell|see|understand|recall)|if (?:i am|i'm|im|we are|we're|i) (?:not mistaken|right|correct)|if (?:i|we)"
    r" (?:remember|recall|understand|understood|read)(?: it| this| that)?(?: correctly| rightly| right)?|if memory"
    r" serves(?: me)?(?: right| well)?|unless (?:i am|i'm|im|i) mistaken|out of (?:interest|curiosity)|as a matter of"
    r" (?:interest|fact)|by the way|first of all|first things first|by any chance|refresh my memory|help me (?:out"
    r"|understand)|settle (?:a|this|my|our) (?:bet|argument|dispute)(?: for me| for us)?|riddle me this|guess what"
    r"|trivia(?: question| time)?|pop quiz|(?:quiz|trivia|exam|test|homework|follow.?up|next|another|last|final|quick"
    r"|short|simple|easy|dumb|stupid|silly|serious|random|honest|real|small|side|bonus) (?:question|one|check|q)"
    r"|fact.?check(?:ing)?|(?:careful,? |watch out,? )?trick question|hands on (?:your |the )?buzzers|tie.?break(?:er)?"
    r"|question(?: \d+)?|one more(?: thing)?|q\d?|multiple choice|(?:quick|rapid)[ -]?fire(?: round| question)?|extra"
    r" credit|(?:lightning|speed|final|bonus) round|bonus(?: points?)?|against the clock"
    r"|for (?:\w+ )?points?|for the win)"
)
_POLITE = (
    rf"(?:(?:i|we)(?:'d|’d| would|d)? be (?:very |most |so |really |much )?(?:grateful|thankful|obliged|glad|happy"
    rf"|delighted|interested)(?: if you (?:could|would|can)| to (?:know|learn|hear|find out))?|(?:do|would) you"
    rf" (?:happen to |by any chance )?know|(?:does|do|would) any(?:one|body)(?: here)? (?:happen to )?know"
    rf"|(?:can|could|would|will) (?:any|some)(?:one|body)(?: here)? (?:please |kindly )?(?:tell {_ME}|say|explain)"
    rf"|(?:got |have you )?any (?:idea|clue|notion|inkling)(?: of| as to| about)?"
    rf"|(?:can|could|would|will|might) you (?:please |kindly |possibly |quickly |also )?(?:let me know|advise"
    rf"|look up|find out|check|work out|figure out|verify|confirm|dig up|ascertain|determine|establish|specify|indicate"
    rf"|state|say|explain|recall)(?: for {_ME})?|(?:please |kindly )?remind {_ME}(?: again)?(?: of)?|(?:i|we)(?:'d|"
    rf" would|d)? (?:want|need|wish|like|love|hope)(?:ed)? to (?:know|find out|learn|check|confirm|verify|establish"
    rf"|understand|hear)|(?:i|we)(?:'m| am| are|m)? (?:trying|hoping|looking|keen|curious|eager) to (?:know|find out"
    rf"|learn|see|work out|figure out|understand|establish|check)|(?:i|we) (?:can(?:'t|not| not)|could(?:n't| not))"
    rf" (?:find|tell|see|remember|work out|figure out)|it (?:is|was) unclear(?: to me)?|(?:i|we) (?:forget|forgot)"
    rf"|enlighten {_ME}|(?:may|might|could|can) (?:i|we) (?:please |kindly |perhaps |also )?(?:ask|enquire|inquire|know"
    r"|learn|be told)(?: (?:of )?you)?)"
)
_TASK = r"(?:,? ?(?:please |kindly )?(?:indicate|specify|state|say|tell me|tell us|clarify|confirm|identify|explain))?"
_HOLDERS = r"(?:presidents|leaders|heads|ministers|ambassadors|diplomats|representatives|signatories|signers)"
"""Those who hold an office sign and speak: they are asked for by it."""
_CONTEXT = (
    r"(?:with (?:regard|regards|respect|reference) to|in (?:respect|relation|connection|regard) (?:of|to|with)"
    r"|regarding|concerning|as regards|as for|as to|when it comes to|speaking of|turning to|looking at|apropos|on the"
    r" (?:subject|topic|question|matter|issue) of)"
)
_GIVE = rf"(?:(?:please |kindly )?(?:give|tell|name|state|find|show|provide|quote)(?: {_ME})? )?"
_PRONOUN = pattern(r"\b(?:it|they|them|he|she)\b", re.IGNORECASE)
_STATED = (
    r"(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|who|what|when|where|which|how|why|in|to"
    r"|on)\b)"
)


def _about(match: re.Match[str]) -> str:
    """The question with its subject in the place of the pronoun; else behind a colon."""
    subject, question = match[1].strip(), match[2].strip()
    if _PRONOUN.search(question):
        return _PRONOUN.sub(subject.replace("\\", ""), question, count=1)
    return f"{subject}: {question}"


_BEFORE_IT = r"(?:(?:so|and|well|ok|okay|but|just|basically|actually|honestly|anyway|like),? )*"
"""Small words before politeness."""
_POLITELY = (
    "^so |^and |^well |^ok |^okay |^but |^just |^basically |^actually |^honestly |^anyway |^like |^i|^we|^do |^does "
    "|^may |^might |^would |^can |^could |^will |^got |^have |^any|^please |^kindly |^remind|^enlighten"
)
"""How politeness begins."""
_STRESSING = r"indeed|in (?:actual )?fact|explicitly|expressly|literally|as it happens|in reality|for real"
"""What only stresses that something is so."""


def _unstressed(match: re.Match[str]) -> str:
    """Nothing for what only stresses; what is quoted is left as it is."""
    return match[0] if _QUOTING.search(match.string) else ""


_QUOTING = pattern(r"[\"“”«»]|(?<!\w)['‘]")
LEAD_INS: tuple[Wording, ...] = (
    ("indeed|fact|explicitly|expressly|literally|happens|reality|for real",
     rf"(?<=\w),? (?:{_STRESSING})\b,?(?= \w)", _unstressed),
    ("no matter|regardless|whatever|whichever|wherever",
     r",? (?:no matter|regardless(?: of)?|(?:in |on |under |of )?wh(?:at|ich|o|ere)ever)\b(?: (?:which|what|who|whose"
     r"|where|the|in|of))?(?: [^\s,;?.]+){0,4}(?=[?.!]*$)", ""),
    (" in the end| after all| eventually| ultimately",
     r"^((?:and |but |so )?(?:did|was|were|has|have|is|are) [^?]{4,120}?),? (?:in the end|after all|eventually"
     r"|ultimately)(?=\W*$)", r"\1"),
    (" described| regarded| portrayed| seen as",
     r"^what (is|are|was|were) (?:described|regarded|portrayed|seen) as (?=an? |the )", r"what \1 called "),
    ((" say ", " is| was| are| were"),
     r"^what (?:do|does|did) ((?:the |this |its )[^?]{3,60}?) say (?:that )?"
     r"(?!(?:it|he|she|they|this|that) )((?:the |an? )?[^?]{2,80}?) (is|was|are|were)\W*$",
     r"according to \1, what \3 \2?"),
    ("correct me", r"^correct me if (?:i am|i'm|im|i)(?: am)? wrong,?(?: but)? ", ""),
    ("i mistaken|i'm mist|am i wrong|not mistaken|right?|correct?|true?|yes?|no?|eh?|huh?|innit|yeah?| not it| not he"
     "| not she| not they| not that| not there",
     rf"^{_STATED}([^?]{{8,200}}?), ?(?:no|yes|eh|huh|innit|yeah|right|correct|true|or am i (?:wrong|mistaken)"
     r"|am i right|(?:is|was|did|has|does|are|were|do|have|had) not (?:it|he|she|they|that|there)(?: so)?)\?+$",
     r"is it true that \1?"),
    (_MARKS, rf"^(?:ok |okay |so |and |but |well |now )*{_ADVERBIAL}{_MARK}{_QUESTION}", ""),
    ("^sort|^group|^order|^arrang", r"^(?:sort|group|order|arrange)(?:ed|d|ing)? (?:them |the letters )?by"
     rf" (?:the )?\w+(?: \w+)?{_MARK}(?={_WH}\b|how many\b)", ""),
    ("something else|anything else",
     r"^((?:what|which) (?:kind|sort|type) of [^?,:;]{5,80}?)[,:;–—-] ?[^?]{2,60}?(?:some|any)thing else\W*$", r"\1?"),
    ("i |i'm |im |we're |we are ",
     r"^(?:i['’]?m|i am|i(?= \w+ing\b)|we['’]re|we are) [^?]{5,120}? (?:and|n|so|&) (?:i |we )?(?:need|want|would like"
     r"|am looking for"
     r"|have to find)(?: to (?:know|find|see|have))?,?:? ", ""),
    ("^if |^when |^whenever |^should |^provided ",
     r"^(?:if|when|whenever|should|provided)(?: that)? (?:it|that|this|you|one|i)\b[^?:;,\d]{2,50}?\b(?:trouble|bother"
     r"|moment|minute|busy|possible|convenient|allowed|permitted|ask|permit|allow|please|mind)(?: me| to ask)?,"
     rf"(?: (?:and|but|or) [^,?\d]{{3,50}},)? (?={_WH}\b|can |could |might |may |would |will |please |kindly |tell )",
     ""),
    ("^for ", r"^for (?:my|our|an?|this) (?:(?!on |about |of |for |in )[\w-]+ ){1,4}?(i|we) (?:just |only |still )?"
     r"(?:need|want|require|must have|have to have|am looking for|are looking for) (?=\w)", r"\1 need "),
    ("i mean", r"^(?:(?:oops|sorry|sry|no|wait|actually|ah|oh),? )*i (?:meant|mean)(?: to (?:ask|say|type|write))?"
     r"(?: that)?[,:]? (?=\w)", ""),
    ("yes or no|y/n|yes/no", r"^(?:yes or no|y/n|yes/no)(?:,? (?:contestants|class|folks|everyone|everybody|team|guys"
     r"|people|all|then|please))?\s*[,:;.–—?-]*\s*(?=\w)", ""),
    ("trouble|bother|indebted|obliged|grateful|thankful|^may |^might |^could |^can ",
     r"^(?:(?:may|might|could|can) (?:i|we) (?:please |kindly )?(?:(?:trouble|bother) you|ask(?: you)?) for|(?:i|we)"
     r" (?:should|would) be (?:most |very |so |deeply )?(?:indebted|obliged|grateful|thankful)(?: to you)? for) ",
     "give "),
    ("pray", r"^pray,? (?:do )?(?:tell|say)(?: me| us)?,? (?=\w)", ""),
    ("^please |^kindly |^explain|^tell|^say", rf"^(?:please |kindly )?(?:explain|tell|say) to (?:an?|the|my|us|me)\b"
     rf"(?: \w+){{0,3}} (?={_WH}\b)", ""),
    (("on which|when", "date|day"), rf"^{_GIVE}the (?:exact |precise )?(?:date|day) (?:on which|when) (?=\w)", "when "),
    (("which", "year|month|city|town|country"),
     rf"^{_GIVE}the (?:exact )?(year|month|city|town|country) (?:in|at) which (?=\w)", r"in which \1 "),
    ("what is the|what was the|what's the|whats the",
     r"^what(?:'s|s| is| was) the (?:exact )?(?:day|date) (?:when |on which |that )?"
     r"(?=(?:the|its|their|[A-Z][\w'’-]*(?:'s|’s)?) [^?]{2,80}? "
     r"(?:entered|came|began|begun|started|was|were|met|took|became|opened|closed|ended)\b)", "when "),
    (("where|which", "city|town|place|spot"),
     rf"^{_GIVE}the (?:exact )?(?:city|town|place|spot) (?:where|(?:in|at) which) (?=\w)", "where "),
    ("letters|initials|capitals", r"^(?-i:([A-Z]{2,9}))\W+what (?:do|does|did) (?:the|these|those|its) (?:\w+ )?"
     r"(?:letters|initials|capitals) (?:stand for|mean|signify|denote)\W*$", r"what does \1 stand for?"),
    ("spell|write|expand", r"^(?:please )?(?:spell|write|expand)(?: out)? (?-i:([A-Z]{2,9}))(?: out)?(?: in full)?\W*$",
     r"what does \1 stand for?"),
    (("stand|mean", "letters|initials|abbreviation|acronym|capitals"),
     r"\b(?:the|these|those) (?:\w+ )?(?:letters|initials|abbreviation|acronym|capitals) (?=(?-i:[A-Z]{2,9})\b)", ""),
    ("task|job|duty|duties", r"^(?:what|which) (?:tasks?|jobs?|dut(?:y|ies)) (does|do|did) ([^?,]{3,60}?) (?:give|hand"
     r"|set|assign|entrust)(?: to)? (the [^?,]{3,60}?)\W*$", r"what \1 \2 ask \3 to do?"),
    ("stands for|stand for", r"\bwhat (?!do\b|does\b|did\b)([^?,]{2,50}?) stands? for\b", r"what does \1 stand for"),
    ("true or false|true/false|t/f|fact or fiction",
     r"^(?:true or false|true/false|t/f|fact or fiction)\s*[,:;.–—?-]*\s*(?=\w)", "is it true that "),
    ((_POLITELY, "know|idea|clue|notion|inkling|grateful|thankful|obliged|glad|happy|delighted|interested|look up|find"
     "|check|out|verify|confirm|dig up|ascertain|determine|establish|specify|indicate|state|say|explain|recall|remind"
     "|learn|hear|understand|see|tell|remember|unclear|forg|enlighten|ask|enquire|inquire|told"), rf"^{_BEFORE_IT}"
     rf"{_POLITE}{_TASK},? (?={_WH}\b)", ""),
    ((f"{_POLITELY}|^wonder", "if|whether"),
     rf"^{_BEFORE_IT}(?:{_POLITE}{_TASK}|(?:i|we) (?:was |were |am |are )?wonder(?:ing)?|wondering),? (?:if"
     rf"|whether) "
     r"(?=\w)", "is it true that "),
    (("^who |^what |^where ", " is| was| are| were"),
     r"^(who|what|where) ((?:the )?[^\s?]+(?: [^\s?]+){0,3}) (is|was|are|were)\W*$", r"\1 \3 \2"),
    ("with re|in re|in con|regarding|concerning|as regards|as for|as to|when it comes|speaking of|turning to|looking at"
     "|apropos|on the ", rf"^{_CONTEXT} ([^,:?]{{2,60}}?){_MARK}(?={_WH}\b|is |are |was |were |do |does |did "
     rf"|has )(.+)$",
     _about),
    (" as a", r"(?<=\w) as an? (?:\w+ )?(?:name|word|term|place|topic|concept)(?= ?[:,?–—])", ""),
    (" it| them", r"\b(which|what) (letters|documents|texts|papers) (?:do |does )?(?:have|has|hold"
     r"|contain|carry|print|use|show) (?=(?:it|them)\b)", r"which \2 mention "),
    (":", rf"^(?![^:]*\b(?:ones?|this|that|these|those|or)\b)((?:[^\s,:?]+ ){{0,3}}[^\s,:?]{{2,}}) ?: (?={_WH}\b)"
     r"((?:[^\s?,]+ ){1,5}(?:it|they|them)\b[^?]*\??)$", _about),
    (":", rf"^(?!{_WH}\b)([^?:]{{4,120}}?) ?[:–—-] ?how many(?: (?:are there|in all|in total|altogether))?\W*$",
     r"how many \1?"),
    ("as far as|concerned", rf"^as far as ([^,:?]{{2,60}}?) (?:is|are|goes|go)(?: concerned)?{_MARK}(.+)$", _about),
    # What is to be made of the answer.
    ("comma|bullet|list|sentence|word|line|explanation|alphabetical",
     r",? (?:comma[- ]separated|separated by commas|as (?:an? )?(?:bullet(?:ed)? |plain |numbered )?list|in (?:bullet"
     r" points?|bullets|list form|a list|alphabetical order)|in (?:one|a single|two|a few|your own) (?:sentences?"
     r"|words?|lines?)"
     r"|one per line|no explanations?(?: needed)?)[.!]*(?=\??$)", ""),
    ("score|marks|credit|point",
     r",? for (?:the |a |an |one |two |some )?(?:full|extra|bonus|top|maximum|more) (?:score|marks?|credit|points?)"
     r"[.!]*(?=\??$)", ""),
    ("citation|citing|cite|footnote|catalogue|bibliography|index|finding aid|records|files|notes|register",
     r",? (?:for|to|in) (?:the purposes? of |use in )?(?:(?:my|our) (?:citation|footnotes?|catalogue|bibliography|index"
     r"|finding aid|records|files|notes|register)s?|citations?(?: purposes)?|citing(?: it)?|cite it)[.!]*(?=\??$)", ""),
    ("list of", r"^(?:please |kindly )?(?:provide|supply|furnish|compile|produce|draw up|put together|make|create"
     r"|generate"
     rf"|build|prepare)(?: {_ME})?(?: with)? (?:a |the )?(?:full |complete |short )?list of ", "list "),
    ("^please |^kindly |^furnish|^supply|^provide|^state|^indicate|^specify|^mention|^report",
     rf"^(?:please |kindly )?(?:furnish|supply|provide|state|indicate|specify|mention|report)(?: {_ME})?(?: with)? "
     r"(?=the (?:full |exact )?(?:name|date|symbol|title|number|year|rank|office|country|state|session"
     r"|language))", "give "),
    ("name", r"^(?:give |what is |what are |tell me )?the (?:full )?names? of (?:the |those |that )?(?:persons?"
     r"|people|officials?"
     r"|diplomats?|individuals?|m[ae]n|wom[ae]n|ones?|signator(?:y|ies))? ?(?:who|that) ", "who "),
    (("list |name |enumerate |give |show |tell ", "s that |s which |s who |people |persons "),
     rf"^(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls |plz |kindly )?(?:list|name|enumerate|(?:give|show"
     rf"|tell) {_ME}(?: a list of)?) (?:all (?:of )?)?the (?!(?:[a-z-]+ )*{_HOLDERS} )"
     rf"((?:[a-z-]+ ){{0,2}}[a-z-]+s|people|persons)"
     r" (?:that|which|who) (?=[a-z])", r"which \1 "),
    ((" things | facts | points ", "tell |give |show |name |list "),
     rf"^(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls )?(?:tell|give|show|name|list)(?: {_ME})? (?:\d{{1,2}}"
     r"|a few|some|a couple of|two|three|four|five|the main|the key) (?:things|facts|points) (?:about|on) ",
     "what is said about "),
    ("a)", rf"^({_WH}\b[^?]{{5,150}}?)[:?,]* \(?a\) .*\bb\) .*$", r"\1?"),
    ("complete|finish|continue|fill in",
     r"^(?:please )?(?:complete|finish|continue|fill in)(?: the| this)? (?:sentence|quote|quotation|phrase|blanks?|gap"
     r"|line"
     r"|passage)s?[:.,–—-]+ *([^_…]{8,300}?)[\s._…]*$", r'which sentence says "\1"'),
    ("through|break down|fill me|catch me|up to speed|lowdown|rundown|unpack|sum up|recap|tldr|tl;dr",
     rf"^(?:please |can you |could you )*(?:(?:walk|run|talk|take|guide) {_ME} through|break down|fill {_ME} in on"
     rf"|catch {_ME} up on|bring {_ME} up to speed on|give {_ME} (?:the |a )?(?:lowdown|rundown) (?:on|of)|unpack|sum"
     rf" up|recap"
     r"|tl;?dr(?: of| for| on)?:?) (?=(?:the )?(?:\w+ )?(?:signator|signer|member|part|item|date|name))", "list "),
    ("through|break down|fill me|catch me|up to speed|lowdown|rundown|unpack|sum up|recap|tldr|tl;dr",
     rf"^(?:please |can you |could you )*(?:(?:walk|run|talk|take|guide) {_ME} through|break down|fill {_ME} in on"
     rf"|catch {_ME} up on|bring {_ME} up to speed on|give {_ME} (?:the |a )?(?:lowdown|rundown) (?:on|of)|unpack|sum"
     rf" up|recap"
     r"|tl;?dr(?: of| for| on)?:?) ([^?]{3,80}?)(?: for (?:me|us))?[?.!]*$", r"summarize \1"),
)  # fmt: skip
"""Lead-ins and tags, then forms of answer, in this order."""

_SUBJECT = r"((?:(?!that\b|which\b|who\b|whom\b|when\b|where\b|if\b|and\b)[^\s?,]+ ){1,6}?)"
_PLAIN = r"(?![^?]*\b(?:not|never|nobody|none|no|neither|without)\b)"
"""A denial stays as it is: "was X not signed" would ask whether it was."""
INVERSIONS: tuple[Wording, ...] = (
    ("is it true that", rf"^is it true that {_PLAIN}{_SUBJECT}(is|was|are|were) (?=\w)", r"\2 \1"),
    (
        "is it true that",
        rf"^is it true that {_PLAIN}{_SUBJECT}ha[sd]"
        rf" (?=(?:an?|no|the|any|its|\w+s|only|just|\d{{1,3}}|{'|'.join(CARDINALS)}) ?\b)",
        r"does \1have ",
    ),
    (
        "is it true that",
        rf"^((?:and |but |so )?)is it true that {_PLAIN}{_SUBJECT}(does|did|do|has|is|was|were|are)"
        r"(?: too| as well| so)?\W*$",
        r"\1\3 \2?",
    ),
)
"""A claim in the order of a question: "is it true that X was minister" asks whether X was minister."""
