// `consent-elements check-policy`: what a law wants told and a policy does not, for editors and CI.
import { parseArgs } from 'node:util';
import { checkSections } from '../dist/npm/entries/npm/policy.js';
import { headingsOption, headingsUsage, readOptions, readPolicy } from './read-policy.mjs';

export const usage = `Usage: consent-elements check-policy FILE… [--law popia|gdpr|uk|ccpa|lgpd] [--headings infer] [--json]

Says what a law wants a privacy policy to tell and FILE does not: POPIA (sections 18 and 69, the
default), the GDPR (articles 13 and 14), the UK GDPR and PECR, the CCPA or the LGPD. FILE is HTML,
Markdown (.md) or JSON (.json); "-" reads HTML from the standard input. It goes by words, in English
(for the GDPR also German, French and Dutch, for the LGPD Portuguese), and by data-covers. Whether
what is there is right and enough, only a lawyer can say.

Ends with 0 if nothing is missing, 1 if something is, 2 if a file could not be read or is in a
language that is not read for this law and not marked with data-covers throughout.

${headingsUsage}`;

/** @returns the exit code */
export async function run(args) {
  const { values, positionals: files } = parseArgs({
    args,
    options: {
      law: { type: 'string', default: 'popia' },
      json: { type: 'boolean' },
      ...headingsOption,
    },
    allowPositionals: true,
  });
  if (!files.length) throw new TypeError(usage);
  // An unknown law is no fault of a file.
  checkSections([], values.law);
  const results = [];
  for (const file of files) results.push(await check(file, values.law, readOptions(values)));
  if (values.json) console.log(JSON.stringify(results.map(asJson), undefined, 2));
  else for (const result of results) print(result);
  return Math.max(...results.map(exitCodeOf));
}

async function check(file, law, options) {
  try {
    const { sections } = await readPolicy(file, options);
    return { file, sections, ...checkSections(sections, law) };
  } catch (error) {
    return { file, error: error.message };
  }
}

function exitCodeOf({ error, missing, isRead }) {
  if (error) return 2;
  return missing.length ? (isRead ? 1 : 2) : 0;
}

/** What is missing of a policy is in its points. */
const asJson = ({ file, error, law, language, isRead, languages, points }) => ({
  file,
  error,
  law,
  language,
  isRead,
  languages,
  points,
});

function print({ file, error, sections, ...result }) {
  if (error) console.error(error.includes(file) ? error : `${file}: ${error}`);
  else if (!result.isRead && result.missing.length) console.error(unread(file, result));
  else console.log(report(file, sections, result));
}

const names = new Intl.DisplayNames('en', { type: 'language' });

const LAWS = ['popia', 'gdpr', 'uk', 'ccpa', 'lgpd'];

/** Whoever forgets `--law` has checked for South Africa. */
function otherLaw(language) {
  const law = LAWS.find((one) => checkSections([], one).languages.includes(language));
  return law ? ` --law ${law} reads ${names.of(language)}.` : '';
}

function unread(file, { law, language, languages, points, missing }) {
  const its = language === 'und' ? 'a language that is not known' : names.of(language);
  const known = languages.map((one) => names.of(one)).join(', ');
  const count = `${points.length - missing.length} of ${points.length} points`;
  return `${file}, ${law.toUpperCase()}: it is in ${its}, and for this law only ${known} can be read.${otherLaw(language)} data-covers marks ${count}.`;
}

function report(file, sections, { law, points, missing }) {
  const titleOf = (id) => sections.find((section) => section.id === id)?.title;
  const applicable = points.filter(({ notApplicable }) => !notApplicable);
  const count = `${applicable.length - missing.length} of ${applicable.length} points are told in full`;
  return [
    `${file}, ${law.toUpperCase()}: ${count}.`,
    ...missing.map(({ reference, title, missing: parts, where }) => {
      const place = titleOf(where);
      return [
        `\n${reference}  ${title}`,
        `  missing: ${parts.join('; ')}`,
        ...(place ? [`  likely place: ${place} (#${where})`] : []),
      ].join('\n');
    }),
    ...points
      .filter(({ notApplicable }) => notApplicable)
      .map(({ reference, title, notApplicable }) => {
        const why = notApplicable === 'author' ? 'data-covers says so' : 'nothing calls for it';
        return `\n${reference}  ${title}\n  does not apply: ${why}`;
      }),
  ].join('\n');
}
