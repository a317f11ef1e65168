//! The model of a plan: worked examples by hand, what it names, what it refuses, and that it moves the right way.

use svcplan::model::outcome::{Verdict, Work};

#[path = "model/plans.rs"]
mod plans;

use plans::{LINE, channel, numbers_of};

/// 100 calls each half hour of 3 minutes: 10 erlangs.
#[test]
fn a_line_of_ten_erlangs_needs_fourteen_agents_and_twenty_people() {
    let numbers = numbers_of(LINE);
    let phone = channel(&numbers, "phone");
    assert_eq!(phone.work, Work::Live);
    let staffing = phone.staffing.as_ref().expect("computed");
    assert!((staffing.binding.load.value.mid - 10.0).abs() < 1e-9, "{:?}", staffing.binding);
    assert!((staffing.binding.contacts.value.mid - 50.0).abs() < 1e-9);
    assert_eq!(staffing.binding.text, "Mo 08:00–08:15");
    assert_eq!(staffing.agents_required.value.mid, 14.0);
    assert!((staffing.fte_required.value.mid - 20.0).abs() < 1e-9, "{:?}", staffing.fte_required);
    assert!((staffing.fte_available.value - 20.0).abs() < 1e-9);
    assert!((staffing.hours_required.value.mid - 14.0 * 40.0).abs() < 1e-6);
    assert_eq!(phone.promises[0].verdict, Verdict::Kept);
    // The level of 14 agents by the table of Erlang C: 88.8 %.
    let level = staffing.with_available.service_level.as_ref().expect("a promise").value.mid;
    assert!((level - 0.888).abs() < 5e-4, "{level}");
    let paths: Vec<&str> = staffing.fte_required.from.iter().map(|origin| &*origin.path).collect();
    for path in ["channels.phone.volume", "channels.phone.handle_time", "channels.phone.hours", "team.shrinkage"] {
        assert!(paths.contains(&path), "{path} is not among {paths:?}");
    }
}
