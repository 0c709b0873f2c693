/** Edits that may lie between what was written and what was meant. */
const MOST_EDITS = 3;

/** How many letters to add, drop or replace until one word is another. https://en.wikipedia.org/wiki/Levenshtein_distance */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  [...from].forEach((letter, line) => {
    const next = [line + 1];
    [...to].forEach((other, column) =>
      next.push(
        Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + Number(letter !== other)),
      ),
    );
    row = next;
  });
  return row.at(-1)!;
}

/** The word that was probably meant: `mesurement` → `measurement`. None if nothing is near. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const limit = Math.min(MOST_EDITS, Math.ceil(word.length / 3));
  const near = [...words]
    // What is much longer or shorter need not be compared letter by letter.
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => [edits(word.toLowerCase(), other.toLowerCase()), other] as const)
    .filter(([distance]) => distance <= limit);
  return near.sort(([a], [b]) => a - b)[0]?.[1];
}
