// From the click on "accept" to the question gone and to a granted external script running.
import { speeds } from './speeds.mjs';
import { interleave, median } from './statistics.mjs';
import { compared } from './variants.mjs';
import { pause, visitor } from './visitor.mjs';

export async function measureAfterClick({ browser, sites, runs }) {
  const results = Object.fromEntries(compared.map((key) => [key, {}]));
  for (const [speed, { slowdown }] of Object.entries(speeds)) {
    const tasks = compared.map((key) => [key, () => accept(browser, sites[key], slowdown)]);
    const all = await interleave(Object.fromEntries(tasks), runs);
    for (const key of compared)
      results[key][speed] = {
        gone: median(all[key].map(({ gone }) => gone)),
        run: median(all[key].map(({ run }) => run)),
      };
  }
  return results;
}

/** The line is fast in both cases: how long the script's own file takes is not the library's affair. */
async function accept(browser, { question, button, url }, slowdown) {
  const { page, visit, waitFor, close } = await visitor(browser, { slowdown });
  await visit(url);
  await page.waitForSelector(button, { visible: true });
  // What the page still does after its load is not the click's.
  await pause(1000);
  await page.evaluate(watchClick, question);
  await page.click(button);
  await waitFor('window.ranAt && times.gone');
  const times = await page.evaluate('({ gone: times.gone, run: ranAt - times.clicked })');
  await close();
  return times;
}

/** In the page: notes the frame in which the question is no more to be seen. */
function watchClick(selector) {
  const question = document.querySelector(selector);
  const seen = { opacityProperty: true, visibilityProperty: true };
  const isSeen = () => question.getClientRects().length > 0 && question.checkVisibility(seen);
  const frame = () => {
    if (isSeen()) requestAnimationFrame(frame);
    else times.gone = performance.now() - times.clicked;
  };
  const start = () => {
    window.times = { clicked: performance.now() };
    requestAnimationFrame(frame);
  };
  addEventListener('click', start, { capture: true, once: true });
}
