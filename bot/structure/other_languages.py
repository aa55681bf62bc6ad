"""Plain frames in French, Spanish, Russian and German, taken off a question that is refused with them.

Each wording keeps what it names: whose words are meant becomes "according to", a topic stands for "that country".
"""

from __future__ import annotations

from bot.reading.rewriting import Wording, rewritten

_SAYING_FR = (
    r"(?:j['’]ai (?:entendu(?: dire)?|lu)|on m['’]a dit|on dit|il paraît|je (?:crois|pense)|(?:une?|mon|ma|mes"
    r"|notre|nos"
    r"|certains) [^,.;?]{2,50}? (?:dit|disent|affirme|prétend|pense|croit|doute|soutient|assure)(?:nt)?)"
)
_SAYING_ES = (
    r"(?:he (?:oído|leído)(?: decir)?|me (?:han dicho|dijeron)|dicen|se dice|creo|pienso|(?:una?|mi|mis"
    r"|nuestr[oa]|unos)"
    r" [^,.;?]{2,50}? (?:dice|afirma|cree|piensa|duda|sostiene|asegura|insiste en)n?)"
)
_SAYING_RU = (
    r"(?:я (?:слышала?|читала?|думаю|считаю)|мне (?:сказали|говорили)|говорят|(?:мо[йяи]|одна?|один из|некоторые|наш)"
    r" [^,.;?]{2,50}? (?:говор[ия]т|утвержда[ею]т|дума[ею]т|счита[ею]т|сомнева[ею]тся|уверяет))"
)
_BORDER = r" ?[.;:,–—-]+ ?"
_WH_FR = r"(?:qui|que|quand|quels?|quelles?|combien|où|comment|pourquoi|à qui|sur|dans|en|de|pour|par|est-ce)\b"
_WH_ES = r"(?:¿|qu[ieé]|cu[aá]|d[oó]nde|c[oó]mo|a qui[eé]n|en qu[eé]|por qu[eé])"
_WH_RU = (
    r"(?:кто|когда|что|как|какой|какая|какие|каким|сколько|где|кем|чей|чья|о ч[её]м|кому|на как|в как|почему|к как)"
)
FRENCH: tuple[Wording, ...] = (
    ("question|permet|puis-je",
     r"^(?:(?:une|ma|autre|petite) question(?: [^?:.]{2,40}?)?[:.,]|permettez(?:-moi)?(?: de)?(?: vous)?"
     r" (?:demander|poser la question)[,:]?|puis-je (?:vous )?demander[,:]?) ?"
     rf"(?={_WH_FR})", ""),
    ("que |qu", rf"^{_SAYING_FR} qu(?:e |['’])([^?]{{5,300}}?){_BORDER}(?:est-ce (?:que c['’]est )?(?:bien )?"
     rf"|c['’]est )?"
     r"(?:vrai|exact|correct|juste|le cas|[lt]['’]a-t-(?:il|elle|on)\b[^?]{0,40}|a-t-(?:il|elle) raison)\W*$",
     r"est-il vrai que \1 ?"),
    ("dites|dis-|dire|savoir", r"^(?:(?:dites|dis)[- ]moi|(?:pouvez-vous|pourriez-vous|peux-tu) me dire"
     r"|(?:je voudrais"
     r"|j['’]aimerais|je veux) savoir),? ce qu['’](était|est) ", r"qui \1 "),
    ("dites|dis-|dire|savoir", r"^(?:(?:dites|dis)[- ]moi|(?:pouvez-vous|pourriez-vous|peux-tu) me dire"
     r"|(?:je voudrais"
     rf"|j['’]aimerais|je veux) savoir),? (?={_WH_FR})", ""),
    ("croire|croit|juger|lire", r"(?:^|(?<=[,?] ))(?:à|pour) en (?:croire|juger par)|\b(?:à lire|aux dires d[eu]"
     r"|de l['’]avis "
     r"d[eu]|si l['’]on en croit) ", "selon "),
    ("^pour |^dans le cadre", r"^pour (?:une?|mon|ma|notre) \w+ (?:sur|à propos de|au sujet de"
     r"|concernant) ([^:,.]{2,40}?) ?[:,.] ?"
     r"(.*)\b(?:ce pays|cet état|cette organisation)\b", r"\2\1"),
    ("^je |^nous |^en tant|^pour |^j'|^bonjour", r"^(?:je|nous|en tant que?|j['’]|pour (?:une?|mon|ma|notre)"
     r"|bonjour)[^?:.;]{2,80}"
     rf"[:.;,!] ?(?={_WH_FR})", ""),
    ("pour m|s'il|svp|merci", r",? (?:s['’]il vous plaît|svp|merci(?: d['’]avance)?|pour (?:mon|ma|notre"
     r"|mes) [^,?]{3,40})(?=[ ,?]*(?:,|\?|$))",
     ""),
)  # fmt: skip
SPANISH: tuple[Wording, ...] = (
    ("pregunta|consulta|duda", r"^(?:(?:una|mi|otra|la) )?(?:pregunta|consulta|duda)(?: [^?¿:.]{2,40}?)?[:.,] ?"
     rf"(?={_WH_ES})", ""),
    ("permit|permít|puedo|podr",
     r"^(?:perm[ií]ta(?:me|nme) (?:preguntar|la pregunta)|¿?(?:puedo|podr[ií]a) preguntar(?:le|les)?)"
     rf"(?: a [^,:¿]{{2,30}})?[,:]? ?(?={_WH_ES})", "¿"),
    (("ciudad|lugar|país", "fecha|día|año"), r"en qué (?:ciudad|lugar|país) y (?:en )?qué (?:fecha|día|año)", "cuándo"),
    ("tanto", r"\bque tanto (?=\w)", "que "),
    (" que ", rf"^{_SAYING_ES} que ([^?]{{5,300}}?){_BORDER}¿?(?:(?:es|será) (?:verdad|cierto|correcto|as[ií]"
     rf"|exacto)|verdad"
     r"|cierto|tiene razón|l[oa] (?:hizo|firmó|es|fue))\W*$", r"¿es verdad que \1?"),
    ("díga|dime|deci|saber", r"^(?:d[ií]game|dime|¿?(?:puede|podr[ií]a|puedes) decirme|(?:quisiera|quiero"
     r"|me gustar[ií]a) saber)"
     rf",? (?={_WH_ES})", "¿"),
    ("juzgar|creer", r"(?:\ba juzgar por|\bsi (?:hemos|se ha) de creer (?:a|en)|\ba creer (?:a|en)) ", "según "),
    ("^para ", r"^para (?:una?|mi|nuestr[oa]) \w+ (?:sobre|acerca de) ([^:,.¿]{2,40}?) ?[:,.] ?(.*)\b(?:el|ese"
     r"|este|dicho) "
     r"(?:país|estado)\b", r"\2\1"),
    ("^soy |^somos |^estoy |^como |^para |^hola|^he |^trabajo", r"^(?:soy|somos|estoy|como|para (?:una?|mi)|hola"
     r"|he|trabajo)[^?:.;¿]{2,80}[:.;,!] "
     rf"?(?={_WH_ES})", ""),
)  # fmt: skip
RUSSIAN: tuple[Wording, ...] = (
    ("что ", rf"^{_SAYING_RU}(?: в том)?,? что ([^?]{{5,300}}?){_BORDER}(?:это )?(?:правда|верно|так"
     rf"|правильно)(?: ли)?(?: это)?"
     r"\W*$", r"верно ли, что \1?"),
    ("скажите|подскажите|знать", r"^(?:скажите|подскажите|хотел[аи]? бы знать|мне нужно знать)(?:,? пожалуйста)?,? "
     rf"(?={_WH_RU})", ""),
    ("судя", r"\bсудя по ", "согласно "),
    ("^для ", r"^для (?:моего |моей |нашего )?\w+ (?:об?|по|про) ([^:,.]{2,40}?) ?[:,.–—-]+ ?(.*)\b(?:эт\w+"
     r"|данн\w+) стран\w+", r"\2\1"),
    ("^я |^мы |^для |^мне |^как ", rf"^(?:я|мы|для|мне|как) [^?:.;]{{2,80}}[:.;,!] ?(?={_WH_RU})", ""),
)  # fmt: skip
_WH_DE = (
    r"(?:(?:in|an|auf|bei|mit|von|zu|unter|für|nach|über|aus|um) )?(?:wer|wen|wem|wessen|was|wann|wo|wie|warum"
    r"|welche[rsnm]?|woher|wohin|wofür|womit|worum|wozu|ob)\b"
)
GERMAN: tuple[Wording, ...] = (
    ("frag|sagen|sage|wissen|erfahren|interessier",
     r"^(?:(?:bitte|guten tag|hallo|entschuldigung)[,!. ]+)*(?:(?:ge|er)statten sie(?: mir)?(?: bitte)?,? ?"
     r"(?:die|eine) frage|erlauben sie(?: mir)?,? ?(?:die|eine) frage|(?:darf|dürfte|kann) ich (?:bitte"
     r" |sie )?(?:fragen|wissen|erfahren)"
     r"|(?:können|könnten|würden) sie mir (?:bitte |freundlicherweise )?sagen|(?:sagen sie|sag) mir(?: bitte)?(?:"
     r" doch)?|ich (?:möchte|will|würde gerne?|muss)(?: gerne?)? (?:wissen|erfahren|fragen)|mich (?:würde )?"
     rf"interessiert?|(?:eine|meine|noch eine|kurze) frage)(?: vorab| an alle)?[,:] ?(?={_WH_DE})", ""),
)  # fmt: skip
_TABLES = {"fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "de": GERMAN}


def plainly(text: str, language: str) -> str:
    """``text`` in its language without the frame; as it was where it has none, or the language no table."""
    return rewritten(" ".join(text.split()), _TABLES.get(language, ()))
