/**
 * Scrolls the contents so that the current item can be seen. The contents only: `scrollIntoView`
 * would move the page under the reader.
 */
export function keepInSight(contents: Element | null): void {
  const item = contents?.querySelector('[aria-current]');
  if (!item || contents!.scrollHeight <= contents!.clientHeight) return;
  const frame = contents!.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    contents!.scrollTop += top - frame.top - frame.height / 3;
}
