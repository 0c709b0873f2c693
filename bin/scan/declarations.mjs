// `--declarations`: what was seen, as <consent-service> and <consent-cookie>, in a new file or in a page that is there.
import { openCookieDatabase } from './cookie-database.mjs';
import { mergeDeclarations } from './merge-declarations.mjs';
import { storedThings } from './stored.mjs';

/** The database's categories, and ours. What is only handy has to be asked for, hence is not essential. */
const CATEGORIES = {
  Necessary: 'essential',
  Security: 'essential',
  Functional: 'functional',
  Personalization: 'functional',
  Analytics: 'measurement',
  Marketing: 'marketing',
};
const UNKNOWN = 'unsorted';
const TODO = 'TODO';

/** Such as `lang` and `uid`. */
const ANYBODYS = /^[a-z]{1,5}$/i;

/** Service workers are code: an element has no type for them. */
const KINDS = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage'];

/**
 * @param {object[]} pages that were visited
 * @param {string} page to add to; empty for a new one
 */
export const declarationsFor = (pages, page) => mergeDeclarations(page, proposeDeclarations(pages));

/**
 * @returns {{ category: string, label: string, service: object, cookies: object[] }[]} services with what is declared
 *   nowhere yet, by category; `service` and each cookie are attributes of their elements
 */
function proposeDeclarations(pages) {
  const lookUp = openCookieDatabase();
  const groups = new Map();
  for (const thing of storedThings(pages)) {
    if (thing.isNecessary || thing.owners.length > 0 || !KINDS.includes(thing.kind)) continue;
    const proposal = proposalFor(thing, lookUp(thing.name));
    const key = `${proposal.category} ${proposal.service.name}`;
    if (!groups.has(key)) groups.set(key, { ...proposal, cookies: [] });
    const { cookies } = groups.get(key);
    const same = ({ name, type }) => name === proposal.cookie.name && type === proposal.cookie.type;
    if (!cookies.some(same)) cookies.push(proposal.cookie);
  }
  const order = [...new Set(Object.values(CATEGORIES)), UNKNOWN];
  return [...groups.values()].sort(
    (one, other) => order.indexOf(one.category) - order.indexOf(other.category),
  );
}

function proposalFor(thing, candidates) {
  // Where several companies use a name, or anybody may, only the author knows whose it is.
  const known = candidates.length === 1 && !ANYBODYS.test(thing.name) ? candidates[0] : undefined;
  const category = (known && CATEGORIES[known.category]) ?? UNKNOWN;
  return {
    category,
    service: known
      ? {
          name: nameFrom(known.service),
          label: known.service,
          provider: known.provider || TODO,
          'privacy-href': known.privacy || undefined,
        }
      : { name: nameFrom(thing.host), label: thing.host, provider: TODO },
    cookie: {
      name: known?.name ?? thing.name,
      type: thing.kind === 'cookie' ? undefined : thing.kind,
      duration: durationOf(thing, known),
      purpose: known?.purpose || wonder(candidates),
    },
  };
}

const wonder = (candidates) =>
  candidates.length > 0
    ? `${TODO}: ${candidates
        .slice(0, 3)
        .map(({ service }) => service)
        .join(' or ')}?`
    : TODO;

/** What was seen counts; the database has to say it where storage has no end of its own. */
function durationOf({ kind, seconds }, known) {
  if (kind === 'session-storage') return 'session';
  if (kind === 'cookie') return seconds === undefined ? 'session' : isoOf(seconds);
  return known?.duration || TODO;
}

/** Rounded up: some of it has passed by the time that it is read. */
function isoOf(seconds) {
  if (seconds <= 3600) return `PT${Math.max(1, Math.ceil(seconds / 60))}M`;
  if (seconds <= 86_400) return `PT${Math.ceil(seconds / 3600)}H`;
  return `P${Math.ceil(seconds / 86_400)}D`;
}

/** A name that a service may have: a letter, then up to 31 of `a-z 0-9 -`. */
function nameFrom(text) {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 32)
    .replace(/-$/, '');
  return name || 'service';
}
