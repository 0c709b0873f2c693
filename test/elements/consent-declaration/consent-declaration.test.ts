import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/entries/script-tag/page-ui.js';
import {
  collectTroubles,
  frames,
  setUpPage,
  tearDownPage,
  type ConsentPage,
} from '../consent-page.js';
import { until } from '../until.js';

const declarations = `
  <consent-category name="essential" basis="necessary" label="Essential">
    <consent-cookie name="zebra" duration="session" purpose="Keeps you signed in."></consent-cookie>
    <consent-cookie name="ant" duration="P1Y6M" purpose="Remembers your choice."></consent-cookie>
  </consent-category>
  <consent-category name="measurement" label="Measurement">
    <consent-service name="matomo" label="Matomo" provider="InnoCraft" privacy-href="/innocraft">
      <consent-cookie name="mtm_10" type="local-storage" duration="P6M" purpose="Experiments."></consent-cookie>
      <consent-cookie name="mtm_9" duration="forever" purpose="Experiments."></consent-cookie>
    </consent-service>
  </consent-category>
  <consent-category name="maps" label="Maps"></consent-category>`;

const setUpTables = async (
  html = declarations,
): Promise<ConsentPage & { element: HTMLElement; rows(): string[] }> => {
  const page = setUpPage(`${html}<consent-declaration></consent-declaration>`, { banner: 'none' });
  const element = page.find('consent-declaration');
  await until(() => element.textContent, 'the tables');
  return {
    ...page,
    element,
    rows: () =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.children]
          .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
          .join(' | '),
      ),
  };
};

describe('consent-declaration', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(async () => {
    tearDownPage();
    await setViewport({ width: 1280, height: 800 });
  });

  it('has a table for each category that stores something, with caption and scope', async () => {
    const { element } = await setUpTables();
    const captions = [...element.querySelectorAll('caption')];
    expect(captions.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).to.eql([
      'Essential · Always on',
      'Measurement',
    ]);
    expect(element.querySelectorAll('th[scope="col"]').length).to.equal(6);
    expect(element.querySelectorAll('th[scope="row"]').length).to.equal(4);
  });

  it('leaves names as they are written, whatever the direction of the page', async () => {
    const { element } = await setUpTables();
    document.documentElement.dir = 'rtl';
    const names = [...element.querySelectorAll('code')];
    expect(names.map((name) => getComputedStyle(name).direction)).to.eql(names.map(() => 'ltr'));
    document.documentElement.removeAttribute('dir');
  });

  it('sorts by name, numbers as numbers, and says how long, what and by whom', async () => {
    const { rows } = await setUpTables();
    expect(rows()).to.deep.equal([
      'ant Cookie | Remembers your choice. | 1 year, 6 months',
      'zebra Cookie | Keeps you signed in. | Until the browser is closed',
      'mtm_9 Cookie | Experiments. | forever InnoCraft',
      'mtm_10 Local storage | Experiments. | 6 months InnoCraft',
    ]);
  });

  it('has a service that declares nothing it stores, with who provides it', async () => {
    const { element, rows } = await setUpTables(`<consent-category name="videos" label="Videos">
      <consent-service name="tube" label="Tube" provider="Tube Ltd" privacy-href="/tube"
        description="Shows films."></consent-service>
      <consent-service name="reel" provider="Reel Ltd"></consent-service></consent-category>`);
    expect(rows()).to.deep.equal(['Reel Ltd | – | Reel Ltd', 'Tube | Shows films. | Tube Ltd']);
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('/tube');
  });

  it('follows declarations that arrive later', async () => {
    const { find, rows } = await setUpTables();
    const cookie = document.createElement('consent-cookie');
    cookie.setAttribute('name', 'tile');
    find('consent-category[name="maps"]').append(cookie);
    await until(() => rows().length === 5, 'the new row');
  });

  it('leaves out what has no name, or none that the gate takes, and tells whoever builds the page', async () => {
    const troubles = collectTroubles('bad-name');
    const { gate, rows } = await setUpTables(`
      <consent-category name="measurement">
        <consent-service name="matomo ">
          <consent-cookie name="_pk"></consent-cookie>
        </consent-service>
        <consent-cookie name=" " purpose="Nobody knows."></consent-cookie>
        <consent-cookie name="id"></consent-cookie>
      </consent-category>
      <consent-category name=" maps"></consent-category>`);
    await until(() => troubles.length === 3, 'what is told of it');
    expect(troubles.map((message) => message.split(/(?<=>) /)[0])).to.have.members([
      '<consent-category name=" maps">',
      '<consent-service name="matomo ">',
      '<consent-cookie name=" ">',
    ]);
    expect(troubles.join()).to.contain('it takes a name, exact or with *');
    expect(gate.categories.map(({ name }) => name)).to.deep.equal(['essential', 'measurement']);
    expect(rows().map((row) => row.split(' ')[0])).to.deep.equal(['id']);
  });

  it('says so if nothing is declared', async () => {
    const { element } = await setUpTables('');
    expect(element.textContent).to.contain('This site has not listed anything that it stores.');
    expect(element.querySelector('table')).to.equal(null);
  });

  it('turns rows into cards where there is little room, and stays a table by its roles', async () => {
    const { element } = await setUpTables();
    await setViewport({ width: 460, height: 800 });
    await frames();
    const [name, purpose] = element.querySelector('tbody tr')!.children;
    expect(purpose!.getBoundingClientRect().top).to.be.at.least(
      name!.getBoundingClientRect().bottom - 1,
    );
    // Firefox does not resolve the value.
    expect(getComputedStyle(purpose!.firstElementChild!, '::before').content).to.match(
      /Purpose|attr\(data-column\)/,
    );
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    for (const [selector, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['td', 'cell'],
      ['tbody th', 'rowheader'],
    ])
      expect(element.querySelector(selector!)?.role).to.equal(role);
  });

  it('is a table from 34em on, and stands 16 pixels below the status', async () => {
    const { element } = await setUpTables();
    element.style.fontSize = '16px';
    element.insertAdjacentHTML('beforebegin', '<consent-status></consent-status>');
    const status = document.querySelector('consent-status')!;
    await until(() => status.textContent, 'the status');
    for (const [width, display] of [
      [34 * 16 + 1, 'table-row'],
      [34 * 16 - 2, 'block'],
    ] as const) {
      element.style.inlineSize = `${width}px`;
      await frames();
      expect(getComputedStyle(element.querySelector('tbody tr')!).display).to.equal(display);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    }
    const between = element.getBoundingClientRect().top - status.getBoundingClientRect().bottom;
    expect(Math.round(between)).to.equal(16);
  });

  it('has no accessibility faults that axe knows of, wide and narrow', async () => {
    const { element } = await setUpTables();
    await expect(element).to.be.accessible();
    await setViewport({ width: 460, height: 800 });
    await expect(element).to.be.accessible();
  });
});
