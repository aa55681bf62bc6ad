"""Letters that nobody sent, for rules that the seed letters have no example of, and a bot over any such letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.ask import Bot
from store.load import load
from store.reader import Reader

FORWARDED = """United Nations   S/1998/411

Security Council

Distr.
GENERAL

20 May 1998

ORIGINAL: FRENCH

Letter dated 18 May 1998 from the Permanent Representative of Gabon to the United Nations addressed to the
President of the Security Council

I have the honour to transmit herewith a letter dated 11 May 1998 from Mr. Alain Mboumba Nzé, Minister of Defence
of Gabon, on the lighthouse of Mbanié (see annex), together with a list of the buoys (see appendix).

I should be grateful if you would have this letter circulated as a document of the Security Council.

(Signed) Solange Ossavou
For the Permanent Representative
Deputy Permanent Representative

ANNEX

[Original: French]

Libreville, 11 May 1998

Sir,

The lighthouse of Mbanié was put out on 2 May 1998 by persons unknown.

(Signed) Alain Mboumba Nzé
Minister of Defence

APPENDIX

List of the buoys

1. The northern buoy was lifted on 3 May 1998.

Done at Libreville, on 12 May 1998
"""

UNSIGNED = """United Nations   A/53/212*

General Assembly

Distr.: General
6 August 1998

Original: English

Fifty-third session
Item 98 of the preliminary list**

Note verbale dated 30 July 1998 from the Permanent Mission of Iceland to the United Nations addressed to the
Secretary-General

The Permanent Mission of Iceland presents its compliments to the Secretary-General and has the honour to announce the
candidature of Iceland to the Committee on Contributions. It requests that the present note be circulated as a
document of the General Assembly.

   * Reissued for technical reasons on 10 August 1998.
   ** A/53/50.
"""


Over = Callable[..., Bot]
"""Takes the texts of letters; gives a bot over them, that other tests of the same letters share: ``over(TREATY)``."""


@contextmanager
def bot_over(folder: Path, *letters: str) -> Iterator[Bot]:
    """A bot over letters of the test's own, written to and loaded from ``folder``."""
    for number, text in enumerate(letters):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    load(str(folder / "letters.db"), [str(folder)])
    with Reader(folder / "letters.db") as reader:
        yield Bot(reader)
