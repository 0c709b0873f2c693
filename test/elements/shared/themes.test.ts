import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/preferences-ui.js';
import { checkContrast } from '../../../src/elements/shared/check-contrast.js';
import { contrast } from '../colours.js';
import { frames, setUpAskingPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const THEMES = ['neutral', 'high-contrast', 'paper', 'pills', 'squared'];
const BRANDS = ['gov-uk', 'linear', 'spotify', 'apple'];

const textOf = async (address: string): Promise<string> => (await fetch(address)).text();

/** Everything that a page may wear: its name, and its style sheet. */
const LOOKS: [string, () => Promise<string>][] = [
  ['of our own', async () => ''],
  ...THEMES.map((theme) => [theme, () => textOf(`/src/themes/${theme}.css`)] as LookOf),
  ...BRANDS.map((brand) => [brand, () => textOf(`/scripts/gallery/brands/${brand}.css`)] as LookOf),
  // What a reader copies first.
  [
    'of the example in docs/theming.md',
    async () => /```css\n(:root \{[^]*?\})\n```/.exec(await textOf('/docs/theming.md'))![1]!,
  ],
];
type LookOf = [string, () => Promise<string>];

/** What a page could do to one of the answers, and to the words. */
const HOSTILE = `
  #page [data-consent-action="reject"] {
    background: #fff !important; color: #bbb !important; border: 0 !important;
    font: 8px serif !important; opacity: .2 !important; scale: .5 !important; filter: blur(2px) !important;
  }
  #page [data-consent-action="accept"] { background: lime !important; box-shadow: 0 0 9px lime !important; }
  #page [slot="text"], #page .cp-soft { background: #999; }`;

const MUST_BE_EQUAL = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'paddingTop',
  'paddingLeft',
  'opacity',
  'scale',
  'filter',
  'boxShadow',
] as const;

const codes = (): [() => string[], () => void] => {
  const heard: string[] = [];
  const hear = ({ code, message }: { code: string; message: string }): void =>
    void heard.push(`${code}: ${message}`);
  document.addEventListener('consent-error', hear);
  return [() => heard, () => document.removeEventListener('consent-error', hear)];
};

describe('a theme', () => {
  afterEach(() => {
    tearDownPage();
    document.body.id = '';
    document.documentElement.style.colorScheme = '';
  });

  const setUp = async (css: string, scheme: string) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.id = 'page';
    const page = await setUpAskingPage('<consent-preferences inline></consent-preferences>');
    page.style(css);
    await until(() => document.querySelector('.cp-answers button'));
    await frames();
    return page;
  };

  for (const [name, css] of LOOKS)
    for (const scheme of ['light', 'dark'])
      it(`${name}, ${scheme}, can be read: 7 to 1 for every text`, async () => {
        const { banner, find } = await setUp(await css(), scheme);
        const ground = getComputedStyle(banner).backgroundColor;
        const text = banner.shadowRoot!.querySelector('[part="text"]')!;
        const words = [
          [find('[slot="heading"]'), ground],
          [text, ground],
          [find('[slot="policy"]'), ground],
          [find('consent-banner [data-consent-action="preferences"]'), ground],
          [find('.cp-title'), ground],
          [find('.cp-soft'), ground],
          [find('.cp-always'), ground],
          ...[...document.querySelectorAll('[data-consent-action]')]
            .filter((button) => button.matches(':not([data-consent-action="preferences"])'))
            .map((button) => [button, getComputedStyle(button).backgroundColor] as const),
        ] as const;
        expect(words.length).to.be.greaterThan(9);
        for (const [element, behind] of words)
          expect(
            contrast(getComputedStyle(element).color, behind),
            `${element.localName} “${element.textContent.trim().slice(0, 20)}”`,
          ).to.be.at.least(7);
      });

  for (const [name, css] of LOOKS)
    it(`${name} keeps accept and reject equal in a hostile page`, async () => {
      const { style } = await setUp(await css(), 'light');
      style(HOSTILE);
      await frames();
      for (const place of ['consent-banner', '.cp-answers']) {
        const [accept, reject] = ['accept', 'reject'].map((action) =>
          getComputedStyle(document.querySelector(`${place} [data-consent-action="${action}"]`)!),
        );
        for (const property of MUST_BE_EQUAL)
          expect(reject![property], `${place} ${property}`).to.equal(accept![property]);
      }
    });

  it('cannot make the text smaller than 14px', async () => {
    const { banner, style } = await setUp('', 'light');
    const sizes = (): string[] =>
      [banner, document.querySelector('consent-preferences .cp')!].map(
        (element) => getComputedStyle(element).fontSize,
      );
    expect(sizes()).to.deep.equal(['16px', '16px']);
    style(':root { --consent-size: 9px }');
    expect(sizes()).to.deep.equal(['14px', '14px']);
    style(':root { --consent-size: 20px }');
    expect(sizes()).to.deep.equal(['20px', '20px']);
  });

  it('that cannot be read is reported with its ratio, in the scheme that it is for', async () => {
    const [heard, stop] = codes();
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    const { style } = await setUpAskingPage();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(heard(), 'our own colours').to.deep.equal([]);
    expect(document.querySelector('consent-banner')!.getAttribute('style')).to.equal(null);
    tearDownPage();

    document.documentElement.style.setProperty('color-scheme', 'light dark');
    style(':root { --consent-surface: #fff; --consent-muted: #777; --consent-text: #000 }');
    await setUpAskingPage();
    await until(() => heard().length === 2);
    for (const scheme of ['light', 'dark'])
      expect(heard().join()).to.contain(
        `page is ${scheme}, the banner's words have 4.47 to 1 of contrast: AA no (4.5 to 1), AAA no (7 to 1).`,
      );
    tearDownPage();

    document.documentElement.style.setProperty('color-scheme', 'light');
    style(`:root { --consent-surface: #fff; --consent-link: #666; --consent-focus: #fd0 }`);
    await setUpAskingPage();
    await until(() => heard().length === 4);
    stop();
    expect(heard().join()).to.contain(
      "the banner's links have 5.74 to 1 of contrast: AA yes (4.5 to 1), AAA no (7 to 1). Is --consent-link right",
    );
    expect(heard().join()).to.match(
      /focus rings have 1\.\d+ to 1 of contrast: AA no \(3 to 1\)\. Is/,
    );
  });

  it('complains of no colours of a banner that has gone', async () => {
    const { banner } = await setUpAskingPage();
    banner.remove();
    const told: string[] = [];
    const note = ({ code }: { code: string }): number => told.push(code);
    document.addEventListener('consent-error', note);
    checkContrast(banner);
    await new Promise((resolve) => setTimeout(resolve, 200));
    document.removeEventListener('consent-error', note);
    expect(told).to.deep.equal([]);
  });
});
