// The page in which an example of the docs runs: its HTML as it is shown, in a page with nothing else.
import { linkTo } from './layout.mjs';

/**
 * Addresses in examples are those of a website: `/consent/…` is the folder of the gate, everything else is a
 * small page of `docs/site/examples`.
 */
const withAddresses = (html) =>
  html.replace(
    /(?<=\s(?:src|href|data-src|data-policy-href|data-elements)=")\/([^"]*)/g,
    (address, target) =>
      target.startsWith('consent/')
        ? `../${target}`
        : target.replace(/(?<=^|\/)([\w-]+)$/, '$1.html'),
  );

/**
 * @param {string} name address of the page without `.html`
 * @param {string} html
 */
export const examplePage = (name, html) => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Example</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="${linkTo(name, 'examples/example.css')}">
    <script src="${linkTo(name, 'examples/forgetful.js')}"></script>
  </head>
  <body>
${withAddresses(html)}
    <noscript><p>This example needs JavaScript.</p></noscript>
  </body>
</html>
`;
