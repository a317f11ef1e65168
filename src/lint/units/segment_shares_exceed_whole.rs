//! `segment-shares-exceed-whole`: more contacts than there are.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::plan::field::Named;
use crate::plan::segment::Segment;
use crate::quantity::{Percent, format_decimal};
use crate::rule;

rule! {
    /// Segments whose shares of all contacts add up to more than 100%.
    ///
    /// ## What it does
    ///
    /// Adds up `share` over all segments. Less than 100% is fine: not everybody is in a segment.
    ///
    /// ## Why it matters
    ///
    /// The same contact is counted in two segments, or a share was not brought down when another went up. Everything
    /// that is split by segment, cost and staff, is then too high.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// share = "70%"
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    ///
    /// [segments.senders]
    /// name = "Private senders"
    /// share = "45%"
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 2
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// share = "60%"
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    ///
    /// [segments.senders]
    /// name = "Private senders"
    /// share = "40%"
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 2
    /// ```
    "segment-shares-exceed-whole", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    fn share(segment: &Named<Segment>) -> Option<&Located<Percent>> {
        // A single share that can't be is another rule's finding.
        segment.share.located().filter(|share| share.value.0 >= Decimal::ZERO && share.value.0 <= Decimal::ONE_HUNDRED)
    }
    let segments = cx.plan.segments.each();
    let total: Decimal = segments.clone().filter_map(share).map(|share| share.value.0).sum();
    if total <= Decimal::ONE_HUNDRED {
        return;
    }
    let Some(last) = segments.clone().filter_map(share).next_back() else { return };
    let found = out.report(last.span, format!("the segments' shares add up to {}%", format_decimal(total, 2)));
    let mut sum = String::new();
    for segment in segments.filter(|segment| share(segment).is_some()) {
        let Some(share) = share(segment) else { continue };
        if share.span != last.span && found.labels.len() < 8 {
            found.also(share.span, format!("`{}`", segment.id));
        }
        if sum.len() < 200 {
            if !sum.is_empty() {
                sum.push_str(" + ");
            }
            sum.push_str(&share.value.to_string());
        }
    }
    found.note(format!("{sum} = {}%", format_decimal(total, 2)));
    let rest = last.value.0 - (total - Decimal::ONE_HUNDRED);
    found.help(if rest > Decimal::ZERO {
        format!(
            "bring them down by {} points in all; for this one alone: `share = \"{}%\"`",
            format_decimal(total - Decimal::ONE_HUNDRED, 2),
            rest.normalize()
        )
    } else {
        format!("bring them down by {} points in all", format_decimal(total - Decimal::ONE_HUNDRED, 2))
    });
}
