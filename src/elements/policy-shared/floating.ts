import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Room between a popover and the edges of the window, and what it belongs to. */
const EDGE = 8;

/**
 * Keeps a popover beside what it belongs to, never over it, and inside the window, however the page
 * scrolls or changes. Returns its stop.
 */
export function keepBeside(anchor: Element, popover: HTMLElement): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(EDGE),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxBlockSize = `${Math.max(96, availableHeight)}px`;
          },
        }),
      ],
    });
    popover.style.left = `${x}px`;
    popover.style.top = `${y}px`;
  };
  return autoUpdate(anchor, popover, () => void place());
}
