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

/** Whether a text continues the line before it: a value that a phrase takes in, or what follows one. */
function goesOn(text: Text): boolean {
  const value = text.parentElement?.closest('bdi');
  let before = (value ?? text).previousSibling;
  // Templates leave comments where something is put in.
  while (before instanceof Comment) before = before.previousSibling;
  const isAfterValue = before instanceof Element && before.localName === 'bdi';
  return isAfterValue || (!!value && before instanceof Text);
}

function linesOf(root: Node): string[] {
  const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest(IGNORED)) continue;
    if (goesOn(text) && lines.length) lines.push(`${lines.pop()}${text.data}`);
    else lines.push(text.data);
  }
  return lines.map((line) => line.trim().replace(/\s+/g, ' ')).filter(Boolean);
}
