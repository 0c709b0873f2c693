// The reference of each element, from `dist/custom-elements.json`.
import { readFileSync } from 'node:fs';

/** @returns {{ tag: string, markdown: string }[]} */
export function apiPages() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({ tag: element.tagName, markdown: apiPage(element) }));
}

function apiPage(element) {
  const { tagName: tag, attributes = [], members = [], events = [] } = element;
  const { slots = [], cssParts = [], cssProperties = [] } = element;
  const isOwn = ({ privacy, inheritedFrom }) =>
    (privacy ?? 'public') === 'public' && !inheritedFrom;
  const fields = members.filter((one) => one.kind === 'field' && !one.static && isOwn(one));
  const methods = members.filter((one) => one.kind === 'method' && isOwn(one));
  const parts = [
    `# \`<${tag}>\``,
    element.description ?? element.summary,
    guide(tag),
    table(
      'Attributes',
      ['attribute', 'type', 'default', 'meaning'],
      attributes.map((one) => [code(one.name), type(one), standard(one), one.description]),
    ),
    table(
      'Properties',
      ['property', 'type', 'attribute', 'meaning'],
      fields.map((one) => [code(one.name), type(one), code(one.attribute), one.description]),
    ),
    table(
      'Methods',
      ['method', 'returns', 'meaning'],
      methods.map((one) => [code(signature(one)), code(one.return?.type?.text), describe(one)]),
    ),
    named('Events', 'event', events),
    named('Slots', 'slot', slots),
    named('Parts', 'part', cssParts),
    table(
      'Custom properties',
      ['property', 'default', 'use'],
      cssProperties.map((one) => [code(one.name), standard(one), one.description]),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Where the guide to an element is. */
function guide(tag) {
  if (/^consent-(category|service|cookie)$/.test(tag))
    return '[Declarations](../declarations.md) shows it at work.';
  if (tag === 'consent-way-back') return '[The way back](../script-tag.md#the-way-back) says when.';
  const page = tag.startsWith('policy-') ? 'policy-viewer' : 'elements';
  return `The [guide](../${page}.md#${tag}) says how it is used. In an app, \`import 'consent-elements/${tag}.js'\` defines it.`;
}

const named = (title, kind, entries) =>
  table(
    title,
    [kind, 'meaning'],
    entries.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );

function table(title, head, rows) {
  if (rows.length === 0) return undefined;
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `## ${title}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`;
}

const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`);
const code = (text) => (text ? `\`${text.replaceAll('`', '')}\`` : '');
/** A default, which is a value or some words. */
const standard = ({ default: text = '' }) => (/^[a-z]+ [a-z ]+$/.test(text) ? text : code(text));
const type = ({ type: { text } = { text: 'string' } }) => code(text.replace(/ \| undefined$/, ''));
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ')})`;

const describe = ({ description = '', parameters = [], return: returned }) =>
  [
    description,
    ...parameters
      .filter((one) => one.description)
      .map((one) => `\`${one.name}\`: ${one.description}.`),
    returned?.description && `Returns ${returned.description}.`,
  ]
    .filter(Boolean)
    .join(' ');
