// A policy of 2,000 sections and 1 MB in its viewer: how long it takes to open, to follow the reading,
// to search and to compare, against one of half the length, and the longest task meanwhile.
import { startSite } from './sites.mjs';
import { interleave, median } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const few = 1000;
const many = 2000;
const steps = ['open', 'read', 'search', 'compare'];

export async function measurePolicy({ browser, runs }) {
  const server = await startSite();
  const all = await interleave(
    Object.fromEntries([few, many].map((count) => [count, () => visit(browser, server, count)])),
    runs,
  );
  await server.close();
  const of = (step, count, what) => median(all[count].map((result) => result[step][what]));
  const rows = steps.map((step) => ({
    step,
    timeOfFew: of(step, few, 'time'),
    timeOfMany: of(step, many, 'time'),
    longestTask: of(step, many, 'longestTask'),
  }));
  return { few, many, characters: policy(many).length, rows };
}

const sentence =
  'We keep personal information only as long as the purpose that we told you about requires, and delete it within thirty days after that. ';

/** About 500 characters a section, each with words of its own. */
const policy = (count) =>
  Array.from(
    { length: count },
    (_, place) =>
      `<h2>Section ${place} on matter ${(place * 7919) % count}</h2>\n<p>Matter ${place}: ${sentence.repeat(2)}</p>\n<p>${sentence}${place}.</p>\n`,
  ).join('');

/** Every fiftieth section was reworded, and one was added. */
const earlier = (count) =>
  policy(count)
    .replace(/Matter (\d+[05]0): We keep/g, 'Matter $1: We store')
    .replace(/<h2>Section 7 .*\n.*\n.*\n/, '');

async function visit(browser, server, count) {
  const { page, visit: open, close } = await visitor(browser);
  server.page(`/bench/earlier-${count}`, { html: `<main>${earlier(count)}</main>` });
  const url = server.page(`/bench/policy-${count}`, {
    html: `<script type="module">import '/dist/policy-ui.js'; window.isDefined = true;</script>
      <template>${policy(count)}<policy-version version="2"></policy-version><policy-version version="1" src="/bench/earlier-${count}"></policy-version></template>`,
  });
  await open(url);
  await page.waitForFunction(() => window.isDefined);
  const result = await page.evaluate(useViewer);
  await close();
  return result;
}

async function useViewer() {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });

  async function measure(step) {
    await pause(300);
    longestTask = 0;
    const start = performance.now();
    await step();
    const time = performance.now() - start;
    await pause(300);
    return { time, longestTask };
  }

  const viewer = document.createElement('policy-viewer');
  viewer.setAttribute('version', '2');
  const list = () => viewer.shadowRoot.querySelectorAll('nav li').length;
  const count = document.querySelector('template').content.querySelectorAll('h2').length;
  // The browser's own work, which nobody can cut into slices, is not the viewer's: it comes first.
  viewer.append(document.querySelector('template').content);
  const plain = document.createElement('div');
  plain.append(...viewer.childNodes);
  document.body.append(plain);
  await pause(1000);
  viewer.append(...plain.childNodes);

  return {
    open: await measure(async () => {
      document.body.append(viewer);
      while (list() < count) await pause(1);
    }),
    read: await measure(async () => {
      for (let part = 1; part <= 20; part++) {
        scrollTo({ top: (document.body.scrollHeight * part) / 20, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        await pause(0);
      }
    }),
    search: await measure(() => viewer.search('thirty days')),
    compare: await measure(() => viewer.compare('1', '2')),
  };
}
