import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from '../until.js';
import { setupPasted } from './setup-viewer.js';

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"/>',
)}`;

const wide = `<h2>What we keep</h2>
  <table><caption>Records</caption><thead><tr>${'<th scope="col">Information</th>'.repeat(8)}</tr></thead>
  <tbody><tr>${'<td>Correspondence</td>'.repeat(8)}</tr></tbody></table>
  <p><img alt="Map" src="${picture}" width="900" height="300"></p>
  <div><video width="900" height="300"></video></div>
  <pre>${'one line of a log, '.repeat(20)}</pre>`;

const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

describe('a policy with a wide table and pictures', () => {
  afterEach(() => setViewport({ width: 1200, height: 700 }));

  it('does not make a narrow page scroll sideways: they scroll themselves, or shrink', async () => {
    await setViewport({ width: 320, height: 640 });
    const viewer = await setupPasted(wide);
    await viewer.querySelector('img')!.decode();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const tag of ['table', 'pre']) {
      const { scrollWidth, clientWidth } = viewer.querySelector(tag)!;
      expect(scrollWidth, tag).to.be.above(clientWidth);
    }
    const { width, height } = viewer.querySelector('img')!.getBoundingClientRect();
    expect(width / height, 'as it was, only smaller').to.be.closeTo(3, 0.1);
  });

  it('does not make a wide page scroll sideways, nor stand out of the text', async () => {
    await setViewport({ width: 1000, height: 700 });
    const viewer = await setupPasted(
      `${wide.replaceAll('Correspondence', 'Correspondence-with-everybody')}<svg width="2000" height="10"></svg><table id="small"><tr><td>x</td></tr></table>`,
    );
    const table = viewer.querySelector('table')!;
    await until(() => table.hasAttribute('data-wide'), 'marked');
    const { right } = viewer.querySelector('h2')!.getBoundingClientRect();
    for (const part of viewer.querySelectorAll('table, img, svg, pre, video'))
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 40)).to.be.at.most(
        right + 1,
      );
    expect(table.scrollWidth, 'scrolls itself').to.be.above(table.clientWidth);
    expect(viewer.querySelector('#small')!.hasAttribute('data-wide')).to.equal(false);
    table.querySelectorAll('th:nth-child(n+3), td:nth-child(n+3)').forEach((cell) => cell.remove());
    await until(() => !table.hasAttribute('data-wide'), 'fits again');
  });

  it('leaves a table as wide as the text where there is room', async () => {
    await setViewport({ width: 1200, height: 700 });
    const viewer = await setupPasted(wide.replaceAll(/(<t[hd][^>]*>\w+<\/t[hd]>){6}/g, ''));
    const [table, heading] = viewer.querySelectorAll('table, h2');
    expect(getComputedStyle(viewer.querySelector('table')!).display).to.equal('table');
    expect(table!.clientWidth).to.be.closeTo(heading!.clientWidth, 2);
  });

  it('leaves room for what is said of cookies with long names', async () => {
    const said = 'Remembers which of our pages you came from, and for how long you read them.';
    const cells = `<td>Maker</td><td><code>${'visitor_0123456789%40'.repeat(3)}</code></td><td>${said}</td><td>13 months</td><td>Third party</td>`;
    const cookies = `<h2>Cookies</h2><table>${`<tr>${cells}</tr>`.repeat(3)}</table>`;
    for (const [width, least] of [
      [1200, 120],
      // WebKit gives cells no least width.
      [390, isWebKit ? 100 : 150],
    ] as const) {
      await setViewport({ width, height: 700 });
      const viewer = await setupPasted(cookies);
      const cell = viewer.querySelectorAll('td')[2]!;
      expect(cell.clientWidth, String(width)).to.be.above(least);
      const table = viewer.querySelector('table')!;
      if (width > 1000) expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    }
  });

  it('begins its cells where the text begins, in either direction', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const viewer = await setupPasted(wide);
      viewer.dir = dir;
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(
        viewer.querySelector('td')!,
      );
      expect(paddingInlineStart, dir).to.equal('0px');
      expect(parseFloat(paddingInlineEnd), dir).to.be.above(10);
    }
  });
});
