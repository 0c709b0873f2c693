import { addressKey, shownAddress } from './address.js';
import type { BlockForm, BlockLink } from './block-form.js';
import type { SectionText } from './section-text.js';
import { withoutNumbering } from './slug.js';
import { isWord, keyOf, tokensOf } from './words.js';

/** A word or sign, with the space before it, and what counts of it in a comparison. */
export interface Token {
  readonly text: string;
  readonly key: string;
  /** The address of the link that ends here: shown only if it changed. */
  readonly isAddress?: boolean;
}

/** What is compared as one: a title, a paragraph, an item of a list, a row of a table. */
export interface Unit {
  /** Index of its section. */
  readonly section: number;
  readonly isTitle: boolean;
  readonly kind: BlockForm['kind'];
  readonly tokens: readonly Token[];
  /** The same for texts that say the same. */
  readonly key: string;
  /** Its words, as they count. */
  readonly words: readonly string[];
}

const BULLET = /^[\s\p{Cf}]*[•‣◦▪●○·∙*–—-]\s+/u;

/** The number of an item, as in a list that was written by hand. */
const NUMBER = /^[\s\p{Cf}]*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]{1,5})[.)]\s+/iu;

/**
 * A section as units.
 *
 * @param known blocks that were read before: most of a new version are those of the old one
 */
export function unitsOf(
  { title, blocks, forms }: SectionText,
  section: number,
  known: Map<string, Unit>,
): { title: Unit; blocks: Unit[] } {
  const units: Unit[] = [];
  let row: { id: number | undefined; cell: number | undefined; tokens: Token[] } | undefined;
  const flush = (): void => {
    if (row) units.push(unit(section, 'row', row.tokens));
    row = undefined;
  };
  for (const [place, text] of blocks.entries()) {
    const { kind, links, row: id, cell } = forms?.[place] ?? { kind: 'paragraph', links: [] };
    const name = kind !== 'row' && !links.length ? `${kind} ${text}` : '';
    const same = known.get(name);
    if (same) {
      flush();
      units.push({ ...same, section });
      continue;
    }
    const isItem = BULLET.test(text);
    const tokens = tokensIn(text, links, kind === 'row' ? 0 : markLength(text), isItem);
    if (kind === 'row') {
      if (row && row.id === id) {
        const isSameCell = row.cell === cell;
        row.tokens.push({ text: isSameCell ? ' ' : '\t', key: isSameCell ? '' : '\t' });
        // Not as arguments, of which there may be too many.
        for (const token of tokens) row.tokens.push(token);
      } else {
        flush();
        row = { id, cell, tokens };
      }
      row.cell = cell;
    } else {
      flush();
      const read = unit(section, isItem ? 'item' : kind, tokens);
      if (name) known.set(name, read);
      units.push(read);
    }
  }
  flush();
  const number = title.length - withoutNumbering(title).length;
  return {
    title: { ...unit(section, 'paragraph', tokensIn(title, [], number, false)), isTitle: true },
    blocks: units.filter(({ key }) => key),
  };
}

function unit(section: number, kind: BlockForm['kind'], tokens: readonly Token[]): Unit {
  const key = sentenceKey(tokens);
  return { section, isTitle: false, kind, tokens, key, words: wordsIn(tokens) };
}

export const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => isWord(token.key)).map(({ key }) => key);

/** Without the sign at its end: items of a list end with a comma, a stop or nothing. */
export function sentenceKey(tokens: readonly Token[]): string {
  let end = tokens.length;
  while (end && /^[.,;:!?。、]?$/.test(tokens[end - 1]!.key)) end--;
  let key = '';
  for (let place = 0; place < end; place++) if (tokens[place]!.key) key += ` ${tokens[place]!.key}`;
  return key;
}

const markLength = (text: string): number =>
  (BULLET.exec(text) ?? NUMBER.exec(text))?.[0].length ?? 0;

/** Tokens of a text. The mark of an item goes with its first word, and is no part of what counts. */
function tokensIn(
  text: string,
  links: readonly BlockLink[],
  mark: number,
  isBullet: boolean,
): Token[] {
  const tokens: Token[] = [];
  const addresses = links.filter(({ start, end, href }) => {
    const key = addressKey(href);
    return key && key !== addressKey(text.slice(start, end).replace(/^(?!\w+:)/, 'https://'));
  });
  let next = 0;
  let end = mark;
  for (const piece of tokensOf(text.slice(mark))) {
    end += piece.length;
    const first = !tokens.length && mark && !isBullet ? text.slice(0, mark) : '';
    tokens.push({ text: first + piece, key: keyOf(piece) });
    for (; addresses[next] && addresses[next]!.end <= end; next++) {
      const { href } = addresses[next]!;
      tokens.push({
        text: ` (${shownAddress(href)})`,
        key: `→${addressKey(href)}`,
        isAddress: true,
      });
    }
  }
  return tokens;
}
