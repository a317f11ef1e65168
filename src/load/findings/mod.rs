//! The rules that the loader reports by itself while it reads: declarations only, one file each.

use crate::rules;

rules! {
    syntax_error,
    duplicate_key,
    not_text,
    empty_file,
    unknown_key,
    missing_key,
    wrong_type,
    unreadable_value,
    unknown_choice,
    no_such_date,
    include_problem,
    defined_twice,
    unsupported_format,
}
