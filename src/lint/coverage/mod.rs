//! What a complete plan names and this one does not.

use crate::rules;

rules! {}
