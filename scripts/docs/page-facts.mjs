// What is said of a page elsewhere: its title, and its first sentences as a description.
import { marked } from 'marked';
import { plain } from './render.mjs';

/** The title as plain text. */
export function titleOf(markdown) {
  const [, title] = /^# (.+)/m.exec(markdown);
  return plain(marked.parseInline(title));
}

/** What search engines and lists say of a page, in whole sentences where they fit. */
export function describe(markdown) {
  const paragraphs = marked.lexer(markdown).filter(({ type }) => type === 'paragraph');
  // Neither is a paragraph of links a description, nor a date.
  const first = paragraphs.find(({ text }) => /^[^[!].{19}/.test(text));
  const words = plain(marked.parseInline(first?.text ?? titleOf(markdown))).replace(/:$/, '.');
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  const sentences = /^.{20,}[.!?](?= )/.exec(cut)?.[0];
  return sentences ?? `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

const limit = 180;
