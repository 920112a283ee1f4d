/** Jest runs the TypeScript sources as ES modules; swc only strips types, `npm run check` looks at them. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/test/neo4j/global-setup.mjs',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.mjs',
  // more than the two cores of a small machine: many suites wait for processes that they started
  maxWorkers: 3,
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/dist'],
}
