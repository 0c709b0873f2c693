import { fold } from './fold.js';

/** Where a match begins and ends in the text. */
export type Match = readonly [start: number, end: number];

/**
 * A query as a pattern for folded text: its words in order, with any white space between them.
 * `undefined` if there is nothing to look for.
 */
export function searchPattern(query: string): RegExp | undefined {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(escaped.join('\\s+'), 'gu');
}

/** What a query asks for. Every term has to stand in the same paragraph. */
export interface SearchTerms {
  /** Phrases in quotes, and the rest as one. */
  readonly phrases: readonly RegExp[];
  /** Single words, for a query whose words stand nowhere together; none if it has quotes. */
  readonly words: readonly RegExp[];
}

/** A quoted phrase in a folded query. */
const QUOTED = /"([^"]*)"/g;

/** A query as terms: `"your data" deleted` are two. */
export function searchTerms(query: string): SearchTerms {
  const folded = fold(query);
  const quoted = [...folded.matchAll(QUOTED)].map(([, phrase]) => phrase!);
  const rest = folded.replace(QUOTED, ' ').trim();
  const patterns = (texts: readonly string[]): RegExp[] =>
    texts.flatMap((text) => searchPattern(text) ?? []);
  const words = rest.split(/\s+/);
  return {
    phrases: patterns([...quoted, rest]),
    words: quoted.length || words.length < 2 ? [] : patterns(words),
  };
}

/** Where all terms stand in a text, in order; nothing if one is missing. */
export function findTerms(text: string, terms: readonly RegExp[]): Match[] {
  const found = terms.map((pattern) => findMatches(text, pattern));
  if (found.some((matches) => !matches.length)) return [];
  return found.length === 1 ? found[0]! : found.flat().sort(([a], [b]) => a - b);
}

/** All matches in a text, ignoring case and accents. */
export function findMatches(text: string, pattern: RegExp): Match[] {
  const { folded, origins } = foldWithOrigins(text);
  return [...folded.matchAll(pattern)].map(({ 0: match, index }) => {
    const end = index + match.length;
    // Up to the next character, to include combining accents, and never less than a whole character.
    return origins
      ? [origins[index]![0], Math.max(origins[end]![0], origins[end - 1]![1])]
      : [index, end];
  });
}

/** The folded text, and for each of its characters the one that it comes from, unless nothing moved. */
function foldWithOrigins(text: string): { folded: string; origins?: Match[] } {
  // Folding moves nothing in ASCII, which most text is.
  if (/^[\0-\x7f]*$/.test(text)) return { folded: text.toLowerCase() };
  const origins: Match[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const simple = fold(character);
    const end = place + character.length;
    // One character may fold to several: "ﬁ" is found by "fi", and whole by "i".
    for (let index = 0; index < simple.length; index++) origins.push([place, end]);
    folded += simple;
    place = end;
  }
  origins.push([place, place]);
  return { folded, origins };
}
