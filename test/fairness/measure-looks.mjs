/**
 * Where our elements lie in the window and how they look, to compare a page with the same page under other
 * style sheets. This function runs in the browser, so it stands alone.
 *
 * @param {Record<string, string[]>} wanted selectors in the page by the part of ours that they belong to; `>>>` leads into
 *   an open shadow root. A part that begins with `size-of` has no place of its own: it lies where the page puts it.
 * @returns {Record<string, { box: number[], look: string }>} by selector
 */
export function measureLooks(wanted) {
  const find = (selector) =>
    selector
      .split(' >>> ')
      .reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector?.(part), document);
  const looks = {};
  for (const [part, selectors] of Object.entries(wanted))
    for (const selector of selectors) {
      const element = find(selector);
      const name = `${part}: ${selector}`;
      if (!element) {
        looks[name] = { box: [], look: 'missing' };
        continue;
      }
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const box = part.startsWith('size-of') ? [width, height] : [x, y, width, height];
      const properties = [
        'color',
        'background-color',
        '-webkit-text-fill-color',
        'opacity',
        'visibility',
        'text-shadow',
        'text-transform',
        'text-decoration-line',
        'font-family',
        'font-size',
        'font-weight',
        'font-style',
        'transform',
        'rotate',
        'scale',
        'filter',
        'pointer-events',
        'list-style-type',
      ];
      const values = properties.map(
        (property) => `${property}: ${style.getPropertyValue(property)}`,
      );
      for (const pseudo of ['::before', '::after']) {
        const {
          content,
          position,
          backgroundColor,
          borderTopWidth,
          width: wide,
          height: high,
          rotate,
          transform,
        } = getComputedStyle(element, pseudo);
        if (content !== 'none' && content !== 'normal')
          values.push(
            `${pseudo}: ${content} ${position} ${backgroundColor} ${borderTopWidth} ${Math.round(parseFloat(wide))} ${Math.round(parseFloat(high))} ${rotate} ${transform}`,
          );
      }
      looks[name] = { box, look: values };
    }
  return looks;
}
