import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/page-ui.js';
import {
  collectTroubles,
  frames,
  setUpPage,
  tearDownPage,
  type ConsentPage,
} from '../consent-page.js';
import { until } from '../until.js';

const html = `
  <consent-category name="maps" label="Maps">
    <consent-service name="osm" label="OpenStreetMap" provider="OSM Foundation"></consent-service>
  </consent-category>
  <consent-embed>
    <iframe data-consent="maps.osm" data-src="about:srcdoc" title="How to find us" width="640" height="320"></iframe>
  </consent-embed>`;

const page = '/test/elements/consent-embed/page.html';

interface EmbedPage extends ConsentPage {
  readonly embed: HTMLElement;
  readonly frame: HTMLIFrameElement;
  texts(selector: string): string[];
  press(label: string): void;
}

const setUpEmbed = async (address = page): Promise<EmbedPage> => {
  const set = setUpPage(html.replace('about:srcdoc', address), { banner: 'none' });
  const embed = set.find('consent-embed');
  const all = (selector: string): HTMLElement[] => [
    ...embed.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  await until(() => embed.shadowRoot?.querySelector('button'), 'the placeholder');
  return {
    ...set,
    embed,
    frame: set.find<HTMLIFrameElement>('iframe'),
    texts: (selector) => all(selector).map(({ textContent }) => textContent.trim()),
    press: (label) =>
      all('button')
        .find(({ textContent }) => textContent.trim() === label)!
        .click(),
  };
};

describe('consent-embed', () => {
  afterEach(tearDownPage);

  it('says what waits and where it comes from, with a plain link, and loads nothing', async () => {
    const { texts, frame, embed } = await setUpEmbed();
    expect(texts('strong')).to.deep.equal(['How to find us']);
    expect(texts('p')[0]).to.contain('OSM Foundation');
    expect(texts('a')).to.deep.equal(['Open it at OSM Foundation']);
    expect(frame.hasAttribute('src')).to.equal(false);
    await expect(embed).to.be.accessible();
  });

  it('has the shape of what it stands for, before and after', async () => {
    const { embed, gate } = await setUpEmbed();
    const before = embed.getBoundingClientRect();
    expect(before.width / before.height).to.be.closeTo(2, 0.02);
    gate.acceptAll();
    await until(() => embed.hasAttribute('open'));
    expect(embed.getBoundingClientRect().height).to.be.closeTo(before.height, 1);
  });

  for (const [width, height] of [
    [160, 90],
    [300, 80],
    [480, 270],
  ] as const)
    it(`keeps to ${width} × ${height}, with its first button in view and nothing to scroll sideways`, async () => {
      const { embed, frame } = await setUpEmbed();
      frame.width = String(width);
      frame.height = String(height);
      embed.style.inlineSize = `${width}px`;
      embed.setAttribute('label', 'How to find us when you come by train');
      await frames(2);
      const box = embed.shadowRoot!.querySelector('[part="box"]')!;
      const place = box.getBoundingClientRect();
      expect([place.width, place.height]).to.deep.equal([width, height]);
      expect(box.scrollWidth).to.equal(box.clientWidth);
      const button = embed.shadowRoot!.querySelector('button')!.getBoundingClientRect();
      expect(button.top).to.be.at.least(place.top);
      expect(button.bottom).to.be.at.most(place.bottom);
    });

  it('leaves a space between the words of its link and the name in them', async () => {
    const { embed } = await setUpEmbed();
    const link = embed.shadowRoot!.querySelector('a')!;
    const name = link.querySelector('bdi')!;
    const lastLetter = document.createRange();
    const text = [...link.childNodes].find((node) => node.textContent?.startsWith('Open'))!;
    const end = text.textContent!.trimEnd().length;
    lastLetter.setStart(text, end - 1);
    lastLetter.setEnd(text, end);
    const gap = name.getBoundingClientRect().left - lastLetter.getBoundingClientRect().right;
    expect(gap).to.be.above(2);
  });

  it('loads once without deciding anything', async () => {
    const { frame, press, gate, embed } = await setUpEmbed();
    press('Load once');
    await until(() => embed.hasAttribute('open'));
    expect(frame.getAttribute('src')).to.equal(page);
    expect(gate.decision.decided).to.equal(false);
    expect(gate.allows('maps.osm')).to.equal(false);
    await until(() => document.activeElement === frame, 'focus in the frame');
  });

  it('is allowed for good', async () => {
    const { frame, press, gate, embed } = await setUpEmbed();
    press('Always allow: OpenStreetMap');
    await until(() => embed.hasAttribute('open'));
    expect(gate.allows('maps.osm')).to.equal(true);
    expect(gate.allows('measurement')).to.equal(false);
    await until(() => frame.getAttribute('src') === page, 'the frame');
  });

  it('comes back when the grant is withdrawn', async () => {
    const { gate, embed, texts } = await setUpEmbed();
    gate.acceptAll();
    await until(() => embed.hasAttribute('open'));
    gate.rejectAll();
    await until(() => !embed.hasAttribute('open'));
    expect(texts('button').length).to.equal(2);
  });

  it('tells how far the content has come, in the page’s own words', async () => {
    const { gate, embed } = await setUpEmbed();
    embed.insertAdjacentHTML(
      'beforeend',
      '<p slot="loading">One moment</p><p slot="shut">Mine</p>',
    );
    const [loading, shut] = embed.querySelectorAll('p');
    await until(() => shut!.checkVisibility());
    expect(loading!.checkVisibility()).to.equal(false);
    const seen: [string | null, boolean][] = [];
    const observer = new MutationObserver(() =>
      seen.push([embed.getAttribute('progress'), loading!.checkVisibility()]),
    );
    observer.observe(embed, { attributeFilter: ['progress'] });
    gate.acceptAll();
    await until(() => embed.getAttribute('progress') === 'loaded');
    observer.disconnect();
    expect(seen[0]).to.deep.equal(['loading', true]);
    expect(loading!.checkVisibility()).to.equal(false);
    expect(shut!.checkVisibility()).to.equal(false);
  });

  it('leaves the plain link, or what the page says instead, where the content failed', async () => {
    const { gate, embed, frame } = await setUpEmbed();
    const picture = document.createElement('img');
    picture.dataset['consent'] = 'maps.osm';
    picture.dataset['src'] = '/test/none.png';
    frame.replaceWith(picture);
    gate.acceptAll();
    await until(() => embed.getAttribute('progress') === 'failed');
    expect(embed.shadowRoot!.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(picture.checkVisibility()).to.equal(false);
    embed.insertAdjacentHTML('beforeend', '<a slot="link" href="/map">The map</a>');
    expect(embed.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(embed.shadowRoot!.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  for (const [asked, button, granted] of [
    ['maps measurement', 'Always allow: Maps and Measurement', ['maps', 'measurement']],
    ['maps, essential', 'Always allow: Maps', ['maps']],
    ['maps !measurement', 'Always allow: Maps', ['maps']],
    ['!essential maps', undefined, []],
    ['maps nobody-knows', undefined, []],
  ] as const)
    it(`names and grants all that opens it, and only where that does: ${asked}`, async () => {
      const { embed, frame, gate, texts } = await setUpEmbed();
      frame.dataset['consent'] = asked;
      embed.append(frame);
      const always = (): string | undefined =>
        texts('button').find((text) => text.startsWith('Always'));
      await until(() => always() === button, `${always()} becoming ${button}`);
      if (!button) return;
      [...embed.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
      expect(gate.decision.granted).to.have.members(['essential', ...granted]);
      await until(() => embed.hasAttribute('open') && frame.src.endsWith(page), 'the frame');
    });

  it('offers nothing to allow for content that waits for a refusal', async () => {
    const { embed, frame, gate, texts } = await setUpEmbed();
    frame.dataset['consent'] = '!maps';
    gate.acceptAll();
    await until(() => texts('button').join() === 'Load once', 'the placeholder');
    gate.rejectAll();
    await until(() => embed.hasAttribute('open'));
  });

  for (const [what, requirement] of [
    ['nothing', ''],
    ['an empty list', 'data-consent=""'],
    ['what is no name', 'data-consent="Our maps!"'],
  ] as const)
    it(`is a link without buttons for content that asks for ${what}, and says what is wrong`, async () => {
      const troubles = collectTroubles('bad-requirement');
      const content = `<iframe ${requirement} data-src="${page}" title="Map"></iframe>`;
      const { find, gate } = setUpPage(`<consent-embed>${content}</consent-embed>`, {
        banner: 'none',
      });
      const { shadowRoot } = find('consent-embed');
      await until(() => shadowRoot!.querySelector('a'), 'the link');
      expect(shadowRoot!.querySelectorAll('button').length).to.equal(0);
      await until(() => troubles.length, 'what is told of it');
      gate.acceptAll();
      await frames(4);
      expect(shadowRoot!.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(find('iframe').hasAttribute('src')).to.equal(false);
    });

  it('neither loads nor links what is not an address of the web, and promises nothing of it', async () => {
    const { find, gate } = setUpPage(html.replace('about:srcdoc', 'javascript:alert(1)'), {
      banner: 'none',
    });
    const embed = find('consent-embed');
    await until(() => embed.shadowRoot?.querySelector('strong'), 'the placeholder');
    expect(embed.shadowRoot!.querySelectorAll('button, a, p').length).to.equal(0);
    gate.acceptAll();
    await until(() => embed.hasAttribute('open'));
    await frames(4);
    expect(embed.getAttribute('progress')).to.equal('failed');
    expect(find('iframe').hasAttribute('src')).to.equal(false);
  });

  it('tells who a link leads to apart from who the content comes from', async () => {
    const { embed, frame, texts } = await setUpEmbed();
    frame.dataset['consent'] = 'maps';
    embed.setAttribute('href', 'https://elsewhere.example/map');
    await until(() => texts('a').join() === 'Open it at elsewhere.example', 'the link');
    expect(texts('p')[0]).to.contain(`loaded from ${location.host},`);
  });

  it('says that loading tells the visitor’s address, and what “always” is for', async () => {
    const { texts } = await setUpEmbed();
    await until(() => texts('p').length, 'the placeholder');
    const text = texts('p').join();
    expect(text).to.match(/loaded from OSM Foundation, which then learns your IP address/);
    expect(text).to.contain('Always: everything on this site under OpenStreetMap.');
  });

  it('waits for nothing in a template, and does not say where that comes from', async () => {
    const { embed, frame, gate, texts } = await setUpEmbed();
    const template = document.createElement('template');
    template.dataset['consent'] = 'maps';
    template.innerHTML = '<p>Near you</p>';
    frame.replaceWith(template);
    await until(() => texts('button').join() === 'Always allow: Maps', 'the placeholder');
    expect(texts('p').join()).not.to.contain('loaded from');
    gate.acceptAll();
    await until(() => embed.querySelector('p'), 'the content');
    expect(embed.getAttribute('progress')).to.equal('loaded');
  });

  it('is named by the alternative text of a picture', async () => {
    const { frame, texts } = await setUpEmbed();
    const picture = document.createElement('img');
    picture.dataset['consent'] = 'maps';
    picture.dataset['src'] = '/test/none.png';
    picture.alt = 'Our street';
    frame.replaceWith(picture);
    await until(() => texts('strong').join() === 'Our street', 'the name');
  });
});
