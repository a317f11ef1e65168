//! When somebody is on call, by channel and by severity.
//!
//! In: the rotas of the plan. Out: the hours of a normal week in which somebody is on duty. A rota that names neither channels nor
//! severities is there for every severity and for no channel: being woken for what is urgent is not answering the telephone.

use chrono::NaiveDate;

use super::open_week::OpenWeek;
use crate::plan::Plan;
use crate::plan::field::Named;
use crate::plan::team::OnCall;

/// The rotas of the plan.
pub fn rotas(plan: &Plan) -> impl Iterator<Item = &Named<OnCall>> {
    plan.team.get().into_iter().flat_map(|team| team.on_call.each())
}

/// The rotas that answer a channel.
pub fn of_channel<'p>(plan: &'p Plan, channel: &'p str) -> impl Iterator<Item = &'p Named<OnCall>> {
    rotas(plan).filter(move |rota| rota.channels.each().any(|at| at.value.id == channel))
}

/// The rotas that are called for a severity.
pub fn of_severity<'p>(plan: &'p Plan, severity: &'p str) -> impl Iterator<Item = &'p Named<OnCall>> {
    rotas(plan).filter(move |rota| {
        let is_named = rota.severities.each().any(|at| at.value.id == severity);
        is_named || rota.severities.is_absent() && rota.channels.is_absent()
    })
}

/// The hours of the week that starts on `monday` in which one of some rotas is on duty.
pub fn on_duty<'p>(rotas: impl Iterator<Item = &'p Named<OnCall>>, monday: NaiveDate) -> OpenWeek {
    let hours = rotas.filter_map(|rota| rota.body.hours.get());
    hours.map(|hours| OpenWeek::of(hours, monday)).fold(OpenWeek::default(), |all, week| all.or(&week))
}
