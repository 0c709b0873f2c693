/** Makes the frame of each example as high as what it shows, but never lower than it was written. */
export function fitExamples(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.example iframe')) {
    const least = Number(frame.getAttribute('height'));
    const fit = () => {
      const page = frame.contentDocument?.body;
      if (page) frame.style.blockSize = `${Math.max(least, page.offsetHeight)}px`;
    };
    frame.addEventListener('load', () => {
      const page = frame.contentDocument?.body;
      if (page) new ResizeObserver(fit).observe(page);
    });
    // It may have loaded before this ran.
    if (frame.contentDocument?.readyState === 'complete') frame.dispatchEvent(new Event('load'));
  }
}
