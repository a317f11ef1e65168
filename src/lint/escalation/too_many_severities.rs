//! `too-many-severities`: nobody tells the fourth from the fifth.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// More severities than people can tell apart.
    ///
    /// ## What it does
    ///
    /// Reports plans with more than five severities.
    ///
    /// ## Why it matters
    ///
    /// Four levels are what most published tables have: service down, important function without a way round, with one,
    /// question. With more, agents argue about the level instead of the case, and take the one in the middle.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: severities.normal
    /// # without: escalations.normal
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    ///
    /// [severities.high]
    /// means = "a shop can not send"
    /// first_response = "1h"
    ///
    /// [severities.raised]
    /// means = "several parcels are late"
    /// first_response = "2h"
    ///
    /// [severities.normal-plus]
    /// means = "a parcel is late and the customer is angry"
    /// first_response = "4h"
    ///
    /// [severities.normal-case]
    /// means = "a parcel is late"
    /// first_response = "6h"
    ///
    /// [severities.question]
    /// means = "a question"
    /// first_response = "8h"
    ///
    /// [escalations.high]
    /// levels = [{ to = "agent", within = "30m" }, { to = "support-manager", within = "1h" }]
    ///
    /// [escalations.raised]
    /// levels = [{ to = "agent", within = "30m" }, { to = "support-manager", within = "1h" }]
    ///
    /// [escalations.normal-plus]
    /// levels = [{ to = "agent", within = "30m" }, { to = "support-manager", within = "1h" }]
    ///
    /// [escalations.normal-case]
    /// levels = [{ to = "agent", within = "30m" }, { to = "support-manager", within = "1h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [severities.critical]
    /// means = "a parcel with medicine is lost"
    /// first_response = "30m"
    /// update_every = "2h"
    /// resolve = "8h"
    /// ```
    "too-many-severities", group: Escalation, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let count = cx.plan.severities.each().len();
    let Some(sixth) = cx.plan.severities.each().nth(5) else { return };
    out.report(sixth.span, format!("{count} severities are more than people tell apart")).help(
        "join those that are handled alike; four are enough: service down, no way round, a way round, a question",
    );
}
