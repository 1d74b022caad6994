import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { layerRules } from './tools/layers.mjs';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/.dist-*/**', '**/node_modules/**', '.nx/**', '.claimwright/**', '.kafka/**', 'coverage/**'] },
  js.configs.recommended,
  { rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['libs/services/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'Call out by @claimwright/platform-egress, which looks at the address' }] },
  },
  { files: ['libs/client/src/schema.ts'], rules: { 'max-lines': 'off' } }, // made from the OpenAPI description
  { files: ['libs/x12/src/*/data/*.ts'], rules: { 'max-lines': 'off' } }, // tables that scripts of libs/x12/tools write
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly', performance: 'readonly', structuredClone: 'readonly' } },
  },
  ...layerRules(),
);
