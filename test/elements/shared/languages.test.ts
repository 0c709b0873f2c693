import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/page-ui.js';
import '../../../src/entries/script-tag/preferences-ui.js';
import '../../../src/entries/script-tag/policy-ui.js';
import { setUpAskingPage, setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const accept = '[data-consent-action="accept"]';
const text = '[slot="text"]';

/** What the visitor’s browser prefers. */
function visitFrom(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
}

describe('the language of the elements', () => {
  afterEach(() => {
    tearDownPage();
    delete (navigator as { languages?: unknown }).languages;
    document.documentElement.removeAttribute('dir');
  });

  const banner = (lang: string): string =>
    `<div ${lang}><consent-banner layout="inline"></consent-banner></div>`;

  for (const [lang, label, dir] of [
    ['de', 'Alle akzeptieren', 'ltr'],
    ['de-CH', 'Alle akzeptieren', 'ltr'],
    ['pt_BR', 'Aceitar tudo', 'ltr'],
    ['ar', 'قبول الكل', 'rtl'],
    ['zu', 'Yamukela konke', 'ltr'],
    ['en-ZA', 'Accept all', 'ltr'],
  ] as const)
    it(`is that of the nearest lang="${lang}", whatever the page around it is in`, async () => {
      visitFrom('fr');
      const { find } = await setUpAskingPage(banner(`lang="${lang}"`));
      const button = find(accept);
      expect(button.textContent).to.equal(label);
      expect(button.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
      expect(getComputedStyle(button).direction).to.equal(dir);
      expect(button.hasAttribute('lang'), 'lang said once more').to.equal(false);
    });

  it('is the setting before the page’s, and says so', async () => {
    const { find } = await setUpAskingPage(banner('lang="fr"'), { lang: 'he' });
    expect(find(accept).textContent).to.equal('קבלת הכול');
    expect(find(accept).lang).to.equal('he');
    expect(find(accept).dir).to.equal('rtl');
    expect(find(text).textContent).to.contain('מדידת ביקורים');
  });

  it('is the page’s where the setting is none of ours', async () => {
    visitFrom('sv');
    const { find } = await setUpAskingPage(banner('lang="fr"'), { lang: 'xx' });
    expect(find(accept).textContent).to.equal('Tout accepter');
  });

  it('is the browser’s where the page’s is none of ours, and says so', async () => {
    visitFrom('yy', 'sv-FI', 'de');
    const { find } = await setUpAskingPage(banner('lang="xx" dir="rtl"'));
    expect(find(accept).textContent).to.equal('Acceptera alla');
    expect(find(accept).lang).to.equal('sv');
    expect(find(accept).dir).to.equal('ltr');
  });

  it('is English before what the visitor understands less', async () => {
    visitFrom('yy', 'en-GB', 'de');
    const { find } = await setUpAskingPage(banner('lang="xx"'));
    expect(find(accept).textContent).to.equal('Accept all');
    expect(find(accept).lang).to.equal('en');
  });

  it('is English where there is no other', async () => {
    visitFrom('yy');
    const { find } = await setUpAskingPage(banner('lang="not a language"'));
    expect(find(accept).textContent).to.equal('Accept all');
  });

  it('is that of each place, of all elements', async () => {
    const { find } = setUpPage(
      `<div lang="nl"><consent-status></consent-status></div>
       <div lang="ar"><consent-declaration></consent-declaration></div>
       <div lang="cs"><consent-preferences inline></consent-preferences></div>
       <div lang="ja"><consent-embed label="地図">
         <iframe data-consent="measurement" data-src="/x" width="9" height="9"></iframe>
       </consent-embed></div>
       <div lang="pl"><policy-viewer version="1"><h2>Rozdział</h2><p>Tekst.</p></policy-viewer></div>`,
      { banner: 'none' },
    );
    await until(() => find('consent-status').textContent.includes('nog niet gekozen'), 'Dutch');
    await until(() => find('consent-declaration').textContent.includes('لم يذكر'), 'Arabic');
    await until(() => find('consent-preferences').textContent.includes('Nastavení co'), 'Czech');
    const shadowText = (tag: string): string => find(tag).shadowRoot?.textContent ?? '';
    await until(() => shadowText('consent-embed').includes('今回だけ読み込む'), 'Japanese');
    await until(() => shadowText('policy-viewer').includes('Spis treści'), 'Polish');
  });

  describe('of what the page declares', () => {
    const declarations = `
      <consent-category name="maps" label="Maps" description="Shows where we are.">
        <consent-service name="osm" label="OpenStreetMap">
          <consent-cookie name="_osm" purpose="Keeps the view."></consent-cookie>
        </consent-service>
      </consent-category>
      <div lang="de">
        <consent-category name="maps" label="Karten" description="Zeigt, wo wir sind.">
          <consent-service name="osm" label="OpenStreetMap">
            <consent-cookie name="_osm" purpose="Merkt sich den Ausschnitt."></consent-cookie>
          </consent-service>
        </consent-category>
        <consent-category name="maps" label="Landkarten"></consent-category>
      </div>
      <consent-category name="maps" lang="fr" label="Cartes"></consent-category>`;

    it('is that of the place, and the first where the place has none', async () => {
      const { find } = setUpPage(
        `${declarations}
         <consent-declaration></consent-declaration>
         <div lang="de-AT"><consent-declaration></consent-declaration></div>
         <div lang="sv"><consent-declaration></consent-declaration></div>`,
        { banner: 'none' },
      );
      const says = (place: string, ...words: string[]): Promise<void> =>
        until(() => {
          const text = find(`${place} consent-declaration`).textContent;
          return words.every((word) => text.includes(word));
        }, words.join());
      await says('body >', 'Maps', 'Keeps the view.');
      await says('[lang="de-AT"]', 'Karten', 'Merkt sich den Ausschnitt.');
      await says('[lang="sv"]', 'Maps', 'Keeps the view.');
    });

    it('is that of the banner', async () => {
      const { find } = await setUpAskingPage(
        `${declarations}<consent-banner lang="de"></consent-banner>`,
      );
      expect(find(text).textContent).to.contain('Reichweitenmessung (Besuche zählen) und Karten');
    });

    it('leaves services and cookies to the first, if it has none of its own', async () => {
      const { find } = setUpPage(
        `${declarations}<div lang="fr"><consent-preferences inline></consent-preferences></div>`,
        { banner: 'none' },
      );
      const preferences = find('consent-preferences');
      await until(() => preferences.textContent.includes('Cartes'), 'French');
      expect(preferences.textContent).to.contain('OpenStreetMap');
      expect(preferences.textContent).not.to.contain('Maps');
    });
  });

  it('is never English first', async () => {
    const said = new Set<string>();
    const { main } = setUpPage('', { banner: 'none' });
    const observer = new MutationObserver(() => {
      for (const tag of ['consent-status', 'consent-banner'])
        said.add(document.querySelector(tag)?.textContent.trim().slice(0, 12) ?? '');
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    main.insertAdjacentHTML(
      'beforebegin',
      '<div lang="hu"><consent-banner></consent-banner><consent-status></consent-status></div>',
    );
    await until(() => document.querySelector('consent-banner[open]'), 'the banner');
    await until(() => document.querySelector('consent-status p'), 'the status');
    observer.disconnect();
    said.delete('');
    expect([...said]).to.have.members(['Sütiket hasz', 'Ön még nem d']);
  });

  it('lets a policy be read while its language is on its way', async () => {
    setUpPage('', { banner: 'none' });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<policy-viewer lang="fi"><h2 id="one">Yksi</h2><p>Teksti.</p></policy-viewer>',
    );
    const viewer = document.querySelector('policy-viewer')!;
    const heading = viewer.querySelector('h2')!;
    expect(heading.checkVisibility(), 'at once').to.equal(true);
    expect(heading.assignedSlot, 'shown by the viewer').not.to.equal(null);
    await until(() => viewer.shadowRoot!.textContent.includes('Sisällys'), 'Finnish');
    expect(viewer.shadowRoot!.querySelectorAll('slot:not([name])').length).to.equal(1);
  });
});
