import { findGate } from '../../consent/consent-gate.js';
import { checkAttribute } from '../shared/check-attribute.js';
import { checkContrast } from '../shared/check-contrast.js';
import { checkTokens } from '../shared/check-tokens.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { reportProblem } from '../base/report-problem.js';

/** Tells whoever builds the page about its attributes, colours, buttons and declarations. */
export function checkPage(banner: HTMLElement): void {
  checkAttribute(banner, 'layout', /^(bar|card|dialog|inline)$/);
  checkAttribute(banner, 'position', /^(top|bottom)(-start|-end)?$/);
  checkTokens(banner);
  checkContrast(banner);
  checkButtons(banner);
  // Reading them reports what is wrong with them.
  declaredCategories(findGate()?.categories ?? [], banner);
}

/** The banner's slots show only its direct children. */
function checkButtons(banner: HTMLElement): void {
  for (const { dataset, parentElement } of banner.querySelectorAll<HTMLElement>(
    ':scope > :not([slot]) [data-consent-action]',
  ))
    reportProblem('bad-place', dataset['consentAction'], parentElement!.localName);
}
