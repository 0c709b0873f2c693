import { Marked } from 'marked';
import { attributesOf } from './write-html.js';

/** The fields of the front matter, named like the attributes of `<policy-viewer>`. */
const FACTS = ['version', 'effective', 'updated', 'responsible-party'];

const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n([^]*?\n)?---[^\S\n]*(?:\r?\n|$)/;

/** `## Your rights {#rights}`, as Pandoc, kramdown and Docusaurus write the id of a heading. */
const HEADING_ID = /<h([1-6])>([^\n]*?)\s*\{#([^\s{}"<>]+)\}<\/h\1>/g;

const marked = new Marked({ gfm: true });

/**
 * Converts a policy from Markdown to HTML, in a `<policy-viewer>` with the version and dates of its front
 * matter. HTML in it is kept: sanitise what isn't your own.
 */
export function markdownToHtml(text: string): string {
  const [matter = '', lines = ''] = FRONT_MATTER.exec(text) ?? [];
  const html = marked.parse(text.slice(matter.length), { async: false });
  const content = html.replace(HEADING_ID, '<h$1 id="$3">$2</h$1>');
  return `<policy-viewer${attributesOf(factsOf(lines))}>\n${content}</policy-viewer>`;
}

/** One `effective: 2026-05-13` a line, with or without quotes. */
function factsOf(lines: string): Record<string, string | undefined> {
  const values = new Map(
    lines.split('\n').flatMap((line) => {
      const [, name, , value] = /^([\w-]+):\s*(["']?)(.*?)\2\s*$/.exec(line) ?? [];
      return name && value ? [[name.toLowerCase(), value] as const] : [];
    }),
  );
  return Object.fromEntries(FACTS.map((name) => [name, values.get(name)]));
}
