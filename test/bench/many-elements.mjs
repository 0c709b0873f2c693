// A page with thousands of gated elements: how long all of them take after the grant, and the
// longest task meanwhile.
import { startTestServer } from '../harness/test-server.mjs';
import { interleave, median } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const few = 1000;
const many = 10_000;

export async function measureManyElements({ browser, runs }) {
  const server = await startTestServer();
  const all = await interleave(
    Object.fromEntries([few, many].map((count) => [count, () => open(browser, server, count)])),
    runs,
  );
  await server.close();
  const times = (count) => median(all[count].map(({ time }) => time));
  return {
    few,
    many,
    timeOfFew: times(few),
    timeOfMany: times(many),
    longestTask: median(all[many].map(({ longestTask }) => longestTask)),
  };
}

/** One half inline scripts, the other templates. */
const elements = (count) =>
  `<script type="text/plain" data-consent="measurement">opened++</script>
   <template data-consent="measurement"><p class="opened">opened</p></template>`.repeat(count / 2);

async function open(browser, server, count) {
  const { page, visit, close } = await visitor(browser, { line: false });
  const url = server.page(`/bench/${count}`, {
    html: `<script>window.opened = 0</script><script src="/dist/consent-elements.js" data-banner="none"></script>${elements(count)}`,
  });
  await visit(url);
  const result = await page.evaluate(grantAndWatch, count);
  await close();
  return result;
}

async function grantAndWatch(count) {
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  longestTask = 0;
  const stamped = document.getElementsByClassName('opened');
  const start = performance.now();
  window.consentElements.acceptAll();
  while (window.opened + stamped.length < count)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { time, longestTask };
}
