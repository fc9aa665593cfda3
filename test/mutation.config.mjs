import config from '../jest.config.mjs';

const alone = config.projects.find(({ displayName }) => displayName === 'alone');

/** The specs of the mathematics alone: they need no database. */
export default {
  ...alone,
  rootDir: '..',
  testMatch: ['<rootDir>/libs/fairness/src/**/*.spec.ts'],
};
