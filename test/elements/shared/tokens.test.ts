import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/entries/script-tag/page-ui.js';
import '../../../src/entries/script-tag/preferences-ui.js';
import showWayBack from '../../../src/entries/script-tag/way-back.js';
import { contrast } from '../colours.js';
import {
  collectTroubles,
  frames,
  setUpAskingPage,
  setUpPage,
  tearDownPage,
  type ConsentPage,
} from '../consent-page.js';
import { until } from '../until.js';

const PLACES = ['consent-banner', '.cp-answers'];

/** What both answers have to have alike, in the banner and in the settings. */
const ALIKE = [
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderTopColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'boxShadow',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'opacity',
] as const;

const answers = (place: string): HTMLElement[] =>
  ['accept', 'reject'].map((action) =>
    document.querySelector<HTMLElement>(`${place} [data-consent-action="${action}"]`)!,
  );

function expectAlike(): void {
  for (const place of PLACES) {
    const [accept, reject] = answers(place).map((button) => getComputedStyle(button));
    for (const property of ALIKE)
      expect(reject![property], `${place} ${property}`).to.equal(accept![property]);
  }
}

const styleOf = (selector: string, pseudo?: string): CSSStyleDeclaration => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector} in the page`);
  return getComputedStyle(element, pseudo);
};

const ACCEPT = 'consent-banner [data-consent-action="accept"]';
const DIALOG = 'consent-preferences dialog';

/** A token, a value, and what looks so: an element, a property of it, what that is then. */
const EFFECTS: [string, string, [string, string, string | RegExp, string?][]][] = [
  [
    'box-radius',
    '3px',
    [
      ['consent-banner', 'border-top-left-radius', '3px'],
      [DIALOG, 'border-top-left-radius', '3px'],
    ],
  ],
  [
    'link',
    'rgb(0, 0, 139)',
    [
      ['consent-banner [slot="policy"]', 'color', 'rgb(0, 0, 139)'],
      ['consent-banner [data-consent-action="preferences"]', 'color', 'rgb(0, 0, 139)'],
      ['.cp a', 'color', 'rgb(0, 0, 139)'],
    ],
  ],
  [
    'button-weight',
    '300',
    [
      [ACCEPT, 'font-weight', '300'],
      ['.cp-answers button', 'font-weight', '300'],
    ],
  ],
  [
    'button-shadow',
    '0 2px 0 rgb(1, 2, 3)',
    [
      [ACCEPT, 'box-shadow', /rgb\(1, 2, 3\) 0px 2px 0px/],
      ['.cp-answers button', 'box-shadow', /rgb\(1, 2, 3\) 0px 2px 0px/],
      ['consent-banner [data-consent-action="preferences"]', 'box-shadow', 'none'],
    ],
  ],
  [
    'heading-size',
    '1.5em',
    [
      ['consent-banner [slot="heading"]', 'font-size', '24px'],
      ['.cp-title', 'font-size', '32px'],
    ],
  ],
  [
    'heading-weight',
    '800',
    [
      ['consent-banner [slot="heading"]', 'font-weight', '800'],
      ['.cp-title', 'font-weight', '800'],
    ],
  ],
  ['backdrop', 'rgb(1, 2, 3)', [[DIALOG, 'background-color', 'rgb(1, 2, 3)', '::backdrop']]],
  ['easing', 'linear', [[DIALOG, 'transition-timing-function', /^linear(, linear)*$/]]],
  ['motion', '90ms', [[DIALOG, 'transition-duration', /^0\.09s(, 0\.09s)*$/]]],
];

describe('a token of a brand', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => {
    tearDownPage();
    document.documentElement.style.colorScheme = '';
    document.documentElement.removeAttribute('dir');
  });

  /** A banner that the gate has inserted beside the body, and the settings as a dialog. */
  const setUp = async (css = ''): Promise<ConsentPage & { banner: HTMLElement }> => {
    document.documentElement.style.colorScheme = 'light';
    const page = await setUpAskingPage();
    page.style(css);
    void page.gate.showPreferences();
    await until(() => document.querySelector('.cp-answers button'), 'the settings');
    await until(() => document.querySelector(`${DIALOG}[open]`), 'the dialog');
    await frames(3);
    return page;
  };

  // On the body, beside which the banner stands, so that it has to be carried over.
  for (const [token, value, effects] of EFFECTS)
    it(`--consent-${token} counts where a page sets it on its body`, async () => {
      await setUp();
      document.body.style.setProperty(`--consent-${token}`, value);
      await frames(3);
      for (const [selector, property, expected, pseudo] of effects) {
        const found = styleOf(selector, pseudo).getPropertyValue(property);
        if (typeof expected === 'string')
          expect(found, `${selector} ${property}`).to.equal(expected);
        else expect(found, `${selector} ${property}`).to.match(expected);
      }
      expectAlike();
      document.body.removeAttribute('style');
    });

  it('--consent-focus colours the ring of what has focus', async () => {
    const { style, find } = await setUp('body { --consent-focus: rgb(200, 0, 100) }');
    const ring = (selector: string): string => {
      find(selector).focus();
      const { outlineStyle, outlineWidth, outlineColor } = styleOf(selector);
      return `${outlineWidth} ${outlineStyle} ${outlineColor}`;
    };
    expect(ring('.cp-answers button')).to.equal('2px solid rgb(200, 0, 100)');
    find<HTMLDialogElement>(DIALOG).close();
    await frames(2);
    expect(ring(ACCEPT)).to.equal('2px solid rgb(200, 0, 100)');
    style('body { --consent-focus: no colour }');
    dispatchEvent(new Event('load'));
    await frames(2);
    expect(styleOf(ACCEPT).outlineStyle, 'a ring all the same').to.equal('solid');
    expect(styleOf(ACCEPT).outlineWidth).to.equal('2px');
  });

  for (const [radius, box] of [
    ['10px', '18px'],
    ['6px', '10.8px'],
    ['999px', '24px'],
    ['0px', '0px'],
    ['0', '0px'],
  ] as const)
    it(`of ${radius} for buttons rounds the boxes by ${box}`, async () => {
      await setUp(`:root { --consent-radius: ${radius} }`);
      for (const selector of ['consent-banner', DIALOG])
        expect(styleOf(selector).borderTopLeftRadius, selector).to.equal(box);
    });

  it('--consent-button-fill: 0% outlines every answer, legible, and fills none', async () => {
    for (const scheme of ['light', 'dark']) {
      const { banner } = await setUp(':root { --consent-button-fill: 0% }');
      document.documentElement.style.colorScheme = scheme;
      await frames(3);
      expectAlike();
      for (const place of PLACES)
        for (const button of answers(place)) {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(button);
          const ground = getComputedStyle(banner).backgroundColor;
          expect(contrast(backgroundColor, ground), `${scheme} ${place} fill`).to.be.below(1.02);
          expect(contrast(color, ground), `${scheme} ${place} text`).to.be.at.least(7);
          expect(contrast(borderTopColor, ground), `${scheme} ${place} line`).to.be.at.least(7);
        }
      tearDownPage();
    }
  });

  it('cannot be set on one of the answers alone', async () => {
    const { style } = await setUp();
    style(`[data-consent-action="reject"] {
      --consent-button-fill: 0% !important; --consent-button-weight: 100 !important;
      --consent-button-shadow: none !important; --consent-accent: #eee !important;
      --consent-accent-text: #fff !important; --consent-radius: 0px !important;
      --_accent: #eee !important; --_fill: #fff !important; --_fill-text: #eee !important;
      --_radius: 0px !important; --_button-weight: 100 !important; --_button-shadow: none !important;
    }
    [data-consent-action="accept"] { --consent-button-shadow: 0 0 9px lime; --_button-shadow: 0 0 9px lime }`);
    await frames(2);
    expectAlike();
  });

  it('of a heading makes it neither smaller than the text nor larger than twice that', async () => {
    const { style } = await setUp();
    const size = (): string => styleOf('consent-banner [slot="heading"]').fontSize;
    expect(size()).to.equal('18px');
    style(':root { --consent-heading-size: 0px }');
    expect(size()).to.equal('16px');
    style(':root { --consent-heading-size: 90px }');
    expect(size()).to.equal('32px');
  });

  it('that means nothing counts as not set or as none, for both answers, and is reported', async () => {
    const troubles = collectTroubles('bad-token');
    const { style } = await setUp();
    const values = {
      link: 'very blue',
      'box-radius': 'round',
      'button-fill': 'outlined',
      'button-weight': 'heavy',
      'button-shadow': 'some',
      'heading-size': 'large-ish',
      'heading-weight': 'heavy',
      backdrop: 'dim',
      easing: 'gentle',
      motion: 'brisk',
      'content-width': 'wide',
    };
    const declared = Object.entries(values).map(([name, value]) => `--consent-${name}: ${value};`);
    style(`:root { ${declared.join(' ')} }`);
    await frames(3);
    expectAlike();
    const ground = styleOf('consent-banner').backgroundColor;
    for (const place of PLACES)
      for (const button of answers(place)) {
        const { color, fontWeight, boxShadow, borderTopWidth } = getComputedStyle(button);
        expect(contrast(color, ground), place).to.be.at.least(7);
        expect([fontWeight, boxShadow, borderTopWidth]).to.deep.equal(['400', 'none', '1px']);
      }
    for (const [selector, property, fallback] of [
      ['consent-banner', 'borderTopLeftRadius', '0px'],
      ['consent-banner', 'paddingLeft', '0px'],
      ['consent-banner [slot="heading"]', 'fontSize', '16px'],
      ['consent-banner [slot="heading"]', 'fontWeight', '400'],
      [DIALOG, 'transitionDuration', '0s'],
    ] as const)
      expect(styleOf(selector)[property], `${selector} ${property}`).to.equal(fallback);
    expect(contrast(styleOf('consent-banner [slot="policy"]').color, ground)).to.be.at.least(7);

    tearDownPage();
    const again = collectTroubles('bad-token');
    const page = setUpPage();
    page.style(`:root { ${declared.join(' ')} --consent-edge: 0; --consent-accent: #0b3d2e }`);
    await until(() => again.length >= 12, 'twelve reports');
    await frames(5);
    expect(troubles).to.deep.equal([]);
    expect(again).to.have.length(12);
    expect(again.join('\n'))
      .to.contain('--consent-button-fill: "outlined" is not a value that it can have')
      .and.to.contain('--consent-edge: "0"')
      .and.not.to.contain('--consent-accent:');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`puts a bar of the whole width on the page’s grid, ${dir}`, async () => {
      document.documentElement.dir = dir;
      const { banner, style } = await setUpAskingPage();
      style(`:root { --consent-edge: 0px; --consent-bar-width: 100%; --consent-content-width: 900px }
        .grid { inline-size: 900px; margin-inline: auto }`);
      const grid = document.createElement('div');
      grid.className = 'grid';
      document.body.style.margin = '0';
      document.body.append(grid);
      await frames(3);
      const box = banner.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      expect([box.left, box.right].map(Math.round)).to.deep.equal([0, clientWidth]);
      const { borderTopWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(banner);
      expect([borderTopWidth, borderBottomWidth, borderLeftWidth]).to.deep.equal([
        '1px',
        '0px',
        '0px',
      ]);
      const { left, right } = grid.getBoundingClientRect();
      const words = banner.querySelector('[slot="heading"]')!.getBoundingClientRect();
      if (dir === 'ltr') expect(words.left).to.be.closeTo(left, 1);
      else expect(words.right).to.be.closeTo(right, 1);
      for (const button of banner.querySelectorAll('[data-consent-action]')) {
        const place = button.getBoundingClientRect();
        expect(place.left, button.textContent).to.be.at.least(left - 1);
        expect(place.right, button.textContent).to.be.at.most(right + 1);
      }
      // A card is no bar: it keeps its width.
      banner.setAttribute('layout', 'card');
      await frames(3);
      expect(banner.getBoundingClientRect().width).to.be.closeTo(400, 2);
      expect(getComputedStyle(banner).paddingLeft).to.equal('0px');
      expect(getComputedStyle(banner).borderLeftWidth).to.equal('1px');
      document.body.style.margin = '';
    });

  it('gives a card the whole width of a phone, where it has no corner to be in', async () => {
    await setViewport({ width: 390, height: 800 });
    const { banner, style } = await setUpAskingPage();
    style(':root { --consent-size: 14px }');
    banner.setAttribute('layout', 'card');
    await frames(3);
    const { left, right } = banner.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    expect(left).to.be.closeTo(clientWidth - right, 1);
    await setViewport({ width: 1280, height: 800 });
  });

  it('reaches the line that confirms an answer', async () => {
    const { find, style } = await setUpAskingPage();
    style(
      `:root { --consent-radius: 0px; --consent-link: rgb(0, 0, 139); --consent-button-weight: 300 }`,
    );
    find('consent-banner [data-consent-action="reject"]').click();
    await until(() => document.querySelector('consent-line')?.shadowRoot?.querySelector('button'));
    const line = find('consent-line');
    expect(getComputedStyle(line).borderTopLeftRadius).to.equal('0px');
    const { color, fontWeight } = getComputedStyle(line.shadowRoot!.querySelector('button')!);
    expect([color, fontWeight]).to.deep.equal(['rgb(0, 0, 139)', '300']);
    style(':root { --consent-radius: 999px }');
    expect(getComputedStyle(line).borderTopLeftRadius).to.equal('24px');
    line.remove();
  });

  it('reaches the way back', () => {
    const { style } = setUpPage('', { banner: 'none' });
    showWayBack();
    const host = document.querySelector('consent-way-back')!;
    const button = host.shadowRoot!.querySelector('button')!;
    expect(getComputedStyle(button).borderTopLeftRadius).to.equal('22px');
    style(':root { --consent-radius: 0px; --consent-focus: rgb(200, 0, 100) }');
    expect(getComputedStyle(button).borderTopLeftRadius).to.equal('0px');
    button.focus();
    expect(getComputedStyle(button).outlineColor).to.equal('rgb(200, 0, 100)');
    host.remove();
  });

  it('reaches placeholders, which stay boxes where buttons are pills', async () => {
    const { find, style } = setUpPage(
      `<consent-category name="maps" label="Maps"></consent-category><consent-embed>
      <iframe data-consent="maps" data-src="/test/elements/consent-embed/page.html" title="How to find us" width="640" height="320"></iframe>
      </consent-embed>`,
      { banner: 'none' },
    );
    const root = find('consent-embed').shadowRoot!;
    await until(() => root.querySelector('button'), 'the placeholder');
    const look = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(root.querySelector(selector)!);
    expect(look('[part="box"]').borderTopLeftRadius).to.equal('10px');
    style(`:root { --consent-radius: 999px; --consent-button-weight: 300; --consent-heading-weight: 800;
      --consent-button-shadow: 0 2px 0 rgb(1, 2, 3); --consent-button-fill: 0%;
      --consent-link: rgb(0, 0, 139) }`);
    expect(look('[part="box"]').borderTopLeftRadius).to.equal('24px');
    expect(look('strong').fontWeight).to.equal('800');
    expect(look('button').fontWeight).to.equal('300');
    expect(look('button').boxShadow).to.contain('rgb(1, 2, 3)');
    const ground = getComputedStyle(find('consent-embed')).getPropertyValue('--_surface');
    expect(contrast(look('button').backgroundColor, ground || '#fff')).to.be.below(1.2);
    expect(look('a').color).to.equal('rgb(0, 0, 139)');
  });

  it('in the dark, the surface is one step lighter than a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const { banner } = await setUpAskingPage();
    const ground = getComputedStyle(banner).backgroundColor;
    for (const page of ['#000', '#121212', '#1c1b1a'])
      expect(contrast(ground, page), page).to.be.at.least(1.12);
    expect(contrast(ground, '#fff'), 'it is dark').to.be.at.least(12);
  });
});
