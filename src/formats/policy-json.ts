import { checkDocument } from './check-document.js';
import type {
  PolicyBlock,
  PolicyCell,
  PolicyItem,
  PolicySection,
  PolicyTable,
  PolicyText,
} from './policy-document.js';
import { escapeMarkup } from '../consent/escape-markup.js';
import { attributesOf } from './write-html.js';

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
    ...(title ? [`<h1>${escapeMarkup(title)}</h1>`] : []),
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
    `<${tag}${attributesOf(names)}>${escapeMarkup(title)}</${tag}>`,
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
  // As a dialog, the preferences would not stand in the text.
  if ('live' in block)
    return block.live === 'preferences'
      ? `<consent-preferences inline${applies}></consent-preferences>`
      : element(`consent-${block.live}`, []);
  if ('table' in block) return element('table', tableHtml(block.table));
  if ('list' in block) return element(block.ordered ? 'ol' : 'ul', itemsHtml(block.list));
  return element(
    'dl',
    block.terms.map(
      ({ term, definition }) => `<dt>${escapeMarkup(term)}</dt><dd>${textHtml(definition)}</dd>`,
    ),
  );
}

/** A list within a list stands in the item before it. */
function itemsHtml(list: readonly PolicyItem[]): string[] {
  const items: string[] = [];
  for (const item of list) {
    if (typeof item === 'string' || !('list' in item)) {
      items.push(textHtml(item));
      continue;
    }
    const tag = item.ordered ? 'ol' : 'ul';
    items.push(`${items.pop() ?? ''}<${tag}>${itemsHtml(item.list).join('')}</${tag}>`);
  }
  return items.map((content) => `<li>${content}</li>`);
}

function cellHtml(cell: PolicyCell): string {
  if (typeof cell === 'string' || !('text' in cell)) return `<td>${textHtml(cell)}</td>`;
  const spans = { colspan: cell.columns?.toString(), rowspan: cell.rows?.toString() };
  return `<td${attributesOf(spans)}>${textHtml(cell.text)}</td>`;
}

const tableHtml = ({ caption, head, rows }: PolicyTable): string[] => [
  caption ? `<caption>${escapeMarkup(caption)}</caption>` : '',
  `<thead><tr>${head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')}</tr></thead>`,
  '<tbody>',
  ...rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
  '</tbody>',
];

const wordsHtml = (text: string): string =>
  escapeMarkup(text)
    .replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br>');

const textHtml = (text: PolicyText): string =>
  typeof text === 'string'
    ? wordsHtml(text)
    : text
        .map((piece) =>
          typeof piece === 'string'
            ? wordsHtml(piece)
            : `<a${attributesOf({ href: piece.href })}>${wordsHtml(piece.text)}</a>`,
        )
        .join('');
