//! `promise-without-hours`: business hours that nobody wrote down.

use super::every::{every, written};
use crate::lint::{Context, Sink};
use crate::quantity::Clock;
use crate::rule;

rule! {
    /// A promise in business hours on a channel without hours.
    ///
    /// ## What it does
    ///
    /// Reports promises on the business clock where the channel has no `hours`.
    ///
    /// ## Why it matters
    ///
    /// The clock can't be read: neither the customer nor the help desk's own timer knows when it runs.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "promise-without-hours", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.hours.is_absent()) {
        let on_business = |clock| clock == Clock::Business;
        let mut promises =
            channel.promises.each().filter(|at| at.value.within.is_some_and(|time| on_business(time.clock)));
        let Some(first) = promises.next() else { continue };
        // The hours of another channel are the likeliest answer.
        let others = every(cx.plan).find_map(|made| made.channel?.hours.get().map(|hours| hours.text.as_str()));
        let hours = others.unwrap_or("Mo-Fr 09:00-17:00; PH off");
        out.report(
            first.span,
            format!("`{}` counts business hours, and `{}` has no hours", written(first.value), channel.id),
        )
        .also(channel.span, "no `hours` here")
        .help(format!("add `hours = \"{}\"`, with the hours of this channel", hours.escape_debug()));
    }
}
