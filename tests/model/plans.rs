//! Small plans whose numbers can be worked out by hand.

use svcplan::load::{self, NoFiles};
use svcplan::model::outcome::ChannelNumbers;
use svcplan::model::{Depth, Inputs, Numbers, evaluate, read};

/// One line, 100 calls of 3 minutes each half hour through 40 open hours, 20 people at 30 % shrinkage.
/// 8,000 calls a week are 8,000 × 52 / 12 a month.
pub(crate) const LINE: &str = r#"format = 1
[plan]
title = "A line"
organization = "Test"
currency = "EUR"
period = { start = 2027-01-01, end = 2027-12-31 }

[channels.phone]
kind = "phone"
hours = "Mo-Fr 08:00-16:00"
volume = "8000/week"
handle_time = "3m"
promises = ["answer 80% within 20s"]
profile = { days = { mo = 1, tu = 1, we = 1, th = 1, fr = 1 } }

[team]
shrinkage = "30%"
max_occupancy = "85%"

[team.roles.agent]
headcount = 20
hours = "40/week"
works = ["phone"]
"#;

pub(crate) fn inputs_of(text: &str) -> Inputs {
    read(&load::load("plan.toml", text.as_bytes().to_vec(), &NoFiles).plan)
}

pub(crate) fn numbers_of(text: &str) -> Numbers {
    evaluate(&inputs_of(text), Depth::Quick)
}

pub(crate) fn channel<'n>(numbers: &'n Numbers, id: &str) -> &'n ChannelNumbers {
    numbers.channel(id).expect("the plan has this channel")
}
