//! What to write into the plan so that a missing number can be computed.
//!
//! In: the fields that a reason names. Out: a line of TOML for the first of them that is a field with a usual form.

use crate::model::{Missing, Reason};

/// Fields with an example of their value. The examples show the form; the numbers are the plan's to know.
const FORMS: &[(&str, &str)] = &[
    ("volume", "\"2600/month\""),
    ("handle_time", "\"6m\""),
    ("hours", "\"Mo-Fr 08:00-18:00\""),
    ("patience", "\"3m\""),
    ("concurrency", "2"),
    ("headcount", "4"),
    ("salary", "\"38000 EUR/year\""),
    ("shrinkage", "\"30%\""),
    ("max_occupancy", "\"85%\""),
    ("seats", "12"),
    ("usage", "\"600/month\""),
    ("amount", "\"12000 EUR/year\""),
    ("total", "\"480000 EUR/year\""),
    ("share", "\"40%\""),
    ("currency", "\"EUR\""),
    ("period", "{ start = 2027-01-01, end = 2027-12-31 }"),
];

/// Such as `handle_time = "6m"` in `[channels.chat]`; `None` if the reason names no such field, or one that is there.
pub(super) fn what_to_add(missing: &Missing) -> Option<String> {
    if matches!(missing.reason, Reason::SettledUnknown { .. }) {
        return Some("an objective with `kpi = \"first-contact-resolution\"` and a `baseline` says it".to_owned());
    }
    // The reason names the field that is missing; its places may be wider.
    let path = missing.reason.lacks()?;
    let (table, field) = path.rsplit_once('.')?;
    let form = match (table.split('.').next()?, field) {
        // Contract hours of a role are no opening hours.
        ("team", "hours") => "\"38/week\"",
        _ => FORMS.iter().find(|(name, _)| *name == field)?.1,
    };
    Some(format!("write, for example, `{field} = {form}` in `[{table}]`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Origins;

    #[test]
    fn a_missing_field_is_shown_with_its_form() {
        let add = |reason: Reason| what_to_add(&Missing::new(reason, Origins::NONE));
        let field = |path: &str| path.into();
        let chat = "write, for example, `handle_time = \"6m\"` in `[channels.chat]`";
        assert_eq!(add(Reason::NotGiven { field: field("channels.chat.handle_time") }).as_deref(), Some(chat));
        let agent = "write, for example, `hours = \"38/week\"` in `[team.roles.agent]`";
        assert_eq!(add(Reason::NotGiven { field: field("team.roles.agent.hours") }).as_deref(), Some(agent));
        assert_eq!(add(Reason::Unreadable { field: field("channels.chat.handle_time") }), None);
        assert_eq!(add(Reason::NobodyAnswers), None);
    }
}
