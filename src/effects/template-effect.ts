import { page } from '../page/page.js';
import type { TrustedPolicy } from '../page/trusted-types.js';

/** What is between the two marks came out of a template. */
interface Stamp {
  readonly start: Node;
  readonly end: Node;
  /** Where the content waits, marks included, while the template is shut. */
  readonly content: DocumentFragment;
}

// For the page's life: what a gate stamped stays stamped when another one starts.
const stamps = new Map<HTMLTemplateElement, Stamp>();

/** Types that would run; anything else is data, and is left alone. */
const RUNS = /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i;

/** A copy of the content whose scripts wait, gated as the template is, for their turn. */
function copyContent(template: HTMLTemplateElement, policy: TrustedPolicy): DocumentFragment {
  const content = page.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    if (!RUNS.test(script.type)) continue;
    if (script.type) script.setAttribute('data-type', script.type.toLowerCase());
    script.type = 'text/plain';
    // A copy's text is not the parser's any more, and Trusted Types look at it even as plain text.
    script.text = policy.createScript(script.text);
    if (!script.hasAttribute('data-consent'))
      script.setAttribute('data-consent', template.getAttribute('data-consent')!);
  }
  return content;
}

function makeStamp(template: HTMLTemplateElement, policy: TrustedPolicy): Stamp {
  const content = copyContent(template, policy);
  const [start, end] = [page.createTextNode(''), page.createTextNode('')];
  content.prepend(start);
  content.append(end);
  return { start, end, content };
}

/** Takes the content out of the page, wherever it has gone to. */
function shut({ start, end, content }: Stamp): void {
  if (!start.parentNode || start.parentNode !== end.parentNode) return;
  const range = page.createRange();
  range.setStartBefore(start);
  range.setEndAfter(end);
  content.append(range.extractContents());
}

/**
 * Puts a template's content after it. It is copied once: after a withdrawal the same nodes come
 * back, so a script in it does not run twice.
 *
 * @returns the gated elements that have come into the page, in document order
 */
export function settleTemplate(
  template: HTMLTemplateElement,
  open: boolean,
  policy: TrustedPolicy,
): Element[] {
  let stamp = stamps.get(template);
  if (!open) {
    if (stamp) shut(stamp);
    return [];
  }
  if (!stamp) stamps.set(template, (stamp = makeStamp(template, policy)));
  const gated = [...stamp.content.querySelectorAll('[data-consent]')];
  template.after(stamp.content);
  return gated;
}

/** Templates that were taken out of the page while their content may have stayed. */
export const removedTemplates = (): HTMLTemplateElement[] =>
  [...stamps.keys()].filter((template) => !template.isConnected);
