//! Which risks count most.

use rust_decimal::Decimal;

use crate::diagnostic::Diagnostic;
use crate::lint::Context;
use crate::plan::field::Named;
use crate::plan::risk::Risk;

/// From this product of likelihood and impact on, a risk is in the top band of a five by five matrix.
const TOP: Decimal = Decimal::from_parts(15, 0, 0, false, 0);

/// The open risks of the top band with their scores.
pub(super) fn top_risks<'a>(cx: &Context<'a>) -> impl Iterator<Item = (&'a Named<Risk>, Decimal)> + use<'a> {
    let open = cx.plan.risks.each().filter(|risk| risk.is_open());
    open.filter_map(|risk| Some((risk, risk.score()?)))
        .filter(|(_, score)| *score >= TOP && *score <= Decimal::from(25))
}

/// Marks what the score is made of.
pub(super) fn show_score<'d>(found: &'d mut Diagnostic, risk: &Risk) -> &'d mut Diagnostic {
    if let (Some(likelihood), Some(impact)) = (risk.likelihood.located(), risk.impact.located()) {
        found.also(likelihood.span, "likelihood").also(impact.span, "impact");
        let (l, i) = (likelihood.value, impact.value);
        found.note(format!("score: {l} × {i} = {}; from 15 of 25 a risk is in the top band", l * i));
    }
    found
}
