// The build shortens style sheets; nothing that it writes may be lost on a browser.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { inOneEngine } from '../harness/each-engine.mjs';
import { startTestServer } from '../harness/test-server.mjs';

/** The texts of all tagged templates that are style sheets, as a browser gets them. */
function styleSheets(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const texts = [];
  (function visit(node) {
    if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template))
      texts.push(node.template.text);
    ts.forEachChild(node, visit);
  })(source);
  // Patterns for words have braces and colons, too.
  return texts.filter((text) => /^[^<]*\{[^]*:[^]*\}\s*$/.test(text) && !text.includes('(?'));
}

const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
let server;
before(async () => {
  server = await startTestServer();
});
after(() => server.close());

// Chromium has all that we use. Others leave out what they do not have, such as `@starting-style` in older ones.
inOneEngine((engine) => {
  test('every rule of every built style sheet is understood', async () => {
    const page = await engine.page(
      server.page('/styles', { html: '<!doctype html><title>-</title>' }),
    );
    const sheets = files.flatMap((file) =>
      styleSheets(`dist/${file}`).map((text) => ({ file, text })),
    );
    assert.ok(sheets.length > 10, `${sheets.length} style sheets`);
    for (const { file, text } of sheets) {
      const understood = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const count = (rules) =>
          [...rules]
            .filter((rule) => !(rule instanceof CSSNestedDeclarations))
            .reduce((sum, rule) => sum + 1 + count(rule.cssRules ?? []), 0);
        return count(sheet.cssRules);
      }, text);
      const written = text.replace(/'[^']*'|"[^"]*"/g, '').split('{').length - 1;
      assert.equal(understood, written, `${file}: ${text.slice(0, 200)}`);
    }
  });
});
