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
