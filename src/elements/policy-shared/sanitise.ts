import DOMPurify, { type Config, type UponSanitizeAttributeHookEvent } from 'dompurify';
import { isSafeLink } from '../../consent/safe-address.js';
import { page } from '../../page/page.js';
import { reportProblem } from '../base/report-problem.js';
import { contentOf } from './content-of.js';
import { tameElements } from './tame-elements.js';
import { withoutStyles } from './without-styles.js';

/** Our elements that a policy may hold. Anything else with a hyphen keeps only its text. */
const OURS =
  /^(policy-(viewer|version|notice|term|update)|consent-(status|declaration|preferences))$/;

/** As a fragment, so that no string has to be trusted (`require-trusted-types-for 'script'`). */
const RULES = {
  RETURN_DOM_FRAGMENT: true,
  CUSTOM_ELEMENT_HANDLING: { tagNameCheck: OURS, attributeNameCheck: /^(?!on|style$)[a-z-]+$/ },
  // Without the other page's look: it would not be this policy's any more, nor pass a strict CSP.
  FORBID_TAGS: ['style', 'template', 'form', 'input', 'select', 'textarea', 'dialog'],
  FORBID_ATTR: ['style'],
} satisfies Config;

/** How many elements are cleaned at a time. */
const PIECE = 200;

/** A page without active content. */
export interface CleanPage {
  readonly content: DocumentFragment;
  /** What its `<html>` and `<body>` say. */
  readonly lang: string;
  readonly dir: string;
}

/**
 * Removes active content from another page. A generator, so that a long one can be cleaned in slices
 * without blocking the page.
 */
export function* sanitise(html: string): Generator<void, CleanPage> {
  const { content: parsed, lang, dir } = parse(html);
  unwrapForms(parsed);
  yield;
  const content = yield* cleaned(parsed);
  tameElements(content);
  return { content, lang, dir };
}

/**
 * Parses a page into an inert document, without cleaning it. With trusted types only the sanitiser may
 * parse a string, and its hook hands over the parsed body.
 */
function parse(html: string): CleanPage {
  let parsed: CleanPage = { content: new DocumentFragment(), lang: '', dir: '' };
  const take = (body: Node): void => {
    DOMPurify.removeHook('beforeSanitizeElements', take);
    const said = (name: string): string =>
      [body, body.parentNode].map((one) => (one as Element).getAttribute(name)).find(Boolean) ?? '';
    parsed = { lang: said('lang'), dir: said('dir'), content: contentOf(body) };
  };
  DOMPurify.addHook('beforeSanitizeElements', take);
  try {
    DOMPurify.sanitize(withoutStyles(html), RULES);
  } finally {
    // Of a frameset it never comes to the hook, which would take the next page's body.
    DOMPurify.removeHook('beforeSanitizeElements', take);
  }
  return parsed;
}

/** By our own rule: the sanitiser's lets `ftp:`, `sms:` and others through. */
function dropUnsafeLink(element: Element, event: UponSanitizeAttributeHookEvent): void {
  const isLink = /^(a|area)$/.test(element.localName) && /^(xlink:)?href$/.test(event.attrName);
  if (isLink) event.keepAttr = isSafeLink(event.attrValue);
}

/**
 * Takes the forms away, which would go anyway, from around their content: a field called `firstChild`
 * stands in front of its form's own. By a range, since that goes for `replaceWith` as well.
 */
function unwrapForms(parsed: DocumentFragment): void {
  // Fields go first: in WebKit a form takes the longer the more of them are moved out of it.
  for (const field of parsed.querySelectorAll('input, select, textarea')) field.remove();
  const place = new Range();
  for (const form of parsed.querySelectorAll('form')) {
    const content = contentOf(form);
    place.selectNode(form);
    place.deleteContents();
    place.insertNode(content);
  }
}

/** In the document of the node, where nothing runs or loads. */
function emptyFragment(node: Node): DocumentFragment {
  const range = new Range();
  range.selectNodeContents(node);
  range.collapse();
  return range.cloneContents();
}

/**
 * The sanitiser drops ids such as `cookie` or `links`, the names of properties of `document`. Only these
 * elements can clobber one; a section keeps its id for deep links.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-namedItem-which
 */
function keepId(element: Element, event: UponSanitizeAttributeHookEvent): void {
  if (event.attrName === 'id' && !/^(embed|form|iframe|img|object)$/.test(element.localName))
    event.forceKeepAttr = true;
}

/** Removes active content. Of an unsafe link the words stay, and the page's author hears about it. */
function purify(node: Node): DocumentFragment {
  // Only while it cleans for us: the page may have the same one.
  for (const hook of [keepId, dropUnsafeLink]) DOMPurify.addHook('uponSanitizeAttribute', hook);
  const clean = DOMPurify.sanitize(node, RULES);
  for (const hook of [keepId, dropUnsafeLink]) DOMPurify.removeHook('uponSanitizeAttribute', hook);
  for (const gone of DOMPurify.removed)
    if ('attribute' in gone && gone.attribute?.name === 'href' && gone.from.nodeName === 'A')
      reportProblem('unsafe-link', gone.attribute.value);
  return clean;
}

/** Cleans the children of a node: small ones together, large ones piece by piece. */
function* cleaned(parent: Node): Generator<void, DocumentFragment> {
  const clean = emptyFragment(parent);
  const piece = emptyFragment(parent);
  let size = 0;
  const flush = (): void => {
    if (size) clean.append(purify(piece));
    piece.replaceChildren();
    size = 0;
  };
  for (let node = parent.firstChild; node; node = parent.firstChild) {
    const count = node instanceof HTMLElement ? node.getElementsByTagName('*').length : 0;
    if (count > PIECE) {
      flush();
      clean.append(yield* cleanedAround(node));
      node.remove();
    } else {
      piece.append(node);
      size += count + 1;
    }
    if (size > PIECE) flush();
    yield;
  }
  flush();
  return clean;
}

/** Cleans a large element around a placeholder, which its cleaned content then replaces. */
function* cleanedAround(element: Node): Generator<void, DocumentFragment> {
  const shell = element.cloneNode();
  shell.textContent = 'placeholder';
  const clean = purify(shell);
  // Where the element goes its content may stay, or go with it.
  const word = page.createTreeWalker(clean, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
  word?.replaceWith(yield* cleaned(element));
  return clean;
}
