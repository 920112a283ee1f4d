import eslint from '@eslint/js'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Statements are files under cypher/, where both stores' tests find them; a string built here could carry a hostile name. */
const cypherInCode = String.raw`/\b(MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\S+\s+AS\b|\bDETACH\s+DELETE\b/i`
const noCypher = ['Literal[value=', 'TemplateElement[value.raw='].map((node) => ({
  selector: `${node}${cypherInCode}]`,
  message: 'Cypher belongs into a file under cypher/.',
}))

export default tseslint.config(
  { ignores: ['dist/**', 'src/graphql/generated/**', 'node_modules/**', 'coverage/**', '.cache/**', 'xianzhi-data/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  // A page is anybody's text: no pattern that reads one may take a time that grows faster than the page
  {
    files: ['ingest/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: true }],
    },
  },
  // Preloaded with --require: so no module
  {
    files: ['test/**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/**/*.ts', 'ingest/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noCypher] } },
)
