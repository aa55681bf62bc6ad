"""Letters called by their symbols and all that are loaded, provisions that are cited, drafts and their paragraphs."""

from __future__ import annotations

from bot.reading.rewriting import Wording

PAPERS_CALLED: tuple[Wording, ...] = (
    (" for what", r"^((?:(?:and|so|ok|okay),? )*)([\w./-]{2,14}) (?:stands|is short) for what(?=\W*$)",
     r"\1what does \2 stand for"),
    ("among others|with others", r",? (?:either )?alone or (?:among|with|together with) others,?", ""),
    ("symbol |number ", r"\b(?:with|under|bearing|carrying|that (?:has|bears|carries)) (?:the )?(?:(?:document|un) )?"
     r"(?:symbol|number)(?: of)? (?=[a-z]+/\d)", ""),
    ("/res/", r"(?<![\w/])([as])/res/(?=\d|es-\d)",
     lambda m: f"{'General Assembly' if m[1] in 'aA' else 'Security Council'} resolution "),
    ("collection|archive|database|corpus|library",
     r"\bhow many (letters|documents|papers|texts) (?:do|does) (?:the|your|this) (?:whole |entire )?"
     r"(?:collection|archive|database|corpus|library) (?:hold|have|contain|include|comprise|keep)"
     r"(?: altogether| in all| in total)?(?=\W*$)", r"how many \1 are loaded"),
    (" about",
     r"^((?:(?:and|so|ok|okay),? )*)what (?:did|does|do) (?!it\b|he\b|she\b|they\b|you\b|we\b|i\b)([^?,]{2,40}?) write"
     r"(?: (?:to the un|in|letters?|a letter))? about(?:(?: (?:in|on))? ((?:\w+ )?(?:\d{1,2} )?(?:19|20)\d\d))?\W*$",
     lambda m: f"{m[1]}what is {m[2]}'s letter{' of ' + m[3] if m[3] else ''} about?"),
    (" regard to", r"\b(does|do|did) ([^?]{3,60}?) have regard to(?=\W*$)", r"\1 \2 cite"),
    ("whose ", r"\bwhose (letter|document|paper|note)(?= (?:do|does|did|is|are|was|cites?|mentions?|names?|quotes?"
     r"|recalls?|refers?|invokes?)\b)", r"which \1"),
    ("archive|database|corpus|library", r"\b(?:in|of) (?:the|your|this) (?:archive|database|corpus|library)\b",
     "in the collection"),
    # What somebody wants done, and what a symbol stands for.
    ("want", r"\b(wants?|wanted) (?!an? |some|any|more|much|little)"
     r"((?:(?!(?:put|sent|given|handed|set)\b)[\w'’-]+ ){1,4})out(?= of\b|\W*$)", r"\1 \2to withdraw"),
    ("symbol", r"\bwhat (?:does|do|is|did) (?:the |this )?symbol (?-i:(?=[A-Z]{1,2}/))(\S+) (?:stand for|mean|denote|"
     r"designate|refer to)\b", r"what is \1"),
    (("text ", "put forward|tabled|proposed"), r"\bthe text (?:put forward|tabled|proposed) by\b",
     "the draft resolution of"),
    (("^who ", "head of|helm of"),
     r"^who (?:is|was|are|were|stands|stood|sits|sat)(?: placed| put)? at the (?:very )?(?:head|helm) of ",
     "who heads "),
    # Provisions that are cited.
    (("charter", "provision|clause"),
     r"\b(which|what) (?:provision|clause)s?(?= of (?:the )?(?:un(?:ited nations)? )?charter\b)", r"\1 article"),
    (" on any | on a | on an | upon any ",
     r"\b(does|do|did) ([^?]{3,60}?) (?:rely|lean|draw|base (?:him|her|it)self) (?:up)?on "
     r"(?=(?:any|an?) (?:[\w-]+ ){0,4}(?:resolution|article|rule|decision|provision)s?\b)", r"\1 \2 cite "),
    (" number", r"^((?:does|do|did) [^?]{3,60}? (?:cite|quote|invoke|refer to) [^?]{0,60}?\b(?:resolution|article|rule"
     r"|decision)s?\b[^?]{0,40}?),? by (?:its |their )?number(?=\W*$)", r"\1"),
    # The words that the paragraphs of a draft begin with.
    (("operative |preambular ", "start|begin|open|introduc"),
     r"^(?:which|what) (?:words?|verbs?) (?:start|begin|open|introduce)s?(?: off)? (?:each (?:one )?of )?(?:the |its )?"
     r"(?:\w+ )?(operative|preambular) (?=(?:paragraph|clause|point)s?\b)", r"which verbs open the \1 "),
    (("operative |preambular ", "start|begin|open"),
     r"^(?:(?:with|by) )?(?:(?:which|what) (?:words?|verbs?)|how) do (?:each (?:one )?of )?(?:the |its )?(?:\w+ )?"
     r"(operative|preambular) ((?:paragraph|clause|point)s?\b[^?,]{0,60}?) (?:start|begin|open)(?: off)?(?: with)?\W*$",
     r"which verbs open the \1 \2?"),
    # Drafts held against each other by their points.
    (("draft", "point"), r"\b(more|fewer|most|fewest|many|less) (?:numbered|operative) points\b",
     r"\1 operative paragraphs"),
    (("draft", "which of|what of"), r"\b(?:which|what) (?:one )?of (?:the|these|both)(?: two)? drafts?"
     r"(?: resolutions?)?\b(?= (?:has|have|had|is|contains?|holds?)\b)", "which draft"),
    (("draft", "each"), r"^(which draft [^?]{8,80}?),? and how many(?: \w+)? (?:(?:do|does|did|has|have) each"
     r"(?: of them)?(?: have| hold| contain)?|(?:are|is) (?:there )?in each)\W*$", r"\1?"),
    (("the 19|the 20", "annex|addend|enclos|append|attach"),
     r"\b((?:annex|addend|enclos|append|attach)[a-z]*(?: \w+)? (?:to|of)) the ((?:19|20)\d\d) (?:request|application"
     r"|submission|dispatch|communication)\b", r"\1 the \2 letter"),
)  # fmt: skip
"""The last of the wordings of :mod:`bot.reading.asking`."""
