"""Talk about the bot itself, and about the answer just given."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context, topic
from bot.intents import question
from bot.questions import question_types
from bot.scoping.cards import letter_count
from store.words import stem


def _said(text: str, suggestions: tuple[str, ...] = ()) -> Answer:
    """What the bot says of itself needs no letter."""
    return Answer("answered", text, suggestions=suggestions, evidence=False)


def _examples(context: Context, most: int = 6) -> tuple[str, ...]:
    wanted = ("signers", "members", "event_date", "letters", "mentioning", "term")
    known = {intent.name for intent in question_types()}
    return tuple(context.local.say(f"example.{name}") for name in wanted if name in known)[:most]


@question(
    "hello", "hi", "hey", "good morning", "good evening", "good afternoon", "greetings", "nice to meet you",
    "how are you", "howdy", "hi there", "hello bot", "pleased to meet you", "good day", "yo", "hiya",
    "how do you do", "salut", "hola", "bonjour", "i am a student", "i teach history at school", "i am a teacher",
    "i chair a club", "my name is", "i am new here", "i am a delegate", "we are a class",
    "is anybody there", "is anyone home", "are you there", "is somebody listening", "anyone around",
    example="hello", bare=True,
)  # fmt: skip
def greeting(context: Context) -> Answer | None:
    """Greetings."""
    n, examples = letter_count(context.reader), _examples(context)
    text = context.local.say("hello", n=n, letters=context.local.counted(n, "letter"), example=examples[0])
    return _said(text, examples)


@question(
    "thanks", "thank you", "thanks a lot", "many thanks", "cheers", "great thanks", "well done", "good bot", "perfect",
    "merci", "gracias", "awesome", "that helps", "nice work", "much appreciated", "that is all", "that will be all",
    "that is all for today", "that is all for now", "that was all", "that was helpful", "i am done for today",
    "nothing else for today", "that is all i needed", "that is all i wanted to know",
    example="thanks", bare=True,
)  # fmt: skip
def thanks(context: Context) -> Answer | None:
    """Thanks."""
    return _said(context.local.say("thanks"))


@question(
    "bye", "goodbye", "good bye", "see you", "see you later", "farewell", "good night", "quit", "ciao", "so long",
    example="goodbye", bare=True,
)  # fmt: skip
def farewell(context: Context) -> Answer | None:
    """Farewells."""
    return _said(context.local.say("goodbye"))


@question(
    "help", "what can you do", "what can i ask", "how does this work", "how do i use this", "what do you know",
    "how do you work", "what questions can i ask", "what are you able to do", "usage", "instructions",
    "how to use this bot", "commands",
    "give me examples", "example questions", "what kind of questions", "i need help",
    "what may i ask", "may i ask you something about letter", "may i ask you a question",
    "can i ask you something", "can i ask you stuff", "can i ask you things", "can i ask something", "can i ask stuff",
    "can i ask you some questions", "can i ask you anything",
    "what things can i ask you about", "what sort of questions do you answer", "can you help me",
    "what is this", "what do you do", "what is this bot for", "what can you answer",
    "what questions can i put to you", "what can i find out here", "what can i learn from you",
    "how can you help", "guide me",
    "what are your abilities", "how does bot work",
    example="what can you do", bare=True,
)  # fmt: skip
def help_(context: Context) -> Answer | None:
    """What the bot can be asked; what others are able to do is no question on the bot."""
    texts = {word.text for word in context.utterance.words}
    if texts.isdisjoint(_SPOKEN_TO) and topic(context):
        return None
    examples = _examples(context)
    quoted = context.local.joined(context.local.say("quoted", text=example) for example in examples)
    return _said(context.local.say("help", examples=quoted), examples)


_SPOKEN_TO = frozenset("you your u ur i me my we us bot this it help".split())


@question(
    "where do your answers come from", "what sources do you use", "are your quotes exact", "can i trust you",
    "how reliable are you", "do you make things up", "do your answers come with sources",
    "do you cite your sources", "can i check your answers", "can i quote you", "how do you know that",
    "are your answers correct", "what are your answers based on", "do you give citations", "are you accurate",
    example="can I check your answers", bare=True,
)  # fmt: skip
def sources_used(context: Context) -> Answer | None:
    """From what the bot answers; not the quote of one answer, "for that"."""
    texts = {word.text for word in context.utterance.words}
    if not texts & {"you", "your", "u", "ur"} or ("give" in texts and texts & {"that", "this", "it"}):
        return None
    inventing = not _INVENTING.isdisjoint(word.stem for word in context.utterance.words)
    return _said(context.local.say("identity" if inventing or {"make", "up"} <= texts else "sources_of_answers"))


_INVENTING = frozenset(map(stem, "invent inventing guess guessing hallucinate lie lying fabricate".split()))
""" "Do you invent your answers?" is no matter of yes: what the bot does is told."""


@question(
    "can you search the internet", "do you search the web", "can you google it", "are you online",
    "do you know the news", "can you look it up on the web", "do you read wikipedia", "do you have internet access",
    "can you browse the web", "do you know anything else", "can you translate for me", "can you write my speech",
    "can you draw", "tell me a joke", "can you do my homework",
    example="can you search the internet", bare=True,
)  # fmt: skip
def outside(context: Context) -> Answer | None:
    """What the bot does not do: look anywhere but in the letters, or write anything of its own."""
    return _said(context.local.say("outside"))


@question(
    "can i ask in french", "do you speak french", "do you understand spanish", "can i write in russian",
    "which languages do you speak", "what languages do you understand", "may i ask in german", "do you know arabic",
    "in which languages can i ask", "do you answer in english", "do you speak chinese",
    example="which languages do you understand", bare=True,
)  # fmt: skip
def languages_read(context: Context) -> Answer | None:
    """In which languages the bot may be asked."""
    if not {word.text for word in context.utterance.words} & {"you", "u", "i", "we"}:
        return None
    return _said(context.local.say("languages_read"))


@question(
    "who are you", "what are you", "are you a human being", "are you a bot", "are you human", "are you a robot",
    "am i talking to a human", "am i chatting with a living person", "is this a real person",
    "are you real", "are you an ai", "what is your name", "who made you", "are you a person", "are you chatgpt",
    "do you use ai",
    "who built you", "who created you", "are you a language model", "do you have feelings", "how old are you",
    "where are you from", "am i talking to a human", "your name",
    example="are you a human being", bare=True,
)  # fmt: skip
def identity(context: Context) -> Answer | None:
    """What the bot is; how old somebody else is, is no question on the bot."""
    words = {word.text for word in context.utterance.words}
    if context.utterance.asks == "how old" and words.isdisjoint(("you", "u", "ya", "bot", "dragoman")):
        return None
    return _said(context.local.say("identity"))


@question(
    "do you remember what i asked before", "what did i ask", "what was my last question", "do you remember me",
    "what did i say before", "do you remember", "my previous question", "what did we talk about",
    "remember my question", "what was my first question",
    example="what did I ask before", bare=True,
)  # fmt: skip
def memory(context: Context) -> Answer | None:
    """What was asked before in this conversation."""
    if context.scope.letters:
        return None  # what a letter asks
    before = context.conversation.utterance
    if before is None:
        return _said(context.local.say("memory.first"))
    return _said(context.local.say("memory.last", question=before.text))
