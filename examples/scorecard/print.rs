//! The score card as Markdown tables, and the worst misses.

use crate::agreement::{Score, values};
use crate::labels::{Labelled, judged};

/// Prints sets side by side; of two the drop from the first to the second.
pub(crate) fn table(sets: &[(&str, &Score)]) {
    let mut header = String::from("| criterion | figure |");
    let mut rule = String::from("| --- | --- |");
    for (name, score) in sets {
        header.push_str(&format!(" {name} ({}) |", score.statements));
        rule.push_str(" ---: |");
    }
    if sets.len() == 2 {
        header.push_str(" drop |");
        rule.push_str(" ---: |");
    }
    println!("{header}\n{rule}");
    let row = |name: &str, figure: &str, cells: Vec<f64>| {
        let mut line = format!("| {name} | {figure} |");
        for cell in &cells {
            line.push_str(&format!(" {cell:.3} |"));
        }
        if let [first, second] = cells[..] {
            line.push_str(&format!(" {:+.3} |", second - first));
        }
        println!("{line}");
    };
    for n in 0..sets[0].1.criteria.len() {
        let name = sets[0].1.criteria[n].0;
        let cells = |figure: fn(&crate::agreement::Binary) -> f64| {
            sets.iter().map(|(_, score)| figure(&score.criteria[n].1)).collect()
        };
        row(name, "precision", cells(crate::agreement::Binary::precision));
        row(name, "recall", cells(crate::agreement::Binary::recall));
        row(name, "F1", cells(crate::agreement::Binary::f1));
        row(name, "kappa", cells(crate::agreement::Binary::kappa));
    }
    for n in 0..sets[0].1.values.len() {
        let cells: Vec<f64> = sets
            .iter()
            .map(|(_, score)| {
                let (_, agree, of) = score.values[n];
                if of == 0 { f64::NAN } else { agree as f64 / of as f64 }
            })
            .collect();
        if cells.iter().all(|cell| !cell.is_nan()) {
            row(sets[0].1.values[n].0, "exact", cells);
        }
    }
    let open: Vec<f64> =
        sets.iter().map(|(_, score)| score.abstained as f64 / score.statements.max(1) as f64).collect();
    row("left open", "share", open);
    println!();
}

/// The short form for the README: the set-aside statements, and how much better the tuned ones are.
pub(crate) fn brief(tuned: &Score, set_aside: &Score) -> String {
    let mut out = format!(
        "| {} statements never looked at | precision | recall | F1 | κ | F1 of {} tuned | drop |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n",
        set_aside.statements, tuned.statements
    );
    for ((name, apart), (_, known)) in set_aside.criteria.iter().zip(&tuned.criteria) {
        let drop = apart.f1() - known.f1();
        out.push_str(&format!(
            "| {name} | {:.3} | {:.3} | {:.3} | {:.2} | {:.3} | {drop:+.3} |\n",
            apart.precision(),
            apart.recall(),
            apart.f1(),
            apart.kappa(),
            known.f1()
        ));
    }
    out.push_str("\n| value | exactly as labelled | of the tuned | drop |\n| --- | ---: | ---: | ---: |\n");
    for ((name, agree, of), (_, agree_known, of_known)) in set_aside.values.iter().zip(&tuned.values) {
        let share = |agree: &usize, of: &usize| *agree as f64 / (*of).max(1) as f64;
        let (apart, known) = (share(agree, of), share(agree_known, of_known));
        out.push_str(&format!("| {name} | {apart:.3} | {known:.3} | {:+.3} |\n", apart - known));
    }
    let share = |score: &Score| 100.0 * score.abstained as f64 / score.statements.max(1) as f64;
    out.push_str(&format!("| left open (share) | {:.1}% | {:.1}% | |\n", share(set_aside), share(tuned)));
    out
}

/// Prints the statements with the most disagreements, worst first.
pub(crate) fn misses(statements: &[Labelled]) {
    let mut worst: Vec<(usize, String)> = Vec::new();
    for labelled in statements {
        let ours = judged(&labelled.text);
        let labels = &labelled.labels;
        let mut notes = Vec::new();
        let mut note = |name: &str, label: String, judged: String| {
            if label != judged {
                let open =
                    if labelled.debatable.iter().any(|debatable| debatable == name) { " (debatable)" } else { "" };
                notes.push(format!("    {name}: labelled {label}, read {judged}{open}"));
            }
        };
        note("specific", labels.specific.clone(), ours.specific.clone());
        note("measurable", labels.measurable.clone(), ours.measurable.clone());
        note("time_bound", labels.time_bound.clone(), ours.time_bound.clone());
        note("compound", labels.compound.to_string(), ours.compound.to_string());
        let agree = values(labels, &ours);
        let text = |extracted: &crate::labels::Extracted, name: &str| match name {
            "target" => format!("{:?}", extracted.target),
            "baseline" => format!("{:?}", extracted.baseline),
            "unit" => extracted.unit.clone(),
            "relative or level" => extracted.is_relative.to_string(),
            "deadline, words" => format!("{:?}", extracted.deadline_text),
            "deadline, day" => format!("{:?}", extracted.deadline),
            "metric" => extracted.metric.clone(),
            "direction" => extracted.direction.clone(),
            "scope" => format!("{:?}", extracted.scope),
            _ => format!("{:?}", extracted.owner),
        };
        for (name, agrees) in agree {
            if agrees == Some(false) {
                note(name, text(&labels.extracted, name), text(&ours.extracted, name));
            }
        }
        if !notes.is_empty() {
            worst.push((notes.len(), format!("{} {}\n{}", labelled.id, labelled.text, notes.join("\n"))));
        }
    }
    worst.sort_by_key(|miss| std::cmp::Reverse(miss.0));
    println!("{} of {} statements with a miss:", worst.len(), statements.len());
    for (_, text) in worst {
        println!("{text}");
    }
}
