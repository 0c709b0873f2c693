// From the click on "accept" to the banner gone and the first script started, at CPU 4x.
import { median } from './statistics.mjs';
import { visitor } from './visitor.mjs';

export async function measureAfterClick({ browser, urls, runs }) {
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await click(browser, urls.inlined));
  return {
    frames: Math.max(...all.map(({ frames }) => frames)),
    gone: median(all.map(({ gone }) => gone)),
    started: median(all.map(({ started }) => started)),
    slowest: Math.max(...all.map(({ started }) => started)),
    isInOrder: all.every(({ gone, started }) => gone <= started),
  };
}

async function click(browser, url) {
  const { page, visit, waitFor, close } = await visitor(browser, { line: false, slowdown: 4 });
  await visit(url);
  await page.waitForSelector('consent-banner [data-consent-action="accept"]', { visible: true });
  // What the page still does after its load is not the click's.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.evaluate(watchClick);
  await page.click('consent-banner [data-consent-action="accept"]');
  await waitFor('window.times.started && window.times.gone');
  const times = await page.evaluate('times');
  await close();
  return times;
}

/** Notes the frame that the banner has no box in any more, and when the script is fetched. */
function watchClick() {
  const banner = document.querySelector('consent-banner');
  window.times = { frames: 0 };
  const from = (clicked) => {
    const frame = () => {
      times.frames++;
      // Asked last before the frame is painted.
      if (banner.isConnected && banner.getClientRects().length) requestAnimationFrame(frame);
      else times.gone = performance.now() - clicked;
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list, observer) => {
      const script = list.getEntries().find(({ name }) => name.endsWith('vendor.js'));
      if (!script) return;
      times.started = script.startTime - clicked;
      observer.disconnect();
    }).observe({ type: 'resource' });
  };
  addEventListener('click', () => from(performance.now()), { capture: true, once: true });
}
