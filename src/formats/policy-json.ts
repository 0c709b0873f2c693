import { checkDocument } from './check-document.js';
import type { PolicyBlock, PolicySection, PolicyTable, PolicyText } from './policy-document.js';
import { attributesOf, escape } from './write-html.js';

/**
 * Converts a policy from data to HTML, in a `<policy-viewer>` with its version and dates.
 *
 * @param document as docs/policy.schema.json describes it, or `PolicyDocument`
 * @throws TypeError that says what is wrong, and where
 */
export function policyHtml(document: unknown): string {
  const policy = checkDocument(document);
  const { title, version, effective, updated, introduction = [], sections } = policy;
  const facts = { version, effective, updated, 'responsible-party': policy.responsibleParty };
  return [
    `<policy-viewer${attributesOf(facts)}>`,
    ...(title ? [`<h1>${escape(title)}</h1>`] : []),
    ...introduction.map(blockHtml),
    ...sections.map((section) => sectionHtml(section, 2)),
    '</policy-viewer>',
  ].join('\n');
}

/**
 * The same from JSON text.
 *
 * @throws SyntaxError if it isn't JSON
 */
export const jsonToHtml = (text: string): string => policyHtml(JSON.parse(text));

function sectionHtml(section: PolicySection, level: number): string {
  const { id, title, aliases, covers, appliesTo, content = [], sections = [] } = section;
  const names = { id, 'data-aliases': aliases?.join(' '), 'data-covers': covers?.join(' ') };
  // HTML has no more than six levels.
  const tag = `h${Math.min(level, 6)}`;
  return [
    `<section${attributesOf({ 'data-applies-to': appliesTo })}>`,
    `<${tag}${attributesOf(names)}>${escape(title)}</${tag}>`,
    ...content.map(blockHtml),
    ...sections.map((one) => sectionHtml(one, level + 1)),
    '</section>',
  ].join('\n');
}

const isText = (block: PolicyBlock): block is PolicyText =>
  typeof block === 'string' || Array.isArray(block);

function blockHtml(block: PolicyBlock): string {
  if (isText(block)) return `<p>${textHtml(block)}</p>`;
  const applies = attributesOf({ 'data-applies-to': block.appliesTo });
  const element = (tag: string, content: readonly string[]): string =>
    `<${tag}${applies}>${content.join('')}</${tag}>`;
  if ('paragraph' in block) return element('p', [textHtml(block.paragraph)]);
  if ('live' in block) return element(`consent-${block.live}`, []);
  if ('table' in block) return element('table', tableHtml(block.table));
  if ('list' in block)
    return element(
      block.ordered ? 'ol' : 'ul',
      block.list.map((item) => `<li>${textHtml(item)}</li>`),
    );
  return element(
    'dl',
    block.terms.map(
      ({ term, definition }) => `<dt>${escape(term)}</dt><dd>${textHtml(definition)}</dd>`,
    ),
  );
}

const tableHtml = ({ caption, head, rows }: PolicyTable): string[] => [
  caption ? `<caption>${escape(caption)}</caption>` : '',
  `<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>`,
  '<tbody>',
  ...rows.map((row) => `<tr>${row.map((cell) => `<td>${textHtml(cell)}</td>`).join('')}</tr>`),
  '</tbody>',
];

const textHtml = (text: PolicyText): string =>
  typeof text === 'string'
    ? escape(text)
    : text
        .map((piece) =>
          typeof piece === 'string'
            ? escape(piece)
            : `<a${attributesOf({ href: piece.href })}>${escape(piece.text)}</a>`,
        )
        .join('');
