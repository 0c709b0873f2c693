// The documentation site as it was built: every page is whole, every link leads somewhere. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'parse5';
import { docsFolder } from '../../scripts/docs/write-docs.mjs';
import { root } from '../../scripts/run.mjs';

const site = path.join(root, docsFolder);
const read = (file) => readFileSync(path.join(site, file), 'utf8');

/** All elements of a document, in order. */
function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}

const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

/** A page's elements, and what is asked of them most. */
function readPage(file) {
  const elements = [...elementsOf(parse(read(file)))];
  const all = (...tags) => elements.filter(({ tagName }) => tags.includes(tagName));
  const ids = elements.map((one) => attribute(one, 'id')).filter(Boolean);
  return { file, elements, all, ids };
}

let pages;
let examples;
before(() => {
  const files = readdirSync(site, { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html'));
  examples = files.filter((file) => file.startsWith('examples/')).map(readPage);
  pages = files.filter((file) => !file.startsWith('examples/')).map(readPage);
  assert.ok(pages.length > 50, 'the pages were found');
  assert.ok(examples.length > 8, 'the examples were found');
});

const textOf = (element) =>
  (element?.childNodes ?? []).map((node) => node.value ?? textOf(node)).join('');

test('every page has a language, a title of its own, a description and one first heading', () => {
  const titles = new Set();
  for (const { file, all } of pages) {
    const [html] = all('html');
    assert.equal(attribute(html, 'lang'), 'en', file);
    const title = textOf(all('title')[0]);
    assert.match(title, /\S · consent-elements$/, file);
    assert.ok(!titles.has(title), `${file}: ${title} is the title of another page too`);
    titles.add(title);
    const description = all('meta').find((one) => attribute(one, 'name') === 'description');
    assert.match(attribute(description, 'content'), /^.{20,200}$/, file);
    assert.equal(all('h1').length, 1, file);
  }
});

test('no id is there twice', () => {
  for (const { file, ids } of pages)
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      file,
    );
});

test('every link, picture, script and frame leads to a file, and every anchor to a place in it', () => {
  const idsOf = new Map([...pages, ...examples].map(({ file, ids }) => [file, ids]));
  const dead = [...pages, ...examples].flatMap(({ file, elements }) =>
    elements
      .flatMap((one) =>
        ['href', 'src', 'data-src', 'data-index'].map((name) => attribute(one, name)),
      )
      .filter((address) => address && !/^(?:https?|mailto):/.test(address))
      .filter((address) => {
        const [target, anchor] = address.split('#');
        const found = target ? path.posix.join(path.posix.dirname(file), target) : file;
        if (!existsSync(path.join(site, found))) return true;
        // A link of an example that opens the settings.
        if (!anchor || anchor === 'cookie-settings') return false;
        return !idsOf.get(found)?.includes(anchor);
      })
      .map((address) => `${file}: ${address}`),
  );
  assert.deepEqual(dead, []);
});

test('nothing is fetched from another site', () => {
  const foreign = /^(?:[a-z]+:)?\/\//;
  for (const { file, elements } of [...pages, ...examples])
    for (const one of elements) {
      const isFetched = one.tagName !== 'a';
      const addresses = ['href', 'src', 'srcset', 'data-src'].map((name) => attribute(one, name));
      for (const address of addresses)
        assert.ok(!isFetched || !foreign.test(address ?? ''), `${file}: ${address}`);
    }
  for (const file of ['base.css', 'site.css', 'examples/example.css'])
    assert.doesNotMatch(read(file), /url\(['"]?(?:[a-z]+:)?\/\/|@import/, file);
});

test('every page is in the lists beside the pages, or in the list of its folder', () => {
  const linked = new Set(
    pages.flatMap(({ file, all }) =>
      all('a')
        .map((one) => attribute(one, 'href'))
        .filter((address) => !/^[a-z]+:/.test(address))
        .map((address) => path.posix.join(path.posix.dirname(file), address.split('#')[0])),
    ),
  );
  assert.deepEqual(
    pages.map(({ file }) => file).filter((file) => !linked.has(file)),
    [],
  );
});

test('every page has a Markdown twin, whose links lead to other twins', () => {
  for (const { file } of pages) {
    const twin = file.replace(/html$/, 'md');
    for (const [, address] of read(twin).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g))
      assert.ok(
        existsSync(path.join(site, path.posix.dirname(twin), address)),
        `${twin}: ${address}`,
      );
  }
});

test('llms.txt names the twins of the pages', () => {
  const named = [...read('llms.txt').matchAll(/^- \[.+\]\((.+\.md)\): \S/gm)].map(
    ([, file]) => file,
  );
  assert.ok(named.length > 40, 'the pages were found');
  for (const file of named) assert.ok(existsSync(path.join(site, file)), file);
});

test('the search knows every section that the contents name', () => {
  const addresses = new Set(JSON.parse(read('search.json')).map(({ address }) => address));
  for (const { file, elements } of pages)
    for (const heading of elements.filter(({ tagName }) => /^h[23]$/.test(tagName))) {
      const id = attribute(heading, 'id');
      if (id) assert.ok(addresses.has(`${file}#${id}`), `${file}#${id}`);
    }
});

test('every element of the manifest has a page with all that it has', () => {
  const elements = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.ok(elements.length >= 14, 'the elements were found');
  for (const {
    tagName,
    attributes = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } of elements) {
    const text = read(`api/${tagName}.md`);
    for (const { name } of [...attributes, ...slots, ...cssParts, ...cssProperties])
      if (name) assert.ok(text.includes(`| \`${name}\` |`), `${tagName}: ${name}`);
  }
});
