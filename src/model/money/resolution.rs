//! Which share of a channel's contacts is settled, where the plan says so.
//!
//! In: the baselines of objectives about first-contact resolution. Out: a share for a channel. What comes back a second time is not
//! counted as settled twice; nothing is assumed where the plan is silent.

use rust_decimal::Decimal;

use super::scope::Scope;
use crate::model::figure::{Missing, Origins};
use crate::model::reason::{Id, Reason};

/// The share of a channel's contacts that is settled at first contact; adds its field to `from`.
///
/// # Errors
/// If no objective about first-contact resolution with a baseline holds for the channel.
pub(crate) fn settled_share(scope: Scope<'_>, channel: usize, from: &mut Origins) -> Result<Decimal, Missing> {
    let mut all = scope.money().resolution.iter();
    let found = all.find(|known| known.channels.is_empty() || known.channels.contains(&channel));
    let share = found.and_then(|known| Some((known, known.share.at(scope.end)?)));
    let sound = share.filter(|(_, share)| *share > Decimal::ZERO && *share <= Decimal::ONE);
    let (known, share) = sound.ok_or_else(|| {
        let at = &scope.inputs.channels[channel].origin;
        Missing::of(at, |path| Reason::SettledUnknown { channel: Id(path) })
    })?;
    from.add(&known.share.origin);
    Ok(share)
}
