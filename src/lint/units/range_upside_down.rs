//! `range-upside-down`: from high to low.

use crate::lint::{Context, Sink};
use crate::quantity::leading_number;
use crate::rule;
use crate::source::Span;

rule! {
    /// A range whose first value is above its second.
    ///
    /// ## What it does
    ///
    /// Reports targets, volumes and handle times written as `"high..low"`, and KPIs whose `min` is above their `max`.
    ///
    /// ## Why it matters
    ///
    /// No value lies inside such a range, so nothing can be computed from it and no target of this kind is ever met.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1900..1700/month"
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
    /// volume = "1700..1900/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "range-upside-down", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for objective in cx.plan.objectives.each() {
        if let Some(target) = objective.target.get()
            && let Some(high) = target.value.high
            && std::mem::discriminant(&target.value.low.unit) == std::mem::discriminant(&high.unit)
            && target.value.low.number > high.number
        {
            report(cx, target.span, "target", out);
        }
    }
    for channel in cx.plan.channels.each() {
        if let Some(volume) = channel.volume.get()
            && volume.value.high.is_some_and(|high| volume.value.low.per_month() > high.per_month())
        {
            report(cx, volume.span, "volume", out);
        }
        if let Some(time) = channel.handle_time.get()
            && time.value.high.is_some_and(|high| time.value.low.seconds > high.seconds)
        {
            report(cx, time.span, "handle time", out);
        }
    }
    for kpi in cx.plan.kpis.each() {
        if let (Some(min), Some(max)) = (kpi.min.located(), kpi.max.located())
            && min.value > max.value
        {
            let message =
                format!("the least value of `{}` is {}, above its greatest, {}", kpi.id, min.value, max.value);
            out.report(min.span, message)
                .also(max.span, "the greatest")
                .help(format!("write `min = {}` and `max = {}`", max.value, min.value));
        }
    }
}

fn report(cx: &Context<'_>, span: Span, what: &str, out: &mut Sink<'_>) {
    let written = cx.sources.slice(span);
    let found = out.report(span, format!("the {what} runs from a higher to a lower value"));
    match swapped(written.trim_matches(['"', '\''])) {
        Some(text) => {
            let text = format!("\"{text}\"");
            found.help(format!("write `{text}`")).replace("swap the two values", span, text, false);
        }
        None => {
            found.help("write the lower value first");
        }
    }
}

/// `9..7/month` → `7..9/month`, `9m..7m` → `7m..9m`: the unit behind a bare first value stays behind the second.
fn swapped(written: &str) -> Option<String> {
    let (low, high) = written.split_once("..")?;
    let (low, high) = (low.trim(), high.trim());
    let (_, unit_of_low) = leading_number(low)?.ok()?;
    let (_, unit_of_high) = leading_number(high)?.ok()?;
    if !unit_of_low.is_empty() {
        return Some(format!("{high}..{low}"));
    }
    let number = high.strip_suffix(unit_of_high)?;
    Some(format!("{}..{low}{}", number.trim_end(), &high[number.trim_end().len()..]))
}

#[cfg(test)]
mod tests {
    use super::swapped;

    #[test]
    fn the_unit_stays_at_the_end() {
        for (written, expected) in [
            ("1900..1700/month", "1700..1900/month"),
            ("9m..7m", "7m..9m"),
            ("90..85%", "85..90%"),
            ("9 .. 7 hours", "7..9 hours"),
        ] {
            assert_eq!(swapped(written).as_deref(), Some(expected));
        }
        assert_eq!(swapped("9..many"), None);
    }
}
