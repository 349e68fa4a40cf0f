//! What documentation becomes, as tables.

mod reading;

use super::*;
use reading::{check, render};

#[track_caller]
fn assert_renders(documentation: &str, expected: &str) {
    assert_eq!(render(documentation), expected, "{documentation}");
    check(documentation);
}

#[test]
fn paragraphs_code_and_emphasis() {
    assert_renders(
        "<p>Gets a <code>thing</code>   that is <i>very</i>\n   <b>big</b>.</p><p>Second.",
        "Gets a `thing` that is *very* **big**.\n\nSecond.",
    );
    assert_renders(
        "<p><b><code>x</code></b>: one<br/>two</p>",
        "**`x`**: one\\\ntwo",
    );
    assert_renders("<p>a<br><br>b<br></p>", "a\n\nb");
    assert_renders(
        "<p>The <code>a`b</code> and <code>`</code></p>",
        "The ``a`b`` and `` ` ``",
    );
    assert_renders(
        "<p>un<b>bel</b>ievable, \"<b>\"x\"</b>\"y</p>",
        "un**bel**ievable, \"**\"x\"**\"y",
    );
    assert_renders("<p>a<b>(x)</b>b</p>", "a(x)b");
    assert_renders("<p><i> spaced </i>out<i></i></p>", "*spaced* out");
    assert_renders("<p><i>a <b>b</b></i></p>", "*a b*");
    assert_renders(
        "<p>Use `name` here, and a lone ` there.</p>",
        "Use `name` here, and a lone \\` there.",
    );
}

#[test]
fn links_and_names() {
    assert_renders(
        "<p>See <a href=\"https://a.b/c?d=e&amp;f=(g)\"> the <code>guide</code></a>.</p>",
        "See [the `guide`](https://a.b/c?d=e&f=%28g%29).",
    );
    assert_renders(
        "<p>Call <a>GetThing</a>, <a>ListThings</a> or <a>two words</a>.</p>",
        "Call [`GetThing`](crate::operation::getthing), `ListThings` or two words.",
    );
    assert_renders(
        "<p><code>x<a href='http://y.z'>y</a>z</code></p>",
        "`x`[`y`](http://y.z)`z`",
    );
    assert_renders(
        "<p><a href=\"https://a.b/\"></a></p>",
        "[https://a.b/](https://a.b/)",
    );
    assert_renders(
        "<p><a href=\"javascript:alert(1)\">x y</a> <a href=\"#f\">GetIt</a></p>",
        "x y [`GetIt`](crate::operation::getit)",
    );
    assert_renders("<p>At https://a.b/c_d.</p>", "At <https://a.b/c_d>.");
    assert_renders(
        "<p>At https://{bucket}.s3.com/<key>, ok</p>",
        "At `https://{bucket}.s3.com/<key>`, ok",
    );
    assert_renders(
        "<p>https://<i>x</i>.a.com https:<b></b>//foo.com</p>",
        "https://*x*.a.com <https://foo.com>",
    );
    assert_renders(
        "Call [GetThing] or [`GetThing`], not [ListThings].",
        "Call [`GetThing`](crate::operation::getthing) or [`GetThing`](crate::operation::getthing), not\n\\[ListThings\\].",
    );
}

#[test]
fn lists() {
    assert_renders(
        "<ul> <li> <p>one</p> </li> <li>two<ol><li>a<li>b</ol></li></ul>",
        "- one\n- two\n  1. a\n  2. b",
    );
    assert_renders(
        "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>",
        "- a\n\n  b\n\n- c",
    );
    assert_renders(
        "<ol start=\"3\"><li>a</li></ol><ol><li>b</li></ol>",
        "3. a\n\n1) b",
    );
    assert_renders("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b");
    assert_renders(
        "<dl><dt>Term</dt><dd><p>What it is.</p></dd><dt><b>Next:</b></dt><dd>x</dd></dl>",
        "- **Term**: What it is.\n- **Next:** x",
    );
    assert_renders("<p>a</p><li>stray</li></ul></p>", "a\n\n- stray");
}

#[test]
fn notes_headings_code_and_tables() {
    assert_renders(
        "<p>a</p> <note> <p>Mind this.</p> <p>And this.</p> </note><important><ul><li>x</li></ul></important>",
        "a\n\n> **Note:** Mind this.\n>\n> And this.\n\n> **Important:**\n>\n> - x",
    );
    assert_renders(
        "<fullname>The Service</fullname><h2># Use</h2><p>x</p>",
        "## The Service\n\n### \\# Use\n\nx",
    );
    assert_renders(
        "<pre>  a &lt;b&gt;\n    c\n```\n</pre>",
        "````text\na <b>\n    c\n```\n````",
    );
    assert_renders(
        "<p><code>{\n     \"a\": [\n       1 ]\n     }</code></p>",
        "```text\n{\n\"a\": [\n  1 ]\n}\n```",
    );
    assert_renders(
        "<table><tr><th>A</th><th>B|C</th></tr><tr><td><p>1</p><p>2</p></td></tr><td><code>x|y</code></table>",
        "| A | B\\|C |\n| --- | --- |\n| 1 2 |  |\n| `x`\\|`y` |  |",
    );
}

#[test]
fn placeholders_entities_and_stray_signs() {
    assert_renders(
        "<p>arn:aws:s3:::<bucket>/<key> if 1 < 2 &amp; &lt;p&gt; &IAM;</p>",
        "arn:aws:s3:::\\<bucket>/\\<key> if 1 \\< 2 & \\<p> \\&IAM;",
    );
    assert_renders(
        "<p><code>logs.<region>.com</code></p>",
        "`logs.<region>.com`",
    );
    assert_renders(
        "<p>a <!-- hidden --> b <!-- open</p>",
        "a b \\<!-- open".replace("--", "\\-\\-").as_str(),
    );
    assert_renders("<p>x <a href=\"u>y", "x y");
    assert_renders("<p><img src=x alt=\"A cat\"> sits</p>", "A cat sits");
    assert_renders("<p>a\u{202e}b\u{0}c\u{a0}d&#x202e;e&nbsp;f</p>", "abc de f");
}

#[test]
fn text_that_looks_like_markdown_stays_text() {
    assert_renders(
        "<p>[x] *a* _b_ a_b ~c~ **d** [y](z) --flag !</p>",
        "\\[x\\] \\*a\\* \\_b\\_ a_b \\~c\\~ \\*\\*d\\*\\* \\[y\\](z) \\-\\-flag !",
    );
    assert_renders(
        "<p># no</p><p>1. no</p><p>- no</p><p>&gt; no</p><p>=== no</p><p>| no |</p>",
        "\\# no\n\n1\\. no\n\n\\- no\n\n\\> no\n\n\\=== no\n\n\\| no |",
    );
    assert_renders(
        "<p>```rust\npanic!()\n```</p>",
        "\\`\\`\\`rust panic!() \\`\\`\\`",
    );
    assert_renders("<p>    let x = 1;</p>", "let x = 1;");
    assert_renders(
        "<p>!<a href='http://a.b'>c</a> */ \"# ]]></p>",
        "\\![c](http://a.b) \\*/ \"# \\]\\]>",
    );
}

#[test]
fn markdown_is_read_as_markdown() {
    assert_renders(
        "Gets *one* **thing** with `code`,\nsee [docs](https://a.b).\n\n# Head\n\n1. a\n2. b\n\n> q",
        "Gets *one* **thing** with `code`, see [docs](https://a.b).\n\n## Head\n\n1. a\n2. b\n\n> q",
    );
    assert_renders(
        "```rust\nlet x;\n```\n\n    indented",
        "```text\nlet x;\n```\n\n```text\nindented\n```",
    );
    assert_renders(
        "a <b>bold</b> <bucket> x<br>y\n\n<p>block</p>",
        "a **bold** \\<bucket> x\\\ny\n\nblock",
    );
    assert_renders(
        "10 bits (1023*0.1=102.3), 8 bits (255*0.1=25.5), *both* `2*3*4`",
        "10 bits (1023\\*0.1=102.3), 8 bits (255\\*0.1=25.5), *both* `2*3*4`",
    );
    assert_renders(
        "[rel](../x.html) ![alt](i.png) [^1] - [ ] x",
        "rel alt \\[^1\\] - \\[ \\] x",
    );
    assert_renders(
        "| a | b |\n|---|---|\n| 1 | `x`\\|`y` |",
        "| a | b |\n| --- | --- |\n| 1 | `x`\\|`y` |",
    );
}

#[test]
fn long_text_is_wrapped_between_words_only() {
    let words = "word ".repeat(60);
    let link = "<a href=\"https://example.com/a/long/path\">several words of a link</a>";
    let lines = to_markdown(
        &format!("<p>{words}{link} <code>a b c</code></p>"),
        &NoLinks,
    );
    assert!(
        lines.iter().all(|line| line.chars().count() <= 96),
        "{lines:#?}"
    );
    assert!(lines.iter().any(|line| line.contains("[several words of a link](https://example.com/a/long/path)")));
    let signs = format!("<p>{} # 1. - + > = | --- ``` ~~~ 2)</p>", "w".repeat(94));
    check(&signs);
}

#[test]
fn the_summary_is_the_first_sentence() {
    for (documentation, expected) in [
        (
            "<p>Gets a <code>thing. It</code> now. And more.</p>",
            "Gets a `thing. It` now.",
        ),
        (
            "<p>Uses e.g. Amazon S3, i.e. Storage. More.</p>",
            "Uses e.g. Amazon S3, i.e. Storage.",
        ),
        (
            "<fullname>Title</fullname><p>See <a href=\"https://a.b\">this <i>thing</i>.</a> Next</p>",
            "See this thing.",
        ),
        ("<fullname>Title</fullname>", "Title"),
        ("<ul><li>Only item</li></ul>", "Only item"),
        ("Version 1.2 of it", "Version 1.2 of it"),
        ("# not\n\n- a list", "a list"),
        ("", ""),
        ("<p></p><br>", ""),
    ] {
        assert_eq!(summary(documentation), expected, "{documentation}");
    }
}

#[test]
fn helpers_escape_single_values() {
    assert_eq!(
        escape("[a-z]*_x_ <b>\n# c"),
        "\\[a-z\\]\\*\\_x\\_ \\<b> \\# c"
    );
    assert_eq!(escape("- x"), "\\- x");
    assert_eq!(code_span("^[`|\u{202e}a]$"), "``^[`|a]$``");
    assert_eq!(code_span(" "), "");
    assert_eq!(code_block("a\n```"), ["````text", "a", "```", "````"]);
    assert!(to_markdown(" \n", &NoLinks).is_empty());
}

#[test]
fn a_resolver_cannot_break_the_text() {
    let evil = |_: &str| Some("x) <script>".to_owned());
    assert_eq!(to_markdown("<p><a>GetThing</a></p>", &evil), ["`GetThing`"]);
}
