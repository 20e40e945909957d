//! Texts of a provider's own, in the place of ours.

use payready::guide::Texts;

use super::replay;

#[test]
fn own_texts_take_the_place_of_ours_where_they_fit() {
    let pack = serde_json::json!({ "locale": "ko", "messages": {
        "open-late.title": "결제창이 열리지 않았어요", "button.retry": "다시 시도", "provider-problem-any.do-2": "{phone}로 전화해요", "line.also": "또한:"
    } });
    let mut texts = Texts::read(replay::value(&pack)).expect("a pack");
    let own = serde_json::json!({ "messages": {
        "open-late.title": "가".repeat(25), "button.retry": "다시", "provider-problem-any.do-2": "전화해요", "line.also": "<b>또</b>", "line.none": "x"
    } });
    let refused = texts.replace(&replay::value(&own));
    let expected = [
        "line.also: it has markup or control characters",
        "line.none: there is no such text",
        "open-late.title: it has 25 characters, at most 24 are read at a glance",
        "provider-problem-any.do-2: it fills in [], expected [\"phone\"]",
    ];
    assert_eq!(refused, expected);
    assert_eq!(["open-late.title", "button.retry", "line.also"].map(|key| texts.get(key)), [Some("결제창이 열리지 않았어요"), Some("다시"), Some("또한:")]);
    for (own, expected) in [
        (serde_json::json!([]), "expected { messages: { key: text } }"),
        (serde_json::json!({ "messages": { "button.retry": 7 } }), "button.retry: expected a text"),
        (serde_json::json!({ "messages": { "button.retry": "\u{7}" } }), "button.retry: it has markup or control characters"),
        (serde_json::json!({ "messages": { "button.retry": " \u{3000}" } }), "button.retry: it is empty"),
        (serde_json::json!({ "messages": { "button.retry": "{phone" } }), "button.retry: it fills in [\"{\"], expected []"),
        (serde_json::json!({ "messages": { "button.retry": "x".repeat(401) } }), "button.retry: it has 401 characters, at most 400 are read at a glance"),
    ] {
        assert_eq!(texts.replace(&replay::value(&own)), [expected]);
        assert_eq!(texts.get("button.retry"), Some("다시"));
    }
}
