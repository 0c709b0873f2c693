import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // test/types is compiled against the built package, with mistakes on purpose.
  globalIgnores(['dist/', 'demo/build/', 'coverage/', 'test-results/', 'test/types/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // A parameter that an interface asks for and nobody needs here.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit binds the methods of `@click=${this.handleClick}` to the element itself.
      '@typescript-eslint/unbound-method': 'off',
      // `super.connectedCallback()` is always there in a LitElement.
      'wc/guard-super-call': 'off',
      // A checkbox with the role of a switch has its state by itself.
      'lit-a11y/role-has-required-aria-attrs': 'off',
      // Displayed as blocks, a table's parts keep their roles only where they are written down.
      'lit-a11y/no-redundant-role': 'off',
      // Clicks are handled for all buttons of a group at once, on the element around them.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    // An element's name can stand in front of a property of `document`: src/page/page.ts says how.
    files: ['src/**/*.ts'],
    ignores: ['src/page/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'document', message: 'Read it through `page`.' }],
      'no-restricted-properties': [
        'error',
        ...['globalThis', 'window', 'self'].map((object) => ({
          object,
          property: 'document',
          message: 'Read it through `page`.',
        })),
        {
          property: 'ownerDocument',
          message: 'Use `page`, `new Range()` or `new DocumentFragment()`.',
        },
        {
          property: 'getRootNode',
          allowObjects: ['page'],
          message: 'Use `rootOf`, which reads the document through `page`.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The types of `expect` make every assertion a promise, for the few that are.
      '@typescript-eslint/no-floating-promises': 'off',
      // A test may be asynchronous for the look of it.
      '@typescript-eslint/require-await': 'off',
      // `expect(x).to.be.true` is one.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
