"""The money of the world by its names, as letters print it behind a sum: "1,240,000 kwacha", "38 million francs".

The last words of the names of currencies in English (Unicode CLDR), past ones too; not those that are common words of
English by themselves ("won", "real", "sum").
"""

from typing import Final

NAMES: Final = frozenset(
    """afghanis ariary australes baht balboas birr bolivares bolívares bolivianos cedis cents colones cordobas córdobas
    cruzeiros dalasi denars dinars dirhams dollars dong drachmas drams emalangeni escudos euros florins forints francs
    gourdes guaranies guaraníes guilders hryvnias intis kina kip koruna korunas krona krone kroner kronor krónur kuna
    kwacha kwanzas kyats lari lei leke lempiras leones leva lira liras lire maloti manats marka marks meticais metical
    naira nakfa ngultrums ouguiyas pa'anga pesetas pesos piastres pounds pula quetzal quetzales rand reais renminbi
    rials riels ringgit riyals roubles rubles rufiyaa rupees rupiahs schillings shekels shillings soles somoni soums
    sucres taka tala tenge tomans tugriks vatu yen yuan zloty zlotys""".split()
)
_AS_IT_IS = frozenset("marks reais soles".split())
"""Without their last letter these are other words."""
CURRENCIES: Final = "|".join(
    f"{name}?" if name[-1] == "s" and name not in _AS_IT_IS else name for name in sorted(NAMES)
)
"""Alternatives of a regular expression, in small letters, of one piece or more."""
