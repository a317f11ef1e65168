//! What money is computed from: prices, amounts and shares, each with the field it came from.
//!
//! In: nothing; `read` fills these types. Out: what `evaluate` takes beside the people, channels and period of
//! [`Inputs`](crate::model::Inputs). References are kept as ids, or as indices where they point at channels.

use chrono::NaiveDate;

use crate::model::figure::{Missing, Origin, Origins};
use crate::model::input::{Measure, Number};
use crate::model::reason::Reason;
use crate::plan::budget::Category;
use crate::quantity::{Basis, Currency, ExchangeRate, Money, PeriodUnit};

/// An amount as the plan writes it: once or per period, in total or per unit.
#[derive(Clone, Debug)]
pub struct Price {
    /// The amount.
    pub number: Number,
    /// What it is counted by.
    pub basis: Option<Basis>,
    /// How often it is due.
    pub every: Option<PeriodUnit>,
}

impl Price {
    /// The amount as money.
    ///
    /// # Errors
    /// If it is not given or can't be read.
    pub fn money(&self) -> Result<Money, Missing> {
        match (self.number.point(), self.number.measure) {
            (Some(amount), Measure::Money(currency)) => {
                Ok(Money { amount, currency, basis: self.basis, every: self.every })
            }
            _ => Err(self.number.missing()),
        }
    }

    /// The field.
    pub fn origin(&self) -> &Origin {
        &self.number.origin
    }

    /// A reason that lies in this field.
    pub fn because(&self, reason: Reason) -> Missing {
        Missing::new(reason, Origins::of([self.origin()]))
    }
}

/// An exchange rate.
#[derive(Clone, Debug)]
pub struct RateInput {
    /// The two currencies; what one is worth is read from `worth`.
    pub rate: ExchangeRate,
    /// The amount on the right, addressed by the other currency: `plan.rates.USD`.
    pub worth: Number,
}

/// Who pays a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// The plan's own payroll, with the budget's loading.
    Payroll,
    /// An agency, a partner or a freelancer, by invoice.
    Invoice,
    /// Nobody: volunteers.
    Unpaid,
}

/// What a role of [`Inputs::roles`](crate::model::Inputs::roles) costs.
#[derive(Clone, Debug)]
pub struct RoleMoney {
    /// Its id.
    pub id: String,
    /// `team.roles.ID` at its header.
    pub origin: Origin,
    /// Gross pay of one person.
    pub salary: Price,
    /// Who pays.
    pub paid: Paid,
}

/// What an on-call rota of [`Inputs::on_call`](crate::model::Inputs::on_call) costs.
#[derive(Clone, Debug)]
pub struct RotaMoney {
    /// What one person gets for being on duty.
    pub pay: Price,
    /// Who pays.
    pub paid: Paid,
    /// The line that carries it.
    pub line: Option<String>,
}

/// A tool.
#[derive(Clone, Debug)]
pub struct ToolInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Its price.
    pub price: Price,
    /// User licences.
    pub seats: Number,
    /// Contacts, resolutions or agent hours billed a month.
    pub usage: Number,
    /// The channels it serves, as indices; none if the plan does not say.
    pub channels: Vec<usize>,
    /// The line that carries it.
    pub line: Option<String>,
}

/// A budget line.
#[derive(Clone, Debug)]
pub struct LineInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// What it is spent on; `None` if that can't be read.
    pub category: Option<Category>,
    /// How much.
    pub amount: Price,
    /// The roles it pays, by id, with the place that says so.
    pub roles: Vec<(String, Origin)>,
    /// Whether another department pays it.
    pub is_elsewhere: bool,
}

/// An initiative or a course with a cost.
#[derive(Clone, Debug)]
pub struct WorkInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// What it costs.
    pub cost: Price,
    /// The day it begins; of a course, the day it takes place.
    pub on: Option<(NaiveDate, Origin)>,
    /// The line that carries it.
    pub line: Option<String>,
}

/// A sourcing decision.
#[derive(Clone, Debug)]
pub struct DecisionInput {
    /// Its id.
    pub id: String,
    /// `sourcing.ID` at its header.
    pub origin: Origin,
    /// The options with their prices.
    pub options: Vec<(String, Price)>,
    /// The option chosen, by id.
    pub chosen: Option<(String, Origin)>,
    /// The channels it is about, as indices; all if the plan does not say.
    pub channels: Vec<usize>,
}

/// A customer segment.
#[derive(Clone, Debug)]
pub struct SegmentInput {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Its share of all contacts, 1 for 100 %.
    pub share: Number,
}

/// Which share of contacts is settled at first contact.
#[derive(Clone, Debug)]
pub struct ResolutionInput {
    /// The channels it holds for, as indices; all if there are none.
    pub channels: Vec<usize>,
    /// The share, 1 for 100 %.
    pub share: Number,
}

/// All that the plan says about money.
#[derive(Clone, Debug, Default)]
pub struct MoneyInputs {
    /// The plan's currency.
    pub currency: Option<(Currency, Origin)>,
    /// Exchange rates.
    pub rates: Vec<RateInput>,
    /// The most that may be spent.
    pub total: Option<Price>,
    /// From gross pay to all-in cost.
    pub loaded: Option<Number>,
    /// The share of the total that is kept, 1 for 100 %.
    pub contingency: Option<Number>,
    /// The roles.
    pub roles: Vec<RoleMoney>,
    /// The on-call rotas, one for each of the inputs.
    pub on_call: Vec<RotaMoney>,
    /// The tools with a price.
    pub tools: Vec<ToolInput>,
    /// What a contact costs according to the plan, for each channel in the order of the plan.
    pub stated: Vec<Option<Price>>,
    /// The lines.
    pub lines: Vec<LineInput>,
    /// The initiatives with a cost that were not dropped.
    pub initiatives: Vec<WorkInput>,
    /// The courses with a cost.
    pub courses: Vec<WorkInput>,
    /// The sourcing decisions.
    pub decisions: Vec<DecisionInput>,
    /// The segments with a share.
    pub segments: Vec<SegmentInput>,
    /// What is settled at first contact, what says most of a channel first.
    pub resolution: Vec<ResolutionInput>,
}

impl MoneyInputs {
    /// Every number that a change can address by its path.
    pub fn numbers_mut(&mut self) -> impl Iterator<Item = &mut Number> {
        let prices = (self.total.iter_mut())
            .chain(self.roles.iter_mut().map(|role| &mut role.salary))
            .chain(self.on_call.iter_mut().map(|rota| &mut rota.pay))
            .chain(self.stated.iter_mut().flatten())
            .chain(self.lines.iter_mut().map(|line| &mut line.amount))
            .chain(self.initiatives.iter_mut().chain(&mut self.courses).map(|work| &mut work.cost))
            .chain(self.decisions.iter_mut().flat_map(|decision| decision.options.iter_mut().map(|(_, price)| price)));
        let tools = self.tools.iter_mut().flat_map(|tool| [&mut tool.price.number, &mut tool.seats, &mut tool.usage]);
        prices
            .map(|price| &mut price.number)
            .chain(tools)
            .chain(&mut self.loaded)
            .chain(&mut self.contingency)
            .chain(self.rates.iter_mut().map(|rate| &mut rate.worth))
            .chain(self.segments.iter_mut().map(|segment| &mut segment.share))
            .chain(self.resolution.iter_mut().map(|resolution| &mut resolution.share))
    }
}
