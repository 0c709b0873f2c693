import type { Token } from './units.js';
import { isWord } from './words.js';

/** A stretch of text, and whether it is in both versions or in one. */
export interface TextChange {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
  /** How many words it has; an address is one. */
  readonly words: number;
}

/** A run of equal, added or removed items, in order: removed ones before added ones. */
export interface DiffRun {
  readonly values: readonly string[];
  readonly change: 'same' | 'added' | 'removed';
}

/**
 * Compares two lists. A library does it; this folder knows none.
 *
 * @returns `undefined` if they have too little in common to be worth it
 */
export type Diff = (
  from: readonly string[],
  to: readonly string[],
) => readonly DiffRun[] | undefined;

/** A sentence that shares fewer of its words than this is easier to read as old and new. */
const REWRITTEN = 0.5;

/**
 * The changes that turn one sentence into the other, word by word; of one that was mostly rewritten, the
 * old one as a whole and then the new one.
 *
 * @param rewritten how much of the words both have to share, 0 to 1
 */
export function wordChanges(
  from: readonly Token[],
  to: readonly Token[],
  diff: Diff,
  rewritten = REWRITTEN,
): readonly TextChange[] {
  const runs = diff(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  );
  const words = (values: readonly { readonly key: string }[] | readonly string[]): number =>
    values.filter((value) => isWord(typeof value === 'string' ? value : value.key)).length;
  const shared = words(
    runs?.flatMap(({ values, change }) => (change === 'same' ? values : [])) ?? [],
  );
  if (!runs || 2 * shared < rewritten * (words(from) + words(to))) return replaced(from, to);
  const was = from.values();
  const is = to.values();
  return withoutCrumbs(
    merged(
      runs.flatMap(({ values, change }) =>
        values.map((): TextChange => {
          const before = change === 'added' ? undefined : was.next().value;
          const token = (change === 'removed' ? before : is.next().value)!;
          const text = token.isAddress && change === 'same' ? '' : token.text;
          return { text, change, words: Number(isWord(token.key)) };
        }),
      ),
    ),
  );
}

/** All of one for all of the other. Addresses are shown if the other has none like them. */
export function replaced(from: readonly Token[], to: readonly Token[]): TextChange[] {
  const without = (tokens: readonly Token[], others: readonly Token[]): Token[] => {
    const known = new Set(others.filter(({ isAddress }) => isAddress).map(({ key }) => key));
    return tokens.filter(({ isAddress, key }) => !isAddress || !known.has(key));
  };
  return merged([part(without(from, to), 'removed'), part(without(to, from), 'added')]);
}

/** Text that only one version has, or both. */
export const whole = (tokens: readonly Token[], change: TextChange['change']): TextChange =>
  part(
    tokens.filter(({ isAddress }) => !isAddress),
    change,
  );

const part = (tokens: readonly Token[], change: TextChange['change']): TextChange => ({
  text: tokens.map(({ text }) => text).join(''),
  change,
  words: tokens.filter(({ key }) => isWord(key)).length,
});

/**
 * "We ~~store~~ **keep** ~~it~~ **them**" is harder to read than "~~store it~~ **keep them**": an
 * unchanged piece between two changes counts as changed if it holds no word.
 */
function withoutCrumbs(changes: readonly TextChange[]): TextChange[] {
  return merged(
    changes.flatMap((part, index): TextChange[] => {
      const isCrumb =
        part.change === 'same' &&
        index > 0 &&
        index < changes.length - 1 &&
        !isWord(part.text) &&
        !part.text.includes('\t');
      return isCrumb
        ? [
            { ...part, change: 'removed' },
            { ...part, change: 'added' },
          ]
        : [part];
    }),
  );
}

/** Joins neighbours of a kind, removed before added, and drops empty ones. */
export function merged(changes: readonly TextChange[]): TextChange[] {
  const result: { text: string; change: TextChange['change']; words: number }[] = [];
  const removed = { text: '', words: 0 };
  const added = { text: '', words: 0 };
  const append = (text: string, change: TextChange['change'], words: number): void => {
    const last = result.at(-1);
    if (last?.change === change) {
      last.text += text;
      last.words += words;
    } else if (text) result.push({ text, change, words });
  };
  const flush = (): void => {
    // The space before a replaced word belongs to neither version.
    const space = /^[^\S\n\t]*/.exec(removed.text)![0];
    const shared = added.text.startsWith(space) ? space.length : 0;
    append(removed.text.slice(0, shared), 'same', 0);
    append(removed.text.slice(shared), 'removed', removed.words);
    append(added.text.slice(shared), 'added', added.words);
    for (const side of [removed, added]) Object.assign(side, { text: '', words: 0 });
  };
  for (const { text, change, words } of changes) {
    const side = change === 'removed' ? removed : change === 'added' ? added : undefined;
    if (side) {
      side.text += text;
      side.words += words;
    } else if (text) {
      flush();
      append(text, 'same', words);
    }
  }
  flush();
  return result;
}
