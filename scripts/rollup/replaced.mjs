/**
 * A code with other texts in some places. As long as nothing else on a line moves, the source map of
 * the code stays right.
 *
 * @param {{ start: number, end: number, text: string }[]} places
 */
export function replaced(code, places) {
  let result = '';
  let done = 0;
  for (const { start, end, text } of places.sort((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
