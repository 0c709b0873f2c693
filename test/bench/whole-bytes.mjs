// Everything of a library that a visitor fetches until the page has been quiet for five seconds, and
// what that is in bytes. Once is enough: it is the same in each run.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { compared } from './variants.mjs';
import { pause, visitor } from './visitor.mjs';

const quiet = 5000;

export async function measureBytes({ browser, sites }) {
  const all = await Promise.all(
    compared.map(async (key) => [key, await bothVisits(browser, sites[key])]),
  );
  return Object.fromEntries(all);
}

async function bothVisits(browser, site) {
  const guest = await visitor(browser);
  const first = await fetched(guest, site);
  await guest.page.evaluate(site.reject);
  await pause(500);
  const declined = await fetched(guest, site);
  await guest.close();
  return { first, declined };
}

async function fetched({ page, visit }, { url, files, inlined = '' }) {
  const names = new Set();
  let latest;
  const note = (request) => {
    latest = Date.now();
    const [, name] = request.url().match(/\/_library\/(.*)/) ?? [];
    // The site's own settings are no part of the library.
    if (name && name !== 'config.js') names.add(name);
  };
  page.on('request', note);
  await visit(url);
  while (Date.now() - latest < quiet) await pause(100);
  page.off('request', note);
  const texts = [...names].map((name) => fileOf(files, name)).concat(inlined || []);
  return {
    files: names.size,
    gzip: sum(texts.map((text) => gzipSync(text, { level: 9 }).length)),
    brotli: sum(texts.map((text) => brotliCompressSync(text, bestBrotli).length)),
  };
}

const bestBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

function fileOf(files, name) {
  if (!files[name]) throw new Error(`A page asked for ${name}, which is not served.`);
  return files[name].body;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
