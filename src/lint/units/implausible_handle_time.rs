//! `implausible-handle-time`: seconds for minutes.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::quantity::{Duration, TimeUnit};
use crate::rule;

rule! {
    /// A handle time below 20 seconds or above 4 hours a contact.
    ///
    /// ## What it does
    ///
    /// Looks at `handle_time` of the channels that people answer.
    ///
    /// ## Why it matters
    ///
    /// Handle time is the work on one contact: talking and finishing up. A service call in the United Kingdom takes
    /// almost 5 minutes (ContactBabel, 2014/15). Hours mean that the time until a case is settled was entered,
    /// seconds that a unit slipped; staff and cost follow from it directly.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7s"
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
    "implausible-handle-time", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed()) {
        let Some(time) = channel.handle_time.get() else { continue };
        let (low, high) = time.value.bounds();
        let short = low.seconds < Decimal::from(20);
        if !short && high.seconds <= Decimal::from(4 * 3600) {
            continue;
        }
        let seen: Duration = if short { low } else { high };
        let found = out.report(time.span, format!("{seen} of work for one contact on `{}`", channel.id));
        found.note(if short {
            "below 20 s nobody has said hello; a service call takes almost 5 min (ContactBabel, United Kingdom 2014/15)"
        } else {
            "above 4 h it is no handle time: it counts work on the contact, not the time until the case is settled"
        });
        let number = seen.in_unit(seen.unit).normalize();
        found.help(match seen.unit {
            TimeUnit::Second | TimeUnit::Hour if number > Decimal::ZERO && number < Decimal::from(120) => {
                format!("write `handle_time = \"{number}m\"` if minutes are meant")
            }
            _ => "write the time one person works on one contact, such as `handle_time = \"6m\"`".to_owned(),
        });
    }
}
