/**
 * What is wrong with how the banner lies in the window. This function runs in the browser, so it
 * stands alone.
 *
 * @param {number} share of the window that the banner may cover, and more only for what it holds: words that
 *   nobody sees inform nobody
 * @returns {string[]} a line for each fault
 */
export function findBannerFaults(share) {
  const banner = document.querySelector('consent-banner');
  const isFloating = banner.getAttribute('layout') !== 'inline';
  const box = banner.getBoundingClientRect();
  const faults = [];
  const check = (isRight, fault) => isRight || faults.push(fault);
  const round = (number) => Math.round(number * 100) / 100;

  check(document.documentElement.scrollWidth <= innerWidth, 'the page scrolls sideways');
  check(banner.scrollWidth <= banner.clientWidth, 'the banner scrolls sideways');
  if (isFloating) {
    const covered = (box.width * box.height) / (innerWidth * innerHeight);
    const content = banner.shadowRoot.querySelector('[part=box]').getBoundingClientRect();
    const isFilled = content.height > box.height - 4;
    check(covered <= share || isFilled, `covers ${round(covered)} of the window`);
    check(box.left > -1 && box.right < innerWidth + 1, 'sticks out at a side');
    check(box.top > -1 && box.bottom < innerHeight + 1, 'sticks out at the top or bottom');
  }

  const button = (action) => banner.querySelector(`[data-consent-action="${action}"]`);
  const area = (action) => {
    const { width, height } = button(action).getBoundingClientRect();
    return width * height;
  };
  const ratio = area('accept') / area('reject');
  check(ratio > 0.9 && ratio < 1.1, `accept has ${round(ratio)} of the area of reject`);

  for (const action of ['accept', 'reject', 'preferences']) {
    const one = button(action);
    const { width, height } = one.getBoundingClientRect();
    check(width >= 44 && height >= 44, `${action} is ${round(width)} × ${round(height)}`);
    check(one.scrollWidth <= one.clientWidth, `${action} clips its words sideways`);
    check(one.scrollHeight <= one.clientHeight, `${action} clips its words`);
  }

  const { width } = banner.shadowRoot.querySelector('[part=text]').getBoundingClientRect();
  check(
    width >= Math.min(box.width * 0.4, 400),
    `its text has ${round(width)} of ${round(box.width)}`,
  );

  // Everything can be reached; the answers without scrolling, unless text is very large.
  const size = Number.parseFloat(getComputedStyle(banner).fontSize);
  for (const element of banner.querySelectorAll('[slot], [data-consent-action]')) {
    const isAnswer = element.matches('[data-consent-action]');
    const isAtHand = isFloating && isAnswer && box.width > 14 * size;
    if (!isAtHand) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const [line] = element.getClientRects();
    const x = line.left + Math.min(line.width / 2, 20);
    const hit = document.elementFromPoint(x, line.top + Math.min(line.height / 2, 10));
    check(
      element.contains(hit),
      `${element.slot || element.dataset.consentAction} is covered by ${hit?.outerHTML.slice(0, 80)}`,
    );
  }
  banner.scrollTop = 0;
  return faults;
}

/** The same for the dialog of the preferences, with all that is folded away in it. */
export async function findPreferencesFaults() {
  const dialog = document.querySelector('consent-preferences dialog');
  const body = dialog.querySelector('.cp-body');
  const box = dialog.getBoundingClientRect();
  const faults = [];
  const check = (isRight, fault) => isRight || faults.push(fault);

  check(box.left > -1 && box.right < innerWidth + 1, 'sticks out at a side');
  check(box.top > -1 && box.bottom < innerHeight + 1, `is from ${box.top} to ${box.bottom}`);
  check(dialog.scrollWidth <= dialog.clientWidth, 'scrolls sideways');
  check(body.scrollWidth <= body.clientWidth, 'its middle scrolls sideways');

  const answers = ['accept', 'reject', 'save'].map((action) =>
    dialog.querySelector(`[data-consent-action="${action}"]`),
  );
  const areas = answers.map((answer) => {
    const { width, height } = answer.getBoundingClientRect();
    return width * height;
  });
  check(Math.min(...areas) / Math.max(...areas) > 0.9, `areas are ${areas.map(Math.round)}`);

  for (const fold of dialog.querySelectorAll('[aria-expanded="false"]')) fold.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const one of dialog.querySelectorAll('button, input, summary')) {
    const name = one.name || one.textContent.trim();
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = one.getBoundingClientRect();
    check(width >= 44 && height >= 44, `${name} is ${Math.round(width)} × ${Math.round(height)}`);
    check(one.scrollWidth <= one.clientWidth + 1, `${name} clips its words`);
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    check(one.contains(hit), `${name} cannot be reached: ${hit?.outerHTML.slice(0, 80)}`);
  }
  return faults;
}
