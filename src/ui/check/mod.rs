//! The self-check page: a screen in, what the shopper did out. It decides nothing.

mod demo;
mod folds;
mod style;

use std::rc::Rc;

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::guide::check::{CheckView, Event, Line, Way};
use crate::ui::figure;
use crate::ui::panel::panel;

/// Input of the screen.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScreenProps {
    /// What is shown; nothing before there are words.
    pub view: Option<Rc<CheckView>>,
    /// The release's folder, for links into the static guide.
    pub base: String,
    /// The address of the drawings.
    pub figures: String,
    /// Where what the shopper did goes.
    pub on: Callback<Event>,
    /// Where the fields of the typing test go.
    pub fields: Callback<Element>,
}

/// The page's one component. The views below it are plain functions.
#[derive(Debug)]
pub struct Screen {
    head: NodeRef,
    panel: NodeRef,
    /// The screen that has had the focus.
    seen: Option<String>,
}

impl Component for Screen {
    type Message = ();
    type Properties = ScreenProps;

    fn create(_context: &Context<Self>) -> Self {
        Self { head: NodeRef::default(), panel: NodeRef::default(), seen: None }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let ScreenProps { view: Some(view), on, .. } = context.props() else { return html! {} };
        let act = on.reform(Event::Panel);
        html! {
            <div class="screen" data-scene={view.scene.name()} data-code={view.code.map(|code| code.name())} lang={view.locale.clone()}>
                <h1 ref={self.head.clone()} tabindex="-1">{ &view.title }</h1>
                { for view.sentences.iter().map(|sentence| lead(sentence, view.point.as_deref())) }
                { for view.remarks.iter().map(|remark| html! { <p class="remark">{ remark }</p> }) }
                { view.progress.map(|(done, all)| html! { <progress value={done.to_string()} max={all.to_string()} aria-label={view.title.clone()} /> }) }
                { view.progress.map(|_| lines(&view.lines)) }
                { view.panel.as_ref().map(|shown| panel(shown, &act, self.panel.clone())) }
                { (!view.samples.is_empty()).then(|| fields(&view.samples)) }
                { view.demo.as_ref().map(demo::demo) }
                { for view.entries.iter().map(|one| folds::entry(one, on)) }
                { view.main.as_ref().map(|(label, way)| button(label, way, "big", on)) }
                <div class="others">{ for view.others.iter().map(|(label, way)| button(label, way, "quiet", on)) }</div>
                { for view.folds.iter().map(|fold| folds::fold(fold, view, on)) }
                <p class="said" role="status">{ &view.said }</p>
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        let ScreenProps { view: Some(view), base, figures, .. } = context.props() else { return };
        if view.demo.is_some() {
            style::load(base);
        }
        let drawing = view.panel.as_ref().and_then(|panel| panel.figure.as_ref());
        if let (Some(drawing), Some(element)) = (drawing, self.panel.cast::<HtmlElement>()) {
            figure::draw(&element, &drawing.name, &drawing.labels, figures);
        }
        // Each new screen is where the reading goes on; what changes within one is announced.
        let panel = view.panel.as_ref().map_or("", |panel| &*panel.title);
        let now = [view.scene.name(), &view.title, panel].concat();
        if self.seen.as_ref() == Some(&now) {
            return;
        }
        style::name(&view.title, &view.locale);
        let first = self.seen.replace(now).is_none();
        let screen = self.head.cast::<HtmlElement>().and_then(|head| head.parent_element());
        if let (false, Some(screen)) = (view.samples.is_empty(), screen) {
            context.props().fields.emit(screen);
        }
        if let (false, Some(head)) = (first, self.head.cast::<HtmlElement>()) {
            let _unfocusable = head.focus();
        }
    }
}

/// A sentence; what stands out in it stays in one piece.
fn lead(sentence: &str, point: Option<&str>) -> Html {
    match point.and_then(|point| Some((sentence.split_once(point)?, point))) {
        Some(((before, behind), point)) => html! { <p class="lead">{ before }<strong class="point">{ point }</strong>{ behind }</p> },
        None => html! { <p class="lead">{ sentence }</p> },
    }
}

/// What is checked, each with its answer.
fn lines(lines: &[Line]) -> Html {
    let line = |line: &Line| {
        html! {
            <li data-answer={line.answer.name()}><span class="mark" aria-hidden="true"></span><span>{ &line.name }</span><span class="word">{ &line.word }</span></li>
        }
    };
    html! { <ul class="lines">{ for lines.iter().map(line) }</ul> }
}

/// A field for each sample. Nothing typed there is kept, and nothing is corrected.
fn fields(samples: &[String]) -> Html {
    let field = |(number, sample): (usize, &String)| {
        let id = format!("sample-{number}");
        html! {
            <div class="field">
                <label for={id.clone()}>{ sample }</label>
                <input {id} data-sample={sample.clone()} autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" />
            </div>
        }
    };
    html! { <>{ for samples.iter().enumerate().map(field) }</> }
}

/// A button, or a link where it leads to an address.
fn button(label: &str, way: &Way, class: &'static str, on: &Callback<Event>) -> Html {
    let emit = |event: Event| {
        let on = on.clone();
        move |_| on.emit(event.clone())
    };
    match way {
        Way::Do(deed) => html! { <button type="button" class={class} data-check={deed.name()} onclick={emit(Event::Did(*deed))}>{ label }</button> },
        Way::Look(code) => html! { <button type="button" class={class} data-look={code.name()} onclick={emit(Event::Look(*code))}>{ label }</button> },
        Way::Go(url) => html! { <a class={class} data-check="back" href={url.clone()}>{ label }</a> },
    }
}

/// Renders into the page.
#[must_use]
pub fn mount(place: &Element, props: ScreenProps) -> yew::AppHandle<Screen> {
    yew::Renderer::<Screen>::with_root_and_props(style::stage(place), props).render()
}
