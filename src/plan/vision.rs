//! `[vision]`: what the department is for.

use super::field::List;
use super::reference::{Ref, ToKpi};
use crate::record;

record! {
    /// What the department is for, in a sentence that can be measured.
    Vision, "`[vision]`" {
        /// One sentence that a customer would recognise.
        required statement: String,
        /// The KPIs that show whether it comes true.
        optional measured_by: List<Ref<ToKpi>>,
        /// Three to six principles.
        optional principles: List<String>,
    }
}
