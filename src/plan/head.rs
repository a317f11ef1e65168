//! `[plan]`: title, organisation, period, money, responsibility.

use chrono::NaiveDate;

use super::field::{List, Measured};
use super::reference::{Ref, ToOwner};
use crate::language::Language;
use crate::quantity::{Currency, ExchangeRate, Period};
use crate::record;

record! {
    /// What the plan is, for whom and for when.
    Head, "`[plan]`" {
        /// The title on the first page.
        required title: String,
        /// The organisation.
        required organization: String,
        /// One paragraph for somebody who reads nothing else.
        optional summary: String,
        /// The first and the last day the plan is for.
        required period: PlanPeriod,
        /// The currency of every amount in the plan.
        required currency: Currency,
        /// What other currencies are worth in the plan's, such as `"1 USD = 0.92 EUR"`; without a rate, amounts in them are in no sum.
        optional rates: List<Measured<ExchangeRate>>,
        /// The language of the plan's documents, by its code: `en`, `de`, `fr` or `es`; English if not given.
        optional language: Language,
        /// The time zone of all hours, by its IANA name.
        optional time_zone: String,
        /// Days on which nothing is open, whatever the hours say: public holidays, a works outing.
        optional holidays: List<NaiveDate>,
        /// Who answers for the plan.
        optional owner: Ref<ToOwner>,
        /// Who approves it.
        optional approver: Ref<ToOwner>,
        /// The day it was approved.
        optional approved: NaiveDate,
        /// The version people quote.
        optional version: String,
        /// The day it was last looked at as a whole.
        optional reviewed: NaiveDate,
        /// How often it is looked at.
        optional review_every: Period,
        /// The first month of the fiscal year, 1 to 12.
        optional fiscal_year_starts: rust_decimal::Decimal,
        /// What stays out of documents, as paths: `"budget.lines.legal"`, `"people.*.contact"`; `*` stands for every name.
        /// Salaries always stay out. The settings name the documents that may show both.
        optional confidential: List<String>,
    }
}

record! {
    /// A first and a last day.
    PlanPeriod, "a period" {
        /// The first day.
        required start: NaiveDate,
        /// The last day.
        required end: NaiveDate,
    }
}

impl PlanPeriod {
    /// First and last day, if both are given and in order.
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (start, end) = (self.start.copied()?, self.end.copied()?);
        (start <= end).then_some((start, end))
    }
}
