/**
 * Where elements lie in the window and how they look, to compare a page with the same page under another
 * style sheet. This function runs in the browser, so it stands alone.
 *
 * @param {string[]} selectors `>>>` leads into an open shadow root
 * @returns {Record<string, { box: number[], look: string[] }>} by selector: left, top, width and height in px, and what
 *   a style sheet could change of the look
 */
export function measureLooks(selectors) {
  const find = (selector) =>
    selector
      .split(' >>> ')
      .reduce((scope, part) => (scope?.shadowRoot ?? scope)?.querySelector(part), document);

  const looks = (style, names) => names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
  const measure = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const look = looks(getComputedStyle(element), [
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
      'filter',
      'pointer-events',
    ]);
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const isDrawn = !['none', 'normal'].includes(style.content);
      const names = ['content', 'position', 'background-color', 'inset', 'transform', 'opacity'];
      if (isDrawn) look.push(`${pseudo} ${looks(style, names).join(', ')}`);
    }
    return { box: [x, y, width, height], look };
  };

  return Object.fromEntries(
    selectors.map((selector) => {
      const element = find(selector);
      return [selector, element ? measure(element) : { box: [], look: ['missing'] }];
    }),
  );
}
