//! `budget-line-role-twice`: pay that is counted twice.

use std::collections::HashMap;

use crate::lint::{Context, Sink};
use crate::plan::budget::Category;
use crate::rule;
use crate::source::Span;

rule! {
    /// A role whose pay stands in two budget lines of the same category.
    ///
    /// ## What it does
    ///
    /// Reports roles that two lines of one category name in `roles`. A salaries line and a benefits line may share a role.
    ///
    /// ## Why it matters
    ///
    /// Each line is checked against head count × pay, so the same people are paid twice on paper and the total is too high by
    /// their whole cost.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget]
    /// total = "370000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    ///
    /// [budget.lines.management]
    /// category = "salaries"
    /// amount = "65000 EUR/year"
    /// roles = ["support-manager"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "200000 EUR/year"
    /// roles = ["agent"]
    ///
    /// [budget.lines.management]
    /// category = "salaries"
    /// amount = "65000 EUR/year"
    /// roles = ["support-manager"]
    /// ```
    "budget-line-role-twice", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let lines = cx.plan.budget.get().map_or(&[][..], |budget| budget.lines.each().as_slice());
    if lines.iter().filter(|line| line.roles.has_any()).count() < 2 {
        return;
    }
    let mut paid: HashMap<(Option<Category>, &str), (&str, Span)> = HashMap::new();
    for line in lines {
        for role in line.roles.each() {
            let key = (line.category.copied(), role.value.id.as_str());
            match paid.get(&key) {
                Some((other, span)) if *other != line.id => {
                    out.report(role.span, format!("the pay of `{}` stands in two budget lines", role.value.id))
                        .also(*span, format!("in `{other}` already"))
                        .help(format!("name `{}` in one of `{other}` and `{}`", role.value.id, line.id));
                }
                Some(_) => {}
                None => {
                    paid.insert(key, (&line.id, role.span));
                }
            }
        }
    }
}
