//! `low-abandonment-long-wait`: they wait for minutes, and nobody hangs up.

use rust_decimal::Decimal;

use super::pull::{Pull, pulls};
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::{PromiseKind, ValueUnit};
use crate::rule;
use crate::source::Span;

rule! {
    /// Few callers shall give up although they wait for minutes.
    ///
    /// ## What it does
    ///
    /// Reports an abandonment target of 5% or less beside a mean wait of more than two minutes: an objective on
    /// `average-speed-of-answer`, or an answer promise that allows such a mean when it is just kept.
    ///
    /// ## Why it matters
    ///
    /// Callers give up in proportion to their wait: with the usual model of patience the share that hangs up is the mean wait
    /// divided by the mean patience (Palm; Mandelbaum and Zeltyn, 2007). With 5% and two minutes, callers would have to be ready
    /// to wait 40 minutes on average.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.fewer-hang-ups]
    /// statement = "Lower the abandonment rate on the phone from 8% to 5% by 30 June 2027"
    /// kpi = "abandonment-rate"
    /// baseline = { value = "8%", on = 2026-10-31, source = "telephone system" }
    /// target = "5%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// tactics = ["call back in busy hours"]
    ///
    /// [objectives.shorter-wait]
    /// statement = "Cut the average speed of answer on the phone from 200 to 180 seconds by 30 June 2027"
    /// kpi = "average-speed-of-answer"
    /// baseline = { value = "200s", on = 2026-10-31, source = "telephone system" }
    /// target = "180s"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// tactics = ["two agents more on Mondays"]
    ///
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "4000/month"
    /// handle_time = "5m"
    /// patience = "15m"
    /// promises = ["answer 80% within 3m"]
    /// owner = "support-manager"
    ///
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "600/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.fewer-hang-ups]
    /// statement = "Lower the abandonment rate on the phone from 8% to 5% by 30 June 2027"
    /// kpi = "abandonment-rate"
    /// baseline = { value = "8%", on = 2026-10-31, source = "telephone system" }
    /// target = "5%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// tactics = ["call back in busy hours"]
    /// ```
    "low-abandonment-long-wait", group: Contradictions, level: Warning, since: "0.1.0", check
}

/// A low abandonment rate, in percent.
const FEW: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
/// The base of natural logarithms.
const EULER: Decimal = Decimal::from_parts(2_718_282, 0, 0, false, 6);
/// A long mean wait, in seconds.
const LONG: Decimal = Decimal::from_parts(120, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for stay in pulls(cx).filter(|pull| pull.kpi() == "abandonment-rate") {
        let Some(share) = stay.target().map(|target| target.high).filter(is_few) else { continue };
        for wait in pulls(cx).filter(|pull| pull.kpi() == "average-speed-of-answer" && pull.meets(&stay)) {
            let Some(target) = wait.target().map(|target| target.shown.low) else { continue };
            // Times count in seconds whatever unit the plan reports them in.
            if matches!(target.unit, ValueUnit::Time(_)) && target.number > LONG {
                report(out, &stay, share, wait.place, target.number, format!("{target} on average"));
            }
        }
        for channel in cx.plan.channels.each().filter(|channel| stay.is_about(&channel.id)) {
            if channel.kind.copied() != Some(ChannelKind::Phone) {
                continue;
            }
            for promise in channel.promises.each().filter(|promise| promise.value.kind == PromiseKind::Answer) {
                let (Some(share_kept), Some(within)) = (promise.value.share, promise.value.within) else { continue };
                let mean = mean_wait_if_just_kept(share_kept.fraction(), within.seconds);
                if mean > LONG {
                    let says = format!("a mean wait of at least {} s if it is just kept", mean.round());
                    report(out, &stay, share, promise.span, mean, says);
                }
            }
        }
    }
}

fn is_few(target: &Decimal) -> bool {
    *target <= FEW && *target > Decimal::ZERO
}

/// With waits W > t in a share p·exp(-t/τ) of calls, the mean p·τ is least at p = late·e, where it is late·e·t.
fn mean_wait_if_just_kept(share: Decimal, seconds: Decimal) -> Decimal {
    (Decimal::ONE - share).saturating_mul(EULER).saturating_mul(seconds)
}

fn report(out: &mut Sink<'_>, stay: &Pull<'_>, share: Decimal, wait: Span, mean: Decimal, says: String) {
    let minutes = mean.saturating_mul(Decimal::ONE_HUNDRED) / Decimal::from(60);
    let patience = minutes.checked_div(share).unwrap_or(Decimal::MAX).round();
    out.report(stay.place, format!("`{}` lets {share}% hang up although callers wait for minutes", stay.objective.id))
        .also(wait, says)
        .note(format!(
            "share that gives up = mean wait ÷ mean patience; callers would need {patience} min of patience (Mandelbaum and Zeltyn, 2007)"
        ))
        .help("shorten the wait to well under a minute, or expect more callers to give up");
}
