import { LIVE } from '../../page/live-mark.js';
import { page } from '../../page/page.js';
import { createReturns } from '../../page/returns.js';
import { reportProblem } from '../base/report-problem.js';

const mayReturn = createReturns();

/**
 * A child of its own for an element that draws into the page's tree, so that what the page wrote
 * inside the element stays. The page's markup does not know it:
 *
 * - A copy of the markup, as routers bring it back, has what was drawn for another element, with dead
 *   switches: that goes.
 * - A morph takes it away: it comes back.
 */
export function createLightRoot(host: Element): HTMLElement {
  for (const child of [...host.children]) if (child.matches(`div[${LIVE}]`)) child.remove();
  const root = page.createElement('div');
  root.setAttribute(LIVE, '');
  host.append(root);
  const giveUp = (): void => reportProblem('taken-away', host.outerHTML);
  new MutationObserver(() => {
    if (root.parentNode !== host && mayReturn(host, giveUp)) host.append(root);
  }).observe(host, { childList: true });
  return root;
}
