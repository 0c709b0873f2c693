// What the search looks through: every section of every page.
import { plain } from './render.mjs';

/** @returns {{ address: string, page: string, title: string, text: string }[]} */
export function sectionsOf({ name, title, html }) {
  return html
    .split(/(?=<h[1-3] id=")/)
    .map((part) => {
      const [heading, level, id, words] = /^<h([1-3]) id="([^"]+)">(.*?)<\/h/s.exec(part) ?? [
        '',
        0,
      ];
      if (!heading) return undefined;
      const text = plain(part.slice(heading.length).replace(/<\/(?:td|th|li|p|pre)>/g, ' $&'));
      return {
        address: `${name}.html${level === '1' ? '' : `#${id}`}`,
        page: title,
        title: plain(words.replace(/<a class="heading-link".*/s, '')),
        text,
      };
    })
    .filter(Boolean);
}
