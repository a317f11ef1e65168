//! What people are paid: salaries, and pay for being on call.
//!
//! In: the team. Out: a price for every role and rota, with who pays it.

use std::sync::Arc;

use super::{Reader, bare};
use crate::model::figure::Origin;
use crate::model::money::input::{Paid, RoleMoney, RotaMoney};
use crate::model::path::Path;
use crate::numbers::on_call;
use crate::numbers::pay::is_on_payroll;
use crate::plan::team::Employment;

impl Reader<'_> {
    pub(super) fn roles(&self) -> Vec<RoleMoney> {
        let roles = self.plan.team.get().into_iter().flat_map(|team| team.roles.each());
        let roles = roles.map(|role| {
            let path: Arc<str> = format!("team.roles.{}", role.id).into();
            let salary = self.price(Path::below(&path, "salary"), &bare(&role.salary), role.span);
            let paid = match role.employment.copied() {
                Some(Employment::Volunteer) => Paid::Unpaid,
                _ if is_on_payroll(role) => Paid::Payroll,
                _ => Paid::Invoice,
            };
            RoleMoney { id: role.id.clone(), origin: Origin::new(path, role.span), salary, paid }
        });
        roles.collect()
    }

    pub(super) fn on_call(&self) -> Vec<RotaMoney> {
        let rotas = on_call::rotas(self.plan).map(|rota| {
            let path = format!("team.on_call.{}.pay", rota.id);
            let role = |id: &str| self.plan.team.get().and_then(|team| team.roles.by_id(id));
            // Somebody outside the team is on the organization's payroll, too.
            let is_payroll = |id: &str| role(id).is_none_or(|role| is_on_payroll(role));
            let paid = rota.who.each().all(|at| is_payroll(&at.value.id));
            RotaMoney {
                pay: self.price(path, &rota.pay, rota.span),
                paid: if paid { Paid::Payroll } else { Paid::Invoice },
                line: rota.line.get().map(|line| line.id.clone()),
            }
        });
        rotas.collect()
    }
}
