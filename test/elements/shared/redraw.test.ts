import { expect } from '@open-wc/testing';
import { draw } from '../../../src/elements/shared/draw.js';
import { make, type Content } from '../../../src/elements/shared/make.js';
import { redraw as redrawFrom } from '../../../src/elements/shared/redraw.js';

const row = (name: string, label = name): Element =>
  make('div', {}, make('p', {}, make('input', { id: name })), make('label', {}, label));

describe('redraw', () => {
  let place: HTMLElement;
  let drawing: Element;
  beforeEach(() => {
    document.body.append((place = document.createElement('div')));
    draw((drawing = make('div')), place);
  });
  afterEach(() => place.remove());

  const redraw = (...content: Content[]): void =>
    redrawFrom(drawing, (drawing = make('div', {}, ...content)));

  const input = (name: string): HTMLInputElement => place.querySelector(`#${name}`)!;

  it('keeps focus and state of what stays, wherever something comes or goes', () => {
    redraw(row('b'), row('d'));
    const kept = input('d');
    kept.focus();
    kept.value = 'written';
    redraw(row('a'), row('b'), row('c'), row('d'), row('e'));
    expect([...place.querySelectorAll('input')].map(({ id }) => id).join('')).to.equal('abcde');
    expect(document.activeElement).to.equal(kept);
    redraw(row('d'));
    expect(place.children).to.have.length(1);
    expect(document.activeElement).to.equal(kept);
    expect(kept.value).to.equal('written');
  });

  it('follows text and attributes, also where they end', () => {
    redraw(make('p', { lang: 'de', title: 'a' }, 'eins', make('b', {}, 'zwei')));
    const paragraph = place.firstElementChild!;
    redraw(make('p', { title: 'b' }, 'one', make('b')));
    expect(place.firstElementChild).to.equal(paragraph);
    expect(paragraph.outerHTML).to.equal('<p title="b">one<b></b></p>');
  });

  it('leaves alone what others changed and we did not', () => {
    redraw(make('details', {}, make('summary', {}, 'More')), row('a', 'Accept'));
    const details = place.querySelector('details')!;
    details.open = true;
    place.querySelector('label')!.textContent = 'Aceitar';
    const foreign = place.insertBefore(document.createElement('i'), place.children[1]!);
    redraw(make('details', {}, make('summary', {}, 'More')), row('a', 'Accept'), row('b'));
    expect(details.open).to.equal(true);
    expect(place.querySelector('label')!.textContent).to.equal('Aceitar');
    expect(place.children[1]).to.equal(foreign);
    expect(place.children).to.have.length(4);
  });

  it('begins with what was drawn first', () => {
    const first = make('div', {}, row('a'), row('b'));
    draw(first, place);
    const kept = input('b');
    kept.focus();
    redrawFrom(first, make('div', {}, row('b', 'B')));
    expect(place.textContent).to.equal('B');
    expect(document.activeElement).to.equal(kept);
  });

  it('replaces what is another element', () => {
    redraw(make('h2', {}, 'Title'));
    redraw(make('h3', {}, 'Title'));
    expect(place.innerHTML).to.equal('<h3>Title</h3>');
  });
});
