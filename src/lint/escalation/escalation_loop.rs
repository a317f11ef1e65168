//! `escalation-loop`: back to where it came from.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Somebody who stands twice on one ladder.
    ///
    /// ## What it does
    ///
    /// Reports a step, or a `fallback`, that names somebody who was told before on the same ladder.
    ///
    /// ## Why it matters
    ///
    /// Whoever did not answer the first time is asked again instead of the next one, and the case comes back unsolved.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    /// fallback = "agent"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    /// fallback = "managing-director"
    /// ```
    "escalation-loop", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for ladder in cx.plan.escalations.each() {
        let told = || ladder.levels.each().filter_map(|step| step.value.to.located());
        let all = told().chain(ladder.fallback.located());
        // Ladders are short; a long one is cut rather than compared in full.
        for (n, at) in all.enumerate().take(50) {
            let Some(before) = told().take(n).find(|before| before.value.id == at.value.id) else { continue };
            let found = out.report(at.span, format!("the ladder `{}` comes back to `{}`", ladder.id, at.value.id));
            found.also(before.span, "told here already");
            match super::ladders::superior(cx.plan, &at.value.id).filter(|next| told().all(|at| at.value.id != *next)) {
                Some(next) => {
                    found.help(format!("name somebody else, such as `\"{next}\"`, whom `{}` reports to", at.value.id))
                }
                None => found.help("name somebody else, or take this step out"),
            };
        }
    }
}
