// Reads the pages of cases/. A page is plain HTML: `gated` stands on scripts and frames that need
// consent, `<!-- library -->` where a library's tags belong, and `#expectations` says what to do and
// what then holds.
import { readdirSync, readFileSync } from 'node:fs';
import { componentFor } from './frameworks.mjs';
import { element, readAttributes } from './markup.mjs';

const folder = new URL('cases/', import.meta.url);

/**
 * @typedef {object} Case
 * @property {string} id the file's name without its number
 * @property {string} title what holds for a library that passes
 * @property {string} html
 * @property {string} [framework] whose component is in the page, see frameworks.mjs
 * @property {'returning' | 'returning with a damaged cookie'} [visitor] a first visit, if left out
 * @property {'prerendered'} [arrival]
 * @property {boolean} [signal] the visitor sends Global Privacy Control
 * @property {string[]} [needs] features without which a library cannot take part
 * @property {({ do: string } | { run: string } | { expression: string, gives: unknown, tab?: 'other' })[]} steps
 */

/** @returns {Case[]} */
export const readCases = () =>
  readdirSync(folder)
    .sort()
    .map((file) => {
      const html = readFileSync(new URL(file, folder), 'utf8');
      const [, title] = html.match(/<title>(.*)<\/title>/);
      const [, expectations] = html.match(/id="expectations">(.*?)<\/script>/s);
      const id = file.replace(/^\d+-|\.html$/g, '');
      return { id, title, html, ...JSON.parse(expectations) };
    });

/** A case's page as a site would write it that uses this library, and the headers it is sent with. */
export function pageFor({ html, framework }, library) {
  const policy = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n/);
  const nonce = policy?.[1].match(/'nonce-([^']*)'/)?.[1];
  // Browsers hide nonces only where the policy came as a header, and so do most sites.
  const headers = policy ? { 'content-security-policy': policy[1] } : {};
  const { head, body } = library.include({ nonce });
  const question = `<meta name="question" content="${library.question}">`;
  const page = html
    .replace(policy?.[0], '')
    .replace('<!-- library -->', () => `${question}\n${head}`)
    .replace('<!-- component -->', () => componentFor(framework, library))
    .replace('</body>', () => `${body}\n</body>`)
    .replace(
      /<(script|iframe) gated\b([^>]*)>(.*?)<\/\1>/gs,
      (_, name, attributes, text) => library[name]?.(readAttributes(attributes), text) ?? '',
    );
  return { html: page, headers };
}

/** The page that a case's visitor goes on to: as its own, with other content. */
export const otherPageFor = (testCase, library) =>
  pageFor(
    { html: testCase.html.replace(/<main>.*<\/main>/s, '<main><h1>Other page</h1></main>') },
    library,
  );

/** A page with nothing on it but the library, for the visit before. */
export const plainPage = (library) => {
  const { head, body } = library.include({});
  return `<!doctype html><html lang="en"><head>${element('title', {}, 'Page')}${head}</head><body>${body}</body></html>`;
};
