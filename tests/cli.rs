//! Transcripts of the program as people see it: the README's consoles and the files in `cli/`, run and compared word for word.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .default_bin_name("svcplan")
        .register_bin("svcplan", trycmd::schema::Bin::Path(env!("CARGO_BIN_EXE_svcplan").into()))
        .env("SVCPLAN_AS_OF", "2026-11-21")
        .env("COLUMNS", "80")
        .case("tests/cli/*.trycmd")
        .case("README.md");
}

#[test]
fn the_readme_shows_the_file_that_it_checks() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    assert!(readme.contains(&format!("```toml\n{}```", include_str!("../docs/ten-lines.toml").replace("\r\n", "\n"))));
}
