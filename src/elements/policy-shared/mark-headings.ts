import { inferHeadings } from '../../policy/infer-headings.js';

/** Makes headings of what is written like titles, for all who read the page. Asked again, it looks anew. */
export function markHeadings(root: ParentNode & Node): void {
  unmarkHeadings(root);
  for (const { element, level } of inferHeadings(root)) {
    const heading = element as unknown as HTMLElement;
    heading.setAttribute('role', 'heading');
    heading.ariaLevel = heading.dataset['inferred'] = String(level);
  }
}

export function unmarkHeadings(root: ParentNode): void {
  for (const heading of root.querySelectorAll('[data-inferred]'))
    for (const name of ['role', 'aria-level', 'data-inferred']) heading.removeAttribute(name);
}
