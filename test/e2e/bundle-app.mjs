import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

/** A program of `test/apps` with all that it imports, as the text of one script. */
export async function bundleApp(file, options) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/apps', file)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
}
