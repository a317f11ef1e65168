//! `promise-kind-off-channel`: e-mail is not picked up.

use super::every::written;
use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelKind;
use crate::quantity::{Promise, PromiseKind};
use crate::rule;

rule! {
    /// A promise of a kind that its channel does not know.
    ///
    /// ## What it does
    ///
    /// Reports `answer` on e-mail, forms and letters, and `see` on anything but a counter or a video call.
    ///
    /// ## Why it matters
    ///
    /// `answer` means that a live contact is taken by a person. On e-mail it may be the automatic confirmation, the
    /// first reply or the solution, and each reader will take another of the three.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["answer 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.email]
    /// kind = "email"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "1800/month"
    /// handle_time = "7m"
    /// promises = ["first reply 90% within 8 business hours", "resolve 80% within 3 business days"]
    /// owner = "support-manager"
    /// ```
    "promise-kind-off-channel", group: Promises, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for channel in cx.plan.channels.each() {
        let Some(kind) = channel.kind.located() else { continue };
        for at in channel.promises.each() {
            let written_down = matches!(kind.value, ChannelKind::Email | ChannelKind::Form | ChannelKind::Post);
            let visited = matches!(kind.value, ChannelKind::Counter | ChannelKind::Video);
            let (better, meaning) = match at.value.kind {
                PromiseKind::Answer if written_down => {
                    (PromiseKind::FirstReply, "`answer` is a live contact that a person takes")
                }
                PromiseKind::See if !visited && channel.is_staffed() => {
                    let better = if kind.value.is_live() { PromiseKind::Answer } else { PromiseKind::FirstReply };
                    (better, "`see` is for visitors")
                }
                _ => continue,
            };
            out.report(
                at.span,
                format!("`{}` does not fit a channel of kind `{}`", written(at.value), kind.value.as_str()),
            )
            .also(kind.span, meaning)
            .help(format!("write `\"{}\"`", written(Promise { kind: better, ..at.value })));
        }
    }
}
