import { parse } from 'parse5';
import type { CheckedSection } from '../policy/check-sections.js';
import { readDocument } from '../policy/read-sections.js';
import { ParsedNode } from './parsed-node.js';

/**
 * The sections of a policy from the text of its page: what is in its `<policy-viewer>`, else in its
 * `<main>`, else all of it. For tools without a browser; it finds what a browser finds.
 */
export const readHtml = (page: string): CheckedSection[] =>
  readDocument(new ParsedNode(parse(page)));
