//! People who work several channels, each counted once.
//!
//! In: hours that channels need and roles have, and who works what. Out: groups that depend on each other; how far everybody's hours go
//! when they are shared out as evenly as can be; the set of channels that is shortest of people. A set of channels can be staffed only
//! if the people who work any of them have the hours that all of them need (Hall, On Representatives of Subsets, 1935); the even share
//! is the least such quotient, set by set (max–min fairness).

/// Sets are tried one by one up to this many channels or roles of a group: 2^12 sets.
const MOST_TRIED: usize = 12;
/// Channels of one group that are computed apart.
const MOST_CHANNELS: usize = 128;

/// Channels and roles that depend on each other, by their indices in the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Group {
    /// Channels.
    pub channels: Vec<usize>,
    /// Roles.
    pub roles: Vec<usize>,
}

/// The groups; `works` lists the channels of each role. Channels that nobody works are in none.
pub(crate) fn groups(works: &[Vec<usize>]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (role, channels) in works.iter().enumerate().filter(|(_, channels)| !channels.is_empty()) {
        let mut joined = Group { channels: channels.clone(), roles: vec![role] };
        groups.retain(|group| {
            let meets = group.channels.iter().any(|channel| channels.contains(channel));
            if meets {
                joined.channels.extend(&group.channels);
                joined.roles.extend(&group.roles);
            }
            !meets
        });
        joined.channels.sort_unstable();
        joined.channels.dedup();
        joined.roles.sort_unstable();
        groups.push(joined);
    }
    groups.sort_by_key(|group| group.channels.first().copied());
    groups
}

/// Needs and haves of one group, in hours a week.
#[derive(Clone, Debug)]
pub(crate) struct Balance {
    needs: Vec<f64>,
    /// Hours of a role and the channels it works, as bits.
    roles: Vec<(f64, u128)>,
}

/// A set of channels with the hours they need and the hours of those who work any of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Set {
    /// The channels, as bits in the order of the group.
    pub channels: u128,
    /// Hours needed.
    pub demand: f64,
    /// Hours there are.
    pub supply: f64,
}

impl Balance {
    /// The balance of a group: `needs` by its channels, `haves` by its roles; `None` if it has too many channels.
    pub(crate) fn new(group: &Group, works: &[Vec<usize>], needs: Vec<f64>, haves: &[f64]) -> Option<Self> {
        if group.channels.len() > MOST_CHANNELS {
            return None;
        }
        let bit = |channel: &usize| group.channels.binary_search(channel).map_or(0, |n| 1_u128 << n);
        let roles = group.roles.iter().zip(haves);
        let roles = roles.map(|(role, hours)| (*hours, works[*role].iter().map(bit).fold(0, |all, one| all | one)));
        Some(Self { roles: roles.collect(), needs })
    }

    /// How far the hours go for each channel: hours it gets over hours it needs, shared out so that the least is as large as can be,
    /// then the next. Infinite where nothing is needed.
    pub(crate) fn evenly(&self) -> Vec<f64> {
        let mut shares = vec![f64::INFINITY; self.needs.len()];
        let mut left = self.needing();
        let mut roles: Vec<(f64, u128)> = self.roles.clone();
        while left != 0 {
            let mut tightest: Option<(f64, Set)> = None;
            self.each_set(left, &roles, |set| {
                let share = set.supply / set.demand;
                // Of equals the larger set: it is settled at once.
                let is_tighter = tightest.is_none_or(|(least, best)| {
                    share < least || share == least && set.channels.count_ones() > best.channels.count_ones()
                });
                if is_tighter {
                    tightest = Some((share, set));
                }
            });
            let Some((share, set)) = tightest else { break };
            for (n, mine) in shares.iter_mut().enumerate() {
                if set.channels & 1 << n != 0 {
                    *mine = share;
                }
            }
            left &= !set.channels;
            roles.retain(|(_, works)| works & set.channels == 0);
        }
        shares
    }

    /// The set that lacks most hours; `None` if every set has enough.
    pub(crate) fn shortest(&self) -> Option<Set> {
        let mut worst: Option<Set> = None;
        self.each_set(self.needing(), &self.roles, |set| {
            let lacks = |set: &Set| set.demand - set.supply;
            // A rounding error is no shortage.
            if lacks(&set) > 1e-7 * set.demand && worst.is_none_or(|worst| lacks(&set) > lacks(&worst)) {
                worst = Some(set);
            }
        });
        worst
    }

    fn needing(&self) -> u128 {
        self.needs.iter().enumerate().filter(|(_, need)| **need > 0.0).fold(0, |all, (n, _)| all | 1 << n)
    }

    /// Visits the sets that can be the tightest: for some roles, all channels that only they work.
    fn each_set(&self, among: u128, roles: &[(f64, u128)], mut visit: impl FnMut(Set)) {
        let visit_channels = &mut |channels: u128| {
            let supply = roles.iter().filter(|(_, works)| works & channels != 0).map(|(hours, _)| hours).sum();
            let demand =
                self.needs.iter().enumerate().filter(|(n, _)| channels & 1 << n != 0).map(|(_, need)| need).sum();
            visit(Set { channels, demand, supply });
        };
        let members: Vec<u128> = (0..self.needs.len()).map(|n| 1_u128 << n).filter(|bit| among & bit != 0).collect();
        if members.len() <= MOST_TRIED && members.len() <= roles.len().max(4) {
            for chosen in 1_usize..1 << members.len() {
                visit_channels(
                    members.iter().enumerate().filter(|(n, _)| chosen & 1 << n != 0).fold(0, |all, (_, bit)| all | bit),
                );
            }
        } else if roles.len() <= MOST_TRIED {
            for chosen in 0_usize..1 << roles.len() {
                let others = roles.iter().enumerate().filter(|(n, _)| chosen & 1 << n == 0);
                let elsewhere = others.fold(0, |all, (_, (_, works))| all | works);
                let only = among & !elsewhere;
                if only != 0 {
                    visit_channels(only);
                }
            }
        } else {
            // Too many to try them all: each channel, each role's channels, all together.
            members.iter().for_each(|bit| visit_channels(*bit));
            for (_, works) in roles {
                let elsewhere =
                    roles.iter().filter(|(_, other)| other & !works != 0).fold(0, |all, (_, other)| all | other);
                for set in [among & works, among & works & !elsewhere] {
                    if set != 0 {
                        visit_channels(set);
                    }
                }
            }
            visit_channels(among);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn balance(works: &[Vec<usize>], needs: &[f64], haves: &[f64]) -> Balance {
        let group = groups(works).into_iter().next().expect("one group");
        Balance::new(&group, works, needs.to_vec(), haves).expect("small")
    }

    #[test]
    fn channels_and_roles_that_meet_are_one_group() {
        let works = [vec![0, 1], vec![2], vec![], vec![1, 3], vec![4]];
        let found = groups(&works);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0], Group { channels: vec![0, 1, 3], roles: vec![0, 3] });
        assert_eq!(found[1], Group { channels: vec![2], roles: vec![1] });
    }

    #[test]
    fn a_person_with_two_skills_counts_once() {
        // Phone needs 30 and chat 30; one role has 40 hours for both: 20 short together, though each alone has enough.
        let both = balance(&[vec![0, 1]], &[30.0, 30.0], &[40.0]);
        let short = both.shortest().expect("20 hours short");
        assert_eq!((short.channels, short.demand, short.supply), (0b11, 60.0, 40.0));
        assert_eq!(both.evenly(), vec![40.0 / 60.0; 2]);
    }

    #[test]
    fn the_shortest_set_leaves_out_who_has_enough() {
        // Role 0 works the phone, role 1 both: 20 + 30 hours for 45 and 10. The phone alone has 50, both together lack 5.
        let works = [vec![0], vec![0, 1]];
        let short = balance(&works, &[45.0, 10.0], &[20.0, 30.0]).shortest().expect("5 hours short");
        assert_eq!((short.channels, short.demand, short.supply), (0b11, 55.0, 50.0));
        // With 60 hours in role 1 nothing is short, and nobody gets less than is needed.
        let enough = balance(&works, &[45.0, 10.0], &[20.0, 60.0]);
        assert_eq!(enough.shortest(), None);
        assert!(enough.evenly().iter().all(|share| *share > 1.0));
    }

    #[test]
    fn what_only_one_role_works_is_settled_first() {
        // Mail is worked by role 0 alone with 10 hours for 20; the phone has role 1's 50 hours for 25.
        let shares = balance(&[vec![1, 0], vec![1]], &[20.0, 25.0], &[10.0, 50.0]).evenly();
        assert_eq!(shares, [0.5, 2.0]);
    }
}
