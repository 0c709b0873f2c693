import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** A part as the page writes it, made once: its name is not known to a template. */
function made({ name, attributes, content }) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  if (content) element.innerHTML = content;
  return element;
}

const script = made(window.parts.script);
const frame = made(window.parts.frame);
const root = document.querySelector('#root');
const state = { items: [], isMoved: false, isShown: true };

const draw = () => {
  const gated = [
    { key: 'script', content: script },
    { key: 'section', content: html`<section>${frame}</section>` },
  ];
  const shown = !state.isShown ? [] : state.isMoved ? gated.reverse() : gated;
  render(
    html`<main>
      ${state.items.map(() => html`<p>Item</p>`)}
      ${repeat(
        shown,
        ({ key }) => key,
        ({ content }) => content,
      )}
      <h2>End</h2>
    </main>`,
    root,
  );
};
window.app = {
  add: () => (state.items.push(0), draw()),
  move: () => ((state.isMoved = true), draw()),
  hide: () => ((state.isShown = false), draw()),
  unmount: () => render(nothing, root),
};
draw();
