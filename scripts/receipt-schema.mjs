// Writes docs/receipt.schema.json as a module, for the server that checks receipts against it: `npm run build`
// keeps it up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const target = path.join(root, 'src/records/receipt-schema.ts');

/** Descriptions are for people. */
const schema = JSON.parse(
  readFileSync(path.join(root, 'docs/receipt.schema.json'), 'utf8'),
  (key, value) =>
    ['$id', '$schema', 'description', 'title'].includes(key) && typeof value === 'string'
      ? undefined
      : value,
);

export const receiptSchemaModule = `// Written by scripts/receipt-schema.mjs from docs/receipt.schema.json: do not edit.
import type { JsonSchema } from './json-schema.js';

// prettier-ignore
export const receiptSchema: JsonSchema = ${JSON.stringify(schema)};
`;

export function writeReceiptSchema() {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== receiptSchemaModule)
    writeFileSync(target, receiptSchemaModule);
}
