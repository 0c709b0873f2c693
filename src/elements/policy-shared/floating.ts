import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Space between a popover and its anchor, and the edges of the window. */
const EDGE = 8;

/**
 * Keeps a popover beside its anchor and inside the window while the page scrolls or changes. Returns a
 * function that stops it.
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
