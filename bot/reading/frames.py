"""What people wrap around a question, taken off: a claim of somebody's, an opening, a name set before its pronoun.

"A friend says that X signed. Is she right?" asks whether X signed; "X, was he a minister?" asks whether X was one.
Only the wording changes, before any word is read.
"""

import re

from bot.reading.asking import WORDINGS
from bot.reading.lead_ins import INVERSIONS, LEAD_INS
from bot.reading.rewriting import Wording, rewritten

SOMEBODY = (
    r"(?:a|an|my|our|the|one|some|this|that|his|her|another) (?:\w+ ){0,2}?(?:classmate|friend|colleague|teacher|"
    r"student|professor|tutor|boss|brother|sister|father|mother|neighbou?r|roommate|flatmate|uncle|aunt|cousin|wife|husband|pal|mate|buddy|co-?worker|manager|"
    r"supervisor|mentor|client|reviewer|grand(?:father|mother|pa|ma)|son|daughter|lawyer|archivist|partner|intern|journalist|"
    r"editor|librarian|lecturer|pupil|guide|book|textbook|notes?|handout|slide|syllabus|newspaper|magazine|article|blog|website|podcast|essay|"
    r"wiki|wikipedia|guy|man|woman|person|reader|historian|expert|chatbot)s?(?: of (?:mine|ours|hers|his))?"
    r"|someone|somebody|people|they|wikipedia|chatgpt"
)
CLAIMING = (
    r"(?:claim|say|insist|think|believe|argue|maintain|assert|swear|state|write|reckon|suggest)s?"
    r"|said|told me|tells me|thought|wrote|claimed|insisted|is sure|is convinced|are sure|swore"
)
_RIGHT = r"(?:is|was|are) (?:he|she|it|this|that|they)(?: being)? (?:right|correct|true|accurate|so)"
_CLAIMED = (
    "^a |^an |^my |^our |^the |^one |^some|^this |^that |^his |^her |^another |^people|^they|^wikipedia|^chatgpt",
    "claim|say|insist|think|believe|argue|maintain|assert|swear|state|write|reckon|suggest|said|told me|tells me"
    "|thought|wrote|is sure|is convinced|are sure|swore",
)
"""How somebody's claim begins, and what it says of it."""
_NUMBERED = (
    r"(?:resolution|decision|rule|article|item|document|paragraph|session|report|treaty|note|law|decree|flight"
    r"|licen[cs]e|permit|text)"
)
"""What bears a number of its own: "the number of the resolution" counts nothing."""
_CALLED = rf"(?:[\w'’-]+ ){{0,4}}?{_NUMBERED}"
_FOUNDED = (
    r"(?:[\w'’-]+ ){0,5}?(?:treaty(?: (?:of|on|for) (?:[\w-]+ ){0,4}?[\w-]+)?|pact|alliance|organi[sz]ation|convention"
    r"|agreement|union|charter|commission|association)"
)
_SENT = (
    r"(?:sent|wrote|forwarded|transmitted|submitted|conveyed|presented|made|put forward|handed in|dispatched|passed on"
    r"|penned|addressed|filed|tabled|circulated|communicated)"
)


def _when_signed(match: re.Match[str]) -> str:
    """ "Was X the ambassador when he sent Y's letter of 2004": what he sent only tells the time."""
    year = re.search(r"\b(?:19|20)\d\d\b", match[3])
    return f"{match[1]} when {match[2]} signed{f' in {year[0]}' if year else ''}?"


_TABLE: tuple[Wording, ...] = (
    (("claim|say|insist|think|believe|argue|maintain|assert|swear|state|write|reckon|suggest", " that "),
     rf"^(?:[^\W\d_][\w’'-]* ){{1,6}}?(?:{CLAIMING}) that ([^?.]{{5,300}}?)[.;:] (?:and )?(?:is|was|are|can|could|do"
     r"|does|did|would|will) [^?.]{0,40}\b(?:that|this|it|so|they|he|she)\b[^?.]{0,30}\?+$", r"is it true that \1?"),
    (_CLAIMED, rf"^(?:{SOMEBODY}) (?:{CLAIMING}),?(?: that|:)? (.{{5,400}}?) ?[.,;:–—-]+ ?(?:and )?{_RIGHT}\??$",
     r"is it true that \1?"),
    (_CLAIMED, rf"^(?:{SOMEBODY}) (?:{CLAIMING}),?(?: that|:)? ([^?]{{5,300}}?)[?.!]*$", r"is it true that \1?"),
    ("no", r"^[^?]{1,60}\? ?(?:oh |ah )?(?:no|nope|nah|not that)(?:,? (?:wait|sorry|i mean))? ?[,:;.!–—-]+ ?(?=\S+ \S)",
     ""),
    (" mean", r"^(?:(?:no|nope|nah|not that|sorry|ok|okay|oh|wait|hm+|well|actually|lol|haha|ah|eh|but)"
     r"[ ,.!;:–—-]+){0,4}(?:i|we) (?:mean|meant) (?:to (?:ask|say) )?(?:(?:for|about) )?[:,]? ?(?=\S)", ""),
    ("^lol|^haha|^hm|^ah|^oh|^eh|^uh|^um|^er", r"^(?:lol|haha|hm+|ah|oh|eh|uh|um|er)[ ,.!;:–—-]+(?=\S+ \S)", ""),
    ("^hi|^hey|^hello|^hallo|^yo|^howdy|^greetings|^good |^dear|^thank|^ok",
     r"^(?:hi|hey|hello|hallo|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|dear|"
     r"thanks|thank you|ok(?:ay)?)(?:,? (?:there|bot|dragoman|all|everyone|everybody|team|folks|guys|sir|madam))?"
     r"[ ,.!;:–—-]+"
     r"(?=\S+ .*(?:\?|\d|\b(?:who|whom|whose|what|when|where|why|which|how|members?|signers?)\b)"
     r"|(?:who|whom|whose|what|when|where|why|which|how|list|show|tell|members?|signers?)\b)", ""),
    ("would it be", r"^would it be (?:\w+ )?(?:accurate|correct|right|fair|true|proper|safe|precise) "
     r"to (?:(?:describe|name|regard|label) (.{3,60}?) as|(?:call|consider) (.{3,60}?)) (?:the|an?) ",
     r"was \1\2 the "),
    ("would it be", r"^would it be (?:\w+ )?(?:accurate|correct|right|fair|true|proper|safe) "
     r"to (?:say|state|claim|write)(?: that)? ", "is it true that "),
    (":", r"^(?:before (?:i|we) \w+|quick (?:one|question)|one (?:more )?(?:thing|question)|a question|"
     r"last (?:one|thing)|first of all|just curious|out of curiosity) ?[:–—-] ?", ""),
    (", ", r"^((?:mr\.? |mrs\.? |ms\.? )?[^\W\d_]\S*(?: [^\W\d_]\S*)?), (was|is|did|does|has|had) (?:he|she)\b",
     r"\2 \1"),
    (", ", r"^((?:mr\.? |mrs\.? |ms\.? )?[^\W\d_]\S*(?: [^\W\d_]\S*)?), (?:he|she) (?=\w+s\b|was\b|signed\b)", r"\1 "),
    ("count", r"^(?:please |kindly )?(?:(?:can|could|would|will) you )?(?:please )?count (?:up )?(?:all )?(?:the |of )?"
     r"(?!of\b)", "how many "),
    ("for ", r"^for (?:my|our|the|a) (?:\w+ ){0,3}\w+ ?[:–—-] ?(?=\w)", ""),
    ("for ", r",? (?:i|we) (?:need|want|am using|use) (?:it|this|that|them) for (?:\w+ ){0,4}\w+\W*$", ""),
    (" = ", r" =+ ", " is "),
    ("who on earth|who in the world|who the ",
     r"\bwho (?:on earth|in the world|the (?:heck|hell|devil)|the \w+ hell) ", "who "),
    ("count", r"\b(?:the )?(?:member(?:ship)?[ -])?head ?count\b", "how many members"),
    (" about| to pass", r"\b(?:came|come|comes) (?:about|to pass)\b", "happened"),
    (" on on | on in | on at ", r"\b(?:went|going|goes) on (?=(?:on|in|at) )", "happened "),
    (" on ", r"\b(?:fell|falls|fall) on (?=\d|(?:the )?\w+ \d)", "happened on "),
    ("stand", r"(?<=\d\d\d\d) stands? for(?= ?[?.!]*$)", " refer to"),
    ("by ", r",? ?\bby (?:the )?((?:\w+ ){0,2}\w+)['’]s? (?:own )?(?:account|telling|reckoning|words),?",
     r" according to the \1"),
    ("side", r"^(?:please )?(?:set|put|hold|lay|place) (.{5,120}?) (?:beside|alongside|side by side with) (?=.{5})",
     r"compare \1 and "),
    ("side by side", r"^(?:please )?(?:set|put|hold|lay|place) (.{5,120}?) side by side\b", r"compare \1"),
    ("differ", r"\b(?:where|wherein|in what|in which way) (do|did|does) (?=.{3,200}\bdiffer\b)", r"how \1 "),
    ("yet to", r"\b(have|has|had) yet to (?:be )?(\w+)", r"\1 not yet \2"),
    ("mid-|early-|late-", r"\b(mid|early|late)-(?=(?:19|20)\d\d\b)", r"\1 "),
    ("mid-", r"\bmid-(?=(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)", "mid "),
    # A treaty has no age: it has existed for so long.
    (" old", rf"^((?:the|its|this) {_FOUNDED}\b[^?]{{0,40}}?) (is|was) how old\b", r"how old \2 \1"),
    (" old", rf"\bhow (?:many years )?old (?:is|was) ((?:the|this|its) {_FOUNDED})(?=\W*$| (?:in|by|as) )",
     r"how long had \1 existed"),
    (" been ", rf"\b(?:for )?how (?:long|many years) (?:had|has) ((?:the|this|its) {_FOUNDED})"
     r" been (?:running|going|around|alive)(?! on\b)", r"how long had \1 existed"),
    ("number", rf"^by (?:what|which) number (?:is|was) the ({_CALLED}) (?:known|called|cited|quoted) (?:that|which) ",
     r"which \1 "),
    ("number", rf"^the ({_CALLED}) (?:that|which) ([^?,]{{3,120}}?) (?:has|bears?|carries) (?:what|which) number\W*$",
     r"which \1 \2?"),
    ("number", rf"^(?:what|which) number (?:does|did|do|has|had) (the {_CALLED}\b[^?,]{{0,100}}?)"
     r" (?:have|carry|bear|get|got|given|received)\W*$", r"number of \1?"),
    ("number of", r"^what(?: is|['’]s| was) the (?=number of the (?:[\w'’-]+ ){0,4}?(?:note|law|decree|flight)\b)",
     ""),
    ("number of", rf"^(?:the )?(?:total )?number of (?!(?:the|that|this|an?) {_CALLED}\b)(?=\w)",
     "how many "),
    ("to say", r"\b(?:has|have|had) to say\b(?= (?:about|on|of|in|regarding|concerning)\b|\W*$)", "say"),
    (" or ", r"\b(?:(?:is|are|was|were|has|have) (?:there )?)?(?:one|two|three|single) (\w{3,20})s? or "
     r"(?:two|three|four|five|more|several)\b(?= ?[:?,]| (?:in|for|under|on|to)\b|$)", r"how many \1 in"),
    ("times", r"\b(?:two|2) times\b", "twice"),
    ("most recently", r"\b(wrote|writes|written|sent) most recently\b(?=\W*$)", r"\1 last"),
    ("again|anew|once more|twice|time",
     r"\b(?:printed|issued|published|put out|reproduced|circulated|released|(?:come|came|comes|gone|went|goes|go"
     r"|brought|given) out)(?: (?:for )?(?:a|the) second time| (?:for )?a 2nd time| once again| once more| again| anew"
     r"| twice)\b", "reissued"),
    (", ", r"^(?:when|at the time (?:when|that)|by the time) ([^,?]{3,60}), (?=(?:is|was|were|did|had|has|does|do|who|"
     r"whose|which|what|how)\b)(.{5,200}?)\??$", r"\2 when \1?"),
    (("^was |^is |^were |^wasn", " when he | when she "), rf"^((?:was|is|were|wasn['’]t) [^?,]{{5,100}}?) when"
     rf" (he|she) (?:{_SENT}\b|signed (?=[^?]*['’]s ))([^?]*)\W*$", _when_signed),
    ("for ", r" for (?:my|our|his|her|this) (?:\w+ )?(?:quiz|class|homework|essay|thesis|project|presentation|exam|"
     r"lesson|seminar|course|assignment|term paper|dissertation)\b", ""),
    ("found", r"^(in (?:how many|which|what) (?:of the )?(?:letters?|documents?|texts?|papers?) (?:is|are) .{2,60}?) "
     r"(?:to be )?found\b(?=\W*$)", r"\1 mentioned"),
    ("you", r"\b(?:letters|documents|texts|papers|sources|files)(?: (?:are|do|did|have|were))? you(?:r answers)?"
     r"(?: (?!sign|mention|quote|mean|(?:from|of|by|in|about|on|to|with) "
     r"(?!here\b|there\b|total\b|all\b|stock\b|store\b|file\b|hand\b)\w)(?-i:[a-z]+)){1,3}[?.!]*$",
     "letters do you have"),
    (" first", r"(?<=\w),? (?:the )?(?:most|least) \w+ (?:ones? )?first(?=\W*$)", ""),
    (" ask for", r"^((?:and |so )?(?:which|what) (?:\w+ )?(?:help|aid|assistance|support) (?:do|does|did) [^?,]{2,60}?)"
     r" ask for(?=\W*$)", r"\1 request"),
    ("foreign |outside |external ", r"^((?:and |so )?(?:which|what)) (?:foreign|outside|external) (?=(?:help|aid"
     r"|assistance|support)\b[^?,;]{3,60}? (?:request|need|want|seek|appeal)(?:s|ed)?\b)", r"\1 "),
    ("meet|encounter|come across|run into|stumble",
     r"\b(?:do|can|does|would|might) (?:we|i|one|you) (?:meet|encounter|come across|run into|stumble (?:on|upon))"
     r"\b", "is mentioned"),
    ("more ", r"\bmore (old|long|short|new|young)\b", r"\1er"),
    ("more recent", r"\bmore recent than\b", "later than"),
    (" than", r"\b(?:longer|further|farther) (?:ago|back)(?: in time)? than\b", "older than"),
    (" one", r"\b(oldest|newest|latest|earliest|longest|shortest|first|last|(?:most|least) recent) ones?\b", r"\1"),
    (" you", r"(?<! do)(?<! did) (?:that )?(?:you (?:have|hold|know of)|in your (?:collection|database|archive|files))"
     r"(?= ?[?.!]*$)", ""),
    (" to who", r"^(?!(?:who|whose|which|what|when|where|why|how|to|did|does|do|has|had)\b)([^?]{3,80}?),? (?:had )?"
     r"(?:wrote|writes|written)(?: (?:it|this|that|the letter|his letter))? to (?:whom|who)"
     r"( (?:in|on|of) [^?,]{4,30})?\W*$", r"to whom did \1 write\2?"),
    ("date on which|date at which|day on which", r"^(?:give (?:me )?)?(?:the )?(?:exact )?(?:date|day) (?:on|at) which "
     r"(?=.{5})", "when "),
    ("entry into force", r"^(?:the )?(?:exact )?(?:date|day) of (?:the )?entry into force of ([^?]{3,120}?)\W*$",
     r"when did \1 enter into force?"),
    ("-", r"\b(?:the )?(?-i:([A-Z][a-z]{2,20})(?<![ei]an|[ck]an|ese|ish|nch|eek|iss|tch|ani|aki)-([A-Z][a-z]{2,20}))"
     r" (agreement|treaty|pact|accord|convention|protocol)\b", r"the \3 between \1 and \2"),
    *WORDINGS,
    *INVERSIONS,
    (" of the ", r"\b(?:parts|regions|areas|corners|ends) of the (?:world|globe|earth)\b", "places"),
    ("self|selves", r" (?:himself|herself|itself|themselves)\b(?= (?!and\b))", ""),
)  # fmt: skip
"""What the text must hold, what is taken off, and what is put in its place."""


def unframed(text: str) -> str:
    """``text`` as the plain question it holds."""
    return rewritten(rewritten(text, LEAD_INS), _TABLE)
