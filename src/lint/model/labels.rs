//! The lines of the plan that took part in a figure, as secondary labels of a finding.
//!
//! In: the origins of figures. Out: labels, the most telling first and no more than a page can show.

use crate::diagnostic::Diagnostic;
use crate::lint::modelled::Model;
use crate::model::{Origin, Origins};
use crate::source::Span;

/// Labels of one finding.
const MOST: usize = 8;

/// Marks the fields behind a finding, each once, without what is marked already.
pub(in crate::lint) fn mark(found: &mut Diagnostic, model: &Model, from: &Origins) {
    let mut fields: Vec<(usize, &Origin, &str)> = from
        .iter()
        .filter(|field| is_written(model, field))
        .filter_map(|field| meaning(&field.path.to_string()).map(|(rank, words)| (rank, field, words)))
        .collect();
    fields.sort_by_key(|(rank, ..)| *rank);
    for (_, field, words) in fields {
        let is_marked = found.span == field.span || found.labels.iter().any(|label| label.span == field.span);
        if found.labels.len() < MOST && !is_marked {
            found.also(field.span, words);
        }
    }
}

/// A field that the plan does not give lies at its element's own place.
fn is_written(model: &Model, field: &Origin) -> bool {
    let mut elements = model.inputs.channels.iter().map(|channel| &channel.origin);
    let mut roles = model.inputs.roles.iter().map(|role| &role.origin);
    field.span != Span::default()
        && elements.all(|element| element.span != field.span)
        && roles.all(|role| role.span != field.span)
}

/// What a field says, and how early it is shown; `None` for what explains nothing.
fn meaning(path: &str) -> Option<(usize, &'static str)> {
    let is_channel = path.starts_with("channels.");
    let is_role = path.starts_with("team.");
    let mut keys = path.rsplit('.');
    let last = keys.next()?;
    let is_in_list = last.bytes().all(|byte| byte.is_ascii_digit());
    let key = if is_in_list { keys.next()? } else { last };
    Some(match key {
        "promises" => (0, "what is promised"),
        "headcount" => (1, "the people there are"),
        "volume" => (2, "what comes in"),
        "handle_time" => (3, "the work of one contact"),
        "hours" if is_role => (4, "what one of them is paid for"),
        "hours" if is_channel => (7, "when it is open"),
        "shrinkage" => (5, "the paid time in which they are away"),
        "max_occupancy" => (6, "how busy they may be"),
        "growth" => (6, "by how much that grows"),
        "starts" => (6, "when they start"),
        "ramp" => (7, "how long they take to full speed"),
        "works" => (8, "who works it"),
        "patience" => (8, "when customers give up"),
        "concurrency" => (8, "how many conversations one of them holds"),
        "profile" => (9, "how contacts fall on the week"),
        "reports_to" => (2, "who leads them"),
        "salary" => (2, "what one of them earns"),
        "loaded" => (3, "from gross pay to all-in cost"),
        "amount" => (1, "what the line has"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::meaning;

    #[test]
    fn hours_mean_two_things() {
        assert_eq!(meaning("channels.phone.hours").map(|(_, words)| words), Some("when it is open"));
        assert_eq!(meaning("team.roles.agent.hours").map(|(_, words)| words), Some("what one of them is paid for"));
        assert_eq!(meaning("channels.phone.promises.2").map(|(_, words)| words), Some("what is promised"));
        assert_eq!(meaning("channels.phone"), None);
    }
}
