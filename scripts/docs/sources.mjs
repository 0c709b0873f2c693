// What the site is made of: the Markdown of the repository, and pages that are generated as Markdown.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiPages } from './api-pages.mjs';
import { themeMaker } from './theme-maker.mjs';

/**
 * A page of the site. `name` is its address without `.html`, `file` where its Markdown stands, or would
 * stand, in the repository: links in it are relative to that. `append` is HTML after it, and `examples` are
 * pages that this HTML shows in frames.
 *
 * @typedef {{ name: string, html: string }} Example
 * @typedef {{ name: string, file: string, markdown: string, append?: string, examples?: Example[] }} Source
 */

/** `docs/decisions/0001-x.md` is the page `decisions/0001-x`, `README.md` is `readme`. */
export const nameOf = (file) =>
  file
    .replace(/^docs\//, '')
    .replace(/(^|\/)README(?:\.md)?$/, (all, slash) => (slash ? '/index' : 'readme'))
    .replace(/\.md$/, '')
    .toLowerCase();

/** @returns {Source[]} */
export function sources() {
  const files = readdirSync('docs', { recursive: true })
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const pages = [
    ...['README.md', 'CHANGELOG.md', ...files].map((file) => source(file, read(file))),
    source(
      'LICENSE',
      `# License\n\nWhat you may do with the package, and under which conditions.\n\n${read('LICENSE')}`,
    ),
    ...apiPages().map(({ tag, markdown }) => source(`docs/api/${tag}.md`, markdown)),
  ];
  return [...pages, ...lists(pages)];
}

const read = (file) => readFileSync(file, 'utf8');
const source = (file, markdown) => ({
  name: nameOf(file),
  file,
  markdown,
  ...additions[nameOf(file)],
});

/** What the site adds to a page. */
const additions = { 'theme-maker': themeMaker };

const folders = {
  api: '# Reference of the elements\n\nAttributes, properties, methods, events, slots, parts and custom properties, read from the source.',
  decisions: '# Decisions\n\nWhy things are as they are.',
  migrating: '# Moving in\n\nFrom another consent library.',
  recipes: '# Recipes\n\nWhat to paste, how to check that it works, and what goes wrong.',
};

/** A page that lists the pages of a folder, where the folder has none of its own. */
const lists = (pages) =>
  Object.entries(folders).flatMap(([folder, words]) => {
    const members = pages.filter(({ name }) => name.startsWith(`${folder}/`));
    if (members.length === 0 || members.some(({ name }) => name === `${folder}/index`)) return [];
    const items = members.map(
      ({ file, markdown }) => `- [${/^# (.+)/m.exec(markdown)[1]}](${path.posix.basename(file)})`,
    );
    return [source(`docs/${folder}/index.md`, `${words}\n\n${items.join('\n')}\n`)];
  });
