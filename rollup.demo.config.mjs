import { nodeResolve } from '@rollup/plugin-node-resolve';
import { demoFacts } from './scripts/rollup/demo-facts.mjs';
import { typescript } from './scripts/rollup/typescript.mjs';

/** The demo imports this package by its name, as any app would, and reads what was built; so it comes last. */
export default {
  input: {
    workspace: 'demo/workspace/app.ts',
    playground: 'demo/playground/playground.ts',
    preview: 'demo/playground/preview.ts',
    configurator: 'demo/configurator/configurator.ts',
    'configurator-preview': 'demo/configurator/preview.ts',
  },
  output: {
    dir: 'demo/build',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
  },
  plugins: [
    demoFacts(),
    typescript(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
  ],
};
