// A first visit with an empty cache: when the question can be read and clicked, and when it has come to
// rest. Without throttling, and on a slow line with a slow processor.
import { speeds } from './speeds.mjs';
import { interleave, median } from './statistics.mjs';
import { compared } from './variants.mjs';
import { visitor } from './visitor.mjs';

export async function measurePainting({ browser, sites, runs }) {
  const results = Object.fromEntries(compared.map((key) => [key, {}]));
  for (const [speed, settings] of Object.entries(speeds)) {
    const tasks = compared.map((key) => [key, () => firstVisit(browser, sites[key], settings)]);
    const all = await interleave(Object.fromEntries(tasks), runs);
    for (const key of compared) results[key][speed] = medians(all[key]);
  }
  return results;
}

const medians = (runs) =>
  Object.fromEntries(
    ['painted', 'settled'].map((what) => [what, median(runs.map((run) => run[what]))]),
  );

async function firstVisit(browser, { question, button, url }, settings) {
  const { page, visit, waitFor, close } = await visitor(browser, settings);
  await page.evaluateOnNewDocument(watch, { question, button });
  await visit(url);
  await waitFor('times.painted && performance.now() - times.settled > 1000');
  const times = await page.evaluate('times');
  await close();
  return times;
}

/** In the page: looks at the question in each frame, and notes the end of the frame. */
function watch({ question, button }) {
  window.times = {};
  let look;
  requestAnimationFrame(function frame() {
    const control = document.querySelector(button);
    const before = look;
    look = control && describe(control.closest(question), control);
    const isUsable = look?.opacity >= 0.5 && isOnTop(control);
    const hasChanged = JSON.stringify(look) !== JSON.stringify(before);
    setTimeout(() => {
      const now = performance.now();
      if (isUsable) times.painted ??= now;
      if (hasChanged) times.settled = now;
    });
    requestAnimationFrame(frame);
  });

  function describe(...elements) {
    const boxes = elements.map((element) => element.getBoundingClientRect().toJSON());
    return { boxes, opacity: opacityOf(elements.at(-1)) };
  }

  function opacityOf(element) {
    const { opacity, visibility } = getComputedStyle(element);
    const above = element.parentElement ? opacityOf(element.parentElement) : 1;
    return visibility === 'visible' ? opacity * above : 0;
  }

  function isOnTop(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }
}
