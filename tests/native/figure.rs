use std::collections::BTreeSet;

use payready::diagnosis::{Contacts, Environment};
use payready::guide::{Figure, Panel, Telling, Texts, Topic, Variant, View, Ways, Wording, panel, quoted, view, wording};
use payready::presentation::{Scene, Standing};

use crate::guide::{LOCALES, diagnosis, environments, findings, pack, packed};

fn figure(panel: &Panel) -> (&str, &str, &str) {
    let drawing = panel.figure.as_ref().expect("a figure");
    (&drawing.name, &drawing.alt, &drawing.labels)
}

#[test]
fn every_step_and_topic_has_a_figure_and_every_figure_has_its_place() {
    let mut used: BTreeSet<Figure> = Topic::ALL.iter().map(|topic| Figure::of_topic(*topic)).collect();
    for telling in Telling::ALL.iter().filter(|telling| telling.worded_by() == **telling) {
        for variant in Variant::ALL {
            let figure = Figure::of(Wording { telling: *telling, variant: *variant });
            assert_eq!(figure.is_some(), telling.variants().contains(variant), "{telling:?} {variant:?}");
            used.extend(figure);
        }
    }
    assert!(Figure::ALL.iter().all(|figure| used.contains(figure)), "{:?}", Figure::ALL.iter().filter(|figure| !used.contains(figure)).collect::<Vec<_>>());
    for locale in LOCALES {
        let texts = packed(locale);
        for figure in Figure::ALL {
            assert!(texts.get(&figure.key()).is_some_and(|alt| !alt.is_empty()), "{locale} {}", figure.key());
        }
    }
}

#[test]
fn a_panel_carries_its_figure_in_every_environment() {
    let environments = environments();
    let texts = pack("ko");
    for finding in findings() {
        // What a finding's words depend on, each once.
        let mut seen = BTreeSet::new();
        for environment in &environments {
            let wording = wording(&finding, environment);
            if !seen.insert(wording.key()) {
                continue;
            }
            let panel =
                panel(&diagnosis(finding.clone(), environment.clone()), &texts, &Contacts::default(), Standing::Answer, &Ways::default()).expect("a panel");
            let (name, _, labels) = figure(&panel);
            assert_eq!(Figure::from_name(name), Figure::of(wording), "{}", wording.key());
            let lines: Vec<_> = labels.lines().collect();
            assert_eq!(lines.len(), panel.actions.len(), "{labels}");
            for (line, action) in lines.into_iter().zip(&panel.actions) {
                assert!(line.split_terminator('\t').eq(quoted(action)), "{line} {action}");
            }
        }
    }
}

/// The panel that says that the payment window is somewhere else.
fn window_elsewhere(texts: &Texts) -> Panel {
    let none = diagnosis(findings().remove(0), Environment::default());
    match view(Scene::WindowElsewhere, Standing::Answer, &none, texts, &Contacts::default(), &Ways::default()) {
        View::Panel(panel) => (*panel).clone(),
        other => panic!("{other:?} is no panel"),
    }
}

#[test]
fn a_figure_without_actions_numbers_and_quotes_nothing() {
    let elsewhere = window_elsewhere(&pack("en"));
    assert_eq!((figure(&elsewhere).0, figure(&elsewhere).2), ("window-behind", ""));
}

#[test]
fn texts_that_do_not_describe_a_figure_show_none() {
    assert_eq!(window_elsewhere(&Texts::fallback("ko")).figure, None);
}

#[test]
fn names_are_quoted_as_each_language_does_it() {
    for (action, names) in [
        ("‘설정’ 앱에서 ‘앱’ > ‘Safari’를 열어요", vec!["설정", "앱", "Safari"]),
        ("Turn off “Block pop-ups”; it’s at the top", vec!["Block pop-ups"]),
        ("設定アプリで「アプリ」>「Safari」を開きます", vec!["アプリ", "Safari"]),
        ("按“完成”", vec!["完成"]),
        ("Press it", vec![]),
        ("an open “quote", vec![]),
    ] {
        assert_eq!(quoted(action).collect::<Vec<_>>(), names, "{action}");
    }
}
