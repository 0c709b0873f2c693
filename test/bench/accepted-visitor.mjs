// Navigation to the gated external script running, for a visitor who has accepted before.
import { fast4G } from './speeds.mjs';
import { interleave, median, pairedRatio } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const compared = ['reference', 'inlined', 'async', 'src', 'vanilla', 'orejime', 'plain'];

export async function measureAccepted({ browser, sites, runs }) {
  const visitors = {};
  for (const key of compared) visitors[key] = await whoAccepted(browser, sites[key]);
  const run = (emptyFirst) =>
    interleave(
      Object.fromEntries(compared.map((key) => [key, () => visitors[key](emptyFirst)])),
      runs,
    );
  const times = { warm: await run(false), cold: await run(true) };
  await Promise.all(Object.values(visitors).map(({ close }) => close()));
  return compared.map((key) => ({
    name: sites[key].name,
    key,
    ...Object.fromEntries(
      Object.entries(times).map(([cache, all]) => [
        cache,
        { time: median(all[key]), ratio: pairedRatio(all[key], all.reference) },
      ]),
    ),
  }));
}

/** Accepts and fills the cache; each visit then takes so many milliseconds. */
async function whoAccepted(browser, { url, accept, isReady }) {
  const { page, visit, waitFor, emptyCache, close } = await visitor(browser, { line: fast4G });
  await visit(url);
  if (accept) {
    await waitFor(`!!(${isReady})`);
    await page.evaluate(accept);
  }
  const take = async (emptyFirst) => {
    if (emptyFirst) await emptyCache();
    await visit(url);
    await waitFor('window.ranAt');
    return page.evaluate('ranAt');
  };
  await take();
  return Object.assign(take, { close });
}
