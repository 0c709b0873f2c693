// Pages that ask, made to measure: with the layout, language and length of what they ask for.
import { after, before } from 'node:test';
import { startTestServer } from '../harness/test-server.mjs';

const names = ['measurement', 'maps', 'video', 'chat', 'fonts', 'payment', 'reviews', 'adverts'];

const service = (category, index) =>
  `<consent-service name="service-${index}" label="Dienst Nummer ${index} für ${category}"
    provider="Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH" country="DE">
    <consent-cookie name="_s${index}*" duration="P13M" purpose="Erkennt Ihr Gerät wieder."></consent-cookie>
  </consent-service>`;

/** Declarations of so many categories, the first one essential, with so many services among the others. */
export const declare = (categories, services = 0) =>
  ['essential', ...names.slice(0, categories - 1)]
    .map((name, index) => {
      const basis = index ? '' : 'basis="necessary"';
      const count = index ? Math.ceil(services / (categories - 1)) : 0;
      const inside = Array.from({ length: count }, (_, at) => service(name, `${index}-${at}`));
      return `<consent-category name="${name}" ${basis} label="Zweck ${name}">${inside.join('')}</consent-category>`;
    })
    .join('');

/** One line, and what a German lawyer might write. */
export const copies = {
  short: { heading: 'Cookies?', text: 'Only with your yes, for: {purposes}.' },
  long: {
    heading: 'Ihre Datenschutzeinstellungen und Einwilligungsentscheidungen',
    text: `Notwendige Cookies halten diese Website am Laufen. Darüber hinaus möchten wir
      Informationen auf Ihrem Endgerät speichern und auslesen, und zwar ausschließlich mit Ihrer
      ausdrücklichen Einwilligung und für die folgenden Zwecke: {purposes}. Ihre Einwilligung ist
      freiwillig, für die Nutzung der Website nicht erforderlich und kann jederzeit mit Wirkung für
      die Zukunft unter „Cookie-Einstellungen“ widerrufen werden.`,
  },
};

const filler = Array.from(
  { length: 30 },
  (_, index) => `<p>Paragraph ${index}, with <a href="#${index}">a link of its own</a>.</p>`,
).join('');

/** A test server for a file of tests, and pages on it. */
export function useAskingPages() {
  const pages = { server: undefined };
  let count = 0;
  before(async () => {
    pages.server = await startTestServer();
  });
  after(() => pages.server.close());

  /**
   * Puts a page, and returns its address. Nothing moves in it, unless `motion` says for how long.
   *
   * @param {{ lang?: string, dir?: string, banner?: string, copy?: keyof copies, head?: string,
   *   settings?: string, declarations?: string, css?: string, motion?: string,
   *   body?: string }} [page]
   */
  pages.put = ({
    lang = 'en',
    dir = 'ltr',
    banner = '',
    copy,
    settings = '',
    declarations = '',
    css = '',
    motion = '0s',
    head = '',
    body = `<main><h1>Halden</h1><p><input id="name" aria-label="Name"></p>${filler}</main>`,
  } = {}) => {
    const { heading, text } = copies[copy] ?? {};
    const words = copy ? `heading="${heading}" text="${text}"` : '';
    return pages.server.page(`/fairness/${++count}`, {
      html: `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Test</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <style>body { font: 1rem/1.5 sans-serif } input { max-inline-size: 90% }
          :root { --consent-motion: ${motion} } ${css}</style>${head}
        <script src="/dist/consent-elements.js" data-policy-href="/privacy" ${settings}></script></head>
        <body><consent-banner ${banner} ${words}>${declarations}</consent-banner>${body}</body></html>`,
    });
  };

  /** A first visit to such a page, with the banner standing. */
  pages.visit = async (engine, page, contextSettings) => {
    const visited = await engine.page(pages.put(page), contextSettings);
    await visited.waitForVisible('consent-banner');
    await visited.waitFor(() => document.querySelector('consent-banner').hasUpdated);
    return visited;
  };
  return pages;
}

export const accept = 'consent-banner [data-consent-action="accept"]';
export const reject = 'consent-banner [data-consent-action="reject"]';
export const settings = 'consent-banner [data-consent-action="preferences"]';

/** Opens the preferences from the banner. */
export async function openPreferences(page) {
  await page.click(settings);
  await page.waitForVisible('consent-preferences dialog');
}
