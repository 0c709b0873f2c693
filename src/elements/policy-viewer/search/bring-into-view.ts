import { unfold } from '../../policy-shared/unfold.js';

/** Scrolls so that a passage can be read, unless it can already. */
export function bringIntoView(passage: StaticRange): void {
  const { startContainer, startOffset, endContainer, endOffset } = passage;
  const element = startContainer.parentElement;
  unfold(element);
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const isInView = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    // Not at the very edges, where sticky bars may be.
    return top >= innerHeight * 0.12 && bottom <= innerHeight * 0.88;
  };
  if (!isInView()) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph may be taller than the window.
  if (!isInView())
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
}
