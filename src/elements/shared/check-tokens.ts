import { reportProblem } from '../base/report-problem.js';
import { exampleInstead, TOKEN_NAMES } from './token-kinds.js';

/** Reports custom properties whose values are invalid where they are used, to whoever builds the page. */
export function checkTokens(banner: HTMLElement): void {
  const style = getComputedStyle(banner);
  for (const name of TOKEN_NAMES) {
    const value = style.getPropertyValue(`--consent-${name}`).trim();
    const example = value && exampleInstead(name, value);
    if (example) reportProblem('bad-token', `--consent-${name}`, value, example);
  }
}
