import { reportProblem } from '../base/report-problem.js';
import { asRatio, type Wanted } from './contrast.js';
import { measureContrast } from './measure-contrast.js';

/** Which levels a ratio reaches that does not reach all of them, such as "AA yes (4.5 to 1), AAA no (7 to 1)". */
const levels = (ratio: number, [double, triple]: Wanted): string =>
  `AA ${ratio < double ? 'no' : 'yes'} (${double} to 1)` +
  (triple ? `, AAA no (${triple} to 1)` : '');

/** Tells whoever builds the page of colours that are hard to read, in each scheme that it has. */
export function checkContrast(banner: HTMLElement): void {
  // Gone again already: it has no colours.
  if (!banner.isConnected || matchMedia('(forced-colors: active)').matches) return;
  for (const [scheme, measured] of measureContrast(banner))
    for (const [words, property, ratio, wanted] of measured)
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
