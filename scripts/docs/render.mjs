// Markdown of the docs as HTML.
import { Marked } from 'marked';
import { highlight } from './highlight.mjs';

/**
 * @param {string} markdown
 * @param {object} options
 * @param {(href: string) => string | undefined} options.resolve where a link leads in the site;
 *   `undefined`: the site has no such thing, and the words stand without a link
 * @param {() => (heading: string) => string} options.createSlugs ids for the headings of one page
 * @param {(example: { html: string, height: number }) => string} options.frame the address of a page that
 *   runs an example: a block that begins with "```html example 320"
 */
export function render(markdown, { resolve, createSlugs, frame }) {
  const slug = createSlugs();
  const headings = [];
  const ids = new Set();
  let tables = 0;

  const renderer = {
    heading({ tokens, depth, text }) {
      const words = this.parser.parseInline(tokens);
      const id = slug(text);
      ids.add(id);
      headings.push({ id, depth, words: plain(words) });
      const link =
        depth === 1
          ? ''
          : ` <a class="heading-link" href="#${id}" aria-label="Link to “${escape(plain(words))}”">#</a>`;
      return `<h${depth} id="${id}">${words}${link}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const address = resolve(href);
      return address === undefined ? words : `<a href="${escape(address)}">${words}</a>`;
    },
    image({ href, text }) {
      return `<img src="${escape(resolve(href))}" alt="${escape(text)}" loading="lazy">`;
    },
    table({ header, rows }) {
      const words = (cell) => this.parser.parseInline(cell.tokens);
      const labels = header.map((cell) => escape(plain(words(cell))));
      // Where there is little room, rows of up to four cells are cards: a name, and at the end its meaning.
      const isWide = header.length > 4;
      const isLabelled = (at) => at > 0 && at < header.length - 1 && labels[at] && !isWide;
      const label = (at) => (isLabelled(at) ? ` data-label="${labels[at]}"` : '');
      // Where the first column has no heading of its own, it heads the rows.
      const cell = (one, at) =>
        at === 0 && !labels[0] && labels[1]
          ? `<th role="rowheader" scope="row">${words(one)}</th>`
          : `<td role="cell"${label(at)}>${words(one)}</td>`;
      const row = (cells) => `<tr role="row"${rowId(cells[0])}>${cells.map(cell).join('')}</tr>`;
      const column = (one) =>
        one.text ? `<th role="columnheader">${words(one)}</th>` : '<td role="cell"></td>';
      // Headings without words would be none.
      const head = labels.some(Boolean)
        ? `<thead role="rowgroup"><tr role="row">${header.map(column).join('')}</tr></thead>`
        : '';
      const table = `<table role="table"${isWide ? '' : ' class="cards"'}>${head}<tbody role="rowgroup">${rows.map(row).join('\n')}</tbody></table>\n`;
      if (!isWide) return table;
      const name = `Table ${++tables}: ${headings.at(-1).words}`;
      return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(name)}">${table}</div>\n`;
    },
    code({ text, lang = '' }) {
      const [language, kind, height] = lang.split(' ');
      const code = `<pre tabindex="0"><code>${highlight(text, language)}</code></pre>`;
      if (kind !== 'example') return `<div class="code">${code}</div>\n`;
      const title = `Example: ${headings.at(-1).words}`;
      return `<figure class="example">
<iframe src="${frame({ html: text, height })}" title="${escape(title)}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads allow-forms"></iframe>
<div class="code">${code}</div>
</figure>\n`;
    },
  };

  /** A row about one name can be linked to: `errors.html#bad-setting`. */
  function rowId({ tokens }) {
    const [first, ...more] = tokens;
    const id = first?.type === 'codespan' && more.length === 0 && first.text;
    if (!id || !/^[\w-]+$/.test(id) || ids.has(id)) return '';
    ids.add(id);
    return ` id="${id}"`;
  }

  const html = new Marked({ renderer }).parse(markdown);
  return { html, headings };
}

/** Text for an attribute or between tags. */
export const escape = (text) =>
  text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The words of HTML that `marked` has written. */
export const plain = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity])
    .replace(/\s+/g, ' ')
    .trim();
