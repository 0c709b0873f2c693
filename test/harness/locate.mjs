/**
 * Finds an element in the page and says what is to be known about it. This function runs in the
 * browser, so it stands alone.
 *
 * @param {string} selector CSS; `a >>> b` finds b in the shadow root of a
 * @param {'text' | 'visible' | 'reachable'} wanted
 */
export function locate(selector, wanted) {
  let scope = document;
  let element;
  for (const part of selector.split('>>>')) {
    element = scope?.querySelector(part.trim());
    scope = element?.shadowRoot;
  }
  if (!element) return { found: false, reason: 'nothing like it is in the page' };
  if (wanted === 'text') return { found: true, text: element.textContent.trim() };

  // visibilityProperty: hidden by `visibility` counts as hidden; `opacity` does not.
  const box = element.getBoundingClientRect();
  if (
    box.width === 0 ||
    box.height === 0 ||
    !element.checkVisibility({ visibilityProperty: true })
  ) {
    return { found: false, reason: 'it is not visible' };
  }
  if (wanted === 'visible') return { found: true };

  const inView =
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inView) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);

  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  for (let node = hit; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node === element) return { found: true, x, y };
  }
  // A click on a label reaches its control too.
  if (hit?.closest?.('label')?.control === element) return { found: true, x, y };
  // In a part of the page that scrolls by itself: there the next look may find it.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const cover = hit ? `<${hit.localName} id="${hit.id}" class="${hit.className}">` : 'nothing';
  return { found: false, reason: `at its middle is ${cover}` };
}
