//! Small plans whose numbers can be worked out by hand, and plans drawn at random.

use std::fmt::Write;

use svcplan::load::{self, NoFiles};
use svcplan::model::outcome::ChannelNumbers;
use svcplan::model::{Depth, Inputs, Numbers, change, evaluate, read};

/// The head of a plan of one year.
pub(crate) const HEAD: &str = r#"format = 1
[plan]
title = "A line"
organization = "Test"
currency = "EUR"
period = { start = 2027-01-01, end = 2027-12-31 }
"#;

/// Contacts fall evenly on the open hours of working days.
pub(crate) const EVEN: &str = "profile = { days = { mo = 1, tu = 1, we = 1, th = 1, fr = 1 } }\n";

/// One line, 100 calls of 3 minutes each half hour through 40 open hours, 20 people at 30 % shrinkage.
pub(crate) fn line() -> String {
    format!(
        r#"{HEAD}
[channels.phone]
kind = "phone"
hours = "Mo-Fr 08:00-16:00"
volume = "8000/week"
handle_time = "3m"
promises = ["answer 80% within 20s"]
{EVEN}
[team]
shrinkage = "30%"
max_occupancy = "85%"

[team.roles.agent]
headcount = 20
hours = "40/week"
works = ["phone"]
"#
    )
}

pub(crate) fn inputs_of(text: &str) -> Inputs {
    let loaded = load::load("plan.toml", text.as_bytes().to_vec(), &NoFiles);
    read(&loaded.plan)
}

pub(crate) fn numbers_of(text: &str) -> Numbers {
    evaluate(&inputs_of(text), Depth::Quick)
}

/// The numbers of a plan after some changes.
pub(crate) fn changed(inputs: &Inputs, changes: &[&str]) -> Numbers {
    let mut inputs = inputs.clone();
    for text in changes {
        change(&mut inputs, text).expect("a change of this plan");
    }
    evaluate(&inputs, Depth::Quick)
}

pub(crate) fn channel<'n>(numbers: &'n Numbers, id: &str) -> &'n ChannelNumbers {
    numbers.channel(id).expect("the plan has this channel")
}

/// A small generator of numbers (Steele, Lea, Flood 2014: SplitMix64).
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }

    fn pick<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len() as u64) as usize]
    }
}

/// A plan with up to five channels and four roles whose skills overlap.
pub(crate) fn random(seed: u64) -> String {
    let mut draw = Draw(seed);
    let mut text = HEAD.to_owned();
    let channels = 1 + draw.below(5);
    for n in 0..channels {
        let kind = draw.pick(&["phone", "counter", "chat", "messaging", "email", "form", "phone", "email"]);
        let hours = draw.pick(&[
            "Mo-Fr 08:00-18:00",
            "24/7",
            "Mo-Su 07:00-22:00",
            "Mo-Fr 08:30-12:15,13:00-17:00; Sa 09:00-13:00",
        ]);
        let promise = match kind {
            "email" | "form" => draw.pick(&[
                "first reply 90% within 8 business hours",
                "resolve 80% within 2 business days",
                "first reply 95% within 24 calendar hours",
            ]),
            _ => draw.pick(&["answer 80% within 20s", "answer 75% within 60s", "answer 90% within 2m", "best effort"]),
        };
        let volume = 20 + draw.below(6000);
        let volume = if draw.below(3) == 0 {
            format!("{volume}..{}/month", volume + draw.below(1500))
        } else {
            format!("{volume}/month")
        };
        let _ = writeln!(
            text,
            "[channels.c{n}]\nkind = \"{kind}\"\nhours = \"{hours}\"\nvolume = \"{volume}\"\nhandle_time = \"{}m\"\npromises = [\"{promise}\"]",
            2 + draw.below(12)
        );
        if draw.below(2) == 0 {
            let _ = writeln!(text, "patience = \"{}m\"", 1 + draw.below(8));
        }
        if matches!(kind, "chat" | "messaging") {
            let _ = writeln!(text, "concurrency = {}", 1 + draw.below(4));
        }
    }
    let _ = writeln!(text, "[team]\nshrinkage = \"{}%\"\nmax_occupancy = \"85%\"", 10 + draw.below(35));
    for n in 0..=draw.below(4) {
        let works: Vec<String> = (0..channels).filter(|_| draw.below(2) == 0).map(|n| format!("\"c{n}\"")).collect();
        let _ = writeln!(
            text,
            "[team.roles.r{n}]\nheadcount = {}\nhours = \"{}/week\"\nworks = [{}]",
            1 + draw.below(30),
            20 + draw.below(21),
            works.join(", ")
        );
    }
    text
}
