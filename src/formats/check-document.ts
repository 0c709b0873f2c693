import { isSafeLink } from '../consent/safe-address.js';
import type { PolicyDocument } from './policy-document.js';

/** Throws if a value is wrong. `path` is where it stands: `sections[0].title`. */
type Check = (value: unknown, path: string) => void;

type Fields = Readonly<Record<string, Check>>;

function wrong(path: string, wanted: string, value: unknown): never {
  const got = JSON.stringify(value) as string | undefined;
  throw new TypeError(`policy: ${path} has to be ${wanted}, not ${got?.slice(0, 60) ?? 'missing'}`);
}

const text: Check = (value, path) => {
  if (typeof value !== 'string' || !value.trim()) wrong(path, 'a text', value);
};

const flag: Check = (value, path) => {
  if (typeof value !== 'boolean') wrong(path, 'true or false', value);
};

/** An attribute of several words is made of these. */
const word: Check = (value, path) => {
  if (typeof value !== 'string' || !/^\S+$/.test(value)) wrong(path, 'a word', value);
};

const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) => {
    if (!values.includes(value as string)) wrong(path, `one of ${values.join(', ')}`, value);
  };

const address: Check = (value, path) => {
  if (typeof value !== 'string' || !isSafeLink(value))
    wrong(path, 'an address (https, http, mailto, tel or relative)', value);
};

const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) wrong(path, 'a list', value);
    for (const [place, item] of value.entries()) check(item, `${path}[${place}]`);
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An unknown field is most likely a misspelt one. */
const object =
  (needed: Fields, possible: Fields = {}): Check =>
  (value, path) => {
    if (!isObject(value)) wrong(path || 'the whole', 'an object', value);
    const fields: Fields = { ...needed, ...possible };
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name))
        wrong(at(name), `one of ${Object.keys(fields).join(', ')}`, name);
    for (const [name, check] of Object.entries(fields))
      if (name in needed || value[name] !== undefined) check(value[name], at(name));
  };

const link = object({ text, href: address });

const words: Check = (value, path) =>
  Array.isArray(value)
    ? listOf((piece, at) => (typeof piece === 'string' ? undefined : link(piece, at)))(value, path)
    : text(value, path);

/** Of columns or rows, as HTML has them. */
const span: Check = (value, path) => {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 1000)
    wrong(path, 'a whole number from 1 to 1000', value);
};

const cell: Check = (value, path) =>
  isObject(value)
    ? object({ text: words }, { columns: span, rows: span })(value, path)
    : words(value, path);

const item: Check = (value, path) =>
  isObject(value)
    ? object({ list: listOf(item) }, { ordered: flag })(value, path)
    : words(value, path);

const forReaders: Fields = { appliesTo: text };

const BLOCKS: Readonly<Record<string, Check>> = {
  paragraph: object({ paragraph: words }, forReaders),
  list: object({ list: listOf(item) }, { ordered: flag, ...forReaders }),
  terms: object({ terms: listOf(object({ term: text, definition: words })) }, forReaders),
  table: object(
    { table: object({ head: listOf(text), rows: listOf(listOf(cell)) }, { caption: text }) },
    forReaders,
  ),
  live: object({ live: oneOf('status', 'declaration', 'preferences') }, forReaders),
};

const block: Check = (value, path) => {
  if (!isObject(value)) return words(value, path);
  const kind = Object.keys(BLOCKS).find((name) => name in value);
  if (!kind) wrong(path, `a text or one of ${Object.keys(BLOCKS).join(', ')}`, value);
  return BLOCKS[kind]!(value, path);
};

const section: Check = (value, path) =>
  object(
    { title: text },
    {
      id: word,
      aliases: listOf(word),
      covers: listOf(word),
      content: listOf(block),
      sections: listOf(section),
      ...forReaders,
    },
  )(value, path);

const policy = object(
  { sections: listOf(section) },
  {
    $schema: text,
    title: text,
    version: text,
    effective: text,
    updated: text,
    responsibleParty: text,
    introduction: listOf(block),
  },
);

/**
 * Checks that a value is a policy.
 *
 * @throws TypeError that says what is wrong, and where
 */
export function checkDocument(value: unknown): PolicyDocument {
  policy(value, '');
  return value as PolicyDocument;
}
