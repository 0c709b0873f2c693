/** Written by `scripts/rollup/demo-facts.mjs` when the demo is built. */
declare module 'virtual:demo-facts' {
  export const languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
  }[];
  export const themes: readonly string[];
  export const sizes: Readonly<Record<string, { readonly gzip: number; readonly brotli: number }>>;
}
