//! Span of control: how many people report to each lead.
//!
//! In: who reports to whom, heads. Out: a [`SpanNumbers`] for everybody to whom somebody reports. Heads are counted, not hours, since
//! everybody needs the same time of a lead. Where several people have the role that is reported to, they share its reports evenly. A
//! partner's people are led by the partner and count for nobody here.

use std::collections::HashMap;

use super::capacity::Capacity;
use super::figure::{Figure, Known, Missing, Origin, Origins, Unit};
use super::input::Inputs;
use super::outcome::{Numbers, SpanNumbers};
use super::reason::Reason;

/// The leads, roles first, each in the order of the plan.
pub(crate) fn of(inputs: &Inputs, roles: &[Capacity]) -> Vec<SpanNumbers> {
    let mut reports: HashMap<&str, Vec<(Option<usize>, &Origin)>> = HashMap::new();
    let of_roles = inputs.roles.iter().enumerate().filter(|(_, role)| !role.is_partners);
    for (n, (to, place)) in of_roles.filter_map(|(n, role)| Some((n, role.reports_to.as_ref()?))) {
        reports.entry(to).or_default().push((Some(n), place));
    }
    for (to, place) in inputs.people.iter().filter_map(|person| person.reports_to.as_ref()) {
        reports.entry(to).or_default().push((None, place));
    }
    let of_role = inputs.roles.iter().enumerate().map(|(n, role)| (&role.id, &role.name, &role.origin, Some(n)));
    let of_person = inputs.people.iter().map(|person| (&person.id, &person.name, &person.origin, None));
    let leads = of_role.chain(of_person).filter_map(|(id, name, origin, role)| {
        let reports = reports.get(id.as_str())?;
        let per_lead = per_lead(role.map(|role| &roles[role].heads), reports, roles);
        Some(SpanNumbers {
            id: id.clone(),
            name: name.clone(),
            origin: origin.clone(),
            role,
            reports: reports.iter().filter_map(|(role, _)| *role).collect(),
            per_lead,
        })
    });
    leads.collect()
}

fn per_lead(lead: Option<&Known>, reports: &[(Option<usize>, &Origin)], roles: &[Capacity]) -> Known {
    let mut from = Origins::NONE;
    let mut people = 0.0;
    for (role, place) in reports {
        people += match role {
            Some(role) => {
                let heads = roles[*role].heads.as_ref().map_err(Missing::clone)?;
                from.join(&heads.from);
                heads.value
            }
            None => 1.0,
        };
        from.add(place);
    }
    let leads = match lead {
        Some(heads) => {
            let heads = heads.as_ref().map_err(Missing::clone)?;
            from.join(&heads.from);
            heads.value
        }
        None => 1.0,
    };
    if leads <= 0.0 {
        return Err(Missing::new(Reason::NobodyLeads, from));
    }
    Ok(Figure::new(people / leads, Unit::Heads, from))
}

/// People who answer customers for each of those they report to, in the mean of all such leads.
///
/// # Errors
/// If head counts are missing, or nobody who answers customers reports to anybody.
pub(crate) fn of_first_line(numbers: &Numbers, at: &Origin) -> Known {
    let mut from = Origins::NONE;
    let (mut people, mut leads) = (0.0, 0.0);
    for span in &numbers.spans {
        let answers = |role: &usize| numbers.roles.get(*role).is_some_and(|role| !role.works.is_empty());
        if !span.reports.iter().any(answers) {
            continue;
        }
        let per_lead = span.per_lead.as_ref().map_err(Missing::clone)?;
        let heads = span.role.and_then(|role| numbers.roles.get(role)).map(|role| &role.heads);
        let heads = heads.map_or(Ok(1.0), |heads| heads.as_ref().map(|heads| heads.value).map_err(Missing::clone))?;
        people += per_lead.value * heads;
        leads += heads;
        from.join(&per_lead.from);
    }
    if leads <= 0.0 {
        return Err(Missing::new(Reason::NobodyReports, Origins::of([at])));
    }
    Ok(Figure::new(people / leads, Unit::Heads, from))
}
