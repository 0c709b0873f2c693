// The HTML around a page.
import path from 'node:path';
import { escape } from './render.mjs';

/**
 * @param {object} page
 * @param {string} page.name its address without `.html`
 * @param {string} page.title as plain text
 * @param {string} page.description
 * @param {string} page.html
 * @param {{ id: string, depth: number, words: string }[]} page.headings
 * @param {[title: string, pages: { name: string, title: string }[]][]} groups
 */
export function layout({ name, title, description, html, headings }, groups) {
  const to = (target) => linkTo(name, target);
  const ordered = groups.flatMap(([, members]) => members);
  const at = ordered.findIndex((one) => one.name === name);
  const contents = headings.filter(({ depth }) => depth === 2 || depth === 3);
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(title)} · consent-elements</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${escape(description)}">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
    <link rel="alternate" href="${path.posix.basename(name)}.md" type="text/markdown" title="This page as Markdown">
    <link rel="stylesheet" href="${to('base.css')}">
    <link rel="stylesheet" href="${to('site.css')}">
    <script type="module" src="${to('site.js')}"></script>
  </head>
  <body>
    <header class="cloth site-head">
      <a class="skip-link" href="#site-content">Skip to content</a>
      <a class="site-name" href="${to('index.html')}">consent-elements</a>
      <a href="${to('../../index.html')}">Demo</a>
      <button type="button" class="only-narrow" popovertarget="site-pages">Pages</button>
      <search class="search" data-index="${to('search.json')}" hidden>
        <form role="none">
          <label class="visually-hidden" for="site-search">Search the docs</label>
          <input type="search" id="site-search" placeholder="Search" autocomplete="off" spellcheck="false">
          <p class="visually-hidden" role="status"></p>
        </form>
        <ul class="found" aria-label="Pages found" hidden></ul>
      </search>
      ${contents.length > 1 ? '<button type="button" class="only-narrow" popovertarget="site-contents">Contents</button>' : ''}
    </header>
    <div class="site-body">
      <nav class="pages" id="site-pages" popover aria-label="Pages">
${groups.map((group) => pageList(group, name, to)).join('\n')}
      </nav>
      <main class="docs" id="site-content" tabindex="-1">
${html}
${neighbours(ordered[at - 1], at < 0 ? undefined : ordered[at + 1], to)}
        <footer class="site-foot small soft">
          <p><a href="${path.posix.basename(name)}.md">This page as Markdown</a></p>
          <p>These pages load nothing from anywhere else and store nothing, so they ask for nothing. What you answer in an example is forgotten when you leave the page.</p>
        </footer>
      </main>
${contents.length > 1 ? contentsList(contents) : ''}
    </div>
  </body>
</html>
`;
}

/** The address of something in the site, from a page of it. */
export const linkTo = (name, target) =>
  path.posix.relative(path.posix.dirname(name), target) || '.';

const pageList = ([title, members], current, to) => `        <h2>${title}</h2>
        <ul>
${members.map((one) => `          <li><a href="${to(`${one.name}.html`)}"${currentMark(one.name, current)}>${escape(one.title)}</a></li>`).join('\n')}
        </ul>`;

/** Marks the page, and the list of a folder on the pages of that folder. */
const currentMark = (name, current) => {
  if (name === current) return ' aria-current="page"';
  const isList = name.endsWith('/index') && current.startsWith(name.replace(/index$/, ''));
  return isList ? ' aria-current="true"' : '';
};

const contentsList = (
  headings,
) => `      <nav class="contents" id="site-contents" popover aria-label="On this page">
        <h2>On this page</h2>
        <ul>
${headings.map(({ id, depth, words }) => `          <li class="depth-${depth}"><a href="#${id}">${escape(words)}</a></li>`).join('\n')}
        </ul>
      </nav>`;

function neighbours(previous, next, to) {
  const link = (page, rel, words) =>
    page
      ? `<a rel="${rel}" href="${to(`${page.name}.html`)}"><span class="small soft">${words}</span> ${escape(page.title)}</a>`
      : '';
  if (!previous && !next) return '';
  return `        <nav class="neighbours" aria-label="Previous and next">${link(previous, 'prev', 'Previous')}${link(next, 'next', 'Next')}</nav>`;
}
