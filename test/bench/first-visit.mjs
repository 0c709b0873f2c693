// A first visit with an empty cache: navigation to the banner painted, and to the first paint.
import { interleave, median, pairedDifference, pairedRatio } from './statistics.mjs';
import { visitor } from './visitor.mjs';

const compared = ['nothing', 'inlined', 'async', 'src', 'vanilla', 'orejime'];

export async function measureFirstVisit({ browser, variants, urls, runs }) {
  const tasks = compared.map((key) => [key, () => firstVisit(browser, variants[key], urls[key])]);
  const all = await interleave(Object.fromEntries(tasks), runs);
  const of = (key, what) => all[key].map((run) => run[what]);
  const roundTrip = median(of('async', 'roundTrip'));
  return compared.map((key) => ({
    roundTrip,
    name: variants[key].name,
    key,
    firstPaint: median(of(key, 'firstPaint')),
    firstPaintDelay: pairedDifference(of(key, 'firstPaint'), of('nothing', 'firstPaint')),
    ...(variants[key].question && {
      banner: median(of(key, 'banner')),
      bannerRatio: pairedRatio(of(key, 'banner'), of('orejime', 'banner')),
      bannerDelay: pairedDifference(of(key, 'banner'), of('orejime', 'banner')),
    }),
  }));
}

async function firstVisit(browser, { question }, url) {
  const { page, visit, waitFor, close } = await visitor(browser);
  if (question) await page.evaluateOnNewDocument(watchBanner, question);
  await visit(url);
  if (question) await waitFor('window.bannerAt');
  await waitFor("performance.getEntriesByName('first-contentful-paint').length");
  const times = await page.evaluate(async () => ({
    banner: window.bannerAt,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    // What an external gate adds: one more answer to wait for, with its file in it.
    roundTrip: await (async (start) => {
      const answer = await fetch('/_library/consent-elements.js', { cache: 'no-store' });
      await answer.text();
      return performance.now() - start;
    })(performance.now()),
  }));
  await close();
  return times;
}

/** Notes when the frame is over in which the banner was first to be seen. */
function watchBanner(selector) {
  const seen = { opacityProperty: true, visibilityProperty: true };
  const look = () => {
    const banner = document.querySelector(selector);
    if (banner?.getClientRects().length && banner.checkVisibility(seen))
      setTimeout(() => (window.bannerAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
