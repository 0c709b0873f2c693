// What is heard on both journeys, in the order in which it is heard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { launch } from '../harness/browser.mjs';
import { findEngine, wantedEngines } from '../harness/engines.mjs';
import { asDocument, listen } from './listen.mjs';

const skip = !wantedEngines.includes('chromium') || !findEngine('chromium');

test('a screen reader says what docs/screen-reader.md says it does', { skip }, async () => {
  const browser = await launch('chromium');
  try {
    const transcript = asDocument(await listen(browser));
    assert.equal(transcript, readFileSync(path.join(root, 'docs/screen-reader.md'), 'utf8'));
  } finally {
    await browser.close();
  }
});
