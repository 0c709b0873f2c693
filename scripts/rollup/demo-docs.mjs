// The README and the docs as pages of the demo, so that they can be read where `npm start` serves it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

export function demoDocs() {
  return {
    name: 'demo-docs',
    async generateBundle() {
      // Built by now: the ids that links from one page to another expect.
      const { createGithubSlugs } = await import('../../dist/npm/formats/github-slugs.js');
      for (const file of markdownFiles())
        this.emitFile({
          type: 'asset',
          fileName: `docs/${pageOf(file)}`,
          source: page(file, createGithubSlugs()),
        });
    },
  };
}

const markdownFiles = () => [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/'))),
];

/** `docs/decisions/0001-rings.md` is `decisions-0001-rings.html`. */
const pageOf = (file) =>
  `${file
    .replace(/^docs\//, '')
    .replaceAll('/', '-')
    .replace(/\.md$/, '')
    .toLowerCase()}.html`;

function page(file, slug) {
  const markdown = readFileSync(file, 'utf8');
  const [, title = file] = /^# (.+)/m.exec(markdown) ?? [];
  const plain = title.replace(/[`<>]/g, '');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${plain} · consent-elements</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="/demo/shared/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/demo/shared/base.css">
    <link rel="stylesheet" href="/demo/shared/docs.css">
  </head>
  <body>
    <header class="cloth">
      <nav class="wrap docs-nav" aria-label="Main">
        <a href="/demo/">consent-elements</a>
        <a href="readme.html#documentation">All docs</a>
        <a href="gallery.html">Gallery</a>
      </nav>
    </header>
    <main class="wrap docs">
${withAddresses(toHtml(markdown, slug), file)}
    </main>
  </body>
</html>
`;
}

function toHtml(markdown, slug) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${slug(text)}">${words}</h${depth}>\n`;
      },
    },
  });
  return marked.parse(markdown);
}

/** Leads links and pictures from where the text stands in the repository to where the demo has them. */
const withAddresses = (html, file) =>
  html.replace(/(?<=\s(?:href|src)=")(?![a-z]+:|#|\/)([^"#]*)/g, (address) => {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), address));
    if (target.endsWith('.md') && (target.startsWith('docs/') || !target.includes('/')))
      return pageOf(target);
    const isFolder = existsSync(target) && statSync(target).isDirectory();
    return isFolder ? 'readme.html' : `/${target}`;
  });
