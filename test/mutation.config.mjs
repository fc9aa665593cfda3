import config from '../jest.config.mjs';

const [server] = config.projects;

/** The specs of the mathematics alone: they need no database. */
export default {
  ...server,
  rootDir: '..',
  globalSetup: undefined,
  globalTeardown: undefined,
  testMatch: ['<rootDir>/libs/fairness/src/**/*.spec.ts'],
};
