//! `reporting-loop`: a line of command without a top.

use std::collections::HashMap;

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::plan::reference::{Ref, ToOwner};
use crate::rule;
use crate::source::Span;

rule! {
    /// People who report to each other in a circle.
    ///
    /// ## What it does
    ///
    /// Follows `reports_to` from every role and person. If it comes back to where it started, nobody in that circle is at the top.
    ///
    /// ## Why it matters
    ///
    /// Escalations and approvals follow the reporting line. In a circle they never arrive, and a chart of it can't be drawn.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [people.managing-director]
    /// name = "Managing director"
    /// reports_to = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [people.managing-director]
    /// name = "Managing director"
    /// ```
    "reporting-loop", group: References, level: Error, since: "0.1.0", check
}

struct Post<'a> {
    id: &'a str,
    above: Option<(&'a str, Span)>,
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let roles = cx.plan.team.get().map_or(&[][..], |team| team.roles.each().as_slice());
    let people = cx.plan.people.each().as_slice();
    fn above(field: &Field<Ref<ToOwner>>) -> Option<(&str, Span)> {
        field.located().map(|at| (at.value.id.as_str(), at.span))
    }
    let posts: Vec<Post<'_>> = roles
        .iter()
        .map(|role| Post { id: &role.id, above: above(&role.reports_to) })
        .chain(people.iter().map(|person| Post { id: &person.id, above: above(&person.reports_to) }))
        .collect();
    let at: HashMap<&str, usize> = posts.iter().enumerate().rev().map(|(n, post)| (post.id, n)).collect();
    // Everybody has at most one superior, so each walk either ends or meets itself. `walk` holds which walk saw a post.
    let mut walk = vec![0_usize; posts.len()];
    for start in 0..posts.len() {
        let mut here = start;
        while walk[here] == 0 {
            walk[here] = start + 1;
            let Some(next) = posts[here].above.and_then(|(id, _)| at.get(id).copied()) else { break };
            if walk[next] == start + 1 {
                report(&posts, &at, next, out);
                break;
            }
            here = next;
        }
    }
}

fn report(posts: &[Post<'_>], at: &HashMap<&str, usize>, first: usize, out: &mut Sink<'_>) {
    let Some((id, span)) = posts[first].above else { return };
    if id == posts[first].id {
        out.report(span, format!("`{id}` reports to itself"))
            .help("take `reports_to` out for whoever is at the top, or name the post above");
        return;
    }
    let mut circle = vec![first];
    let mut here = first;
    while let Some(next) = posts[here].above.and_then(|(id, _)| at.get(id).copied()).filter(|next| *next != first) {
        circle.push(next);
        here = next;
    }
    let shown = circle.iter().take(6).map(|n| format!("`{}`", posts[*n].id)).collect::<Vec<_>>().join(" → ");
    let shown = if circle.len() > 6 { format!("{shown} → …") } else { shown };
    let found = out.report(span, format!("the reporting line runs in a circle: {shown} → `{}`", posts[first].id));
    for n in circle.iter().skip(1).take(5) {
        if let Some((above, span)) = posts[*n].above {
            found.also(span, format!("`{}` reports to `{above}`", posts[*n].id));
        }
    }
    found.help("take `reports_to` out for whoever of them is at the top");
}
