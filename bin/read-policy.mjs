// Title and sections of a policy in a file: HTML, Markdown (.md, .mdx) or JSON (.json); `-` reads HTML from the
// standard input.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readHtml, readTitle } from '../dist/npm/entries/npm/policy.js';

/** Only what the file needs is loaded. */
const converters = {
  '.md': async (text, file) => {
    const { markdownToHtml } = await import('../dist/npm/entries/npm/policy-markdown.js');
    const onCode = (code) => console.error(`${file}: ${code} is code, which nothing runs.`);
    // Those lead to GitHub's page of it, not to the site's: none of them dies with a version.
    return markdownToHtml(text, { onCode, githubIds: false });
  },
  '.json': async (text) =>
    (await import('../dist/npm/entries/npm/policy-json.js')).jsonToHtml(text),
};
converters['.markdown'] = converters['.mdx'] = converters['.md'];

/** For `parseArgs`. */
export const headingsOption = { headings: { type: 'string' } };

export const headingsUsage = `--headings infer makes sections of titles that are only bold, too.`;

export function readOptions({ headings }) {
  if (headings !== undefined && headings !== 'infer')
    throw new TypeError(`--headings ${JSON.stringify(headings)} is not known: it takes infer`);
  return { headings };
}

/** How many sections have to come of it before a reader hears that titles are only bold. */
const WORTH_TELLING = 3;

/** Throws if there is no such file, or it holds no policy. */
export async function readPolicy(file, options) {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const [, , src] =
    /<policy-viewer\b[^>]{0,1000}\ssrc=(["']?)([^"'\s>]{1,1000})\1/i.exec(text) ?? [];
  // Where it is depends on the server, so nobody should take what is said for an answer about it.
  if (src) console.error(`${file}: the policy at src="${src}" was not looked at. Check that file.`);
  const html = (await converters[extname(file).toLowerCase()]?.(text, file)) ?? text;
  const sections = readHtml(html, options);
  const more = readHtml(html, { headings: 'infer' }).length - sections.length;
  if (more >= WORTH_TELLING && more > sections.length)
    console.error(
      `${file}: ${more} titles are only bold and make no sections. --headings infer reads them, <policy-viewer headings="infer"> shows them.`,
    );
  return { title: readTitle(html, options), sections };
}
