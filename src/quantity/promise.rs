//! What customers are promised: `"answer 80% within 20s"`, `"first reply 95% within 8 business hours"`, `"best effort"`.
//!
//! A promise without a share or a clock is read all the same; rules say what it lacks.

use super::duration::{Clock, Duration};
use super::number::leading_number;
use super::percent::{Percent, is_percent};
use super::{Misread, Written};

/// What is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PromiseKind {
    /// A live contact is taken by a person.
    Answer,
    /// Receipt is confirmed.
    Acknowledge,
    /// The first substantive reply.
    FirstReply,
    /// Each later reply.
    NextReply,
    /// Regular word while the case is open.
    Update,
    /// The case is settled.
    Resolve,
    /// The customer is called back.
    CallBack,
    /// A visitor is seen.
    See,
    /// Explicitly none.
    BestEffort,
}

impl PromiseKind {
    const WORDS: [(&'static str, Self); 24] = [
        ("answered", Self::Answer),
        ("answer", Self::Answer),
        ("pick up", Self::Answer),
        ("acknowledged", Self::Acknowledge),
        ("acknowledge", Self::Acknowledge),
        ("confirm receipt", Self::Acknowledge),
        ("first response", Self::FirstReply),
        ("first reply", Self::FirstReply),
        ("next response", Self::NextReply),
        ("next reply", Self::NextReply),
        ("full reply", Self::Resolve),
        ("respond", Self::FirstReply),
        ("response", Self::FirstReply),
        ("replied", Self::FirstReply),
        ("reply", Self::FirstReply),
        ("updated", Self::Update),
        ("update", Self::Update),
        ("resolved", Self::Resolve),
        ("resolve", Self::Resolve),
        ("solve", Self::Resolve),
        ("call back", Self::CallBack),
        ("seen", Self::See),
        ("see", Self::See),
        ("best effort", Self::BestEffort),
    ];

    /// The words used in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Acknowledge => "acknowledge",
            Self::FirstReply => "first reply",
            Self::NextReply => "next reply",
            Self::Update => "update",
            Self::Resolve => "resolve",
            Self::CallBack => "call back",
            Self::See => "see visitors",
            Self::BestEffort => "best effort, no promise",
        }
    }

    /// Whether it is about how soon somebody reacts, rather than when the matter is settled.
    pub fn is_speed(self) -> bool {
        !matches!(self, Self::Resolve | Self::BestEffort)
    }
}

/// One promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What.
    pub kind: PromiseKind,
    /// In which share of the cases.
    pub share: Option<Percent>,
    /// How soon.
    pub within: Option<Duration>,
}

impl Promise {
    /// Whether the clock matters for it and is not named: hours and days need one, seconds and minutes do not.
    pub fn lacks_clock(self) -> bool {
        self.within.is_some_and(|w| w.clock == Clock::Unstated && w.unit >= super::TimeUnit::Hour)
    }
}

impl std::fmt::Display for Promise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind.as_str())?;
        if let Some(share) = self.share {
            write!(f, " {share}")?;
        }
        if let Some(within) = self.within {
            write!(f, " within {within}")?;
        }
        Ok(())
    }
}

impl Written for Promise {
    const EXPECTED: &'static str =
        "a promise such as `\"answer 80% within 20s\"` or `\"first reply 95% within 8 business hours\"`";
    const EXAMPLES: &'static [&'static str] = &[
        "answer 80% within 20s",
        "first reply 95% within 8 business hours",
        "resolve 80% within 2 business days",
        "best effort",
    ];

    fn parse(text: &str) -> Result<Self, Misread> {
        let lower = text.trim().to_lowercase();
        let (kind, mut rest) =
            PromiseKind::WORDS.iter().find_map(|(word, kind)| lower.strip_prefix(word).map(|rest| (*kind, rest.trim()))).ok_or_else(|| {
                Misread::new("does not start with what is promised")
                    .help("start with one of: answer, acknowledge, first reply, next reply, update, resolve, call back, see, best effort")
            })?;
        let mut promise = Self { kind, share: None, within: None };
        if kind == PromiseKind::BestEffort {
            return if rest.is_empty() {
                Ok(promise)
            } else {
                Err(Misread::new(format!("has `{rest}` behind `best effort`, which promises nothing")))
            };
        }
        if let Some(read) = leading_number(rest) {
            let (number, behind) = read?;
            let unit_end = behind.find(' ').unwrap_or(behind.len());
            if !is_percent(&behind[..unit_end]) {
                return Err(Misread::new(format!("has `{rest}` where a share such as `80%` or `within` is expected")));
            }
            promise.share = Some(Percent(number));
            rest = behind[unit_end..].trim();
        } else if let Some(behind) = rest.strip_prefix("all ") {
            promise.share = Some(Percent(rust_decimal::Decimal::ONE_HUNDRED));
            rest = behind;
        }
        if let Some(time) = ["within ", "in ", "every "].iter().find_map(|word| rest.strip_prefix(word)) {
            promise.within = Some(Duration::parse(time)?);
        } else if !rest.is_empty() {
            return Err(Misread::new(format!("has `{rest}` where `within` and a time are expected")));
        }
        Ok(promise)
    }

    fn with_unit(_: &str) -> Option<String> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_promises() {
        for (text, shown) in [
            ("answer 80% within 20s", "answer 80% within 20 s"),
            ("First reply 95% within 8 business hours", "first reply 95% within 8 business hours"),
            ("resolve within 2d", "resolve within 2 days"),
            ("acknowledge all within 1 working day", "acknowledge 100% within 1 business day"),
            ("best effort", "best effort, no promise"),
            ("update every 4h", "update within 4 h"),
        ] {
            assert_eq!(Promise::parse(text).map(|p| p.to_string()).as_deref(), Ok(shown), "{text}");
        }
        for text in ["be nice", "answer 80 within 20s", "answer soon", "best effort within 2h", ""] {
            assert!(Promise::parse(text).is_err(), "{text}");
        }
        assert!(Promise::parse("reply 90% within 4h").expect("valid").lacks_clock());
        assert!(!Promise::parse("answer 80% within 2m").expect("valid").lacks_clock());
    }
}
