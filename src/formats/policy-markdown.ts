import { Marked, type Token } from 'marked';
import markedAlert from 'marked-alert';
import markedFootnote from 'marked-footnote';
import { readFrontMatter } from './front-matter.js';
import { addGithubIds, inferHeadings, nameBlocks, type NamedBlock } from './markdown-blocks.js';
import { withoutModules } from './without-modules.js';
import { escapeMarkup } from '../consent/escape-markup.js';
import { attributesOf } from './write-html.js';

/** How Markdown is converted. */
export interface MarkdownOptions {
  /** `infer` makes headings of titles that are only bold. */
  readonly headings?: 'infer' | undefined;
  /** Whether headings have the ids that GitHub gives them as aliases. @default true */
  readonly githubIds?: boolean | undefined;
  /** Hears of code that only MDX or a template would run; by default nobody does. */
  readonly onCode?: ((code: string) => void) | undefined;
}

/** Attributes of `<policy-viewer>`, and the fields of front matter that say them; the first counts. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  version: ['version'],
  effective: ['effective', 'effective_date', 'effective-date', 'date'],
  updated: ['updated', 'last_updated', 'last-updated', 'lastupdated', 'lastmod'],
  'responsible-party': ['responsible-party', 'responsible_party', 'responsibleparty'],
  lang: ['lang', 'language'],
};

/** `{props.name}`, `{{ site.name }}`: what a tool would have replaced. */
const EXPRESSION = /\{[^{}\n]{1,200}\}/g;

/** Its words are in English, and no section of the policy's. */
const FOOTNOTES_HEADING = /<h2 id="footnote-label"[^>]*>[^<]*<\/h2>\n?/;

/** Attributes of a heading or a paragraph. */
function nameOf(token: object): string {
  const { attributes, aliases } = token as NamedBlock;
  return attributesOf({
    id: attributes?.id,
    class: attributes?.classes.join(' '),
    'data-aliases': aliases?.join(' '),
  });
}

/** One for each text: it counts footnotes. */
const createMarked = (prepare: (tokens: Token[]) => void): Marked =>
  new Marked({
    gfm: true,
    hooks: {
      processAllTokens(tokens) {
        prepare(tokens);
        return tokens;
      },
    },
    renderer: {
      heading(token) {
        const { depth, tokens } = token;
        return `<h${depth}${nameOf(token)}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      paragraph(token) {
        return `<p${nameOf(token)}>${this.parser.parseInline(token.tokens)}</p>\n`;
      },
      // Fields would go when the text is cleaned.
      checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    },
  })
    .use(markedFootnote())
    .use(markedAlert());

/**
 * Converts a policy from Markdown to HTML, in a `<policy-viewer>` with the version and dates of its front
 * matter. HTML in it is kept: sanitise what isn't your own.
 */
export function markdownToHtml(
  document: string,
  { headings, githubIds = true, onCode = () => {} }: MarkdownOptions = {},
): string {
  const { fields, text } = readFrontMatter(document);
  let hasTitle = false;
  const marked = createMarked((tokens) => {
    if (headings === 'infer') inferHeadings(tokens);
    nameBlocks(tokens);
    if (githubIds) addGithubIds(tokens);
    hasTitle = tokens.some((token) => token.type === 'heading' && token['depth'] === 1);
    void marked.walkTokens(tokens, (token) => {
      const isText = token.type === 'text' && !('tokens' in token);
      if (isText) token.raw.match(EXPRESSION)?.forEach(onCode);
    });
  });
  const html = marked.parse(withoutModules(text, onCode), { async: false });
  const content = html.replace(FOOTNOTES_HEADING, '');
  const title = fields.get('title');
  const facts = Object.entries(FACTS).map(([attribute, names]) => [
    attribute,
    names.map((name) => fields.get(name)).find(Boolean),
  ]);
  return [
    `<policy-viewer${attributesOf(Object.fromEntries(facts) as Record<string, string>)}>`,
    ...(title && !hasTitle ? [`<h1>${escapeMarkup(title)}</h1>`] : []),
    `${content}</policy-viewer>`,
  ].join('\n');
}
