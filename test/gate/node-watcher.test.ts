import { expect, waitUntil } from '@open-wc/testing';
import { ownControls } from '../../src/page/control.js';
import { createNodeWatcher } from '../../src/gate/node-watcher.js';

const undo: (() => void)[] = [];
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A watcher of the document, and what it handed over. */
function setUpWatcher(html = '') {
  document.body.innerHTML = html;
  const handled: string[] = [];
  let losses = 0;
  const nodes = createNodeWatcher(
    (element) => void handled.push(element.id),
    () => {},
    () => void losses++,
    () => {},
    ownControls('cookie-settings'),
  );
  undo.push(nodes.stop);
  nodes.observe(document);
  return { nodes, handled, losses: () => losses };
}

const gated = (id: string): string =>
  `<script type="text/plain" data-consent="measurement" id="${id}"></script>`;

afterEach(() => {
  undo.splice(0).forEach((stop) => stop());
  document.body.replaceChildren();
});

describe('createNodeWatcher', () => {
  it('hands over what is there, in document order, and nothing else', () => {
    const { handled } = setUpWatcher(
      `<p id="p"><img data-consent="maps" id="a"></p>${gated('b')}<div data-consent="x" id="div"></div>
       <consent-category id="c"></consent-category><button data-consent-action="preferences" id="d"></button>`,
    );
    expect(handled).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('hands over each once, however many of its parents came with it', async () => {
    const { handled } = setUpWatcher();
    const outer = document.createElement('section');
    document.body.append(outer);
    // As the parser does: each by itself, into what has just been added.
    const inner = document.createElement('p');
    outer.append(inner);
    inner.innerHTML = gated('a');
    outer.insertAdjacentHTML('beforeend', gated('b'));
    await tick();
    expect(handled).to.deep.equal(['a', 'b']);
  });

  it('finds what was moved out of something new before anybody looked', async () => {
    const { handled } = setUpWatcher('<main></main>');
    const outer = document.createElement('section');
    const inner = document.createElement('div');
    document.body.append(outer);
    outer.append(inner);
    inner.innerHTML = gated('a');
    document.querySelector('main')!.append(inner);
    outer.remove();
    await tick();
    expect(handled).to.deep.equal(['a']);
  });

  it('finds what is in a form whose fields are named like our methods', async () => {
    const { handled } = setUpWatcher();
    const names = ['matches', 'querySelectorAll', 'firstElementChild', 'isConnected', 'nodeType'];
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form>${names.map((name) => `<input name="${name}">`).join('')}${gated('a')}</form>`,
    );
    await tick();
    expect(handled).to.deep.equal(['a']);
  });

  it('hands over an element whose attributes change, and not what is in it', async () => {
    const { handled } = setUpWatcher(`<div id="outer">${gated('a')}</div><img id="b">`);
    document.getElementById('outer')!.dataset['consent'] = 'maps';
    document.getElementById('b')!.dataset['consent'] = 'maps';
    await tick();
    expect(handled).to.deep.equal(['a', 'b']);
  });

  it('calls back when a declaration or a way back to the choice leaves the page', async () => {
    const { losses } = setUpWatcher(
      '<div><consent-category></consent-category></div><button data-consent-action="preferences"></button><p></p>',
    );
    document.querySelector('p')!.remove();
    await tick();
    expect(losses()).to.equal(0);
    document.querySelector('div')!.remove();
    await tick();
    expect(losses()).to.equal(1);
    document.querySelector('button')!.remove();
    await tick();
    expect(losses()).to.equal(2);
  });

  it('misses the banner where it was taken away, alone or with others', async () => {
    const banner = '<consent-banner></consent-banner>';
    const { losses } = setUpWatcher(banner);
    document.querySelector('consent-banner')!.remove();
    await tick();
    expect(losses()).to.equal(1);
    document.body.innerHTML = `${banner}<p></p>`;
    await tick();
    document.body.innerHTML = '';
    await tick();
    expect(losses()).to.equal(2);
  });

  it('does not miss what was only moved', async () => {
    const { losses } = setUpWatcher('<consent-category></consent-category><main></main>');
    document.querySelector('main')!.append(document.querySelector('consent-category')!);
    await tick();
    expect(losses()).to.equal(0);
  });

  it('has those behind a template wait for it', async () => {
    document.body.innerHTML = `<template data-consent="x" id="a"></template>${gated('b')}`;
    const handled: string[] = [];
    let arrive: (isThere: boolean) => void = () => {};
    const nodes = createNodeWatcher(
      ({ id }) => {
        handled.push(id);
        if (handled.length > 1) return undefined;
        return new Promise((resolve) => (arrive = resolve));
      },
      () => {},
      () => {},
      () => {},
      ownControls('cookie-settings'),
    );
    undo.push(nodes.stop);
    nodes.observe(document);
    await tick();
    expect(handled).to.deep.equal(['a']);
    arrive(true);
    await waitUntil(() => handled.length > 2);
    expect(handled).to.deep.equal(['a', 'a', 'b']);
  });

  it('watches a shadow root until it is taken back', async () => {
    const { nodes, handled } = setUpWatcher('<div></div>');
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    const takeBack = nodes.observe(root);
    root.innerHTML = gated('a');
    await tick();
    takeBack();
    root.innerHTML = gated('b');
    await tick();
    expect(handled).to.deep.equal(['a']);
  });
});
