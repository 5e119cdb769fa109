import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the pure folders may not import: they must run in a browser, in a script and in a test alike. */
const impure = ['astro', 'astro:*', 'node:*', 'fs', 'path', '**/content/*', '**/components/**'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/law/**/*.ts', 'src/library/**/*.ts', 'src/text/**/*.ts', 'src/search/**/*.ts', 'src/verify/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: impure }] },
  },
  // Astro's own type check covers these files; the type-aware rules cannot see into their templates.
  { files: ['**/*.astro', '**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['scripts/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  { files: ['astro.config.mjs'], languageOptions: { globals: { process: 'readonly' } } },
);
