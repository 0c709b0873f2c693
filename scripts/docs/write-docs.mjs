// Writes the documentation site: static pages, a Markdown twin beside each, an index for the search, llms.txt.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { arrange } from './contents.mjs';
import { examplePage } from './example-page.mjs';
import { layout, linkTo } from './layout.mjs';
import { describe, titleOf } from './page-facts.mjs';
import { render } from './render.mjs';
import { sectionsOf } from './search-index.mjs';
import { nameOf, sources } from './sources.mjs';

/** Where the site is built: beside the demo, whose server shows it. */
export const docsFolder = 'demo/build/docs';

/** Needs a build of `dist`: the pages run it, and the reference is read from it. */
export async function writeDocs() {
  const { createGithubSlugs } = await import('../../dist/npm/formats/github-slugs.js');
  const all = sources();
  const known = new Set(all.map(({ name }) => name));
  const pages = all.map((source) => {
    const examples = [...(source.examples ?? [])];
    const { html, headings } = render(source.markdown, {
      createSlugs: createGithubSlugs,
      resolve: (href) => resolve(href, source, known),
      frame({ html: example }) {
        const name = `examples/${source.name.replaceAll('/', '-')}-${examples.length + 1}`;
        examples.push({ name, html: example });
        return linkTo(source.name, `${name}.html`);
      },
    });
    return {
      ...source,
      html: withReferences(html, source.name, known) + (source.append ?? ''),
      headings,
      examples,
      title: titleOf(source.markdown),
      description: describe(source.markdown),
    };
  });

  const groups = arrange(pages);
  copyFiles();
  for (const page of pages) {
    write(`${page.name}.html`, layout(page, groups));
    write(`${page.name}.md`, twin(page, known));
    for (const { name, html } of page.examples) write(`${name}.html`, examplePage(name, html));
  }
  write('search.json', JSON.stringify(pages.flatMap(sectionsOf)));
  const reference = pages.filter(({ name }) => name.startsWith('api/'));
  write('llms.txt', llms([...groups, ['Reference of the elements', reference]]));
}

function write(name, text) {
  const file = path.join(docsFolder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Everything besides the pages; what the examples run is what a website would upload. */
function copyFiles() {
  for (const name of ['base.css', 'print.svg', 'icon.svg']) copy(`demo/shared/${name}`, name);
  copy('docs/site/site.css', 'site.css');
  copy('docs/site/examples', 'examples');
  copy('docs/images', 'images');
  copy('dist/site', 'consent');
  buildSync({
    entryPoints: ['docs/site/site.ts', 'docs/site/theme-maker.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: docsFolder,
  });
}

const copy = (from, to) => cpSync(from, path.join(docsFolder, to), { recursive: true });

/** Where a link of a page leads in the site; nowhere if the site does not have it. */
function resolve(href, { name, file }, known) {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [, address, anchor] = /^([^#]*)(.*)$/.exec(href);
  const target = path.posix.join(path.posix.dirname(file), address);
  if (target.startsWith('docs/images/')) return linkTo(name, target.slice('docs/'.length));
  const page = [nameOf(target), `${nameOf(target).replace(/\/$/, '')}/index`].find((one) =>
    known.has(one),
  );
  return page && `${linkTo(name, `${page}.html`)}${anchor}`;
}

/** Leads from the guide of an element, which is under a heading of its name, to its reference. */
const withReferences = (html, name, known) =>
  html.replace(/<h2 id="([a-z]+-[a-z]+)"><code>&lt;\1&gt;<\/code>.*?<\/h2>/g, (heading, tag) => {
    if (!known.has(`api/${tag}`)) return heading;
    const address = linkTo(name, `api/${tag}.html`);
    return `${heading}\n<p class="small"><a href="${address}">Reference of <code>&lt;${tag}&gt;</code></a></p>`;
  });

/** The Markdown of a page, with links to the other pages' Markdown. */
const twin = (page, known) =>
  page.markdown.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (all, image, words, href) => {
    const address = resolve(href, page, known);
    if (address === undefined) return words;
    return `${image}[${words}](${/^[a-z]+:/.test(address) ? address : address.replace(/\.html(?=#|$)/, '.md')})`;
  });

/** https://llmstxt.org */
const llms = (groups) => `# consent-elements

> A consent banner, a preferences dialog and a privacy-policy viewer as web components, with a small gate that keeps
> scripts, frames and images switched off until the visitor agrees. One script tag, or a typed npm package.

${groups.map(([title, members]) => `## ${title}\n\n${members.map((one) => `- [${one.title}](${one.name}.md): ${one.description}`).join('\n')}`).join('\n\n')}
`;
