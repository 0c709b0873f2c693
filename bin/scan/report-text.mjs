// The report in a terminal.
import { codes, keyOf } from './judge.mjs';
import { situations } from './situations.mjs';
import { visible } from './visible.mjs';

const clip = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** One line for each thing found, with every situation in which it was. */
export function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = keyOf({ ...finding, situation: '' });
    const group = groups.get(key);
    if (group) group.situations.push(finding.situation);
    else groups.set(key, { ...finding, situations: [finding.situation] });
  }
  return [...groups.values()];
}

/** The moments in which nothing may run, `allowed` being the other. */
const ALL = Object.values(situations).filter(({ judged }) => judged !== undefined).length;

/** The situations of what `grouped` gives, in words. */
export function whenOf({ situations: names }) {
  const withoutConsent = names.filter((name) => situations[name]?.judged !== undefined);
  if (withoutConsent.length === ALL)
    return names.length > ALL ? 'in every moment' : 'in every moment without consent';
  return names
    .map((name) => situations[name]?.says)
    .filter(Boolean)
    .join(', ');
}

/** What is new; `isNew` of each finding says whether it is. */
export function asText({ pages, findings: all, skipped, problems, notes }) {
  const lines = [];
  const findings = all.filter(({ isNew }) => isNew);
  for (const [code, { says, fails }] of Object.entries(codes)) {
    const some = grouped(findings.filter((finding) => finding.code === code));
    if (some.length === 0) continue;
    lines.push('', `${says}: ${some.length}${fails ? '' : ' (does not fail the scan)'}`);
    for (const one of some) {
      lines.push(`  ${clip(one.kind, 16).padEnd(16)} ${clip(one.name, 90)}`);
      const facts = [
        one.host && `${one.host}`,
        whenOf(one),
        one.by && `by ${clip(one.by, 80)}`,
        one.detail,
        one.pages.length > 1 ? `on ${one.pages.length} pages` : '',
      ].filter(Boolean);
      lines.push(`  ${' '.repeat(16)} ${facts.join(' · ')}`);
    }
  }
  const missed = [
    ...problems.map(({ page, what }) => `${page}: ${what}`),
    ...skipped.map(({ page, situation, why }) => `${page} ${situations[situation].says}: ${why}`),
  ];
  if (missed.length > 0)
    lines.push('', 'Could not be looked at:', ...missed.map((one) => `  ${one}`));
  if (notes.length > 0)
    lines.push('', 'Also noticed:', ...notes.map(({ page, what }) => `  ${page}: ${what}`));

  const old = all.length - findings.length;
  if (old > 0) lines.push('', `${count(old, 'finding')} of the baseline left out.`);
  const failing = grouped(findings.filter(({ code }) => codes[code].fails)).length;
  lines.push(
    '',
    failing === 0
      ? `Nothing ${old > 0 ? 'new' : 'wrong'} was seen on ${count(pages.length, 'page')}.`
      : `${count(failing, 'thing')} to mend on ${count(pages.length, 'page')}.`,
  );
  return lines.map(visible).join('\n').trimStart();
}

const count = (number, name) => `${number} ${name}${number === 1 ? '' : 's'}`;
