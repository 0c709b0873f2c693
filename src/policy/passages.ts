import { fold } from './fold.js';
import type { SectionText } from './section-text.js';

/** A sentence, or a line of a list, a table or an address, with what a reader has in mind there. */
export interface Passage {
  /** The section that it stands in. */
  readonly id: string;
  readonly written: string;
  /** Folded, as are those that follow. */
  readonly text: string;
  /** The headings above it and the words that introduce it: "You have the right to:". */
  readonly context: string;
  /** The sentence before it in the section. */
  readonly before: string;
  /** It, and the lines right above that do not end as sentences do. */
  readonly lines: string;
}

/** Nobody reads on for longer than this; without ends, one line of a file could be a sentence. */
const LONGEST_SENTENCE = 1000;
const LONGEST_CONTEXT = 300;
const MOST_LINES = 5;

/** Splits the sections of a policy into passages, in order. */
export function passagesOf(sections: readonly SectionText[], rights: RegExp): Passage[] {
  const passages: Passage[] = [];
  const path: { level: number; title: string }[] = [];
  for (const { id, title, level, blocks } of sections) {
    while (path.length && path.at(-1)!.level >= level) path.pop();
    const above = path.map((one) => one.title).join('\n');
    const own = foldedStart(title);
    if (own) path.push({ level, title: own });
    passages.push(...passagesIn({ id, above: clip(`${above}\n${own}`), title, blocks }, rights));
  }
  return passages;
}

interface Part {
  readonly id: string;
  readonly above: string;
  readonly title: string;
  readonly blocks: readonly string[];
}

function* passagesIn({ id, above, title, blocks }: Part, rights: RegExp): Generator<Passage> {
  let introduction = '';
  let before = '';
  let lines: string[] = [];
  const parts = rights.test(above) && title ? [title, ...blocks] : blocks;
  for (const block of parts) {
    for (const written of sentencesOf(block)) {
      const text = fold(written);
      lines = [...lines, text].slice(-MOST_LINES);
      yield {
        id,
        written,
        text,
        context: `${above}\n${introduction}`,
        before,
        lines: clip(lines.join('\n'), -1),
      };
      before = text;
      if (isSentence(written)) lines = [];
    }
    if (/:\s?$/.test(block)) introduction = clip(before);
  }
}

const clip = (text: string, end = 1): string =>
  end > 0 ? text.slice(-LONGEST_CONTEXT) : text.slice(-2 * LONGEST_SENTENCE);

const foldedStart = (title: string): string => fold(title.slice(0, LONGEST_CONTEXT));

const isSentence = (text: string): boolean => /[.!?]["'”’)\]]?$/.test(text);

/** What ends in a full stop without ending a sentence, in the languages that are read. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.\s?){1,3}\p{L}|e\.g|i\.e|arts?|no|nr|inc|ltd|co|corp|paras?|abs|lit|mr|mrs|ms|dr|st|str|tel|approx|vs|cf|bzw|ca|ggf|vgl|usw|mme|av|ltda|sec|reg|bijv|jl|ust|incl|z\.\s?b|d\.\s?h|u\.\s?a)$/iu;

/** The sentences of a block of text, split where a reader would. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of block.matchAll(/[.!?]["'”’)\]]{0,2}\s(?=\S)/g)) {
    const next = index + end.length;
    const isEnd =
      !/\p{Ll}/u.test(block[next]!) &&
      !(block[index] === '.' && ABBREVIATIONS.test(block.slice(Math.max(start, index - 8), index)));
    if (isEnd) {
      sentences.push(...pieces(block.slice(start, next).trim()));
      start = next;
    }
  }
  return [...sentences, ...pieces(block.slice(start).trim())];
}

/** A sentence; one that never ends in several. */
function pieces(sentence: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < sentence.length; start += LONGEST_SENTENCE)
    parts.push(sentence.slice(start, start + LONGEST_SENTENCE));
  return parts;
}
