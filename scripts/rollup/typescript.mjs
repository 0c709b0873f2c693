import esbuild from 'rollup-plugin-esbuild';

/** Our modules are TypeScript without decorators: erase the types, leave the rest alone. */
export function typescript() {
  return esbuild({
    include: /[\\/](src|demo)[\\/].*\.ts$/,
    tsconfig: 'tsconfig.json',
    target: 'es2022',
    // Or every letter that English has not becomes `\uXXXX`. Modules are always read as UTF-8.
    charset: 'utf8',
  });
}
