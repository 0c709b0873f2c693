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
 * Compares two lists. From a library, which this folder doesn't know.
 *
 * @returns `undefined` if it took too long
 */
export type Diff = (
  from: readonly string[],
  to: readonly string[],
) => readonly DiffRun[] | undefined;

/**
 * What has to be done to one text to make it the other, in words. A text is a list of blocks
 * (paragraphs, items); each ends with a line break. First whole blocks are compared, then the
 * words of those that differ: faster by far, and a change is not torn across paragraphs.
 */
export function textChanges(
  from: readonly string[],
  to: readonly string[],
  diff: Diff,
): TextChange[] {
  const runs = diff(from, to) ?? [
    { values: from, change: 'removed' },
    { values: to, change: 'added' },
  ];
  const changes: TextChange[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const settle = (): void => {
    changes.push(...wordChanges(textOf(removed), textOf(added), diff));
    removed = added = [];
  };
  for (const { values, change } of runs) {
    if (change === 'removed') removed = [...removed, ...values];
    else if (change === 'added') added = [...added, ...values];
    else {
      settle();
      changes.push({ text: textOf(values), change });
    }
  }
  settle();
  return merged(changes);
}

const textOf = (blocks: readonly string[]): string => blocks.map((block) => `${block}\n`).join('');

function wordChanges(from: string, to: string, diff: Diff): TextChange[] {
  const runs = from && to ? diff(tokensOf(from), tokensOf(to)) : undefined;
  if (!runs)
    return [
      { text: from, change: 'removed' },
      { text: to, change: 'added' },
    ];
  return withoutCrumbs(runs.map(({ values, change }) => ({ text: values.join(''), change })));
}

/**
 * "We ~~store~~ **keep** ~~it~~ **them**" is harder to read than "~~store it~~ **keep them**": what
 * is left standing between two changes counts as changed if it holds no word.
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

/** Neighbours of a kind become one, removed before added; empty ones go. */
function merged(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  let removed = '';
  let added = '';
  const push = (text: string, change: TextChange['change']): void => {
    if (text) result.push({ text, change });
  };
  const settle = (): void => {
    push(removed, 'removed');
    push(added, 'added');
    removed = added = '';
  };
  for (const { text, change } of changes) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (text) {
      settle();
      const last = result.at(-1);
      if (last?.change === 'same') result[result.length - 1] = { text: last.text + text, change };
      else push(text, change);
    }
  }
  settle();
  return result;
}
