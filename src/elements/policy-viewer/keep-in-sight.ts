/**
 * Scrolls the contents to the current item. Only the contents: `scrollIntoView` would scroll the page
 * under the reader as well.
 */
export function keepInSight(contents: Element | null): void {
  const item = contents?.querySelector('[aria-current]');
  if (!item || contents!.scrollHeight <= contents!.clientHeight) return;
  const frame = contents!.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    contents!.scrollTop += top - frame.top - frame.height / 3;
}
