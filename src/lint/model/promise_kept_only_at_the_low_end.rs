//! `promise-kept-only-at-the-low-end`: fine if everything goes well.

use super::more_people::MorePeople;
use super::promise_the_team_cannot_keep::worst;
use super::shortage::of_channels;
use super::{arithmetic, labels, words};
use crate::lint::{Context, Sink};
use crate::model::outcome::Verdict;
use crate::rule;

rule! {
    /// A promise that is kept only if volume or handle time come out at the lower end of what the plan expects.
    ///
    /// ## What it does
    ///
    /// Works the promises out at both ends of every range and reports those that the people can keep at the lower end
    /// and not at the upper. What fails at both is reported by `promise-the-team-cannot-keep`.
    ///
    /// ## Why it matters
    ///
    /// A range says that either end may come. A promise that holds only if the month turns out quiet is a hope, and a queue that is
    /// nearly full forgives little: waiting grows without bound as the load comes near the people who are there (Erlang 1917).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900..4500/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    ///
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "20/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 16 business hours"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "800..1000/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "promise-kept-only-at-the-low-end", group: Model, level: Advice, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    for (n, _) in of_channels(model).into_iter().enumerate().filter(|(_, shortage)| shortage.is_none()) {
        let channel = &model.numbers.channels[n];
        let Some(promise) = worst(channel, &Verdict::OnlyAtLowEnd) else { continue };
        let (Ok(estimated), Ok(fte)) = (&promise.estimated, &promise.fte_missing) else { continue };
        let more = MorePeople::for_fte(model, &promise.roles, fte.value.high);
        let (low, high) = (words::share(estimated.value.low), words::share(estimated.value.high));
        let found = out.report(
            promise.origin.span,
            format!(
                "`{}` on `{}` is kept only if less comes in than may: {low} at the lower end of the plan's ranges, {high} at the upper",
                promise.text, channel.id
            ),
        );
        labels::mark(found, model, &estimated.from);
        if let Some(note) = arithmetic::of_channel(model, n) {
            found.note(note);
        }
        let add = more.map(|more| format!("have {} in reserve, or ", more.text())).unwrap_or_default();
        found.help(format!("{add}say in `[risks]` what happens at the upper end"));
    }
}
