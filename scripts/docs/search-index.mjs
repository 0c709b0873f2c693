// What the search looks through: every section of every page, and every row of a table that can be linked to.
import { plain } from './render.mjs';

/** @returns {{ address: string, page: string, title: string, text: string }[]} */
export const sectionsOf = ({ name, title: page, html }) => [
  ...[...html.matchAll(section)].map(([, level, id, words, text]) => ({
    // The first heading is the page.
    address: level === '1' ? `${name}.html` : `${name}.html#${id}`,
    page,
    title: plain(words.replace(headingLink, '')),
    text: spaced(text),
  })),
  ...[...html.matchAll(row)].map(([, id, text]) => ({
    address: `${name}.html#${id}`,
    page,
    title: id,
    text: spaced(text),
  })),
];

const section = /<h([1-3]) id="([^"]+)">(.*?)<\/h\1>(.*?)(?=<h[1-3] id="|$)/gs;
const headingLink = /<a class="heading-link".*/s;
const row = /<tr role="row" id="([^"]+)"><td.*?<\/td>(.*?)<\/tr>/gs;

/** Text, with a space where cells, paragraphs and the like end. */
const spaced = (html) => plain(html.replace(/<\/(?:td|th|li|p|pre)>/g, ' $&'));
