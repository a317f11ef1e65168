//! Initiatives, their order and who carries them.

use crate::rules;

rules! {}
