// What the judges look at: the demo's front page, its three sites, a bare one and the privacy policy, each in English and
// in Arabic.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/run.mjs';

const bare = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page of its own words</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <script src="/dist/consent-elements.js" data-policy-href="/privacy"></script>
  </head>
  <body>
    <main>
      <h1>A page of its own words</h1>
      <p>One paragraph, and what a script tag brings.</p>
    </main>
  </body>
</html>`;

const demo = (name, file = 'index.html') =>
  readFileSync(path.join(root, `demo/${name}/${file}`), 'utf8');

const sources = {
  'the bare page': () => bare,
  'the marketing site': () => demo('marketing'),
  'the workspace': () => demo('workspace'),
  'the editor’s page': () => demo('editor'),
};

export const pageNames = Object.keys(sources);

/** The demo's front page asks nobody: its banners stand in pages of their own. */
export const hubName = 'the front page';
sources[hubName] = () => readFileSync(path.join(root, 'demo/index.html'), 'utf8');

export const policyName = 'the privacy policy';
sources[policyName] = () => demo('marketing', 'privacy.html');

export const languages = { English: 'lang="en"', Arabic: 'lang="ar" dir="rtl"' };

/** Puts a page in a language at an address of the test server, and returns it. */
export function putPage(server, name, language) {
  const html = sources[name]().replace(/(?<=<html )lang="[^"]*"/, languages[language]);
  return server.page(`/judged/${Object.keys(sources).indexOf(name)}/${language}`, { html });
}
