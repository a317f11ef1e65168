//! What may be written in a plan and in the settings, as text for people and for editors. All of it comes from the declarations
//! in [`crate::plan`] and [`crate::settings`].

pub mod schema;
pub mod tables;
