// The layer rules of ARCHITECTURE.md, held by the machine: who may import whom.
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const node = { regex: '^node:', message: 'This layer runs in a browser: no Node built-ins.' }
const barred = (message, ...regexes) => regexes.map((regex) => ({ regex, message }))

/** Imports that a layer may not have, as regular expressions over the module specifier. */
const layers = {
  core: [
    node,
    ...barred(
      'core imports only itself and its NLP and Markdown libraries.',
      '/(files|server|cli|extension|panel)/',
      '^vscode',
      '(protocol|strings)(\\.ts)?$',
    ),
  ],
  files: [
    ...barred(
      'files imports only core.',
      '/(server|cli|extension|panel)/',
      '^vscode($|-languageserver|-languageclient)',
    ),
  ],
  server: [
    ...barred(
      'server imports core, files, protocol and strings.',
      '/(cli|extension|panel)/',
      '^vscode$',
      '^vscode-languageclient',
    ),
  ],
  cli: [
    ...barred(
      'cli imports core, files and the server it can start.',
      '/(extension|panel)/',
      '^vscode($|-languageclient)',
    ),
  ],
  extension: [
    node,
    ...barred(
      'extension talks to the server through protocol.ts and never imports core.',
      '/(core|files|server|cli|panel)/',
      '^vscode-languageserver',
    ),
  ],
  panel: [
    node,
    ...barred('panel imports only protocol.ts and strings.ts.', '/(core|files|server|cli|extension)/', '^vscode'),
  ],
}

/** The rooms of core in the order in which one builds on another: none imports a later one. */
const rooms = ['text', 'figures', 'entities', 'claims', 'compare', 'brief', 'exports']

/** The parts of a room in the order in which one builds on another; what all of them need stands beside them. */
const parts = {
  figures: ['words', 'numbers', 'amounts', 'dates', 'refusals'],
  entities: ['words', 'spans', 'types', 'linking'],
  claims: ['words', 'predications', 'statuses', 'quotations', 'setting', 'slots'],
  compare: ['values', 'quotations', 'statuses', 'terms'],
}

const laterRooms = (room) => {
  const later = rooms.slice(rooms.indexOf(room) + 1)
  return later.length === 0
    ? []
    : barred(`core/${room} imports no room of core that builds on it.`, `/(${later.join('|')})/`)
}

export default tseslint.config(
  { ignores: ['dist/**', '.vscode-test/**', 'test-output/**', 'node_modules/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**', 'bench/**', 'test/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
      },
    },
  },
  ...Object.entries(layers).map(([layer, patterns]) => ({
    files: [`src/${layer}/**/*.ts`],
    ignores: ['**/*.test.ts', ...(layer === 'extension' ? ['src/extension/node.ts'] : [])],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  ...rooms.map((room) => ({
    files: [`src/core/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...layers.core, ...laterRooms(room)] }] },
  })),
  ...Object.entries(parts).flatMap(([room, names]) =>
    names.slice(0, -1).map((part, at) => ({
      files: [`src/core/${room}/${part}/*.ts`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              ...layers.core,
              ...laterRooms(room),
              ...barred(
                `core/${room}/${part} imports no part of its room that builds on it.`,
                `^\\.\\./(${names.slice(at + 1).join('|')})/`,
              ),
            ],
          },
        ],
      },
    })),
  ),
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'Buffer',
        'console',
        'setTimeout',
        'fetch',
        'performance',
        'window',
        'document',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core is deterministic.' }],
    },
  },
)
