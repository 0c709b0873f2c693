import { html, type TemplateResult } from 'lit';
import type { VersionsMessages } from '../../../locales/en/versions.js';
import type { TextChange } from '../../../policy/text-changes.js';

/**
 * A piece of text that was added or removed. Colour is not enough, nor is `<ins>` for every screen
 * reader, so words before and after say it: as generated content, which nobody copies with the text.
 * https://adrianroselli.com/2017/12/tweaking-text-level-styles.html
 */
export function changedPiece(
  { text, change }: TextChange,
  messages: VersionsMessages,
): TemplateResult | string {
  if (change === 'same') return text;
  const { insertion, deletion, endOfChange } = messages;
  // A space at the edge would be marked as if it were a word.
  const words = text.trim();
  const [before, after] = words ? text.split(words, 2) : ['', ''];
  const piece =
    change === 'added'
      ? html`<ins data-start=${insertion} data-end=${endOfChange}>${words || text}</ins>`
      : html`<del data-start=${deletion} data-end=${endOfChange}>${words || text}</del>`;
  return html`${before}${piece}${after}`;
}

interface Paragraph {
  readonly pieces: (TemplateResult | string)[];
  isChanged: boolean;
}

/** A text with its changes as paragraphs: each ends with a line break, changed or not. */
function paragraphsOf(changes: readonly TextChange[], messages: VersionsMessages): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line: Paragraph = { pieces: [], isChanged: false };
  const add = (text: string, change: TextChange['change']): void => {
    if (text) line.pieces.push(changedPiece({ text, change }, messages));
    line.isChanged ||= !!text && change !== 'same';
  };
  for (const { text, change } of changes) {
    const [first, ...others] = text.split('\n');
    add(first!, change);
    for (const other of others) {
      paragraphs.push(line);
      line = { pieces: [], isChanged: false };
      add(other, change);
    }
  }
  return [...paragraphs, line].filter(({ pieces }) => pieces.length);
}

/**
 * The paragraphs of a section.
 *
 * @param onlyChanges leaves out those that stayed, but for the one before each change: it is often
 * what the change is about, such as the term before its definition
 */
export function changedText(
  changes: readonly TextChange[],
  messages: VersionsMessages,
  onlyChanges: boolean,
): TemplateResult[] {
  const paragraphs = paragraphsOf(changes, messages);
  const isShown = (place: number): boolean =>
    !onlyChanges || !!paragraphs[place]?.isChanged || !!paragraphs[place + 1]?.isChanged;
  return paragraphs.flatMap(({ pieces }, place) => {
    if (isShown(place)) return html`<p>${pieces}</p>`;
    return place === 0 || isShown(place - 1) ? html`<p class="gap">[…]</p>` : [];
  });
}
