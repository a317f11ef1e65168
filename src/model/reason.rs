//! Why there is no number, as a typed reason with its facts.
//!
//! In: what a computation ran into. Out: a [`Reason`] that costs nothing to make, since most are never read; its words in English for
//! the terminal and for programs, and its [key](Reason::key) and [facts](Reason::facts) for documents, whose words stand in
//! `locales/CODE.ftl` under `reason-KEY`. It names no result: that is for whoever lacks it.

mod fact;

pub use fact::{Fact, Id};

use std::fmt;
use std::sync::Arc;

use super::limits::Limits;
use super::path::Path;
use crate::quantity::{Basis, Currency};
use crate::queue::Refusal;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $reason:ident $({ $($fact:ident: $of:ty),+ })? = $key:literal, $words:literal;)+) => {
        /// Why there is no number.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the words of each reason say what its facts are")]
        pub enum Reason {
            $($(#[doc = $doc])+ $reason $({ $($fact: $of),+ })?,)+
        }

        impl Reason {
            /// The keys of all reasons, each with the names of its facts.
            pub const ALL: &'static [(&'static str, &'static [&'static str])] =
                &[$(($key, &[$($(stringify!($fact)),+)?])),+];

            /// What documents find its words by: `reason-KEY`.
            pub fn key(&self) -> &'static str {
                match self {
                    $(Self::$reason { .. } => $key,)+
                }
            }

            /// What it names, each under its own word.
            pub fn facts(&self) -> Vec<(&'static str, Fact<'_>)> {
                match self {
                    $(Self::$reason $({ $($fact),+ })? => vec![$($((stringify!($fact), Fact::from($fact))),+)?],)+
                }
            }
        }

        impl fmt::Display for Reason {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$reason $({ $($fact),+ })? => write!(f, $words),)+
                }
            }
        }
    };
}

reasons! {
    // Fields.
    /// A field is not in the plan.
    NotGiven { field: Path } = "not-given", "`{field}` is not given";
    /// A field is there and can't be read; that is reported elsewhere.
    Unreadable { field: Path } = "unreadable", "`{field}` can't be read";
    /// The plan has no period.
    NoPeriod = "no-period", "`plan.period` is not given or can't be read";
    /// The period is no length of time that a plan has.
    PeriodTooLong { months: usize } = "period-too-long", "`plan.period` is longer than {months} months or ends before it starts";
    /// The plan has no currency.
    NoCurrency = "no-currency", "`plan.currency` is not given or can't be read";
    /// A number is out of range.
    OutOfRange { field: Path, limits: Limits } = "out-of-range", "`{field}` {limits}";
    /// Growth from month to month leaves all bounds.
    Unbounded { field: Path } = "unbounded", "`{field}` has no bound";
    /// A number is below zero.
    BelowZero { field: Path } = "below-zero", "`{field}` is below zero";
    /// A number is zero where something is divided by it.
    IsZero { field: Path } = "is-zero", "`{field}` is zero";
    /// Whether the team has attrition is not known.
    NoAttrition = "no-attrition", "`team.attrition` is not given";
    /// How long hiring takes is not known.
    NoHiringLead = "no-hiring-lead", "`team.hiring_lead` is not given";

    // Opening hours and profiles.
    /// Opening hours without an hour.
    NeverOpens { field: Path } = "never-opens", "`{field}` never opens in a normal week";
    /// Hours of a rota without an hour.
    NoHour { field: Path } = "no-hour", "`{field}` has no hour in a normal week";
    /// By the profile, nothing comes while it is open.
    NothingWhileOpen { field: Path } = "nothing-while-open", "`{field}` has no contact in the opening hours";
    /// A profile with a negative weight.
    WeightBelowZero { field: Path } = "weight-below-zero", "`{field}` has a weight below zero";
    /// A profile whose days can't be read.
    UnreadableDays { field: Path } = "unreadable-days", "`{field}` has days that can't be read";
    /// A profile of which one day can't be read.
    UnreadableDay { field: Path } = "unreadable-day", "`{field}` has a day that can't be read";
    /// A profile whose hours can't be read.
    UnreadableHours { field: Path } = "unreadable-hours", "`{field}` has hours that can't be read";
    /// A profile with an hour that no day has.
    NoHourOfDay { field: Path } = "no-hour-of-day", "`{field}` has an hour that is not from 0 to 23";

    // People.
    /// No role works a channel.
    NoRoleWorks { channel: Id } = "no-role-works", "no role works `{channel}`";
    /// Contract hours are not known.
    NoContractHours = "no-contract-hours", "no role has contract hours";
    /// Contract hours, shrinkage or heads leave no hour of work.
    NobodyAtWork = "nobody-at-work", "nobody is ever at work";
    /// A channel that customers or machines answer.
    NobodyAnswers = "nobody-answers", "nobody of the team answers it";
    /// A rota answers whenever the channel is open.
    AllOnCall = "all-on-call", "whoever is on call answers it at all hours that it is open";
    /// Who takes turns in a rota is not known.
    TurnsUnknown { field: Path } = "turns-unknown", "`{field}` is not given, and who takes turns is no role of the team";
    /// A rota without people.
    NobodyTakesTurns { rota: Path } = "nobody-takes-turns", "nobody takes turns in `{rota}`";
    /// A rota with fewer people than it needs at one time.
    FewerThanAtOnce { rota: Path } = "fewer-than-at-once", "`{rota}` are fewer people than are on duty at the same time";
    /// A post that nobody has.
    NobodyLeads = "nobody-leads", "nobody has the post that they report to";
    /// No reporting line of people who answer customers.
    NobodyReports = "nobody-reports", "nobody who answers customers reports to anybody";

    // Queues and promises.
    /// It was not asked for.
    NotComputed = "not-computed", "not computed";
    /// A queue model refuses.
    Refused { refusal: Refusal } = "refused", "{refusal}";
    /// The exact chain of a week would take too long to search.
    BeyondChain = "beyond-chain", "more people than the weekly chain was tried for";
    /// More work than people.
    QueueGrows = "queue-grows", "the queue grows for ever in the busiest hours";
    /// Nobody said what counts as in time.
    NoTimePromised = "no-time-promised", "no promise says in which time";
    /// Work that may wait has no speed of answer.
    WorkMayWait = "work-may-wait", "work that waits for opening hours has no speed of answer";
    /// Without patience nobody gives up.
    NoPatience = "no-patience", "`patience` is not given";
    /// Written work is not given up.
    NobodyGivesUp = "nobody-gives-up", "nobody gives up waiting for a written reply";
    /// A promise on a channel that customers or machines answer.
    PromiseOfNobody = "promise-of-nobody", "nobody of the team answers the channel";
    /// A promise without a measure.
    BestEffort = "best-effort", "best effort promises nothing that can be measured";
    /// A receipt.
    SentByMachine = "sent-by-machine", "a receipt is sent by a machine, whoever is there";
    /// Later replies are not modelled.
    RepliesUnknown = "replies-unknown", "the plan does not say how often a case is answered again";
    /// The time to settle is not the queue's.
    DecidedBehindQueue = "decided-behind-queue", "the time to settle a matter is decided behind the queue";
    /// A promise without a share.
    NoShare = "no-share", "the promise names no share of the contacts";
    /// A promise without a time.
    NoTime = "no-time", "the promise names no time";
    /// The promised time has no open minute.
    NoOpenTime = "no-open-time", "the time promised is no time that the channel is open";
    /// Everybody in time.
    EverybodyInTime = "everybody-in-time", "no number of agents answers every contact in time, because contacts can always come at once";
    /// A segment may have priority.
    MayGoFirst = "may-go-first", "people alone do not decide it: the segment may go before others";

    // Objectives.
    /// A KPI that is no result of the model.
    NoSuchResult { kpi: Arc<str> } = "no-such-result", "the model does not compute `{kpi}`";
    /// The same of several.
    NoSuchResults = "no-such-results", "the model does not compute their KPIs";
    /// The ratio to revenue.
    NoRevenue = "no-revenue", "the plan does not say the revenue that the ratio is taken of";
    /// Pooled people.
    RoutingUnknown = "routing-unknown", "its people serve other live channels, too, and how contacts are routed is not known";
    /// No channel where customers wait.
    NothingWaits = "nothing-waits", "no channel of the objective has contacts that wait";
    /// No people on the objective's channels.
    NobodyOnChannels = "nobody-on-channels", "nobody is at work on the channels of the objective";
    /// Nobody answers on the objective's channels.
    NobodyOnObjective = "nobody-on-objective", "nobody answers contacts on the channels of the objective";
    /// No channel at all.
    NoChannel = "no-channel", "the objective has no channel";
    /// Nothing to start from.
    NoBaseline = "no-baseline", "the objective has no baseline to start from";
    /// No deferred work.
    NoWorkWaits = "no-work-waits", "no channel of the objective has work that waits";

    // Money.
    /// Money was not asked for.
    MoneyNotComputed = "money-not-computed", "money is not computed";
    /// Another currency without a rate.
    NoRate { from: Currency, to: Currency } = "no-rate", "it is in {from}, and the plan has no rate to {to}";
    /// An amount that no plan means.
    BeyondPlans = "beyond-plans", "it comes to more than 10^15, more than any plan can mean";
    /// An amount that no budget holds.
    BeyondBudgets = "beyond-budgets", "it is more than any budget";
    /// A role without head count.
    HeadsUnknown = "heads-unknown", "its head count is not known";
    /// Negative pay or heads.
    PayBelowZero = "pay-below-zero", "pay and head count can't be below zero";
    /// A salary without a period.
    SalaryWithoutPeriod = "salary-without-period", "its salary does not say for which period";
    /// Hourly pay without hours.
    PayNeedsHours = "pay-needs-hours", "pay by the hour needs contract hours";
    /// A salary that can't be brought to a year.
    SalaryNotYearly = "salary-not-yearly", "its salary can't be brought to a year";
    /// Nobody who is paid works the channel.
    NoPaidRole = "no-paid-role", "no role that is paid could do the work";
    /// Duty is priced by something else than time.
    DutyNotByTime = "duty-not-by-time", "pay for being on duty is by the hour, day, week, month or year";
    /// Duty is priced by no time.
    DutyWithoutTime = "duty-without-time", "it does not say for which time on duty it is paid";
    /// Negative pay for duty.
    DutyBelowZero = "duty-below-zero", "pay and people on duty can't be below zero";
    /// A unit price where a sum is needed.
    UnitPrice = "unit-price", "it is a price per unit, not a sum";
    /// A price per hour of a tool.
    HourOfWhich = "hour-of-which", "it is a price per hour, and nothing says of which hours";
    /// A price per hour of an option.
    HourOfOption = "hour-of-option", "it is a price per hour, and nothing says of which";
    /// A price of two dimensions.
    UseAndPeriod = "use-and-period", "a price for one contact or hour can't also be per period";
    /// A price per person of nobody.
    NoPeople = "no-people", "it is priced per person, and the plan has no people";
    /// A price by use without a count.
    UsageUnknown { basis: Basis } = "usage-unknown", "it is priced per {basis}, and neither `usage` nor a channel gives a count";
    /// First-contact resolution is not known.
    SettledUnknown { channel: Id } = "settled-unknown", "no objective says which share of `{channel}` is settled at first contact";
    /// An initiative of later years.
    BeginsAfter = "begins-after", "it begins after the plan has ended";
    /// The workload has no months.
    NoMonths = "no-months", "the model gives no months";
    /// The plan has no whole month.
    TooShort = "too-short", "the plan is too short";
    /// Nothing is decided.
    Undecided = "undecided", "nothing is decided, so the budget may hold none of the options";
    /// The option of reference.
    IsReference = "is-reference", "it is the option that the others are compared with";
    /// A negative option.
    OptionBelowZero = "option-below-zero", "an option can't cost less than nothing";
    /// A price per unit and period of an option.
    OptionPerPeriod = "option-per-period", "it is a price per unit and period, which no volume of contacts decides";
    /// A price per head of an option.
    OptionPerHead = "option-per-head", "it is a price per seat or person, which no volume of contacts decides";
    /// Parallel costs.
    SameSlope = "same-slope", "neither costs more for more contacts than the other";
    /// Costs that never meet.
    NeverMeet = "never-meet", "one of the two costs less at every volume";
    /// Nothing to divide by.
    NoContacts = "no-contacts", "there are no contacts";
    /// Next to nothing to divide by.
    NextToNoContacts = "next-to-no-contacts", "there are next to no contacts";
    /// No total.
    NoTotal = "no-total", "the budget has no `total`";
    /// No shares.
    NoSegmentShare = "no-segment-share", "no segment has a `share`";
    /// Shares of more than one whole.
    SharesNoParts = "shares-no-parts", "the shares of the segments are no parts of one whole";
}

impl Reason {
    /// The dotted path of the field that the plan lacks, if that is the reason.
    pub fn lacks(&self) -> Option<String> {
        match self {
            Self::NotGiven { field } => Some(field.to_string()),
            Self::NoPeriod => Some("plan.period".to_owned()),
            Self::NoCurrency => Some("plan.currency".to_owned()),
            _ => None,
        }
    }
}

impl From<Refusal> for Reason {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_what_it_names() {
        let field = Path::from("channels.chat.handle_time");
        let reason = Reason::NotGiven { field: field.clone() };
        assert_eq!(reason.to_string(), "`channels.chat.handle_time` is not given");
        assert_eq!((reason.key(), reason.facts()), ("not-given", vec![("field", Fact::Field(&field))]));
        assert_eq!(reason.lacks().as_deref(), Some("channels.chat.handle_time"));
        let reason = Reason::NoRoleWorks { channel: Id(Path::from("channels.a.b")) };
        assert_eq!((reason.to_string().as_str(), reason.lacks()), ("no role works `a.b`", None));
        let reason = Reason::OutOfRange { field: Path::from("team.shrinkage"), limits: Limits::Share };
        assert_eq!(reason.to_string(), "`team.shrinkage` must lie between 0% and 100%");
    }

    #[test]
    fn every_reason_has_a_key_of_its_own() {
        let keys: std::collections::HashSet<_> = Reason::ALL.iter().map(|(key, _)| key).collect();
        assert_eq!(keys.len(), Reason::ALL.len());
    }
}
