//! What all sheets share: the plan in its three shapes, the words, the names that formulas use.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::address::on;
use crate::about::About;
use crate::model::Numbers;
use crate::model::money::MoneyNumbers;
use crate::model::money::calendar::{Calendar, Month};
use crate::numbers::spend::plan_currency;
use crate::plan::Plan;
use crate::plan::head::PlanPeriod;
use crate::quantity::Currency;
use crate::view::View;

/// Excel's limit for the name of a sheet.
const MOST_IN_NAME: usize = 31;

/// What all sheets share.
pub(super) struct Book<'b> {
    pub(super) plan: &'b Plan,
    pub(super) view: &'b View,
    pub(super) numbers: &'b Numbers,
    pub(super) about: &'b About,
    pub(super) currency: Option<Currency>,
    pub(super) calendar: Option<Calendar>,
    /// Names that formulas use, with what they stand for.
    pub(super) names: Vec<(String, String)>,
    /// Sheets that were made, with their subject, in their order.
    pub(super) sheets: Vec<(String, String)>,
    /// What named cells hold, for the overview.
    pub(super) results: HashMap<&'static str, f64>,
    /// Whether pay is in no sum because it would say what single people earn.
    pub(super) hides_pay: bool,
}

impl<'b> Book<'b> {
    pub(super) fn new(plan: &'b Plan, view: &'b View, numbers: &'b Numbers, about: &'b About) -> Self {
        let period = plan.head.get().and_then(|head| head.period.get()).and_then(PlanPeriod::days);
        Self {
            plan,
            view,
            numbers,
            about,
            currency: plan_currency(plan),
            calendar: period.and_then(|(first, last)| Calendar::of(first, last)),
            names: Vec::new(),
            sheets: Vec::new(),
            results: HashMap::new(),
            hides_pay: false,
        }
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.about.language.text(&format!("workbook-{key}")).into_owned()
    }

    pub(super) fn format(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.about.language.format(&format!("workbook-{key}"), &arguments)
    }

    /// The name of a sheet: without what Excel forbids in it.
    pub(super) fn sheet_name(&self, key: &str) -> String {
        let text = self.text(key);
        let allowed = text.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\'));
        allowed.take(MOST_IN_NAME).collect::<String>().trim_matches('\'').to_owned()
    }

    /// Gives an address a name.
    pub(super) fn name(&mut self, name: impl Into<String>, sheet: &str, address: &str) {
        self.names.push((name.into(), format!("={}", on(sheet, address))));
    }

    /// Gives a cell a name and remembers what it holds.
    pub(super) fn result(&mut self, name: &'static str, sheet: &str, address: &str, value: f64) {
        self.name(name, sheet, address);
        self.results.insert(name, value);
    }

    /// Adds a sheet to the contents.
    pub(super) fn list(&mut self, sheet: &str, subject_key: &str) {
        let subject = self.text(subject_key);
        self.sheets.push((sheet.to_owned(), subject));
    }

    /// What the model says about money, if it could be computed.
    pub(super) fn money(&self) -> Option<&'b MoneyNumbers> {
        self.numbers.money.as_ref().and_then(|money| money.as_ref().ok())
    }

    /// The months of the plan.
    pub(super) fn months(&self) -> &[Month] {
        self.calendar.as_ref().map_or(&[], |calendar| calendar.months())
    }

    /// Months from the plan's first day to the end of each.
    pub(super) fn months_so_far(&self) -> Vec<Decimal> {
        let parts = self.calendar.as_ref().map(Calendar::parts).unwrap_or_default();
        let mut so_far = Decimal::ZERO;
        parts
            .into_iter()
            .map(|part| {
                so_far += part;
                so_far
            })
            .collect()
    }
}
