// What the Open Cookie Database knows of a name. The copy and its licence are in cookie-database/;
// scripts/renew-cookie-database.mjs makes a new one.
import { readFileSync } from 'node:fs';

/** Shorter beginnings fit too much that is somebody else's. */
const SHORTEST_PREFIX = 4;

const read = () =>
  JSON.parse(readFileSync(new URL('cookie-database/cookies.json', import.meta.url), 'utf8'));

/**
 * @typedef {object} KnownCookie
 * @property {string} name with `*` at its end where it is a beginning
 * @property {string} service
 * @property {string} provider
 * @property {string} privacy address of the provider's policy, or empty
 * @property {string} category in the database's words, such as `Analytics`
 * @property {string} duration ISO 8601, `session` or empty
 * @property {string} purpose
 *
 * @returns {(name: string) => KnownCookie[]} what it may be, one for each provider: empty where nobody knows
 */
export function openCookieDatabase() {
  const { services, cookies } = read();
  return (name) => {
    const exact = cookies.filter(([pattern]) => pattern === name);
    const found = exact.length > 0 ? exact : longestPrefix(cookies, name);
    const known = found.map(([pattern, number, category, duration, purpose]) => {
      const [service, provider, privacy] = services[number];
      return { name: pattern, service, provider, privacy, category, duration, purpose };
    });
    return known.filter(
      ({ provider }, i) => known.findIndex((one) => one.provider === provider) === i,
    );
  };
}

function longestPrefix(cookies, name) {
  const fitting = cookies.filter(
    ([pattern]) =>
      pattern.endsWith('*') &&
      pattern.length > SHORTEST_PREFIX &&
      name.startsWith(pattern.slice(0, -1)),
  );
  const longest = Math.max(...fitting.map(([pattern]) => pattern.length));
  return fitting.filter(([pattern]) => pattern.length === longest);
}
