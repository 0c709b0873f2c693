import { expect } from '@open-wc/testing';
import { make } from '../../../src/elements/shared/make.js';
import { redraw } from '../../../src/elements/shared/redraw.js';

const row = (name: string, label = name): Element =>
  make('div', {}, make('p', {}, make('input', { id: name })), make('label', {}, label));

describe('redraw', () => {
  let place: HTMLElement;
  beforeEach(() => document.body.append((place = document.createElement('div'))));
  afterEach(() => place.remove());

  const input = (name: string): HTMLInputElement => place.querySelector(`#${name}`)!;

  it('keeps focus and state of what stays, wherever something comes or goes', () => {
    redraw(place, row('b'), row('d'));
    const kept = input('d');
    kept.focus();
    kept.value = 'written';
    redraw(place, row('a'), row('b'), row('c'), row('d'), row('e'));
    expect([...place.querySelectorAll('input')].map(({ id }) => id).join('')).to.equal('abcde');
    expect(document.activeElement).to.equal(kept);
    redraw(place, row('d'));
    expect(place.children).to.have.length(1);
    expect(document.activeElement).to.equal(kept);
    expect(kept.value).to.equal('written');
  });

  it('follows text and attributes, also where they end', () => {
    redraw(place, make('p', { lang: 'de', title: 'a' }, 'eins', make('b', {}, 'zwei')));
    const paragraph = place.firstElementChild!;
    redraw(place, make('p', { title: 'b' }, 'one', make('b')));
    expect(place.firstElementChild).to.equal(paragraph);
    expect(paragraph.outerHTML).to.equal('<p title="b">one<b></b></p>');
  });

  it('leaves alone what others changed and we did not', () => {
    redraw(place, make('details', {}, make('summary', {}, 'More')), row('a', 'Accept'));
    const details = place.querySelector('details')!;
    details.open = true;
    place.querySelector('label')!.textContent = 'Aceitar';
    const foreign = place.insertBefore(document.createElement('i'), place.children[1]!);
    redraw(place, make('details', {}, make('summary', {}, 'More')), row('a', 'Accept'), row('b'));
    expect(details.open).to.equal(true);
    expect(place.querySelector('label')!.textContent).to.equal('Aceitar');
    expect(place.children[1]).to.equal(foreign);
    expect(place.children).to.have.length(4);
  });

  it('replaces what is another element', () => {
    redraw(place, make('h2', {}, 'Title'));
    redraw(place, make('h3', {}, 'Title'));
    expect(place.innerHTML).to.equal('<h3>Title</h3>');
  });
});
