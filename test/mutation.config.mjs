import config from '../jest.config.mjs';

const [{ globalSetup, globalTeardown, ...server }] = config.projects;

/** The specs of the mathematics alone: they need no database. */
export default {
  ...server,
  rootDir: '..',
  testMatch: ['<rootDir>/libs/fairness/src/**/*.spec.ts'],
};
