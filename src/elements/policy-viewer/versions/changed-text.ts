import { html, type TemplateResult } from 'lit';
import type { VersionsMessages } from '../../../locales/viewer-versions-messages.js';
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

/** A text with its changes as paragraphs: each ends with a line break, changed or not. */
export function changedText(
  changes: readonly TextChange[],
  messages: VersionsMessages,
): TemplateResult[] {
  const paragraphs: TemplateResult[] = [];
  let line: (TemplateResult | string)[] = [];
  const endLine = (): void => {
    if (line.length) paragraphs.push(html`<p>${line}</p>`);
    line = [];
  };
  for (const { text, change } of changes) {
    const [first, ...others] = text.split('\n');
    if (first) line.push(changedPiece({ text: first, change }, messages));
    for (const other of others) {
      endLine();
      if (other) line.push(changedPiece({ text: other, change }, messages));
    }
  }
  endLine();
  return paragraphs;
}
