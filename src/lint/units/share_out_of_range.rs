//! `share-out-of-range`: more than all.

use rust_decimal::Decimal;

use super::shares::{Share, each_share};
use crate::lint::{Context, Sink};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A share below 0% or above 100%.
    ///
    /// ## What it does
    ///
    /// Looks at shrinkage, occupancy, the segments' shares, contingency and the shares in promises. Attrition may be
    /// above 100% and is only checked against zero.
    ///
    /// ## Why it matters
    ///
    /// A part is never larger than its whole. One digit too many, or a factor such as 130% where an extra 30% is
    /// meant.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "850%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "85%"
    /// ```
    "share-out-of-range", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_share(cx, |share| {
        if share.value.0 < Decimal::ZERO || share.value.0 > Decimal::ONE_HUNDRED {
            report(&share, out);
        }
    });
    if let Some(attrition) = cx.plan.team.get().and_then(|team| team.attrition.get())
        && attrition.value.0 < Decimal::ZERO
    {
        report(&Share { value: attrition.value, span: attrition.span, what: "attrition" }, out);
    }
}

fn report(share: &Share, out: &mut Sink<'_>) {
    let number = share.value.0;
    let found = out.report(share.span, format!("{} is {}, which no share can be", share.what, share.value));
    let near = if number < Decimal::ZERO { -number } else { number / Decimal::TEN };
    found.help(if near <= Decimal::ONE_HUNDRED {
        format!("write a share from 0% to 100%; did you mean `{}%`?", format_decimal(near, 2))
    } else {
        "write a share from 0% to 100%".to_owned()
    });
}
