import { contexts } from './floors.mjs';

/** A rule of dependency-cruiser: imports from `from` to `to` are refused, and the comment says what is allowed. */
export const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A pattern of these names. */
export const oneOf = (names) => `(${names.join('|')})`;

/** Tests and what belongs to them. */
export const SPEC = '(\\.(spec|db-spec|e2e-spec)\\.tsx?$|/test/)';

/** Everything that is not a file of ours. */
export const PACKAGE = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'core',
];

/** Files in src/ of any context; its name is the first group. */
export const ofContext = (rest) => ({ path: `^libs/${oneOf(contexts)}/src/${rest}` });
