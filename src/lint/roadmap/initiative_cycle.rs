//! `initiative-cycle`: each waits for the other.

use crate::lint::graph::Graph;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Initiatives that wait for each other.
    ///
    /// ## What it does
    ///
    /// Follows `after` from initiative to initiative and reports circles.
    ///
    /// ## Why it matters
    ///
    /// None of them can ever begin.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// after = ["templates"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// after = ["knowledge-base"]
    /// ```
    "initiative-cycle", group: Roadmap, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let all = || cx.plan.initiatives.each();
    if all().all(|initiative| !initiative.after.has_any()) {
        return;
    }
    let after = all().map(|initiative| initiative.after.each().map(|at| at.value.id.as_str()));
    let graph = Graph::new(all().map(|initiative| initiative.id.as_str()), after);
    let initiatives: Vec<_> = all().collect();
    for circle in graph.circles() {
        let Some(first) = circle.first().and_then(|n| initiatives.get(*n)) else { continue };
        let next_of = |n: usize| circle.get((n + 1) % circle.len()).and_then(|n| initiatives.get(*n));
        let mut found = None;
        for (n, place) in circle.iter().enumerate() {
            let (Some(waiting), Some(next)) = (initiatives.get(*place), next_of(n)) else { continue };
            let Some(at) = waiting.after.each().find(|at| at.value.id == next.id) else { continue };
            let text = format!("`{}` waits for `{}`", waiting.id, next.id);
            match &mut found {
                None => {
                    let message = match circle.len() {
                        1 => format!("`{}` waits for itself", first.id),
                        2 => format!("`{}` and `{}` wait for each other", first.id, next.id),
                        many => {
                            format!("{many} initiatives wait for each other in a circle, `{}` among them", first.id)
                        }
                    };
                    found = Some(out.report(at.span, message));
                }
                Some(found) => _ = found.also(at.span, text),
            }
        }
        if let Some(found) = found {
            found.help(if circle.len() == 1 {
                format!("take `\"{}\"` out of its own `after`", first.id)
            } else {
                "take one of them out of `after`: the one that can begin first".to_owned()
            });
        }
    }
}
