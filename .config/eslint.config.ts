import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'tests/site/fixtures/', 'tests/bench/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') } },
    rules: {
      // A number in a message reads the same everywhere; an object in one is still an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Both spellings read well: the long one where the element type is long.
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A function in a record is a property: it may be taken out and passed on, and its types are checked both ways.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // libxml2 may drop RELAX NG one day. It is the language in which Atom is defined, and the version is pinned.
    files: ['tests/feeds/validate-xml.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'libxml2-wasm', name: 'RelaxNGValidator' }] },
      ],
    },
  },
  {
    // The tagger's readers of a word are handed to it as they are; none of them uses `this`.
    files: ['src/pipeline/events/words/tag-words.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  // Programs talk to a person.
  { files: ['src/commands/**', 'tests/run.ts', 'tests/corpus/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked, astro.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
