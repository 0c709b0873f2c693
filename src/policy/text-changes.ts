import { isWord, tokensOf } from './words.js';

/** A stretch of text, and whether it is in both versions or in one. */
export interface TextChange {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** A run of equal, added or removed items, in order: removed ones before added ones. */
export interface DiffRun {
  readonly values: readonly string[];
  readonly change: 'same' | 'added' | 'removed';
}

/**
 * Compares two lists. A library does it; this folder knows none.
 *
 * @returns `undefined` if it took too long
 */
export type Diff = (
  from: readonly string[],
  to: readonly string[],
) => readonly DiffRun[] | undefined;

/**
 * The changes that turn one text into the other, word by word. A text is a list of blocks
 * (paragraphs, items), each ending with a line break. Comparing whole blocks first, then the words of
 * those that differ, is much faster and keeps a change within its paragraph.
 */
export function textChanges(
  from: readonly string[],
  to: readonly string[],
  diff: Diff,
): TextChange[] {
  // Most sections of a new version are those of the old one.
  if (from.length === to.length && from.every((block, place) => block === to[place]))
    return merged([{ text: linesOf(to), change: 'same' }]);
  const runs = diff(from, to) ?? [
    { values: from, change: 'removed' },
    { values: to, change: 'added' },
  ];
  const changes: TextChange[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const flush = (): void => {
    changes.push(...wordChanges(linesOf(removed), linesOf(added), diff));
    removed = added = [];
  };
  for (const { values, change } of runs) {
    if (change === 'removed') removed = [...removed, ...values];
    else if (change === 'added') added = [...added, ...values];
    else {
      flush();
      changes.push({ text: linesOf(values), change });
    }
  }
  flush();
  return merged(changes);
}

const linesOf = (blocks: readonly string[]): string => blocks.map((block) => `${block}\n`).join('');

function wordChanges(from: string, to: string, diff: Diff): TextChange[] {
  const whole: TextChange[] = [
    { text: from, change: 'removed' },
    { text: to, change: 'added' },
  ];
  if (!from || !to) return whole;
  const before = tokensOf(from);
  const after = tokensOf(to);
  const runs = diff(before.map(bare), after.map(bare));
  if (!runs) return whole;
  const was = before.values();
  const is = after.values();
  return withoutCrumbs(merged(runs.flatMap((run) => restored(run, was, is))));
}

/** A space makes no other word, and an unchanged one must not keep two changes apart. */
const bare = (token: string): string => token.replace(/^[^\S\n]+/, '') || token;

/** A run, with the spaces that its words have in their own version. */
function restored(
  { values, change }: DiffRun,
  before: Iterator<string>,
  after: Iterator<string>,
): readonly TextChange[] {
  if (change !== 'same') {
    const tokens = change === 'removed' ? before : after;
    return [{ text: values.map(() => tokens.next().value as string).join(''), change }];
  }
  return values.flatMap((value): TextChange[] => {
    const was = before.next().value as string;
    const is = after.next().value as string;
    if (was === is) return [{ text: is, change }];
    return [
      { text: was.slice(0, was.length - value.length), change: 'removed' },
      { text: is.slice(0, is.length - value.length), change: 'added' },
      { text: value, change },
    ];
  });
}

/**
 * "We ~~store~~ **keep** ~~it~~ **them**" is harder to read than "~~store it~~ **keep them**": an
 * unchanged piece between two changes counts as changed if it holds no word.
 */
function withoutCrumbs(changes: readonly TextChange[]): TextChange[] {
  return changes.flatMap((part, index): TextChange[] => {
    const isCrumb =
      part.change === 'same' &&
      index > 0 &&
      index < changes.length - 1 &&
      !isWord(part.text) &&
      !part.text.includes('\n');
    return isCrumb
      ? [
          { text: part.text, change: 'removed' },
          { text: part.text, change: 'added' },
        ]
      : [part];
  });
}

/** Joins neighbours of a kind, removed before added, and drops empty ones. */
function merged(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  let removed = '';
  let added = '';
  const keep = (text: string): void => {
    const last = result.at(-1);
    if (last?.change === 'same') result[result.length - 1] = { ...last, text: last.text + text };
    else if (text) result.push({ text, change: 'same' });
  };
  const flush = (): void => {
    // The space before a replaced word belongs to neither version.
    const space = /^[^\S\n]*/.exec(removed)![0];
    const shared = added.startsWith(space) ? space.length : 0;
    keep(removed.slice(0, shared));
    if (removed.length > shared) result.push({ text: removed.slice(shared), change: 'removed' });
    if (added.length > shared) result.push({ text: added.slice(shared), change: 'added' });
    removed = added = '';
  };
  for (const { text, change } of changes) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (text) {
      flush();
      keep(text);
    }
  }
  flush();
  return result;
}
