import { findGate } from '../../consent/consent-gate.js';
import { checkContrast } from '../shared/check-contrast.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { tell } from '../shared/tell.js';

/** Tells who builds the page what its visitors would not tell: colours, buttons, declarations. */
export function checkPage(banner: HTMLElement): void {
  checkContrast(banner);
  checkButtons(banner);
  // Reading them tells what is wrong in them.
  declaredCategories(findGate()?.categories ?? []);
}

/** No slot of the banner shows what is no child of it. */
function checkButtons(banner: HTMLElement): void {
  for (const { dataset, parentElement } of banner.querySelectorAll<HTMLElement>(
    ':scope > :not([slot]) [data-consent-action]',
  ))
    tell('bad-place', dataset['consentAction'], parentElement!.localName);
}
