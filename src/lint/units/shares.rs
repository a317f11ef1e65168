//! Every share of the plan that is a part of a whole.

use crate::lint::Context;
use crate::quantity::Percent;
use crate::source::Span;

/// A share, its place and what it is a share of; completes "… is 130%".
pub(super) struct Share {
    /// In percent.
    pub(super) value: Percent,
    /// Its bytes.
    pub(super) span: Span,
    /// What it is, as a noun: `shrinkage`.
    pub(super) what: &'static str,
}

/// Shows `visit` every share.
pub(super) fn each_share(cx: &Context<'_>, mut visit: impl FnMut(Share)) {
    each_shrinkage(cx, |value, span| visit(Share { value, span, what: "shrinkage" }));
    each_occupancy(cx, |value, span| visit(Share { value, span, what: "occupancy" }));
    for segment in cx.plan.segments.each() {
        if let Some(share) = segment.share.located() {
            visit(Share { value: share.value, span: share.span, what: "this segment's share of all contacts" });
        }
    }
    if let Some(contingency) = cx.plan.budget.get().and_then(|budget| budget.contingency.located()) {
        visit(Share { value: contingency.value, span: contingency.span, what: "the contingency" });
    }
    let promises = cx.plan.channels.each().flat_map(|channel| channel.promises.each());
    for promise in promises.chain(cx.plan.segments.each().flat_map(|segment| segment.promises.each())) {
        if let Some(value) = promise.value.share {
            visit(Share { value, span: promise.span, what: "the share promised" });
        }
    }
}

/// Shows `visit` the shrinkage of the team and of each role.
pub(super) fn each_shrinkage(cx: &Context<'_>, mut visit: impl FnMut(Percent, Span)) {
    let Some(team) = cx.plan.team.get() else { return };
    if let Some(shrinkage) = team.shrinkage.get() {
        visit(shrinkage.value, shrinkage.span);
    }
    for shrinkage in team.roles.each().filter_map(|role| role.shrinkage.located()) {
        visit(shrinkage.value, shrinkage.span);
    }
}

/// Shows `visit` the highest occupancy of the team and of each role.
pub(super) fn each_occupancy(cx: &Context<'_>, mut visit: impl FnMut(Percent, Span)) {
    let Some(team) = cx.plan.team.get() else { return };
    let roles = team.roles.each().filter_map(|role| role.max_occupancy.located());
    for occupancy in team.max_occupancy.located().into_iter().chain(roles) {
        visit(occupancy.value, occupancy.span);
    }
}
