//! What the core asks the guide to show comes out there as it was: a diagnosis in the shape of the contract as well.

use payready::diagnosis::{Code, Contacts, Diagnosis, Facts, Value};
use payready::presentation::{Presentation, Scene, Standing};

use crate::guide::{diagnosis, environments, findings};
use crate::replay::value;

fn read(text: &str) -> Value {
    value(&serde_json::from_str(text).expect("JSON"))
}

/// As it goes from one module to the other: as text, and back.
fn passed(sent: &Value) -> Value {
    read(&serde_json::to_string(sent).expect("JSON"))
}

fn presentation(scene: Scene, standing: Standing, diagnosis: Diagnosis) -> Presentation {
    Presentation {
        scene,
        standing,
        locale: "zh-Hans".into(),
        diagnosis,
        provider: "https://pg.example/profile.json".into(),
        contacts: Contacts::default(),
        frame: false,
        host: None,
        here: false,
        framed: false,
        window: false,
        about: None,
        refused_before: false,
    }
}

#[test]
fn every_scene_arrives_as_it_was_sent() {
    let about = diagnosis(findings().remove(0), environments().remove(0));
    for scene in Scene::ALL {
        for standing in Standing::ALL {
            let sent = presentation(*scene, *standing, about.clone());
            assert_eq!(Presentation::read(&passed(&Value::from(&sent))), Some(sent));
        }
    }
    let sent = Presentation {
        contacts: Contacts { phone: Some("1544-0000".into()), mail: Some("help@pg.example".into()) },
        frame: true,
        host: Some("pay.pg.example".into()),
        here: true,
        framed: true,
        window: true,
        about: Some(Code::PopupBlocked),
        refused_before: true,
        ..presentation(Scene::Step, Standing::Answer, about)
    };
    assert_eq!(Presentation::read(&passed(&Value::from(&sent))), Some(sent));
}

#[test]
fn every_finding_and_every_environment_arrives_as_it_was_sent() {
    for (finding, environment) in findings().into_iter().zip(environments().into_iter().cycle()) {
        let sent = diagnosis(finding, environment);
        assert_eq!(Diagnosis::read(&passed(&Value::from(&sent))), Some(sent));
    }
}

#[test]
fn what_is_no_presentation_is_none() {
    let about = diagnosis(findings().remove(0), environments().remove(0));
    let whole = Value::from(&presentation(Scene::Step, Standing::Answer, about));
    let Value::Map(members) = &whole else { panic!("an object") };
    for name in ["scene", "standing", "locale", "diagnosis", "provider"] {
        let without = Value::Map(members.iter().filter(|(member, _)| member != name).cloned().collect());
        assert_eq!(Presentation::read(&without), None, "without {name}");
    }
    for other in ["null", "[]", "7", r#"{ "scene": "other" }"#] {
        assert_eq!(Presentation::read(&read(other)), None, "{other}");
    }
}

#[test]
fn a_finding_of_a_newer_release_is_left_out() {
    let mut sent = Value::from(&diagnosis(findings().remove(0), environments().remove(0)));
    let Value::Map(members) = &mut sent else { panic!("an object") };
    let newer = read(r#"{ "code": "not-known-yet", "severity": "blocker", "certainty": "proven", "evidence": {} }"#);
    members.iter_mut().filter(|(name, _)| name == "findings").for_each(|(_, findings)| *findings = Value::List(vec![newer.clone()]));
    assert_eq!(Diagnosis::read(&sent).map(|diagnosis| diagnosis.findings.len()), Some(0));
    assert_eq!(Facts::read(None), Some(Facts::default()));
    assert!(Code::from_name("not-known-yet").is_none());
}
