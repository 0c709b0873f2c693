import { page } from '../../page/page.js';

/*
 * What the gate puts into a page stands beside its body, where it disturbs none of the page's rules for
 * the body's children: docs/decisions/0016-beside-the-body.md. But it inherits nothing from there, and
 * pages do set language, direction, typeface and colours on their body.
 */

const PROPERTIES =
  'accent accent-text surface text muted border link focus radius box-radius font size heading-size heading-weight button-fill button-weight button-shadow shadow backdrop space motion easing edge bar-width content-width'.split(
    ' ',
  );

let sheet: CSSStyleSheet | undefined;

/** Gives an element of ours what it would inherit inside the body, as of now, if it stands beside it. */
export function inheritFromBody(element: HTMLElement): void {
  const { body } = page;
  if (!body || element.parentNode !== page.documentElement) return;
  for (const name of ['lang', 'dir'] as const) if (body[name]) element[name] = body[name];
  const style = getComputedStyle(body);
  const rules = PROPERTIES.map((name) => {
    const set = style.getPropertyValue(`--consent-${name}`);
    return `--consent-${name}:${set || (name === 'font' ? style.fontFamily : 'inherit')};`;
  }).join('');
  sheet ??= new CSSStyleSheet();
  // Without weight, so that the page's own rules for the element win.
  const ours = ':where(html>:is(consent-banner,consent-preferences))';
  sheet.replaceSync(`${ours}{${rules}color-scheme:${style.colorScheme}}`);
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
}
