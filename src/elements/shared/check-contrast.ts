import { reportProblem } from '../base/report-problem.js';
import { asRatio, contrast, SIGNS, TEXT, type Wanted } from './contrast.js';

type Measured = readonly [words: string, property: string, ratio: number, wanted: Wanted];

/** What a page's colours may make hard to see, by the property that it is painted with. */
function measure(banner: HTMLElement): readonly Measured[] {
  const look = (element: Element | null | undefined) => getComputedStyle(element ?? banner);
  const { backgroundColor: ground, color, caretColor } = look(banner);
  const answer = look(banner.querySelector(':scope > [data-consent-action="accept"]'));
  const link = look(banner.querySelector(':scope > [data-consent-action="preferences"]'));
  const text = look(banner.shadowRoot?.querySelector('[part="text"]'));
  return [
    ['answers', '--consent-accent', contrast(answer.color, ground, answer.backgroundColor), TEXT],
    ['heading', '--consent-text', contrast(color, ground), TEXT],
    ['words', '--consent-muted', contrast(text.color, ground), TEXT],
    ['links', '--consent-link', contrast(link.color, ground), TEXT],
    ['focus rings', '--consent-focus', contrast(caretColor, ground), SIGNS],
  ];
}

/** Which levels a ratio reaches that does not reach all of them, such as "AA yes (4.5 to 1), AAA no (7 to 1)". */
const levels = (ratio: number, [double, triple]: Wanted): string =>
  `AA ${ratio < double ? 'no' : 'yes'} (${double} to 1)` +
  (triple ? `, AAA no (${triple} to 1)` : '');

/** Tells whoever builds the page of colours that are hard to read, in each scheme that it has. */
export function checkContrast(banner: HTMLElement): void {
  // Gone again already: it has no colours.
  if (!banner.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const { colorScheme, caretColor } = banner.style;
  const schemes = getComputedStyle(banner).colorScheme.match(/light|dark/g) ?? ['light'];
  for (const scheme of schemes) {
    banner.style.colorScheme = scheme;
    // A ring is painted on what has focus only; this has a computed colour without.
    banner.style.caretColor = 'var(--_focus)';
    for (const [words, property, ratio, wanted] of measure(banner))
      if (ratio < wanted.at(-1)!)
        reportProblem(
          'low-contrast',
          words,
          property,
          scheme,
          levels(ratio, wanted),
          asRatio(ratio),
        );
  }
  Object.assign(banner.style, { colorScheme, caretColor });
  if (!banner.getAttribute('style')) banner.removeAttribute('style');
}
