import { parse, parseFragment, serialize } from 'parse5';
import { inferHeadings as findTitles } from '../policy/infer-headings.js';
import type { MarkupNode } from '../policy/markup.js';
import { policyOf } from '../policy/policy-place.js';
import { ParsedNode } from './parsed-node.js';

/**
 * Makes headings of titles that are only bold, in HTML, for whoever builds pages. A paragraph becomes a
 * heading; a bold line within one gets the role.
 *
 * @param html a whole page or a part of one
 */
export function inferHeadings(html: string): string {
  const isPage = /^\s*(<!doctype|<html)/i.test(html);
  const tree = isPage ? parse(html) : parseFragment(html);
  for (const { element, level } of findTitles(policyOf(new ParsedNode(tree)))) {
    const title = element as MarkupNode as ParsedNode;
    if (/^(p|div)$/.test(title.localName)) title.rename(`h${level}`);
    else {
      title.setAttribute('role', 'heading');
      title.setAttribute('aria-level', String(level));
    }
  }
  return serialize(tree);
}
