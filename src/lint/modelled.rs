//! The model of one plan, worked out once per check when a rule first asks.
//!
//! In: the plan. Out: the inputs and what they come to, shared by all rules. It judges nothing.

use std::cell::OnceCell;

use crate::model::money::{self, MoneyNumbers};
use crate::model::outcome::ObjectiveNumbers;
use crate::model::reason::Reason;
use crate::model::{self, Depth, Inputs, Missing, Numbers, Origins, objective};
use crate::plan::Plan;

/// Inputs and results of the model.
#[derive(Debug)]
pub(crate) struct Model {
    /// What the plan says.
    pub(crate) inputs: Inputs,
    /// What it comes to, without the money.
    pub(crate) numbers: Numbers,
    money: OnceCell<Option<MoneyNumbers>>,
    objectives: OnceCell<Vec<ObjectiveNumbers>>,
}

impl Model {
    /// What it costs, if that can be computed; worked out when it is first asked for.
    pub(crate) fn money(&self) -> Option<&MoneyNumbers> {
        self.money.get_or_init(|| money::evaluate(&self.inputs, &self.numbers).ok()).as_ref()
    }

    /// What it says of the objectives, in their order; of those about money, too, if there are any.
    pub(crate) fn objectives(&self) -> &[ObjectiveNumbers] {
        if !self.inputs.objectives.iter().any(|one| objective::is_about_money(&one.kpi)) {
            return &self.numbers.objectives;
        }
        self.objectives.get_or_init(|| {
            let money = self.money().ok_or_else(|| Missing::new(Reason::MoneyNotComputed, Origins::NONE));
            let all = self.inputs.objectives.iter().zip(&self.numbers.objectives);
            all.map(|(one, known)| match objective::is_about_money(&one.kpi) {
                true => objective::evaluate(one, &self.inputs, &self.numbers, &money),
                false => known.clone(),
            })
            .collect()
        })
    }
}

/// The model, empty until it is asked for.
#[derive(Debug, Default)]
pub(crate) struct Modelled(OnceCell<Model>);

impl Modelled {
    /// The model of the plan of this check.
    pub(crate) fn of(&self, plan: &Plan) -> &Model {
        self.0.get_or_init(|| {
            let inputs = model::read(plan);
            let numbers = model::evaluate(&inputs, Depth::Quick);
            Model { inputs, numbers, money: OnceCell::new(), objectives: OnceCell::new() }
        })
    }
}
