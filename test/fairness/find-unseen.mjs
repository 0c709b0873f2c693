/**
 * What a visitor does not see of a banner that was not scrolled, or sees broken. This function runs in the
 * browser, so it stands alone.
 *
 * @param {Window} view the window or frame that it is in
 * @param {{ least?: 'purposes' }} [settings] `purposes`: only they need to be in view, not all of the words
 * @returns {{ covered: number, faults: string[] }} the share of the window that it covers, and a line for each fault
 */
export function findUnseen(view, { least } = {}) {
  const { document } = view;
  const banner = document.querySelector('consent-banner');
  const box = banner.getBoundingClientRect();
  const faults = [];
  banner.scrollTop = 0;

  const rangeIn = (node, start, end) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
  // In the middle, since some typefaces are higher than their lines.
  const isSeen = (element, { left, top, height, width }) =>
    element.contains(document.elementFromPoint(left + Math.min(width / 2, 5), top + height / 2));

  const parts = ['heading', 'text', 'policy'].map((slot) => banner.querySelector(`[slot=${slot}]`));
  if (least === 'purposes') parts.splice(0, 3, banner.querySelector('[slot=text] bdi'));
  for (const element of parts) {
    // Between two nodes, browsers report an empty line, too.
    const lines = [...rangeIn(element, 0, element.childNodes.length).getClientRects()].filter(
      ({ width }) => width >= 1,
    );
    const seen = lines.filter((line) => isSeen(element, line));
    if (seen.length < lines.length || !lines.length)
      faults.push(
        `${element.slot || 'purposes'}: ${seen.length} of ${lines.length} lines are seen`,
      );
  }

  for (const button of banner.querySelectorAll('button'))
    for (const { 0: word, index } of button.textContent.matchAll(/\S+/g)) {
      const lines = rangeIn(button.firstChild, index, index + word.length).getClientRects();
      if (new Set([...lines].map(({ top }) => Math.round(top))).size > 1)
        faults.push(`${word} is broken`);
    }

  return { covered: (box.width * box.height) / (view.innerWidth * view.innerHeight), faults };
}
