"""The one door: a question and what was said before in, an answer with checked quotes out."""

from collections.abc import Collection

from bot.attributed import attributed
from bot.bounds import TooMuch, bounded, cut, which_of_many
from bot.by_its_words import may_be_literal, may_be_of_each, may_be_several, may_compare, may_name_several, may_weigh
from bot.caching import CachedLibrary, Memo
from bot.citing import Letters
from bot.context import Context
from bot.conversation import Conversation
from bot.dispatch import dispatched
from bot.following import antecedents, followup
from bot.match import ranked
from bot.pairs import pair_after
from bot.proof import proved
from bot.questions import question_types
from bot.reading.described_bodies import with_bodies
from bot.reading.features import utterance_features
from bot.reading.gazetteer import Gazetteer
from bot.reading.languages import glossed
from bot.reading.letters_called import by_their_noun
from bot.reading.own_country import of_their_country
from bot.reading.recasting import recast, without_setting
from bot.reading.retyped import retyped
from bot.reading.spelled_out import spelled_out
from bot.reading.suppositions import as_drafted
from bot.reading.utterance import Utterance, clean, read_utterance
from bot.reading.word_order import in_usual_order
from bot.scoping.as_called import as_called
from bot.scoping.meant import as_meant, find_scope
from bot.scoping.only_letter import means_only_letter
from bot.scoping.scope import Scope
from bot.side_by_side import may_have_sides, may_join
from bot.silent_years import with_silent_years
from bot.taken_for_false import as_asked_to_be_false
from bot.turns import (
    Turn,
    in_language_of,
    may_be_put_plainly,
    may_lack,
    may_mean_elsewhere,
    may_miss_the_scene,
    remembered,
    says_whose_words,
    with_pair,
)
from bot.unreadable import unreadable
from bot.whether_told import whether_told
from bot.wording import Names, led


class Bot:
    """Answers questions over one reader. Make one for each reader, hence one for each thread."""

    def __init__(self, reader: Letters, answers_in: str = "") -> None:
        """``answers_in``: the language in which questions given in English were asked, where not in it."""
        self._answers_in, self._abroad = answers_in, dict[str, Bot]()
        self._source, self.reader = reader, CachedLibrary(reader)
        self._gazetteer = Gazetteer(self.reader)
        self.names = Names(self.reader)
        self.memo = Memo()
        self._utterances: dict[tuple[str, str], Utterance] = {}

    def ask(self, text: str, conversation: Conversation = Conversation()) -> Turn:  # noqa: B008 (frozen value)
        """Answer ``text``, each of its questions. Never raises on any text; what is not proved does not go out."""
        self._begin()
        if may_be_literal(text):
            from bot.very_words import in_very_words  # here to keep start-up fast: few questions are so long

            if turn := in_very_words(self, text, conversation):
                return self._given(turn._replace(answer=turn.answer._replace(question=clean(text))), conversation)
        words = self._gazetteer.words
        own = by_their_noun(of_their_country(text), self._gazetteer)
        asked = recast(in_usual_order(without_setting(as_drafted(retyped(own, self.read, words)), words)))
        if " year" in asked:
            from bot.scoping.counted_years import counted_from_letters  # here to keep start-up fast

            asked = counted_from_letters(asked, self.read, self.reader)
        if conversation.utterance is not None and (alone := self._by_itself(asked, text, conversation)):
            return alone
        if may_compare(asked) and (whole := self._compared(asked, conversation)):
            whole = self._of_each(whole, asked)
            return whole._replace(answer=whole.answer._replace(question=clean(text)))
        turn = self._with_sides(asked, self._each_question(asked, conversation), conversation)
        if turn.answer.status != "answered" and " or " in asked:
            turn = self._older(asked, turn, conversation)
        if turn.answer.status != "answered" or may_weigh(asked):
            turn = self._weighed(asked, turn, conversation)
        if turn.answer.intent not in ("members", "membership_changes") and asked[:6].casefold() == "which ":
            from bot.left_out import both_asked, left_out  # here to keep start-up fast

            turn = both_asked(pair, conversation, self._asked) if (pair := left_out(asked)) else turn
        if turn.answer.status == "unanswered" and may_name_several(asked):
            from bot.one_of_those_named import one_of_those_named  # here to keep start-up fast

            turn = one_of_those_named(asked, turn, conversation, self._asked)
        if turn.answer.status != "answered" or may_miss_the_scene(asked, turn):
            turn = self._without_frame(asked, turn, conversation)
        if turn.answer.status == "unanswered" and (other := self._otherwise(self.read(asked))):
            again = self._without_frame(other, turn, conversation)
            turn = again if again.answer.status == "answered" else turn
        if turn.answer.citations and says_whose_words(asked):
            from bot.structure.asking import told_by_them  # here to keep start-up fast

            turn = told_by_them(self, asked, turn)
        turn = with_silent_years(attributed(self, self._of_each(turn, asked), asked), self.names)
        turn = turn._replace(conversation=with_pair(turn.conversation, asked, self.read))
        if turn.answer.status == "unanswered" and not turn.utterance.in_english:
            turn = self._in_english(text, turn, conversation)
        if turn.answer.status != "answered" and conversation.utterance is not None:
            from bot.afresh import asked_afresh  # here to keep start-up fast

            turn = asked_afresh(self.read(asked), turn, conversation, lambda anew: self.ask(text, anew))
        return turn._replace(answer=turn.answer._replace(question=clean(text)))

    def _begin(self) -> None:
        """Begin a message: what was read stays until letters are loaded, what was worked out does not."""
        if self.reader.begin():
            self._gazetteer, self.names = Gazetteer(self.reader), Names(self.reader)
        self.memo.clear()
        self._utterances.clear()

    def _by_itself(self, asked: str, text: str, conversation: Conversation) -> Turn | None:
        """The answer to a later turn that names its own time; None where it leans on what was said before."""
        from bot.afresh import told_by_itself  # here to keep start-up fast: a first question has nothing before it

        utterance = self.read(asked)
        own = find_scope(utterance, self.reader)
        return told_by_itself(utterance, conversation, own, lambda anew: self.ask(text, anew))

    def _of_each(self, turn: Turn, asked: str) -> Turn:
        """The turn, where something is claimed of each of several letters, borne out by each of them."""
        if not may_be_of_each(asked):
            return turn
        from bot.each_of_them import of_each  # here to keep start-up fast: few questions are of all letters

        return of_each(self, turn, asked)

    def _in_english(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        """A refused question of another language asked in its English wording, which more ways can read."""
        from bot.reading.languages import wholly_in_english  # here to keep start-up fast: most questions are English

        language, english = wholly_in_english(text, self._gazetteer.words)
        if english and language not in self._abroad:
            self._abroad[language] = Bot(self._source, language)
        turn = self._abroad[language].ask(english, conversation) if english else whole
        return turn if turn.answer.status == "answered" and not turn.each else whole

    def _compared(self, text: str, conversation: Conversation) -> Turn | None:
        """What only one of several letters has, or all of them; None for any other question."""
        from bot.comparing.telling import compared  # here to keep start-up fast

        turn = compared(self, text, conversation, self._asked)
        return self._given(turn, conversation) if turn else None

    def _with_sides(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        if may_join(text) and may_have_sides(self.read(text)):
            return self._each_side(text, whole, conversation)
        return whole

    def _each_side(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        """Two things side by side, each asked by itself; held against each other where they are said to agree."""
        from bot.agreement import asks_agreement, compared  # here to keep start-up fast, as below
        from bot.each_side import with_each_side

        utterance = self.read(text)
        ways = compared if asks_agreement(utterance) else with_each_side
        turn = ways(utterance, whole, conversation, self._asked)
        if (own := self._versions(utterance, turn, conversation)) is not None:
            return own
        return turn

    def _older(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        from bot.older import with_older  # here to keep start-up fast

        return with_older(self.read(text), whole, conversation, self._asked)

    def _without_frame(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        """A refused question asked again without what frames it, where the answer agrees with what was cut off."""
        from bot.structure.asking import without_frame  # here to keep start-up fast: most questions need it not

        def ask(question: str, before: Conversation) -> Turn:
            return self._each_question(recast(in_usual_order(question)), before)

        turn = without_frame(self, text, whole, conversation, ask)
        return whole if turn is whole else self._given(turn, conversation)

    def _weighed(self, text: str, whole: Turn, conversation: Conversation) -> Turn:
        """The answer held against another reading of the question: of each side by itself, in other words."""
        from bot.weighing import weighed  # here to keep start-up fast

        utterance = self.read(text)
        context = self.context(utterance, conversation)
        turn = weighed(
            text, whole, context, self.read, self._asked, lambda t, c: self._with_sides(t, self._asked(t, c), c)
        )
        return turn if turn is whole or turn.each else self._given(turn, conversation)

    def _versions(self, utterance: Utterance, turn: Turn, conversation: Conversation) -> Turn | None:
        """What two authors give for one thing, where the question is on that; None for any other."""
        from bot.versions import with_versions  # here to keep start-up fast

        context = self.context(utterance, conversation)
        own = with_versions(utterance, turn, context, self.read)
        return None if own is turn else self._given(own, conversation)

    def _given(self, turn: Turn, conversation: Conversation) -> Turn:
        """The turn with its answer proved, and with what the next one may refer to."""
        answer = proved(turn.answer, self._source, turn.utterance.language)
        return turn._replace(answer=answer, conversation=remembered(turn, answer, conversation))

    def _each_question(self, text: str, conversation: Conversation) -> Turn:
        if not may_be_several(text):
            return self._asked(text, conversation)
        from bot.several import answered  # here to keep start-up fast: most messages hold one question

        return answered(text, conversation, self.read, self._asked)

    def _asked(self, text: str, conversation: Conversation) -> Turn:
        turn = self._turn(text, conversation)
        language = turn.utterance.language
        answer = proved(as_asked_to_be_false(text, turn.answer), self._source, language)._replace(
            question=clean(text), language=language
        )
        now = remembered(turn, answer, conversation)
        if not turn.utterance.of("date") and now.turns > 1:  # a question put in other words may have lost its date
            now = now._replace(pair=pair_after(self.read(text), conversation.pair))
        return turn._replace(answer=answer, conversation=now)

    def _turn(self, text: str, conversation: Conversation) -> Turn:
        turn = whether_told(text, conversation, self._first_reading)
        if may_be_put_plainly(turn, conversation):
            from bot.plain.asking import put_plainly  # here to keep start-up fast: where no question type answers

            turn = put_plainly(self, turn, conversation)
        if turn.answer.status != "unanswered":
            return turn
        other = self._otherwise(turn.utterance)
        again = self._first_reading(other, conversation) if other else turn
        return again if again.answer.status == "answered" else turn

    def _otherwise(self, utterance: Utterance) -> str | None:
        from bot.reading.second_spelling import otherwise_spelled  # here to keep start-up fast: where nothing answers

        return otherwise_spelled(utterance, self._gazetteer.words())

    def _first_reading(self, text: str, conversation: Conversation) -> Turn:
        utterance = in_language_of(conversation, self.read(text))
        names = self.names.speaking(utterance.language)
        if refusal := unreadable(utterance, names):
            return Turn(refusal, conversation, utterance, Scope(), ())
        picked = followup.chosen(utterance, conversation)
        if picked is not None and -len(conversation.choices) <= picked < len(conversation.choices):
            return self.answered(self.read(conversation.choices[picked]), conversation)
        if conversation.asked_back:
            from bot.following.asked_back import asked_again  # here to keep start-up fast, as below

            if again := asked_again(utterance, conversation.asked_back, conversation.choices):
                return self.answered(self.read(again, utterance.language), conversation)
        if conversation.utterance is None:
            lost = antecedents.pronoun_without_antecedent(utterance)
            if (lost or followup.needs_a_before(utterance)) and not means_only_letter(utterance, self.reader):
                from bot.refusals import nothing_named  # here to keep start-up fast, as below

                refusal = nothing_named(lost or utterance.text, utterance, names, self.reader)
                return Turn(refusal, conversation, utterance, Scope(), ())
            return self.answered(utterance, conversation)
        from bot.later_turns import answered_later

        return answered_later(self, utterance, conversation)

    def read(self, text: str, asked_in: str = "") -> Utterance:
        """``text`` read, once for each message; ``asked_in`` is the language of what it was written out from."""
        if (text, asked_in) not in self._utterances:
            self._utterances[text, asked_in] = self._read_anew(text, asked_in)
        return self._utterances[text, asked_in]

    def letter_words(self) -> Collection[str]:
        """Folded words of the letters."""
        return self._gazetteer.words()

    def _read_anew(self, text: str, asked_in: str) -> Utterance:
        text = spelled_out(text, self.reader, self._gazetteer)
        if self._answers_in:
            utterance = read_utterance(text, self._gazetteer, self._answers_in, translated=True)
        else:
            language, gloss = glossed(clean(text))
            utterance = read_utterance(text, self._gazetteer, asked_in or language, gloss)
        return with_bodies(as_called(utterance, self.reader), self.reader)

    def context(self, utterance: Utterance, conversation: Conversation, scope: Scope = Scope()) -> Context:  # noqa: B008 (frozen value)
        """The question with everything that is known about it."""
        return Context(self.reader, self.names, utterance, scope, conversation, None, self.memo)

    def answered(self, utterance: Utterance, conversation: Conversation) -> Turn:
        """The answer within what the conversation is about; without that, where it gives none."""
        if turn := self._of_all(utterance, conversation):
            return turn
        scope = find_scope(utterance, self.reader, conversation.scope)
        if scope.basis == {"order"}:
            from bot.scoping.in_time import asked_by_age  # here to keep start-up fast: few letters are called so

            scope = Scope() if asked_by_age(utterance) else scope
        turn = self.in_scope(utterance, conversation, scope)
        if turn.answer.status == "answered" or turn.scope.basis != frozenset({"focus"}):
            return turn
        free = self.in_scope(utterance, conversation, find_scope(utterance, self.reader))
        return free if free.answer.status == "answered" else turn

    def _of_all(self, utterance: Utterance, conversation: Conversation) -> Turn | None:
        """ "Which letters have no annex?", "is X in any other letter?", from the answer on every letter."""
        if may_mean_elsewhere(utterance):
            from bot.elsewhere import told_elsewhere  # here to keep start-up fast, as below

            if told := told_elsewhere(self, utterance, conversation):
                return told
        if not may_lack(utterance):
            return None
        from bot import complement  # here to keep start-up fast: most questions deny nothing

        return complement.told(self, utterance, conversation)

    def in_scope(self, utterance: Utterance, conversation: Conversation, scope: Scope) -> Turn:
        given = utterance, scope, id(conversation)  # which lives as long as the turn that is kept
        return self.memo.same("in scope", given, lambda: self._in_scope(utterance, conversation, scope))

    def _in_scope(self, utterance: Utterance, conversation: Conversation, scope: Scope) -> Turn:
        utterance, scope = as_meant(utterance, self.reader, scope)
        features = utterance_features(utterance, scope.used)
        scored = self.memo.same("ranked", features, lambda: ranked(features, question_types()))
        context = self.context(utterance, conversation, scope)._replace(reader=bounded(self.reader, scope))
        try:
            answer = dispatched(context, scored, features)
        except TooMuch:
            answer = which_of_many(context)
        answer = cut(answer._replace(answer=led(answer.answer, context.local)), utterance.language)
        return Turn(answer, conversation, utterance, scope, tuple(scored))
