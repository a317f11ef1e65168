//! What `[render]` in the settings says about looks and places: obeyed, outdone by flags, and refused at its exact place.

#[allow(dead_code, reason = "other tests need more of it")]
mod program;

use program::{CLEAN, Place, Said};

/// A folder with a plan and these settings.
fn place(settings: &str) -> Place {
    let place = Place::new();
    place.file("plan.toml", CLEAN);
    place.file("svcplan.toml", &format!("[render]\n{settings}\n"));
    place
}

fn brief(place: &Place, to: &str, more: &[&str]) -> Said {
    let args: Vec<&str> =
        ["render", "plan.toml", "--document", "brief", "--to", to].into_iter().chain(more.iter().copied()).collect();
    place.run(&args)
}

/// Refused before anything was written, with the words in the order given.
fn refused(place: &Place, said: &Said, words: &[&str]) {
    assert_eq!(said.code, Some(2), "{said:?}");
    let mut rest = said.err.as_str();
    for word in words {
        let at = rest.find(word).unwrap_or_else(|| panic!("no {word:?} in {}", said.err));
        rest = &rest[at + word.len()..];
    }
    assert!(!place.path().join("documents").exists(), "{said:?}");
}

#[test]
fn values_that_can_not_be_are_refused_at_their_place() {
    for (settings, at, message, help) in [
        ("pdf_standard = \"a-2c\"", "2:16", "`a-2c` is none of the words that can stand here", "write `a-2a`"),
        ("pdf_standard = 2", "2:16", "expected", ""),
        ("reference = [\"a.docx\"]", "2:13", "expected text in quotation marks, found a list", ""),
        ("reference = \"\"", "2:13", "the path is empty", "take the key out"),
        (
            "reference = \"../brand.docx\"",
            "2:13",
            "`../brand.docx` lies outside the settings file's folder",
            "only a flag",
        ),
        ("reference = \"/etc/hostname\"", "2:13", "lies outside", "inside of it"),
        ("reference = \"C:/brand.docx\"", "2:13", "lies outside", "inside of it"),
        ("reference = 'brand\\letter.docx'", "2:13", "parts no folders on every system", "part folders with `/`"),
        ("fonts = \"a.ttf\"", "2:9", "", ""),
        ("fonts = [\n  \"a/../../b.ttf\",\n]", "3:3", "`a/../../b.ttf` lies outside", "only a flag"),
        ("font = [\"a.ttf\"]", "2:1", "`font`", "write `fonts`"),
        ("templates = \"../templates\"", "2:13", "lies outside", "only a flag"),
        ("out = \"/tmp\"", "2:7", "lies outside", "only a flag"),
    ] {
        let place = place(settings);
        let said = brief(&place, "md", &[]);
        if message.is_empty() {
            // One value where a list belongs may be read as a list of one; either way it is refused in the end.
            assert_ne!(brief(&place, "pdf", &[]).code, Some(0), "{settings}");
            continue;
        }
        refused(&place, &said, &[&format!("svcplan.toml:{at}")]);
        refused(&place, &said, &[message, help]);
    }
}

#[test]
fn what_a_format_needs_is_looked_for_only_with_that_format() {
    let place = place("reference = \"brand/letter.docx\"\nfonts = [\"brand/one.ttf\", \"brand/two.ttf\"]");
    place.file("brand/one.ttf", "no font");
    assert_eq!(brief(&place, "md", &["--out", "elsewhere"]).code, Some(0));
    refused(
        &place,
        &brief(&place, "docx", &[]),
        &[
            "there is no file or folder `brand/letter.docx`",
            "svcplan.toml:2:13",
            "count from the settings file's folder",
        ],
    );
    refused(&place, &brief(&place, "pdf", &[]), &["there is no file or folder `brand/two.ttf`", "svcplan.toml:3:27"]);
    // A flag is obeyed whatever the format, and goes before what the settings say.
    refused(&place, &brief(&place, "md", &["--font", "absent.ttf"]), &["`absent.ttf`: there is no such file"]);
    refused(&place, &brief(&place, "docx", &["--reference", "absent.docx"]), &["`absent.docx`: there is no such file"]);
}

#[test]
fn paths_count_from_the_settings_and_not_from_where_the_person_is() {
    let place = Place::new();
    place.file("company/svcplan.toml", "[render]\ntemplates = \"brand\"\n");
    place.file("company/brand/markdown/brief.md", "ours: {{ plan.title }}\n");
    place.file("company/team/plan.toml", CLEAN);
    let said = place.run(&["render", "company/team/plan.toml", "--document", "brief", "--to", "md"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert_eq!(place.read("company/team/documents/brief.md"), "ours: Customer service plan 2027\n");
    place.file("mine/markdown/brief.md", "mine: {{ plan.title }}\n");
    let flag =
        ["render", "company/team/plan.toml", "--document", "brief", "--to", "md", "--templates", "mine", "--force"];
    assert_eq!(place.run(&flag).code, Some(0));
    assert_eq!(place.read("company/team/documents/brief.md"), "mine: Customer service plan 2027\n");
}

#[test]
fn the_folder_to_write_to_stays_with_the_plan_or_the_settings() {
    let place = Place::new();
    place.file("company/team/plan.toml", CLEAN);
    let args = ["render", "company/team/plan.toml", "--document", "brief", "--to", "md"];
    place.file("company/svcplan.toml", "[render]\nout = \"../published\"\n");
    assert_eq!(place.run(&args).code, Some(0));
    assert!(!place.read("company/published/brief.md").is_empty());
    place.file("company/svcplan.toml", "[render]\nout = \"../../published\"\n");
    let said = place.run(&args);
    assert_eq!(said.code, Some(2), "{said:?}");
    for word in
        ["company/svcplan.toml:2:7", "leads outside the folders of the plan and of the settings", "only `--out`"]
    {
        assert!(said.err.contains(word), "{word}: {}", said.err);
    }
    assert!(!place.path().join("published").exists());
    // A flag is somebody's own word.
    let flag: Vec<&str> = args.into_iter().chain(["--out", "published"]).collect();
    assert_eq!(place.run(&flag).code, Some(0));
    assert!(!place.read("published/brief.md").is_empty());
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_that_words_may_not() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    place.file("secret/markdown/brief.md", "secret: {{ plan.title }}");
    place.file("repository/plan.toml", CLEAN);
    place.file("repository/svcplan.toml", "[render]\ntemplates = \"brand\"\n");
    symlink("../secret", place.path().join("repository/brand")).expect("ours");
    let args = ["render", "repository/plan.toml", "--document", "brief", "--to", "md"];
    let said = place.run(&args);
    assert_eq!(said.code, Some(2), "{said:?}");
    for word in ["repository/svcplan.toml:2:13", "`brand` is a link that leads outside", "only a flag"] {
        assert!(said.err.contains(word), "{word}: {}", said.err);
    }
    place.file("repository/svcplan.toml", "[render]\nout = \"public\"\n");
    symlink("../secret", place.path().join("repository/public")).expect("ours");
    let said = place.run(&args);
    assert!(said.code == Some(2) && said.err.contains("repository/svcplan.toml:2:7"), "{said:?}");
    assert!(!place.path().join("secret/brief.md").exists());
    // Within the folder a link is as good as what it leads to.
    place.file("repository/svcplan.toml", "[render]\ntemplates = \"alias\"\n");
    place.file("repository/templates/markdown/brief.md", "ours: {{ plan.title }}\n");
    symlink("templates", place.path().join("repository/alias")).expect("ours");
    assert_eq!(place.run(&args).code, Some(0));
    assert_eq!(place.read("repository/documents/brief.md"), "ours: Customer service plan 2027\n");
}

#[cfg(feature = "pdf")]
#[test]
fn pdfs_follow_the_settings_unless_a_flag_says_otherwise() {
    let place = place("pdf_standard = \"a-3b\"\nfonts = [\"one.ttf\"]");
    let font = include_bytes!("../assets/fonts/SourceSans3-Regular.ttf");
    std::fs::write(place.path().join("one.ttf"), font).expect("ours");
    let part = |place: &Place| {
        let bytes = std::fs::read(place.path().join("documents/brief.pdf")).expect("written");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        text.split("<pdfaid:part>").nth(1).and_then(|rest| rest.chars().next())
    };
    assert_eq!(brief(&place, "pdf", &[]).code, Some(0));
    assert_eq!(part(&place), Some('3'));
    assert_eq!(brief(&place, "pdf", &["--pdf-standard", "a-2a"]).code, Some(0));
    assert_eq!(part(&place), Some('2'));
    place.file("one.ttf", "no font");
    let said = brief(&place, "pdf", &[]);
    assert!(
        said.code == Some(2) && said.err.contains("`one.ttf` is neither a TrueType nor an OpenType font"),
        "{said:?}"
    );
    std::fs::write(place.path().join("two.ttf"), font).expect("ours");
    assert_eq!(brief(&place, "pdf", &["--font", "two.ttf"]).code, Some(0), "the flag's fonts, not the settings'");
}

#[cfg(feature = "docx")]
#[test]
fn word_documents_follow_the_settings_unless_a_flag_says_otherwise() {
    let place = place("reference = \"letter.docx\"");
    place.file("letter.docx", "no Word document");
    let said = brief(&place, "docx", &[]);
    assert!(said.code == Some(2) && said.err.contains("the reference document can't be used"), "{said:?}");
    assert_eq!(brief(&place, "docx", &["--config", "absent-on-purpose.toml"]).code, Some(2));
    place.file("empty.toml", "");
    assert_eq!(brief(&place, "docx", &["--config", "empty.toml"]).code, Some(0));
    let own = place.path().join("documents/brief.docx");
    std::fs::rename(&own, place.path().join("other.docx")).expect("ours");
    assert_eq!(brief(&place, "docx", &["--reference", "other.docx"]).code, Some(0));
}
