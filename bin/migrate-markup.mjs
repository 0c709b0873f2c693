// Markup by which other consent libraries hold scripts and frames back, rewritten as ours. All other bytes of
// the page stay as they were: every change is made at the place that parse5 gives for an attribute.
import { parse } from 'parse5';
import { isConsentName } from '../dist/npm/consent/consent-names.js';
import { MEASUREMENT, NECESSARY, readMap } from '../dist/npm/import/purposes.js';

/** What waits in other libraries' pages, beside scripts. */
const EMBEDS = ['iframe', 'img', 'video', 'audio', 'source', 'embed'];

/** Attributes in which libraries keep an address, best first, and ours. */
const ADDRESSES = ['data-cookieblock-src', 'data-cmplz-src', 'data-src-cmplz', 'data-src', 'src'];

/** Types of scripts that wait. */
const INERT = /^\s*(text\/plain|opt-in)\s*$/i;

/** Files that are another library. */
const LIBRARY =
  /\b(cookieconsent(\.umd|\.esm)?|klaro[\w-]*|orejime[\w-]*|tarteaucitron|otSDKStub|OtAutoBlock|complianz)(\.min)?\.js\b|consent\.cookiebot\.com\/uc\.js|cdn-cookieyes\.com/i;

/** What opens another library's settings: code in a link or button, a class, an attribute. */
const SETTINGS = [
  /\b((cookiebot|cookieconsent|klaro|orejime)\.(renew|prompt|show\w*)|(onetrust|optanon)\.toggleinfodisplay|tarteaucitron\.userinterface\.openpanel|revisitckyconsent)\s*\(/i,
  /(^|\s)(ot-sdk-show-settings|optanon-show-settings|optanon-toggle-display|cmplz-show-banner|cmplz-manage-consent|cky-banner-element)(\s|$)/,
  /^(show-preferencesmodal|c-settings)$/i,
];
const SETTINGS_IN = [['href', 'onclick'], ['class'], ['data-cc']];

/** What an element waits for in another library's words: attributes to take away, and names. */
const MARKS = [
  { attribute: 'data-cookieconsent', isSure: true },
  { attribute: 'data-cookieyes', isSure: true, prefix: /^cookieyes-/ },
  { attribute: 'data-category', service: 'data-service' },
  { attribute: 'data-name' },
  { attribute: 'data-purpose' },
];

const OPTANON = /^optanon-category-(.+)$/;
/** Classes by which Complianz finds what it holds back. */
const COMPLIANZ = /^cmplz-(script|iframe|native|blocked)$/;

/**
 * @param {string} html
 * @param {string[]} pairs such as `analytics=measurement`
 * @returns {{ html: string, count: number, notes: { line: number, text: string }[], names: string[] }} notes are what
 *   is left to do by hand; names those that nothing was said of and that stayed
 */
export function migrateMarkup(html, pairs = []) {
  const map = readMap(pairs);
  const edits = [];
  const notes = [];
  const names = new Set();
  let count = 0;
  for (const [element, purpose] of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    // Made by the parser, such as a <body> that nobody wrote.
    if (!location) continue;
    const page = pen(html, location, element, edits);
    const note = (text) => notes.push({ line: location.startLine, text: `${page.tag}: ${text}` });
    const mark =
      markOf(page) ?? (purpose && waits(element) ? { names: purpose, attributes: [] } : undefined);
    if (!mark) {
      if (LIBRARY.test(page.get('src') ?? '') && !page.has('data-consent'))
        note('loads another library. Take it out once ours is in.');
      if (opensSettings(page))
        note('opens the settings of another library. Let it link to "#cookie-settings".');
      continue;
    }
    if (mark.names.includes('ignore')) continue;
    const needed = mark.names.map((name) => translateName(name, map, names));
    const unknown = needed.findIndex((name) => name === undefined);
    if (unknown >= 0) {
      note(
        `${JSON.stringify(mark.names[unknown])} cannot be a name here. Say --map NAME=measurement, or write data-consent yourself.`,
      );
      continue;
    }
    rewrite(page, mark, needed.join(' '));
    element.purpose = mark.names;
    count += 1;
  }
  return { html: applyEdits(html, edits), count, notes, names: [...names].sort() };
}

/** Every element, with what the template around it waits for. */
function* elementsOf(node, purpose) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield [child, purpose];
    yield* elementsOf(child, purpose);
    if (child.content) yield* elementsOf(child.content, child.purpose ?? purpose);
  }
}

/** What loads by itself, hence has to wait inside of a template, too. */
const waits = ({ tagName, attrs }) =>
  (tagName === 'script' &&
    !attrs.some(({ name, value }) => name === 'type' && !/javascript|module/i.test(value))) ||
  (EMBEDS.includes(tagName) && attrs.some(({ name }) => name === 'src'));

/** Reads an element's attributes, and changes them in the text. */
function pen(html, location, element, edits) {
  const places = location.attrs ?? {};
  const values = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const textOf = (name) => html.slice(places[name].startOffset, places[name].endOffset);
  const edit = (start, end, text) => edits.push({ start, end, text });
  return {
    tagName: element.tagName,
    tag: `<${element.tagName}${element.attrs
      .map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`)
      .join('')
      .slice(0, 160)}>`,
    has: (name) => values.has(name),
    get: (name) => values.get(name),
    /** With the quotes that the author uses. */
    replace(name, newName, value) {
      const quote = /=\s*'/.test(textOf(name)) ? "'" : '"';
      edit(places[name].startOffset, places[name].endOffset, `${newName}=${quote}${value}${quote}`);
    },
    rename(name, newName) {
      edit(places[name].startOffset, places[name].startOffset + name.length, newName);
    },
    remove(name) {
      const before = html.slice(0, places[name].startOffset);
      edit(before.trimEnd().length, places[name].endOffset, '');
    },
    add(text) {
      const at = location.startOffset + 1 + element.tagName.length;
      edit(at, at, ` ${text}`);
    },
  };
}

const opensSettings = ({ get }) =>
  SETTINGS.some((known, at) => SETTINGS_IN[at].some((name) => known.test(get(name) ?? '')));

/** What an element waits for, if it is one that another library holds back. */
function markOf(page) {
  const { tagName, get, has } = page;
  const isScript = tagName === 'script';
  const isTemplate = tagName === 'template';
  if ((!isScript && !isTemplate && !EMBEDS.includes(tagName)) || has('data-consent'))
    return undefined;
  const isHeld =
    isTemplate || (isScript ? INERT.test(get('type') ?? '') : ADDRESSES.slice(0, -1).some(has));
  const classes = (get('class') ?? '').split(/\s+/).filter(Boolean);
  const groups = classes.flatMap((name) => OPTANON.exec(name)?.[1].split('-') ?? []);
  if (groups.length) return { names: groups, attributes: [], classes };
  for (const { attribute, isSure, prefix = '', service } of MARKS) {
    const isComplianz = classes.some((name) => COMPLIANZ.test(name));
    if (!get(attribute) || !(isHeld || isSure || isComplianz)) continue;
    if (attribute === 'data-purpose' && !isTemplate) continue;
    const names = get(attribute)
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((name) => name.replace(prefix, ''));
    const one = service && names.length === 1 ? get(service) : undefined;
    return {
      names: one ? [`${names[0]}\0${one}`] : names,
      attributes: [attribute, ...(one ? [service] : [])],
      ...(isComplianz && { classes }),
    };
  }
  return undefined;
}

/** `!analytics` → `!measurement`; a category with a service → `measurement.matomo`. */
function translateName(name, map, unsaid) {
  if (name.startsWith('!')) {
    const negated = translateName(name.slice(1), map, unsaid);
    return negated && `!${negated}`;
  }
  const [category, service] = name.split('\0');
  if (service) {
    const own = map.get(service.toLowerCase())?.[0];
    const bare = service.replace(/^!/, '');
    const part = bare.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
    const around = translateName(category, map, unsaid);
    const full = own ?? (around && `${around}.${part}`);
    if (!full || !isConsentName(full)) return around;
    return bare === service ? full : `!${full}`;
  }
  const lower = category.toLowerCase();
  const mapped = map.get(lower)?.join(' ');
  if (mapped) return mapped;
  if (NECESSARY.test(lower)) return 'essential';
  if (MEASUREMENT.test(lower)) return 'measurement';
  if (!isConsentName(lower)) return undefined;
  unsaid.add(lower);
  return lower;
}

function rewrite(page, { attributes, classes }, needed) {
  const [first, ...others] = attributes;
  if (first) page.replace(first, 'data-consent', needed);
  else page.add(`data-consent="${needed}"`);
  for (const name of others) page.remove(name);
  if (classes) {
    const left = classes.filter((name) => !OPTANON.test(name) && !COMPLIANZ.test(name));
    if (left.length) page.replace('class', 'class', left.join(' '));
    else page.remove('class');
  }
  if (page.tagName === 'template') return;
  if (page.tagName === 'script') holdScript(page);
  const [from, ...unused] = ADDRESSES.filter(page.has);
  const address = page.tagName === 'script' ? 'src' : 'data-src';
  if (from && from !== address) {
    page.rename(from, address);
    // A placeholder, which would be there twice.
    for (const name of unused) page.remove(name);
  } else if (from) for (const name of unused) page.remove(name);
}

/** `type="text/plain"`, with what the script is in `data-type` where that is no classic one. */
function holdScript(page) {
  const type = page.get('type');
  if (type === undefined) page.add('type="text/plain"');
  else if (!/^text\/plain$/i.test(type)) {
    page.replace('type', 'type', 'text/plain');
    if (/^module$/i.test(type) && !page.has('data-type')) page.add('data-type="module"');
  }
}

function applyEdits(html, edits) {
  let text = html;
  for (const { start, end, text: put } of edits.toSorted(
    (a, b) => b.start - a.start || b.end - a.end,
  ))
    text = text.slice(0, start) + put + text.slice(end);
  return text;
}
