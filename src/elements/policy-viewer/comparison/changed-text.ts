import { html, nothing, type TemplateResult } from 'lit';
import type { VersionsMessages } from '../../../locales/en/versions.js';
import type { BlockChange } from '../../../policy/section-change.js';
import type { TextChange } from '../../../policy/text-changes.js';

/**
 * A piece of text that was added or removed. Colour is not enough, nor is `<ins>` for every screen
 * reader, so words before and after say it: as generated content, which nobody copies with the text.
 * https://adrianroselli.com/2017/12/tweaking-text-level-styles.html
 */
export function changedPiece(
  { text, change }: Pick<TextChange, 'text' | 'change'>,
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

const isChanged = ({ isMoved, parts }: BlockChange): boolean =>
  isMoved || parts.some(({ change }) => change !== 'same');

/**
 * The blocks of a section: paragraphs, lists and tables, as they are in the policy.
 *
 * @param onlyChanges leaves out those that stayed, but for the one before each change: it is often
 * what the change is about, such as the term before its definition
 */
export function changedText(
  blocks: readonly BlockChange[],
  messages: VersionsMessages,
  onlyChanges: boolean,
): TemplateResult[] {
  const isShown = (block: BlockChange | undefined, next: BlockChange | undefined): boolean =>
    !onlyChanges || (!!block && isChanged(block)) || (!!next && isChanged(next));
  const groups: BlockChange[][] = [];
  for (const [place, block] of blocks.entries()) {
    const last = groups.at(-1);
    if (!isShown(block, blocks[place + 1])) {
      if (last?.length !== 0) groups.push([]);
    } else if (last?.[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => groupView(group, messages));
}

/** Neighbours of a kind; none stand for what is left out. */
function groupView(group: readonly BlockChange[], messages: VersionsMessages): TemplateResult {
  if (!group.length) return html`<p class="gap">[…]</p>`;
  const content = ({ isMoved, parts }: BlockChange): unknown[] => [
    isMoved ? html`<span class="moved" lang=${messages.lang}>${messages.moved}</span> ` : nothing,
    ...parts.map((part) => changedPiece(part, messages)),
  ];
  switch (group[0]!.kind) {
    case 'item':
      return html`<ul>
        ${group.map((block) => html`<li>${content(block)}</li>`)}
      </ul>`;
    case 'row':
      return html`<table>
        ${group.map(
          ({ parts, ...row }) =>
            html`<tr>
              ${cellsOf(parts).map(
                (cell, column) =>
                  html`<td>${content({ ...row, isMoved: row.isMoved && !column, parts: cell })}</td>`,
              )}
            </tr>`,
        )}
      </table>`;
    default:
      return html`${group.map((block) => html`<p>${content(block)}</p>`)}`;
  }
}

/** A row, taken apart at its tabs. */
function cellsOf(parts: readonly TextChange[]): TextChange[][] {
  const cells: TextChange[][] = [[]];
  for (const { text, ...part } of parts)
    for (const [place, piece] of text.split('\t').entries()) {
      if (place) cells.push([]);
      if (piece) cells.at(-1)!.push({ ...part, text: piece });
    }
  return cells;
}
