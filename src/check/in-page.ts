import { UNFENCED } from '../page/fence.js';
import { page } from '../page/page.js';

/** The page's elements that a selector matches, but for what stands inside a fence. */
export const inPage = (selector: string): Element[] => [
  ...page.querySelectorAll(`:is(${selector})${UNFENCED}`),
];
