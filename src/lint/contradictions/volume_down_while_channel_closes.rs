//! `volume-down-while-channel-closes`: fewer contacts, because there is nowhere to go.

use super::pull::{Way, pulls};
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelStatus;
use crate::rule;

rule! {
    /// Fewer contacts as an aim while a channel is being closed.
    ///
    /// ## What it does
    ///
    /// Reports objectives that lower `contact-volume` or `contact-rate` in a plan that closes a channel they are about.
    ///
    /// ## Why it matters
    ///
    /// The number falls when the door is shut, whether or not anybody needs less help. Then the target says nothing, or worse:
    /// customers who find no way in leave without a word.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.fewer-contacts]
    /// statement = "Lower the contact rate from 9 to 8 contacts per 100 orders by 30 June 2027"
    /// kpi = "contact-rate"
    /// baseline = { value = "9 per 100", on = 2026-10-31, source = "help desk export" }
    /// target = "8 per 100"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["clearer invoices"]
    ///
    /// [channels.letters]
    /// kind = "post"
    /// status = "closing"
    /// volume = "20/month"
    /// handle_time = "20m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.fewer-contacts]
    /// statement = "Lower the contact rate on e-mail from 6 to 5.5 contacts per 100 orders by 30 June 2027"
    /// kpi = "contact-rate"
    /// baseline = { value = "6 per 100", on = 2026-10-31, source = "help desk export" }
    /// target = "5.5 per 100"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// tactics = ["clearer invoices"]
    ///
    /// [channels.letters]
    /// kind = "post"
    /// status = "closing"
    /// volume = "20/month"
    /// handle_time = "20m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    /// ```
    "volume-down-while-channel-closes", group: Contradictions, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for fewer in pulls(cx).filter(|pull| pull.moves(&["contact-volume", "contact-rate"], Way::Down)) {
        for channel in cx.plan.channels.each().filter(|channel| fewer.is_about(&channel.id)) {
            let Some(status) = channel.status.located().filter(|status| status.value == ChannelStatus::Closing) else {
                continue;
            };
            let message =
                format!("`{}` counts fewer contacts while `{}` is being closed", fewer.objective.id, channel.id);
            out.report(fewer.place, message)
                .also(status.span, "closing")
                .help("name the channels that stay in the objective's `channels`, or guard it by `csat` or `churn-rate` and report both");
        }
    }
}
