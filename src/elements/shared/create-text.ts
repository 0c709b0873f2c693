import { page } from '../../page/page.js';
import type { PhrasePart } from './list-format.js';

/** A piece of a phrase as a node: a value has a direction of its own. */
export function createText({ text, isValue }: PhrasePart): Node | string {
  if (!isValue) return text;
  const value = page.createElement('bdi');
  value.textContent = text;
  return value;
}
