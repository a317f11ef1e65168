//! `one-contact-above-first-contact`: the stricter number can't be the larger one.

use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// One contact resolution shall be higher than first contact resolution.
    ///
    /// ## What it does
    ///
    /// Compares the targets of `one-contact-resolution` and `first-contact-resolution` on the same customers.
    ///
    /// ## Why it matters
    ///
    /// A contact in any other channel breaks one contact resolution too, so every case that it counts is also a first contact
    /// resolution. SQM Group reports 59% for the one where the other is 70%.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.solved-at-once]
    /// statement = "Raise first contact resolution from 66% to 70% by 30 June 2027"
    /// kpi = "first-contact-resolution"
    /// baseline = { value = "66%", on = 2026-10-31, source = "repeat contacts within 7 days" }
    /// target = "70%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["agents may refund up to 50 EUR"]
    ///
    /// [objectives.solved-in-one]
    /// statement = "Raise one contact resolution from 70% to 74% by 30 June 2027"
    /// kpi = "one-contact-resolution"
    /// baseline = { value = "70%", on = 2026-10-31, source = "survey export" }
    /// target = "74%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["agents may refund up to 50 EUR"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.solved-at-once]
    /// statement = "Raise first contact resolution from 66% to 70% by 30 June 2027"
    /// kpi = "first-contact-resolution"
    /// baseline = { value = "66%", on = 2026-10-31, source = "repeat contacts within 7 days" }
    /// target = "70%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["agents may refund up to 50 EUR"]
    ///
    /// [objectives.solved-in-one]
    /// statement = "Raise one contact resolution from 56% to 60% by 30 June 2027"
    /// kpi = "one-contact-resolution"
    /// baseline = { value = "56%", on = 2026-10-31, source = "survey export" }
    /// target = "60%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["agents may refund up to 50 EUR"]
    /// ```
    "one-contact-above-first-contact", group: Contradictions, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for strict in pulls(cx).filter(|pull| pull.kpi() == "one-contact-resolution") {
        let Some(mine) = strict.target() else { continue };
        for loose in pulls(cx).filter(|pull| pull.kpi() == "first-contact-resolution" && pull.covers_the_same(&strict))
        {
            let Some(theirs) = loose.target() else { continue };
            if mine.low <= theirs.high {
                continue;
            }
            let (mine_shown, theirs_shown) = (mine.shown, theirs.shown);
            out.report(
                strict.place,
                format!("one contact resolution of {mine_shown} is above first contact resolution of {theirs_shown}"),
            )
            .also(loose.place, "every case counted above is counted here too")
            .help("measure both by the same rule, then set this target below the other one");
        }
    }
}
