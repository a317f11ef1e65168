//! References between tables, and ids.

use crate::rules;

rules! {
    unknown_reference,
    id_not_kebab_case,
}
