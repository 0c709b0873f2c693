import type { Token, Tokens } from 'marked';
import { isTitleText, titleLevels } from '../policy/title-levels.js';
import { slugOf } from '../policy/slug.js';
import { withoutAttributes, type BlockAttributes } from './block-attributes.js';
import { createGithubSlugs } from './github-slugs.js';

/** What the author of a block calls it. */
export interface NamedBlock {
  attributes?: BlockAttributes | undefined;
  aliases?: readonly string[] | undefined;
}

const isHeading = (token: Token): token is Tokens.Heading & NamedBlock => token.type === 'heading';
const isParagraph = (token: Token): token is Tokens.Paragraph & NamedBlock =>
  token.type === 'paragraph';

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens
        ? plainText(token.tokens)
        : token.type === 'html'
          ? ''
          : ((token as Tokens.Text).text ?? ''),
    )
    .join('');

/** Gives headings and paragraphs the ids and classes that stand behind them. */
export function nameBlocks(tokens: Token[]): void {
  let before: Token | undefined;
  const kept = tokens.filter((token) => {
    const isForBefore = isParagraph(token) && /^\{:[^{}]*\}$/.test(token.text.trim());
    if (isForBefore) {
      if (before && (isHeading(before) || isParagraph(before)))
        before.attributes = withoutAttributes(token.text, false).attributes;
      return false;
    }
    if (isHeading(token) || isParagraph(token))
      token.attributes = takeAttributes(token.tokens, isHeading(token));
    if (token.type !== 'space') before = token;
    return true;
  });
  replaceAll(tokens, kept);
}

/** The id that a heading has on GitHub is an alias. */
export function addGithubIds(tokens: readonly Token[]): void {
  const slugs = createGithubSlugs();
  for (const token of tokens) {
    if (!isHeading(token)) continue;
    const text = plainText(token.tokens);
    const slug = slugs(text);
    const id = token.attributes?.id ?? slugOf(text);
    if (slug && slug !== id) token.aliases = [slug];
  }
}

/** From the last words of a block, and from whatever stands before. */
function takeAttributes(tokens: readonly Token[], isHeading: boolean): BlockAttributes | undefined {
  let attributes: BlockAttributes | undefined;
  for (const [place, token] of tokens.entries()) {
    if (token.type !== 'text') continue;
    const found = withoutAttributes(token.raw, isHeading && place === tokens.length - 1);
    if (!found.attributes) continue;
    attributes = found.attributes;
    token.raw = (token as Tokens.Text).text = found.text;
  }
  return attributes;
}

/** Makes headings of bold paragraphs, and of bold lines before a line break. */
export function inferHeadings(tokens: Token[]): void {
  const last = tokens.findLast(({ type }) => type !== 'space');
  const found = tokens.filter((token) => isHeading(token) || (token !== last && titleIn(token)));
  const lines = found.map((token) =>
    isHeading(token)
      ? { text: token.text, level: token.depth }
      : { text: plainText([titleIn(token)!]) },
  );
  const levels = new Map(titleLevels(lines, false).map((level, place) => [found[place], level]));
  replaceAll(
    tokens,
    tokens.flatMap((token): Token[] => {
      const depth = levels.get(token);
      if (!depth || isHeading(token)) return [token];
      const { tokens: inline, text } = token as Tokens.Paragraph;
      const heading = { type: 'heading', raw: '', text, depth, tokens: [inline[0]!] };
      const rest = inline.slice(2);
      return rest.length ? [heading, { ...token, tokens: rest }] : [heading];
    }),
  );
}

/** In the same list, which other extensions hold on to. */
function replaceAll(tokens: Token[], others: readonly Token[]): void {
  tokens.length = 0;
  // Not as arguments, of which there may be too many.
  for (const token of others) tokens.push(token);
}

/** The bold words that are all of a paragraph, or of its first line. */
function titleIn(token: Token): Tokens.Strong | undefined {
  if (!isParagraph(token)) return undefined;
  const [first, next] = token.tokens;
  const isLine = !next || next.type === 'br';
  return first?.type === 'strong' && isLine && isTitleText(plainText([first]))
    ? (first as Tokens.Strong)
    : undefined;
}
