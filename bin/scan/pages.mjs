// Which pages are visited: those that were named, and those that `--pages` or `--sitemap` find on the same origin.
import { setTimeout as pause } from 'node:timers/promises';

const NAME = 'consent-elements-scan';
const LIMIT = 5_000_000;

/** Text of an address, or nothing where there is none; bounded in time and size. */
async function read(address) {
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': NAME },
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok) return '';
    const text = await response.text();
    return text.slice(0, LIMIT);
  } catch {
    return '';
  }
}

/**
 * What `robots.txt` lets us visit of what we find by ourselves: https://www.rfc-editor.org/rfc/rfc9309
 *
 * @returns {Promise<(address: string) => boolean>}
 */
export async function readRobots(origin) {
  const rules = rulesFor(await read(new URL('/robots.txt', origin)));
  return (address) => {
    const { pathname, search } = new URL(address);
    const hits = rules.filter(({ matches }) => matches.test(pathname + search));
    // The longest rule counts, and of two as long the one that allows.
    hits.sort(
      (one, other) => other.length - one.length || Number(other.allows) - Number(one.allows),
    );
    return hits[0]?.allows ?? true;
  };
}

function rulesFor(text) {
  const groups = { [NAME]: [], '*': [] };
  let named = [];
  let inRules = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    switch (field.toLowerCase()) {
      case 'user-agent':
        if (inRules) named = [];
        inRules = false;
        named.push(value.trim().toLowerCase());
        break;
      case 'allow':
      case 'disallow':
        inRules = true;
        if (value.trim())
          for (const name of named)
            groups[name]?.push(ruleOf(value.trim(), field.toLowerCase() === 'allow'));
        break;
      default:
    }
  }
  return groups[NAME].length > 0 ? groups[NAME] : groups['*'];
}

function ruleOf(pattern, allows) {
  const source = pattern
    .replace(/[.+?^{}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/\$(?!$)/g, '\\$');
  return { allows, length: pattern.length, matches: new RegExp(`^${source}`) };
}

/** The addresses in a sitemap, and in those that it names. */
export async function readSitemap(
  origin,
  found = new Set(),
  address = new URL('/sitemap.xml', origin),
  depth = 0,
) {
  const text = await read(address);
  const places = [...text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, place]) =>
    place.replaceAll('&amp;', '&'),
  );
  const isIndex = /<sitemapindex/.test(text);
  for (const place of places) {
    if (!URL.canParse(place) || new URL(place).origin !== origin || found.size >= 5000) continue;
    if (!isIndex) found.add(place);
    else if (depth < 2) await readSitemap(origin, found, place, depth + 1);
  }
  return [...found];
}

/** Waits so that pages are not asked for faster than this. */
export function startRate(seconds) {
  let next = 0;
  return async () => {
    const now = Date.now();
    if (now < next) await pause(next - now);
    next = Math.max(now, next) + seconds * 1000;
  };
}

/** Addresses of pages that a page links to, without what follows `#`. */
export const linksIn = (page) =>
  page.evaluate(() =>
    [...document.links]
      .filter((link) => link.origin === location.origin && !link.hasAttribute('download'))
      .map((link) => link.href.replace(/#.*/, '')),
  );
