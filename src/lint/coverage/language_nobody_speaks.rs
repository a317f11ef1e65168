//! `language-nobody-speaks`: a promise in a language nobody has.

use super::workers::workers;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A channel offers a language that none of its people speaks.
    ///
    /// ## What it does
    ///
    /// Compares the `languages` of a channel with those of the roles that work it, where all of these roles give theirs.
    ///
    /// ## Why it matters
    ///
    /// Languages offered on the website and missing at the desk turn into transfers and call-backs.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// languages = ["de", "fr"]
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// languages = ["de", "en"]
    /// training = "24 hours/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// languages = ["de", "en"]
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// languages = ["de", "en"]
    /// training = "24 hours/year"
    /// ```
    "language-nobody-speaks", group: Coverage, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each().filter(|channel| channel.languages.has_any() && channel.is_staffed()) {
        let people = || workers(cx.plan, &channel.id);
        let Some(first) = people().next() else { continue };
        if people().any(|role| !role.languages.has_any()) {
            continue;
        }
        for language in channel.languages.each() {
            let known =
                people().any(|role| role.languages.each().any(|item| item.value.eq_ignore_ascii_case(&language.value)));
            if !known {
                let found =
                    out.report(language.span, format!("nobody who works `{}` speaks `{}`", channel.id, language.value));
                for span in people().filter_map(|role| role.languages.span()) {
                    found.also(span, "languages of the people there");
                }
                found.help(format!("add `\"{}\"` to the `languages` of a role such as `{}` once somebody speaks it, or take it out here", language.value, first.id));
            }
        }
    }
}
