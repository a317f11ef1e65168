//! What may be written in a plan, as text for people and for editors. All of it comes from the declarations in [`crate::plan`].

pub mod schema;
pub mod tables;
