use super::read::read;
use super::*;
use crate::texts;

fn texts() -> Vec<Texts> {
    texts::read_all(&root().join("www/texts")).unwrap()
}

fn figures(texts: &[Texts]) -> Figures {
    read_all(&root().join("www/figures"), texts).unwrap()
}

fn drawing(shapes: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 120\">\n  {shapes}\n</svg>")
}

/// What is said of a drawing.
fn said(source: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let _drawing = read(source, &mut |place, reason| problems.push(format!("{place}: {reason}")));
    problems
}

/// What is said of all drawings when one of them is this.
fn said_with(figure: Figure, shapes: &str) -> Vec<String> {
    let texts = texts();
    let mut figures = figures(&texts);
    let (height, shapes) = read(&drawing(shapes), &mut |place, reason| panic!("{place}: {reason}")).unwrap();
    figures.all.retain(|drawing| drawing.figure != figure);
    figures.all.push(Drawing { figure, height, shapes });
    let mut problems = Vec::new();
    check::check(&figures.all, &texts, &mut problems);
    problems
}

const MARK: &str = "<circle class=\"mark\" cx=\"20\" cy=\"20\" r=\"9\"/><text class=\"number\" x=\"20\" y=\"24.5\" text-anchor=\"middle\">N</text>";

#[test]
fn nothing_but_known_shapes_gets_in() {
    assert_eq!(said(&drawing("<rect class=\"card\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>")), Vec::<String>::new());
    for (shape, reason) in [
        ("<image class=\"line\" href=\"x\"/>", "<image> in line 2: is not one of"),
        ("<script>x</script>", "<script> in line 2: is not one of"),
        ("<g class=\"line\"><path class=\"line\" d=\"M0 0\"/></g>", "<g> in line 2: has elements in it"),
        ("<path class=\"line\" d=\"M0 0\" style=\"fill:red\"/>", "<path> in line 2: has style"),
        ("<path class=\"line\" d=\"M0 0\" id=\"a\"/>", "<path> in line 2: has id"),
        ("<path class=\"line\" d=\"url(x)\"/>", "<path> in line 2: its d is “url(x)”"),
        ("<path class=\"thick\" d=\"M0 0\"/>", "<path> in line 2: its class is “thick”"),
        ("<circle class=\"line\" cx=\"1\" cy=\"2\" r=\"wide\"/>", "<circle> in line 2: its r is “wide”"),
        ("<text class=\"label\" x=\"1\" y=\"2\" data-label=\"1.1\" data-room=\"9\">Allow</text>", "<text> in line 2: has text in it"),
        ("<text class=\"label\" x=\"1\" y=\"2\" data-label=\"1.0\" data-room=\"9\"/>", "<text> in line 2: its data-label is “1.0”"),
        ("<text class=\"number\" x=\"1\" y=\"2\">1</text>", "<text> in line 2: a number without the circle"),
        ("<circle class=\"mark\" cx=\"1\" cy=\"2\" r=\"9\"/>", "<circle>: a mark without its number"),
        ("words", "<svg>: has text in it"),
    ] {
        let said = said(&drawing(shape));
        assert!(said.iter().any(|problem| problem.starts_with(reason)), "{shape}: {said:?}");
    }
    assert!(said("<svg viewBox=\"0 0 300 120\"/>")[0].starts_with("<svg>: expected viewBox"));
    assert!(said("<svg").iter().any(|problem| problem.starts_with("XML: ")));
}

#[test]
fn a_drawing_that_does_not_fit_its_words_is_named() {
    let label = |asked: &str| format!("<text class=\"label\" x=\"1\" y=\"2\" data-label=\"{asked}\" data-room=\"99\"/>");
    for (figure, shapes, reason) in [
        (Figure::PopupChrome, MARK.replace('N', "5"), "popup-chrome.svg: en: marks action 5, and allow-popups-chrome has no do-5"),
        (Figure::PopupChrome, MARK.replace('N', "6"), "popup-chrome.svg: marks action 6 of at most 5"),
        (Figure::Provider, MARK.replace('N', "2"), "provider.svg: en: marks action 2, and provider-problem-any.do-2 may be left out"),
        (Figure::PopupChrome, label("1.1"), "popup-chrome.svg: en: allow-popups-chrome.do-1 quotes no name number 1, and a label shows it"),
        // English and Japanese do not quote the name of the Settings app.
        (Figure::IosSwitchOff, label("1.3"), "ios-switch-off.svg: en: allow-popups-ios.do-1 quotes no name number 3"),
        (
            Figure::PopupFirefox,
            label("2.1"),
            "popup-firefox.svg: ja: allow-popups-firefox.do-2 quotes “ポップアップおよびサードパーティによるリダイレクトを許可する”, and there is no room for half of it",
        ),
        (Figure::SelfCheck, label("1.1"), "self-check.svg: has labels, and goes with no actions"),
    ] {
        let said = said_with(figure, &shapes);
        assert!(said.iter().any(|problem| problem.starts_with(reason)), "expected “{reason}” in {said:?}");
    }
}

#[test]
fn a_file_without_figure_and_a_figure_without_file_are_named() {
    let folder = crate::places::target().join("test-figures");
    fs::create_dir_all(&folder).unwrap();
    for figure in Figure::ALL.iter().filter(|figure| **figure != Figure::Shop) {
        let file = format!("{}.svg", figure.name());
        fs::copy(root().join("www/figures").join(&file), folder.join(file)).unwrap();
    }
    fs::write(folder.join("shops.svg"), drawing("")).unwrap();
    let Err(said) = read_all(&folder, &texts()) else { panic!("the figures passed") };
    for reason in ["shops.svg: is no figure that the guide knows", "shop.svg: is missing, and the guide shows it"] {
        assert!(said.to_string().contains(reason), "expected “{reason}” in\n{said}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_page_without_scripts_gets_the_same_drawing() {
    let texts = texts();
    let figures = figures(&texts);
    for texts in &texts {
        for figure in Figure::ALL {
            let beside = check::wordings(*figure).map(Some).chain([None]);
            for wording in beside {
                let svg = figures.svg(*figure, texts, wording).unwrap();
                let document = roxmltree::Document::parse(&svg).unwrap();
                let described = document.root_element().attribute("aria-label");
                assert_eq!(described, texts.get(&figure.key()), "{figure:?}");
                let empty = document.descendants().find(|node| node.has_tag_name("text") && node.text().is_none_or(str::is_empty));
                assert_eq!(empty, None, "{figure:?}");
            }
        }
    }
    let korean = texts.iter().find(|texts| texts.locale == "ko").unwrap();
    let wording = check::wordings(Figure::PopupChrome).next();
    let svg = figures.svg(Figure::PopupChrome, korean, wording).unwrap();
    assert!(svg.contains(">완료</text>") && svg.contains(">3</text>"), "{svg}");
    let topic = figures.svg(Figure::PopupChrome, korean, None).unwrap();
    assert!(topic.contains(">완료</text>") && !topic.contains("class=\"mark\""), "{topic}");
}

#[test]
fn a_label_is_cut_where_squeezing_it_would_make_it_unreadable() {
    assert_eq!(fitted("Allow", 100.0), "Allow");
    assert_eq!(fitted("Allow pop-ups and redirects", 100.0), "Allow pop-ups and…");
    assert_eq!(fitted("ポップアップを許可", 65.0), "ポップアップ…");
    let told = quoted("Open ‘Settings’ > “Privacy” and 「許可」, or “").collect::<Vec<_>>();
    assert_eq!(told, ["Settings", "Privacy", "許可"]);
}

#[test]
fn every_class_of_a_drawing_has_its_colour() {
    let style = style().unwrap();
    for class in read::CLASSES.iter().chain(&["mark", "number", "label"]) {
        assert!(style.contains(&format!(".{class}")), "{class}");
    }
}

#[test]
fn every_colour_of_a_drawing_is_there_in_browsers_that_cannot_mix_colours() {
    let style = style().unwrap();
    let (plain, mixed): (Vec<_>, Vec<_>) = style.split('}').partition(|rule| !rule.contains("color-mix("));
    assert!(mixed.iter().all(|rule| rule.starts_with("@supports (color: color-mix(")), "{mixed:?}");
    for name in ["--ink", "--soft", "--tint"] {
        assert!(plain.iter().any(|rule| rule.contains(&format!("{name}: "))) && mixed.iter().any(|rule| rule.contains(&format!("{name}: "))), "{name}");
    }
}
