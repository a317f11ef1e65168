//! Applies edits to a text: sorted, without overlaps, byte for byte what the findings offered.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Edit};
use crate::source::{FileId, Sources};

/// A text after edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The file.
    pub file: FileId,
    /// Its new text.
    pub text: String,
    /// How many fixes went in.
    pub applied: usize,
}

/// Applies the safe fixes of all findings; a fix that would touch bytes of an earlier one is left for the next run.
pub fn apply_safe(sources: &Sources, diagnostics: &[Diagnostic]) -> Vec<Fixed> {
    let mut out = Vec::new();
    for (file, source) in sources.iter() {
        let mut edits: Vec<&Edit> = Vec::new();
        let mut taken: BTreeMap<u32, u32> = BTreeMap::new();
        let mut applied = 0;
        for fix in diagnostics.iter().filter_map(|d| d.fix.as_ref()).filter(|fix| fix.safe) {
            let fits = fix.edits.iter().all(|edit| {
                edit.span.file == file && source.text.get(edit.span.range()).is_some() && is_free(&taken, edit)
            });
            if fits {
                edits.extend(&fix.edits);
                taken.extend(fix.edits.iter().map(|edit| (edit.span.start, edit.span.end)));
                applied += 1;
            }
        }
        if applied > 0 {
            edits.sort_by_key(|edit| edit.span.start);
            out.push(Fixed { file, text: apply(&source.text, &edits), applied });
        }
    }
    out
}

/// Whether an edit touches none of those taken before, which never touch each other: only its two neighbours can.
fn is_free(taken: &BTreeMap<u32, u32>, edit: &Edit) -> bool {
    let before = taken.range(..=edit.span.start).next_back();
    let behind = taken.range(edit.span.start..).next();
    before.is_none_or(|(_, end)| *end < edit.span.start) && behind.is_none_or(|(start, _)| edit.span.end < *start)
}

fn apply(text: &str, edits: &[&Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        out.push_str(&text[from..edit.span.range().start]);
        out.push_str(&edit.text);
        from = edit.span.range().end;
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::check;
    use crate::load::NoFiles;
    use crate::settings::Settings;

    #[test]
    fn a_fix_touches_only_its_bytes_and_settles_the_finding() {
        let plan = "format = 1\n[plan] # ü\ntitle = \"T\"\norganization = \"O\"\ncurrency = \"EUR\"\n\
                    period = { start = 2027-01-01, end = 2027-12-31 }\n[vision]\nstatement = \"x\"\nmeasured_by = \"csat\"\n";
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let judge = |text: &str| check("p.toml", text.as_bytes().to_vec(), &NoFiles, &Settings::on(day));
        let outcome = judge(plan);
        let fixed = apply_safe(&outcome.sources, &outcome.diagnostics);
        assert_eq!(fixed.len(), 1);
        assert_eq!(fixed[0].text, plan.replace("\"csat\"", "[\"csat\"]"));
        let again = judge(&fixed[0].text);
        assert!(again.diagnostics.iter().all(|d| d.rule.name != "wrong-type"));
        assert!(apply_safe(&again.sources, &again.diagnostics).is_empty());
    }
}
