//! The reference tables.

use yew::prelude::*;

use super::content::heading;

/// Tables about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What a link names it by.
    pub id: &'static str,
    /// What it is about.
    pub title: String,
    /// How far it can be trusted.
    pub note: String,
    /// The tables.
    pub tables: Vec<Table>,
    /// What is no table, under a heading of its own.
    pub list: Option<(String, Vec<String>)>,
}

/// A table; the first cell of a row names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called, where the heading does not say it.
    pub caption: Option<String>,
    /// The names of its columns.
    pub head: Vec<String>,
    /// Its cells.
    pub rows: Vec<Vec<String>>,
}

pub(super) fn sheet(level: usize, sheet: &Sheet) -> Html {
    let list = sheet.list.as_ref().map(|(label, items)| {
        html! { <>{ heading(level + 1, label) }<ul>{ for items.iter().map(|item| html! { <li>{ item }</li> }) }</ul></> }
    });
    html! {
        <section class="sheet" id={sheet.id}>
            { heading(level, &sheet.title) }
            <p>{ &sheet.note }</p>
            { for sheet.tables.iter().map(table) }
            { list }
        </section>
    }
}

fn table(table: &Table) -> Html {
    let row = |cells: &Vec<String>| {
        let name = cells.first().map(|cell| html! { <th scope="row">{ cell }</th> });
        html! { <tr>{ name }{ for cells.iter().skip(1).map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <table>
            { table.caption.as_ref().map(|caption| html! { <caption>{ caption }</caption> }) }
            <thead><tr>{ for table.head.iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}
