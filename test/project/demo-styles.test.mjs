// The demo's style sheets name sides by the flow of the text, so that its pages can be mirrored.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const sheets = readdirSync(path.join(root, 'demo'), { recursive: true }).filter(
  (file) => file.endsWith('.css') && !file.startsWith('build'),
);

const PHYSICAL_NAME =
  /^(?:(?:margin|padding|scroll-margin|scroll-padding|border)-(?:top|right|bottom|left)\b.*|border-(?:top|bottom)-(?:left|right)-radius|top|right|bottom|left|(?:min-|max-)?(?:width|height)|overflow-[xy])$/;
/** Four values go round by the sides of the screen: the second and the fourth have to be the same. */
const GOES_ROUND = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const PHYSICAL_VALUE = /^(?:left|right)$/;

/** The declarations of a style sheet that would stay on their side when the page is mirrored. */
export function physicalIn(css) {
  const declarations = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g);
  return [...declarations]
    .filter(([, name, value]) => isPhysical(name, value))
    .map(([, name, value]) => `${name}: ${value}`);
}

function isPhysical(name, value) {
  if (PHYSICAL_NAME.test(name)) return true;
  if (PHYSICAL_VALUE.test(value)) return true;
  if (name === 'box-shadow') return /^inset [^0]/.test(value);
  const values = value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g);
  if (values.length !== 4) return false;
  // Corners: top left, top right, bottom right, bottom left.
  if (name === 'border-radius') return values[0] !== values[1] || values[2] !== values[3];
  return GOES_ROUND.test(name) && values[1] !== values[3];
}

test('sides of the screen are found, sides of the text are not', () => {
  assert.deepEqual(
    physicalIn(`a { margin-left: 1px; padding: 1px 2px 1px calc(2px + (1px * 2)); text-align: left; width: 2px;
      border-radius: 1px 2px 3px 4px; top: 0; border-left: 1px solid; overflow-x: auto;
      box-shadow: inset 4px 0 red }
      b { margin-inline-start: 1px; padding: 1px 2px 3px 2px; text-align: start; inline-size: 2px; inset: 0;
      /* left: 0; */ border-start-start-radius: 1px; box-shadow: inset 0 4px red } @media (min-width: 3px) { c { float: right } }`).map(
      (declaration) => declaration.split(':')[0],
    ),
    [
      'margin-left',
      'padding',
      'text-align',
      'width',
      'border-radius',
      'top',
      'border-left',
      'overflow-x',
      'box-shadow',
      'float',
    ],
  );
});

for (const file of sheets)
  test(`${file} can be mirrored`, () => {
    assert.deepEqual(physicalIn(readFileSync(path.join(root, 'demo', file), 'utf8')), []);
  });
