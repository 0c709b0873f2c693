// What was seen, held against what was said and declared. No browser here: evidence in, findings out.
import { hostOf, withoutValues } from './addresses.mjs';
import { situations } from './situations.mjs';

/**
 * @typedef {object} Finding
 * @property {string} code a key of `codes`
 * @property {string} situation a key of `situations`; empty for what concerns declarations alone
 * @property {string} page
 * @property {string} kind `cookie`, `local-storage` … or the type of a request
 * @property {string} name of what is stored, or the address without its query's values
 * @property {string} host
 * @property {string} by the script or answer that did it
 * @property {string} detail
 */

/** What each finding means, and whether it fails a run. */
export const codes = {
  'stored-without-consent': { fails: true, says: 'Stored without consent' },
  'asked-without-consent': { fails: true, says: 'Another host was asked without consent' },
  'sent-without-consent': { fails: true, says: 'Sent without consent' },
  undeclared: { fails: true, says: 'Stored, but declared nowhere' },
  'lasts-longer': { fails: true, says: 'Lasts longer than declared' },
  'never-seen': { fails: false, says: 'Declared, but never seen' },
};

/**
 * @param {{ url: string, visits: Record<string, import('./visit.mjs').Visit> }[]} pages
 * @param {{ allowedHosts: string[] }} options
 * @returns {Finding[]}
 */
export function judge(pages, { allowedHosts }) {
  const findings = [];
  const everSeen = [];
  // A page may leave out what another declares: the site is what a visitor visits.
  const declared = declaredOn(pages);
  for (const { url, visits } of pages)
    for (const [situation, visit] of Object.entries(visits)) {
      if (visit.skipped || !visit.declared) continue;
      everSeen.push(...visit.stored);
      const context = { situation, page: url };
      const report = (code, facts) => findings.push({ code, ...context, detail: '', ...facts });
      judgeStored(visit, situations[situation], declared, report);
      judgeSent(visit, situations[situation], allowedHosts, report);
    }
  // What nobody has allowed does not come.
  const wasAllowed = pages.some(({ visits }) => visits.allowed?.declared);
  for (const item of wasAllowed ? declared.items : [])
    if (!everSeen.some((stored) => isOf(item, stored)))
      findings.push({
        code: 'never-seen',
        situation: '',
        page: '',
        kind: item.kind,
        name: item.name,
        host: '',
        by: '',
        detail: item.owner,
      });
  return once(findings);
}

/** What the site declares: `items` with their owners, and patterns of what is necessary anyway. */
export function declaredOn(pages) {
  const all = pages.flatMap(({ visits }) =>
    Object.values(visits).flatMap(({ declared }) => declared ?? []),
  );
  const items = new Map();
  for (const item of all.flatMap((declared) => declared.items))
    items.set(`${item.owner} ${item.kind} ${item.name}`, item);
  return {
    items: [...items.values()],
    necessary: [...new Set(all.flatMap(({ necessary }) => necessary))],
  };
}

/** Needs no consent, and no declaration: the decision itself, and what `--necessary` names. */
export const isNecessary = ({ necessary }, { name }) =>
  necessary.some((pattern) => matches(pattern, name));

export const isOf = (item, { kind, name }) => item.kind === kind && matches(item.name, name);

/** Whether a declared name, in which `*` stands for any text, is that of something stored. */
export function matches(pattern, name) {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

function judgeStored({ stored }, { judged }, declared, report) {
  for (const item of stored) {
    if (isNecessary(declared, item)) continue;
    const { kind, name, host, by, start, seconds } = item;
    const facts = {
      kind,
      name,
      host,
      by: withoutValues(by),
      detail:
        item.isKept === false
          ? 'set, and not kept by this browser'
          : start
            ? `${name}=${start}…`
            : '',
    };
    const owners = declared.items.filter((one) => isOf(one, item));
    if (owners.length === 0) report('undeclared', facts);
    const isEarlier = item.isKept === false && item.step < judged;
    const needsConsent = !owners.some(({ basis }) => basis !== 'consent');
    if (judged !== undefined && needsConsent && !isEarlier) report('stored-without-consent', facts);

    const longest = Math.max(...owners.map(({ duration }) => secondsOf(duration)));
    if (owners.length > 0 && (seconds ?? 0) > longest * 1.02 + 60)
      report('lasts-longer', {
        ...facts,
        detail: `${daysOf(seconds)}, and ${owners.map(({ duration }) => inWords(duration)).join(', ')} declared`,
      });
  }
}

function judgeSent({ url: page, sent }, { judged }, allowedHosts, report) {
  if (judged === undefined) return;
  const own = hostOf(page);
  for (const { url, type, step, by, carries = [] } of sent) {
    const host = hostOf(url);
    if (step < judged || allowedHosts.includes(host)) continue;
    const facts = { kind: type, name: withoutValues(url), host, by: withoutValues(by) };
    if (carries.length > 0)
      report('sent-without-consent', { ...facts, detail: `carries ${carries.join(', ')}` });
    else if (host !== own) report('asked-without-consent', facts);
    else if (isBeacon(type)) report('sent-without-consent', { ...facts, detail: 'a beacon' });
  }
}

/** Nobody waits for its answer, so that it can only tell. */
const isBeacon = (type) => type === 'ping' || type === 'beacon';

/** The most days that a unit can have. */
const DAYS = { Y: 366, M: 31, W: 7, D: 1 };
const CLOCK = { H: 3600, M: 60, S: 1 };

/** The most that an ISO 8601 duration can mean; a session's is nothing, and what is not said, or `TODO`, allows all. */
export function secondsOf(duration) {
  if (duration === '' || duration === 'TODO') return Infinity;
  if (!/^P/.test(duration)) return 0;
  const [date, time = ''] = duration.slice(1).split('T');
  const sum = (text, units, unit) =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].reduce(
      (total, [, count, letter]) => total + count * (units[letter] ?? 0) * unit,
      0,
    );
  return sum(date, DAYS, 86_400) + sum(time, CLOCK, 1);
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A declared duration as it was meant; what is not this simple stays as it was written. */
function inWords(duration) {
  const [, number, unit] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  return unit ? `${number} ${UNITS[unit]}${number === '1' ? '' : 's'}` : duration || 'nothing';
}

/** In words. */
export const daysOf = (seconds) =>
  seconds === undefined
    ? 'the session'
    : seconds < 86_400
      ? `${Math.max(1, Math.round(seconds / 3600))} h`
      : `${Math.round(seconds / 86_400)} days`;

/** The same on many pages is one finding with its first page, and says how many there are. */
function once(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.pages.add(finding.page);
    else groups.set(key, { ...finding, pages: new Set([finding.page]) });
  }
  return [...groups.values()].map(({ pages, ...finding }) => ({ ...finding, pages: [...pages] }));
}

/** What makes a finding the same in another run, for `--baseline`. */
export const keyOf = ({ code, situation, kind, name, host }) =>
  [code, situation, kind, name, host].join(' ');
