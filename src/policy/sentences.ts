import { sentenceKey, type Token, type Unit } from './units.js';

/** A sentence, or a cell of a row, and the block that it stands in. */
export interface Sentence {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly key: string;
}

/** The sentences of a block; joined they are the block again. */
export function sentencesOf(unit: Unit): Sentence[] {
  const { tokens } = unit;
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (place: number): void => {
    const part = tokens.slice(start, place);
    if (part.length) sentences.push({ unit, tokens: part, key: sentenceKey(part) });
    start = place;
  };
  for (const [place, { key }] of tokens.entries()) {
    if (key === '\t') {
      end(place);
      end(place + 1);
    } else if (endsBefore(tokens, place + 1)) end(place + 1);
  }
  end(tokens.length);
  return sentences;
}

/** Whether a sentence has ended, with its closing quotes and brackets. */
function endsBefore(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place];
  if (!next || /^["')\]」』]$/.test(next.key)) return false;
  let last = place - 1;
  while (last > 0 && (tokens[last]!.isAddress || /^["')\]」』]$/.test(tokens[last]!.key))) last--;
  const sign = tokens[last]!.key;
  return /^[。！？]$/.test(sign) || (/^[.!?]$/.test(sign) && /^\s/.test(next.text));
}
