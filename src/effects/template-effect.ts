import { page } from '../page/page.js';

/** From the template's end to here is its stamped content. */
interface Stamp {
  readonly end: Node;
  /** Where the content waits while the template is shut. */
  readonly content: DocumentFragment;
}

// Outside the effect: what a gate stamped stays stamped when another one starts.
const stamps = new WeakMap<HTMLTemplateElement, Stamp>();

/** Types that would run; anything else is data, and is left alone. */
const RUNS = /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i;

/** A copy of the content whose scripts wait, gated as the template is, for their turn. */
function copyContent(template: HTMLTemplateElement): DocumentFragment {
  const content = page.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    if (!RUNS.test(script.type)) continue;
    if (script.type) script.setAttribute('data-type', script.type.toLowerCase());
    script.type = 'text/plain';
    if (!script.hasAttribute('data-consent'))
      script.setAttribute('data-consent', template.getAttribute('data-consent')!);
  }
  return content;
}

/**
 * Puts a template's content after it. It is copied once: after a withdrawal the same nodes come
 * back, so a script in it does not run twice.
 *
 * @returns the gated elements that have come into the page, in document order
 */
export function settleTemplate(template: HTMLTemplateElement, open: boolean): Element[] {
  let stamp = stamps.get(template);
  if (!open) {
    if (stamp?.end.parentNode && stamp.end.parentNode === template.parentNode) {
      const range = page.createRange();
      range.setStartAfter(template);
      range.setEndAfter(stamp.end);
      stamp.content.append(range.extractContents());
    }
    return [];
  }
  if (!stamp) {
    stamp = { end: page.createTextNode(''), content: copyContent(template) };
    stamp.content.append(stamp.end);
    stamps.set(template, stamp);
  }
  const gated = [...stamp.content.querySelectorAll('[data-consent]')];
  template.after(stamp.content);
  return gated;
}
