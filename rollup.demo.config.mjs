import { nodeResolve } from '@rollup/plugin-node-resolve';
import { typescript } from './scripts/rollup/typescript.mjs';

/** The demo's workspace app imports this package by its name, as any app would; so it comes last. */
export default {
  input: { workspace: 'demo/workspace/app.ts' },
  output: {
    dir: 'demo/build',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
  },
  plugins: [typescript(), nodeResolve({ exportConditions: ['production', 'browser'] })],
};
