import type { ShownWords } from '../../consent/receipt-event.js';
import { page } from '../../page/page.js';
import { languageOf } from '../shared/language.js';

/** What is written inside, but nothing that is no text, and no earlier receipt. */
const IGNORED = 'script, style, template, [data-receipt]';

/** The words of a place, each text on a line of its own. */
export function wordsOf(place: Element): ShownWords {
  const roots = [place.shadowRoot ?? [], place].flat();
  const own = roots.flatMap((root) => root.querySelector('[lang]') ?? [])[0];
  const language = own?.getAttribute('lang') ?? languageOf(place);
  return { text: roots.flatMap(linesOf).join('\n'), language: language || 'und' };
}

function linesOf(root: Node): string[] {
  const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const line = data.trim().replace(/\s+/g, ' ');
    if (line && !parentElement?.closest(IGNORED)) lines.push(line);
  }
  return lines;
}

/** The same with the hash of the words, where the browser lets us compute it. */
export async function withHash(words: ShownWords): Promise<ShownWords> {
  // Only in a secure context. https://w3c.github.io/webcrypto/#crypto-interface
  if (!globalThis.crypto.subtle) return words;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.text));
  const sha256 = [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { ...words, sha256 };
}
