"""Amounts in the currencies of a study, in the units that readers of a script count in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.translator import written_day
from desktop.widgets.number_rule import write_figure
from desktop.wording import term
from models.exchange.workbook.content import currency_key, units_per_million
from models.problem.frame import Currencies
from models.text import Script


@dataclass(frozen=True)
class Money:
    """Writes amounts of one study for one reader; they are kept in millions of the main currency.

    Attributes:
        currencies: The study's.
        script: The reader's: mainland Chinese readers count in ten thousands, others in millions.
    """

    currencies: Currencies
    script: Script

    @property
    def units(self) -> float:
        """How many of the reader's units make a million."""
        return float(units_per_million(self.script))

    @property
    def unit(self) -> str:
        """The unit of amounts, as "RMB m"."""
        return self._said("money", self.currencies.main)

    @property
    def other_unit(self) -> str:
        """The unit of amounts in the other currency, as "HK$ m"."""
        return self._said("money", self.currencies.other)

    def figure(self, millions: float, decimals: int = 1) -> str:
        """Return an amount without its unit."""
        return write_figure(millions * self.units, decimals)

    def amount(self, millions: float) -> str:
        """Return an amount in the main currency, as "RMB 1,200 m"."""
        return self._said("amount", self.currencies.main, amount=self.figure(millions))

    def in_other(self, millions: float) -> str:
        """Return an amount in the other currency, with the study's rate and its date."""
        money = self.currencies
        there = self._said("amount", money.other, amount=self.figure(millions * money.rate))
        facts = {"amount": there, "rate": write_figure(money.rate, 4), "main": money.main, "other": money.other}
        if money.dated:
            words = QCoreApplication.translate("Money", "{amount} · 1 {main} = {rate} {other} on {date}")
            return words.format(date=written_day(money.dated, self.script), **facts)
        return QCoreApplication.translate("Money", "{amount} · 1 {main} = {rate} {other}").format(**facts)

    def _said(self, what: str, currency: str, **facts: str) -> str:
        return term(currency_key(what, currency), self.script).format(currency=currency, **facts)
