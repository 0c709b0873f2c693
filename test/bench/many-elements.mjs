// A page with thousands of gated elements: how long all of them take after the grant, and the
// longest task meanwhile.
import { startSite } from './sites.mjs';
import { interleave, median } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const few = 1000;
const many = 10_000;

const kinds = {
  'inline scripts': '<script type="text/plain" data-consent="measurement">opened++</script>',
  templates: '<template data-consent="measurement"><p class="opened">opened</p></template>',
};

export async function measureManyElements({ browser, runs }) {
  const server = await startSite();
  const results = [];
  for (const kind of Object.keys(kinds)) {
    const tasks = [few, many].map((count) => [count, () => open(browser, server, kind, count)]);
    const all = await interleave(Object.fromEntries(tasks), runs);
    const times = (count) => median(all[count].map(({ time }) => time));
    results.push({
      kind,
      few,
      many,
      timeOfFew: times(few),
      timeOfMany: times(many),
      longestTask: median(all[many].map(({ longestTask }) => longestTask)),
    });
  }
  await server.close();
  return results;
}

async function open(browser, server, kind, count) {
  const { page, visit, close } = await visitor(browser);
  const url = server.page('/bench/', {
    html: `<script>window.opened = 0</script><script src="/dist/consent-elements.js" data-banner="none"></script>${kinds[kind].repeat(count)}`,
  });
  await visit(url);
  const result = await page.evaluate(grantAndWatch, count);
  await close();
  return result;
}

async function grantAndWatch(count) {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // The page's own parsing is over and told.
  await pause(300);
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const stamped = document.getElementsByClassName('opened');
  const start = performance.now();
  window.consentElements.acceptAll();
  while (window.opened + stamped.length < count) await pause(1);
  const time = performance.now() - start;
  await pause(300);
  return { time, longestTask };
}
