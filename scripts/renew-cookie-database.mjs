// `node scripts/renew-cookie-database.mjs open-cookie-database.csv 2026-01-21` writes what `scan --declarations` knows of
// cookies, from a copy of https://github.com/jkwakman/Open-Cookie-Database and the day of that copy. Look at the
// difference, and whether its licence is still the one in the folder.
import { readFileSync, writeFileSync } from 'node:fs';

const [file, date] = process.argv.slice(2);
if (!file || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) {
  console.error('Usage: node scripts/renew-cookie-database.mjs FILE.csv YYYY-MM-DD');
  process.exit(2);
}

const [header, ...rows] = readCsv(readFileSync(file, 'utf8'));
const columns = {
  name: 'Cookie / Data Key name',
  isPrefix: 'Wildcard match',
  service: 'Platform',
  category: 'Category',
  purpose: 'Description',
  duration: 'Retention period',
  provider: 'Data Controller',
  privacy: 'User Privacy & GDPR Rights Portals',
};
const places = Object.entries(columns).map(([key, title]) => {
  const place = header.indexOf(title);
  if (place < 0) throw new TypeError(`${file} has no column ${JSON.stringify(title)}.`);
  return [key, place];
});

const services = new Map();
const cookies = [];
for (const row of rows) {
  const known = Object.fromEntries(places.map(([key, place]) => [key, (row[place] ?? '').trim()]));
  if (!known.name || !known.service) continue;
  const service = [known.service, known.provider, addressIn(known.privacy)];
  const key = service.join('\n');
  if (!services.has(key)) services.set(key, { number: services.size, service });
  cookies.push([
    known.name + (known.isPrefix === '1' ? '*' : ''),
    services.get(key).number,
    known.category,
    isoOf(known.duration),
    known.purpose.replace(/\s+/g, ' '),
  ]);
}

const lines = (list) => list.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(
  new URL('../bin/scan/cookie-database/cookies.json', import.meta.url),
  `{"source":"Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database","license":"Apache-2.0","date":"${date}",
"services":[
${lines([...services.values()].map(({ service }) => service))}
],
"cookies":[
${lines(cookies)}
]}
`,
);
console.log(`${cookies.length} cookies of ${services.size} services.`);

/** Rows of fields, which may stand in quotes and then have commas, line breaks and doubled quotes. */
function readCsv(text) {
  const table = [[]];
  for (const [, field, end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    table.at(-1).push(field.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"'));
    if (end !== ',') table.push([]);
  }
  return table.filter((row) => row.length > 1);
}

function addressIn(text) {
  return /https:\/\/[^\s"]+/.exec(text)?.[0] ?? '';
}

/** `13 months` → `P13M`; empty for what is no length of time. */
function isoOf(text) {
  if (/session/i.test(text)) return 'session';
  const [, count, unit] = /^(\d+) *(sec|min|hour|day|week|month|year)[a-z]*$/i.exec(text) ?? [];
  if (!count) return '';
  const letter = unit[0].toUpperCase();
  return `P${/^(sec|min|hour)/i.test(unit) ? 'T' : ''}${count}${letter}`;
}
