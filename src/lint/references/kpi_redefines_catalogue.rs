//! `kpi-redefines-catalogue`: a known name for another number.

use crate::lint::{Context, Sink};
use crate::plan::kpi::{Direction, KpiUnit};
use crate::rule;

rule! {
    /// A KPI with a name of the catalogue and another unit or direction.
    ///
    /// ## What it does
    ///
    /// Compares `unit` and `direction` of your KPIs with those of the catalogue's KPI of the same name. Another unit of the same
    /// kind, hours in place of minutes, is fine.
    ///
    /// ## Why it matters
    ///
    /// Everybody takes `csat` for the share of satisfied customers. A mean mark on five points is another number: it runs from 1 to 5,
    /// and no benchmark for the share applies to it. And a number that the plan wants down while everybody else wants it up
    /// turns every comparison round.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.csat]
    /// unit = "score"
    /// max = 5
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.csat]
    /// unit = "percent"
    /// source = "survey after each case, monthly export"
    /// every = "monthly"
    /// owner = "support-manager"
    /// ```
    "kpi-redefines-catalogue", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for kpi in cx.plan.kpis.each() {
        if kpi.unit.is_absent() && kpi.direction.is_absent() {
            continue;
        }
        let Some(builtin) = cx.catalogue.get(&kpi.id) else { continue };
        let name = builtin.name.text().unwrap_or(&builtin.id);
        if let (Some(ours), Some(theirs)) = (kpi.unit.located(), builtin.unit.copied())
            && theirs.factor_to(ours.value).is_none()
        {
            let message =
                format!("`{}` is in {} here and in {} in the catalogue", kpi.id, ours.value.as_str(), theirs.as_str());
            let found = out.report(ours.span, message);
            found.note(format!("{}: {}", name, builtin.definition.text().unwrap_or_default()));
            found.help(match sibling(cx, &kpi.id, ours.value) {
                Some(other) => format!("call it `{other}`, which the catalogue has in {}", ours.value.as_str()),
                None => "take `unit` out, or give this number a name of its own".to_owned(),
            });
        }
        if let (Some(ours), Some(theirs)) = (kpi.direction.located(), builtin.direction.copied())
            && ours.value != theirs
            // A plan may know better where the catalogue only says that both sides can be bad.
            && !matches!(theirs, Direction::Band | Direction::Neutral)
        {
            let message = format!(
                "for `{}` the plan says `{}` and the catalogue `{}`",
                kpi.id,
                ours.value.as_str(),
                theirs.as_str()
            );
            out.report(ours.span, message)
                .note(format!("{}: {}", name, builtin.definition.text().unwrap_or_default()))
                .help("take `direction` out, or give this number a name of its own");
        }
    }
}

/// Another KPI of the catalogue whose name starts the same and that has this unit: `csat-mean` for `csat` as a score.
fn sibling<'a>(cx: &Context<'a>, id: &str, unit: KpiUnit) -> Option<&'a str> {
    let same_start = |other: &str| other.strip_prefix(id).is_some_and(|rest| rest.starts_with('-'));
    let mut entries = cx.catalogue.iter();
    entries.find(|entry| same_start(&entry.id) && entry.unit.copied() == Some(unit)).map(|entry| entry.id.as_str())
}
