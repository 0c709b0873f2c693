// Declarations put into a page. Whatever is in it stays, byte for byte: only new lines are added, at the places that
// parse5 gives.
import { parse } from 'parse5';
import { attribute, elementsOf, is, isTag, nameOf } from './elements.mjs';
import { matches } from './judge.mjs';

const LABELS = {
  essential: 'Essential',
  functional: 'Functions',
  measurement: 'Measurement',
  marketing: 'Marketing',
  unsorted: 'TODO: sort these into categories',
};

/**
 * @param {string} page empty for a new one
 * @param {{ category: string, service: object, cookies: object[] }[]} proposals
 */
export function mergeDeclarations(page, proposals) {
  const elements = elementsOf(parse(page, { sourceCodeLocationInfo: true })).filter(
    ({ sourceCodeLocation }) => sourceCodeLocation,
  );
  const cookies = elements.filter(is('cookie'));
  const isDeclared = (cookie) =>
    cookies.some(
      (one) =>
        (attribute(one, 'type') ?? attribute(one, 'data-type') ?? 'cookie') ===
          (cookie.type ?? 'cookie') && matches(nameOf(one, 'cookie'), cookie.name),
    );
  const additions = new Additions(page);
  const newCategories = new Map();
  for (const { category, service, cookies: all } of proposals) {
    const missing = all.filter((cookie) => !isDeclared(cookie)).map(cookieElement);
    if (missing.length === 0) continue;
    // A service that the author has in another category stays there.
    const there = elements
      .filter(is('service'))
      .find((one) => nameOf(one, 'service') === service.name);
    const around = elements
      .filter(is('category'))
      .find((one) => nameOf(one, 'category') === category);
    if (there) additions.into(there, missing);
    else if (around) additions.into(around, serviceElement(service, missing));
    else {
      if (!newCategories.has(category)) newCategories.set(category, []);
      newCategories.get(category).push(...serviceElement(service, missing));
    }
  }
  const lines = [...newCategories].flatMap(([name, inner]) =>
    element('consent-category', { name, label: LABELS[name] }, inner),
  );
  const home =
    elements.find(isTag('consent-banner')) ??
    elements.find((one) => one.tagName === 'body' && one.sourceCodeLocation.endTag);
  if (lines.length > 0) {
    if (home) additions.into(home, lines);
    else additions.atEnd(lines);
  }
  return additions.apply();
}

/** Lines to put in before the end tags of elements, indented as what they are put into. */
class Additions {
  #page;
  #all = [];

  constructor(page) {
    this.#page = page;
  }

  into({ sourceCodeLocation: { startTag, endTag, endOffset } }, lines) {
    const end = endTag?.startOffset ?? endOffset;
    const lineStart = this.#page.lastIndexOf('\n', end - 1) + 1;
    const indent = /^[ \t]*/.exec(this.#lineAt((startTag ?? endTag).startOffset))[0];
    const text = lines.map((line) => `${indent}  ${line}\n`).join('');
    // An end tag on a line of its own moves down; one at the end of a line gets one.
    if (this.#page.slice(lineStart, end).trim() === '') this.#all.push({ at: lineStart, text });
    else this.#all.push({ at: end, text: `\n${text}${indent}` });
  }

  atEnd(lines) {
    const needsBreak = this.#page !== '' && !this.#page.endsWith('\n');
    this.#all.push({
      at: this.#page.length,
      text: `${needsBreak ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`,
    });
  }

  #lineAt(offset) {
    return this.#page.slice(this.#page.lastIndexOf('\n', offset - 1) + 1, offset);
  }

  apply() {
    // Places in front of others stay where they are if the last are filled first.
    return this.#all
      .map((addition, i) => ({ ...addition, i }))
      .sort((one, other) => other.at - one.at || other.i - one.i)
      .reduce((page, { at, text }) => page.slice(0, at) + text + page.slice(at), this.#page);
  }
}

const cookieElement = (attributes) => element('consent-cookie', attributes).join('');
const serviceElement = (attributes, inner) => element('consent-service', attributes, inner);

/** As lines. */
function element(name, attributes, inner) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (!inner) return [`<${name}${written}></${name}>`];
  return [`<${name}${written}>`, ...inner.map((line) => `  ${line}`), `</${name}>`];
}

// Names come from whoever sets cookies.
const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');
