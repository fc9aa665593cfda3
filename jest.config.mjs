import './tools/node-guard.mjs';

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        ...(tsx ? { react: { runtime: 'automatic' } } : {}),
      },
      keepClassNames: true,
    },
  },
];

const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/', '<rootDir>/\\.test/'],
};

const database = {
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};
const onServer = { customExportConditions: ['portal-source', 'node', 'node-addons'] };

/** What takes long and seldom breaks has a script of its own, npm run test:long; npm run jest knows both. */
const LONG = [
  ...['journeys/bad-input', 'journeys/crash', 'api/test/hand\\.', 'tools/(start|postgres)/start\\.spec'],
  ...['test/outage\\.db', 'test/migrate\\.db', 'test/process\\.db', 'test/register-size\\.db'],
  ...['test/archiving-turns\\.db', 'test/pledge\\.db'],
];
/** The way through a competition, walked in the browser by npm test; what branches off it is long. */
const MAIN_PATH = 'e2e/(apply|judge|stage|results)\\.';
const { npm_lifecycle_event: script } = process.env;
const [short, long] = [script === 'test', script === 'test:long'];

/** Needs its own copy of every module, which the runner without walls between files does not give. */
const ALONE = ['solver/solver-worker\\.spec', 'solver/in-worker\\.spec'];

const SERVER = [
  '<rootDir>/libs/**/*.spec.ts',
  '<rootDir>/libs/*/test/**/*.db-spec.ts',
  '<rootDir>/apps/{api,auditor,worker}/src/**/*.spec.ts',
  '<rootDir>/apps/{api,worker}/test/**/*.e2e-spec.ts',
  '<rootDir>/apps/auditor/test/**/*.spec.ts',
  '<rootDir>/tools/**/*.spec.mjs',
];

export default {
  testTimeout: 15_000,
  maxWorkers: '100%',
  // A worker keeps the modules of every file it ran, each with its own copy of everything: it starts anew in between.
  workerIdleMemoryLimit: '1200MB',
  projects: [
    {
      ...common,
      ...database,
      displayName: 'server',
      // Modules are loaded once a worker, not once a file: half of a short spec's time was loading them.
      runner: ['jest-light-runner', { runtime: 'child_process' }],
      setupFiles: ['<rootDir>/tools/typescript.mjs'],
      setupFilesAfterEnv: ['<rootDir>/test/server-setup.mjs'],
      testPathIgnorePatterns: ['/node_modules/', ...(short ? LONG : []), ...ALONE],
      ...(long ? { testRegex: LONG } : { testMatch: SERVER }),
    },
    {
      ...common,
      displayName: 'alone',
      testEnvironment: 'node',
      testEnvironmentOptions: onServer,
      testMatch: ['<rootDir>/libs/fairness/src/solver/{solver-worker,in-worker}.spec.ts'],
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['portal-source', 'browser'] },
      setupFiles: ['<rootDir>/test/web-setup.mjs'],
      setupFilesAfterEnv: ['<rootDir>/test/web-faults.mjs'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/style.mjs',
        '\\.(svg|png|jpg|webp)$': '<rootDir>/test/picture.mjs',
        ...common.moduleNameMapper,
      },
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...common,
      ...database,
      globalSetup: '<rootDir>/test/browser-global-setup.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/browser-setup.mjs'],
      displayName: 'browser',
      testEnvironment: 'node',
      testEnvironmentOptions: onServer,
      testPathIgnorePatterns: ['/node_modules/', ...(long ? [MAIN_PATH] : [])],
      ...(short ? { testRegex: [MAIN_PATH] } : { testMatch: ['<rootDir>/apps/web/e2e/**/*.e2e-spec.ts'] }),
    },
  ],
};
