// The report in a terminal.
import { codes, keyOf } from './judge.mjs';
import { situations } from './situations.mjs';

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

export function asText({ pages, findings, skipped, problems }) {
  const lines = [];
  for (const [code, { says, fails }] of Object.entries(codes)) {
    const some = grouped(findings.filter((finding) => finding.code === code));
    if (some.length === 0) continue;
    lines.push('', `${says}: ${some.length}${fails ? '' : ' (does not fail the scan)'}`);
    for (const one of some) {
      lines.push(`  ${clip(one.kind, 16).padEnd(16)} ${clip(one.name, 90)}`);
      const facts = [
        one.host && `${one.host}`,
        one.situations
          .map((name) => situations[name]?.says)
          .filter(Boolean)
          .join(', '),
        one.by && `by ${clip(one.by, 80)}`,
        one.detail,
        one.pages.length > 1 ? `on ${one.pages.length} pages` : '',
      ].filter(Boolean);
      lines.push(`  ${' '.repeat(16)} ${facts.join(' · ')}`);
    }
  }
  for (const { page, situation, why } of skipped)
    lines.push('', `Not looked at: ${page} ${situations[situation].says}: ${why}`);
  for (const { page, what } of problems) lines.push('', `${page}: ${what}`);

  const failing = grouped(findings.filter(({ code }) => codes[code].fails)).length;
  lines.push(
    '',
    failing === 0
      ? `Nothing wrong was seen on ${count(pages.length, 'page')}.`
      : `${count(failing, 'thing')} to mend on ${count(pages.length, 'page')}.`,
  );
  return lines.join('\n').trimStart();
}

const count = (number, name) => `${number} ${name}${number === 1 ? '' : 's'}`;
