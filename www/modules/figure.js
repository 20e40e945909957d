// The drawing in a panel, made element by element: pages may forbid pictures, and markup that comes as text. The build puts FILES here.

const ATTRIBUTES = { rect: ['x', 'y', 'width', 'height', 'rx'], circle: ['cx', 'cy', 'r'], path: ['d'] };

let drawings;

// All drawings are one file. It is fetched with the guide and not when it is drawn: by then there may be no network any more.
export function fetchFigures(url) {
  if (!drawings) {
    // With its mode: a page may have put a member of that name on all objects.
    const load = async () => (await fetch(url, { integrity: FILES.figures, mode: 'cors' })).json();
    const asked = load();
    drawings = asked;
    const forget = async () => {
      try {
        await asked;
      } catch (_) {
        drawings = 0;
      }
    };
    forget();
  }
  return drawings;
}

function make(parent, name, kind, attributes) {
  const element = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
  if (kind) element.setAttribute('class', kind);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
  return element;
}

// As the build does it for pages without scripts: squeezed by a sixth, and cut where that is not enough.
function fitted(text, room) {
  const width = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13 : 6.5), 0);
  let cut = text;
  while (width(cut) > room * 1.2) cut = cut.slice(0, -1);
  return cut === text ? text : cut.trimEnd() + '…';
}

const DRAW = {
  // What no action tells of is not numbered.
  mark(svg, told, x, y, number) {
    if (number >= told.length) return;
    make(svg, 'circle', 'mark', { cx: x, cy: y, r: 9 });
    make(svg, 'text', 'number', { x, y: y + 4.5, 'text-anchor': 'middle' }).textContent = number;
  },
  label(svg, told, x, y, anchor, action, name, room) {
    const names = (told[action - 1] || '').split('\t');
    const element = make(svg, 'text', 'label', { x, y, 'text-anchor': anchor });
    element.textContent = fitted(names[name ? name - 1 : names.length - 2] || '', room);
    if (element.getComputedTextLength() > room) {
      element.setAttribute('textLength', room);
      element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  },
};

// Draws into the panel's figure. Where the drawings do not come the figure stays empty, and takes no room.
export function draw(panel, name, labels, url) {
  const figure = panel.querySelector('[part=figure]');
  if (!figure || figure.wanted === name + labels) return;
  figure.wanted = name + labels;
  // Yew keeps a place of its own in there.
  if (figure.lastElementChild) figure.lastElementChild.remove();
  fetchFigures(url)
    .then((all) => {
      if (figure.wanted !== name + labels) return;
      const [height, shapes] = all[name];
      const svg = make(figure, 'svg', '', { viewBox: '0 0 320 ' + height, 'aria-hidden': true });
      for (const [element, ...values] of shapes) {
        if (DRAW[element]) {
          DRAW[element](svg, labels.split('\n'), ...values);
          continue;
        }
        const drawn = make(svg, element, values.shift());
        for (const [at, value] of values.entries()) drawn.setAttribute(ATTRIBUTES[element][at], value);
      }
    })
    .catch(() => {
      figure.wanted = '';
    });
}
