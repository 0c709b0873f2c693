import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/page-ui.js';
import { frames, setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const page = '/test/elements/consent-embed/page.html';

const ways: Record<string, string> = {
  'rejects all': 'reject',
  'saves the settings untouched': 'save',
  withdraws: 'withdraw',
};

/** A page whose embed was loaded once, and nothing else opened in it ever: its gate has opened nothing. */
const setUpLoaded = async (content: string) => {
  const set = setUpPage(
    `<consent-category name="maps" label="Maps"></consent-category><consent-embed>${content}</consent-embed>`,
    { banner: 'none' },
  );
  const embed = set.find('consent-embed');
  const button = (): HTMLElement | null | undefined => embed.shadowRoot?.querySelector('button');
  await until(button, 'the placeholder');
  button()!.click();
  const loaded = set.find('[data-src]');
  await until(() => embed.hasAttribute('open') && loaded.hasAttribute('src'), 'the content');
  return { ...set, embed, loaded };
};

const frame = `<iframe data-consent="maps" data-src="${page}" title="Map"></iframe>`;

// In a file of its own: once a gate has opened something itself, it shuts this as well.
describe('what a consent-embed has loaded once', () => {
  afterEach(tearDownPage);

  for (const [what, action] of Object.entries(ways))
    it(`goes when the visitor ${what}`, async () => {
      const { embed, loaded, gate, main } = await setUpLoaded(frame);
      const before = (loaded as HTMLIFrameElement).contentWindow;
      await until(() => before!.location.pathname === page, 'the document');
      if (action === 'save') gate.decide({ measurement: false, maps: false });
      else {
        main.innerHTML = `<button data-consent-action="${action}">No</button>`;
        main.querySelector('button')!.click();
      }
      await until(() => !embed.hasAttribute('open'), 'the placeholder');
      expect(loaded.hasAttribute('src')).to.equal(false);
      expect(loaded.parentNode).to.equal(embed);
      expect(before!.closed, 'its document has ended').to.equal(true);
      expect(loaded.dataset['consent']).to.equal('maps');
    });

  it('stays when the visitor allows it, and goes when the answer is forgotten', async () => {
    const { embed, loaded, gate } = await setUpLoaded(frame);
    const { contentWindow } = loaded as HTMLIFrameElement;
    gate.acceptAll();
    await until(() => document.documentElement.dataset['consent']!.includes('maps'));
    await frames(4);
    expect(embed.hasAttribute('open')).to.equal(true);
    expect((loaded as HTMLIFrameElement).contentWindow, 'the same document').to.equal(
      contentWindow,
    );
    expect(loaded.getAttribute('src')).to.equal(page);
    gate.reset();
    await until(() => !embed.hasAttribute('open') && !loaded.hasAttribute('src'), 'its end');
  });

  it('goes, a picture like a frame, and the gate has it again', async () => {
    const { embed, loaded, gate } = await setUpLoaded(
      '<p><img data-consent="maps" data-src="/test/none.png" alt="Map"> of us</p>',
    );
    gate.rejectAll();
    await until(() => !embed.hasAttribute('open'), 'the placeholder');
    expect(loaded.hasAttribute('src')).to.equal(false);
    expect(loaded.nextSibling!.textContent).to.equal(' of us');
    gate.acceptAll();
    await until(() => loaded.getAttribute('src') === '/test/none.png', 'the gate');
  });

  const many: Record<string, string> = {
    'a picture with several sources': `<picture><source data-consent="maps" data-srcset="/none.png?s 1x"
      ><img data-consent="maps" data-src="/none.png?i" alt=""></picture>`,
    'a picture in several sizes':
      '<img data-consent="maps" data-src="/none.png" data-srcset="/none.png?2 2x" alt="">',
    'a picture that has only a srcset':
      '<img data-consent="maps" data-srcset="/none.png?16:9,w 1x" alt="">',
    'a video with several sources': `<video><source data-consent="maps" data-src="/none.mp4"
      ><source data-consent="maps" data-src="/none.webm"></video>`,
    'several frames': frame + frame,
    'a frame in a wrapper': `<div>${frame}</div>`,
    'an object': `<object data-consent="maps" data-data="${page}"></object>`,
  };
  /** What is written of an element as `data-…`, and what of that is open. */
  const addresses = (root: Element): [waiting: string[], open: string[]] => {
    const names = ['src', 'srcset', 'data'];
    const all = [...root.querySelectorAll('*')];
    const waiting = all.flatMap((one) => names.map((name) => one.getAttribute(`data-${name}`)));
    const open = all.flatMap((one) => names.map((name) => one.getAttribute(name)));
    return [waiting.filter((value) => value !== null), open.filter((value) => value !== null)];
  };

  for (const [what, content] of Object.entries(many))
    it(`is all of ${what}, and goes as a whole, also where the page has moved it`, async () => {
      const set = setUpPage(
        `<consent-category name="maps" label="Maps"></consent-category><consent-embed>${content}</consent-embed>`,
        { banner: 'none' },
      );
      const embed = set.find('consent-embed');
      const button = () => embed.shadowRoot?.querySelector('button');
      await until(() => button()?.textContent.includes('once'), 'the placeholder');
      button()!.click();
      const isWhole = () => addresses(embed)[1].length === addresses(embed)[0].length;
      await until(() => embed.hasAttribute('open') && isWhole(), 'the content');
      const [waiting, open] = addresses(embed);
      expect(open).to.deep.equal(waiting);
      expect(embed.querySelector('[data-consent]')).to.equal(null);
      const [moved] = embed.children;
      set.main.append(moved!);
      set.gate.rejectAll();
      await until(() => !addresses(set.main)[1].length, 'its end');
      expect(set.main.querySelectorAll('[data-consent="maps"]').length).to.equal(
        moved!.querySelectorAll('[data-consent]').length + Number(moved!.matches('[data-consent]')),
      );
      expect(embed.hasAttribute('open')).to.equal(false);
    });

  it('is not in a copy of the markup, nor is it when the page brings it back', async () => {
    const { embed, gate, main } = await setUpLoaded(frame);
    const html = embed.outerHTML;
    embed.remove();
    await frames(1);
    gate.rejectAll();
    main.innerHTML = html;
    main.append(embed);
    await frames(2);
    for (const back of main.querySelectorAll('iframe')) {
      expect(back.hasAttribute('src')).to.equal(false);
      expect(back.dataset['consent']).to.equal('maps');
    }
  });
});
