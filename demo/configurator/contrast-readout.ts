import { asRatio, contrast, painted, SIGNS, TEXT } from '../../src/elements/shared/contrast.js';
import { tokens } from '../../src/elements/shared/tokens.js';
import { make } from './make.js';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The colours that elements in a page would have, by their tokens: `accent`, `fill`, and so on. */
type Colours = Readonly<Record<(typeof COLOURS)[number], string>>;

const COLOURS = [
  'accent',
  'accent-text',
  'surface',
  'text',
  'muted',
  'border',
  'link',
  'focus',
  'fill',
  'fill-text',
] as const;

/** What is read or seen, and the colours that it is painted with, the last one on top. */
const PAIRS = [
  ['Buttons', ['surface', 'fill'], 'fill-text', TEXT],
  ['Heading', ['surface'], 'text', TEXT],
  ['Text', ['surface'], 'muted', TEXT],
  ['Links', ['surface'], 'link', TEXT],
  ['Focus rings', ['surface'], 'focus', SIGNS],
] as const;

/** Shows the contrast of each pair in both schemes, and the colours in the pickers of the form. */
export function showContrast(page: Document, rows: HTMLElement, form: HTMLFormElement): void {
  const [light, dark] = SCHEMES.map((scheme) => coloursIn(page, scheme)) as [Colours, Colours];
  rows.replaceChildren(
    ...PAIRS.map(([words, ground, top, wanted]) => {
      const cells = [light, dark].map((colours) => {
        const ratio = contrast(colours[top], ...ground.map((name) => colours[name]));
        const level = levelOf(ratio, wanted);
        const cell = make('td', {}, `${asRatio(ratio)} `, make('span', {}, level));
        cell.dataset['level'] = level;
        return cell;
      });
      const heading = make('th', { scope: 'row' }, words);
      return make('tr', {}, heading, ...cells);
    }),
  );
  for (const picker of form.querySelectorAll<HTMLInputElement>('[data-token]')) {
    const { token, scheme } = picker.dataset;
    const colours = (scheme as Scheme) === 'light' ? light : dark;
    picker.value = asHex(colours[token as keyof Colours]);
  }
}

/** The levels of WCAG 2.2 that a ratio reaches. */
function levelOf(ratio: number, [double, triple]: readonly [double: number, triple?: number]) {
  if (ratio < double) return 'too low';
  if (!triple) return 'enough';
  return ratio < triple ? 'AA' : 'AAA';
}

const asHex = (colour: string): string =>
  `#${painted(colour)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** Reads them off an element with the library's own tokens, which stands in the page for that long only. */
function coloursIn(page: Document, scheme: Scheme): Colours {
  const view = page.defaultView as Window & typeof globalThis;
  const host = page.createElement('div');
  host.style.cssText = `position: absolute; color-scheme: ${scheme}`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(tokens.cssText);
  root.adoptedStyleSheets = [sheet];
  const probe = page.createElement('i');
  root.append(probe);
  page.documentElement.append(host);
  const colours = COLOURS.map((name) => {
    probe.style.color = `var(--_${name})`;
    return [name, view.getComputedStyle(probe).color];
  });
  host.remove();
  return Object.fromEntries(colours) as Colours;
}
