//! References between tables, and ids.

use crate::rules;

mod mentioned;

rules! {
    unknown_reference,
    confidential_path_leads_nowhere,
    id_not_kebab_case,
    named_twice_in_list,
    name_of_role_and_person,
    reporting_loop,
    unused_person,
    unused_kpi_table,
    custom_kpi_without_definition,
    kpi_redefines_catalogue,
    budget_line_role_twice,
}
