// A policy of 118 sections and 112 kB, as plain HTML and in its viewer: the time from its first tag to
// the paint after which it can be read where it stays. Contents and marks may come after that.
import { startSite } from './sites.mjs';
import { interleave, median, pairedRatio } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const SECTIONS = 118;
/** Single visits are short and vary: these many make one run. */
const VISITS = 5;

export async function measureReading({ browser, runs }) {
  const server = await startSite();
  const html = policy();
  const url = server.page('/bench/reading', {
    html: `<!doctype html><style>body { margin: 2rem; font: 1rem/1.5 sans-serif }</style><main></main>
      <script type="module">import '/dist/policy-ui.js'; window.isDefined = true;</script>`,
  });
  const { plain, viewer } = await interleave(
    {
      plain: () => visit(browser, url, `<div>${html}</div>`),
      viewer: () => visit(browser, url, `<policy-viewer>${html}</policy-viewer>`),
    },
    runs * VISITS,
  );
  await server.close();
  const times = (all, what) => all.map((one) => one[what]);
  return {
    sections: SECTIONS,
    characters: html.length,
    plain: median(times(plain, 'readable')),
    viewer: median(times(viewer, 'readable')),
    ratio: pairedRatio(times(viewer, 'readable'), times(plain, 'readable')),
    complete: median(times(viewer, 'complete')),
    shift: Math.max(...times(viewer, 'shift')),
  };
}

const sentence =
  'We keep personal information only as long as the purpose that we told you about requires, and delete it within thirty days after that. ';

function policy() {
  const section = (_, place) => {
    const level = place % 4 ? 3 : 2;
    return `<h${level}>${place + 1}. What we do about matter ${place}</h${level}>
<p>Matter ${place}: ${sentence.repeat(2)}<a href="/more/${place}">More about it</a>.</p>
<ul><li>${sentence}</li><li><b>Matter ${place}</b>, too.</li></ul>
<p>${sentence}</p>
<p>${sentence} Ask <a href="mailto:privacy@example.org">our information officer</a> about matter ${place}.</p>`;
  };
  return Array.from({ length: SECTIONS }, section).join('\n');
}

async function visit(browser, url, html) {
  const { page, visit: open, close } = await visitor(browser);
  await open(url);
  await page.waitForFunction(() => window.isDefined);
  const result = await page.evaluate(read, html);
  await close();
  return result;
}

/** In the page. */
async function read(html) {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(''));
    });
  await pause(300);
  const start = await new Promise((resolve) => requestAnimationFrame(resolve)).then(
    // From a frame's beginning: where in a frame it begins would else decide.
    async () => (await pause(0), performance.now()),
  );
  const main = document.querySelector('main');
  main.innerHTML = html;
  await painted();
  const readable = performance.now() - start;
  const paragraph = main.querySelector('p');
  const place = paragraph.getBoundingClientRect();
  const viewer = main.querySelector('policy-viewer');
  const count = main.querySelectorAll('h2, h3').length;
  while (viewer && viewer.shadowRoot.querySelectorAll('nav li').length < count) await painted();
  const complete = performance.now() - start;
  await pause(300);
  const { x, y, width } = paragraph.getBoundingClientRect();
  const shift = Math.max(
    Math.abs(x - place.x),
    Math.abs(y - place.y),
    Math.abs(width - place.width),
  );
  return { readable, complete, shift };
}
