import { absent } from './absent.mjs';
import { dependencies } from './dependencies.mjs';
import { docstring } from './docstring.mjs';
import { events } from './events.mjs';
import { forbidden } from './forbidden.mjs';
import { imports } from './imports.mjs';
import { names } from './names.mjs';
import { pure } from './pure.mjs';
import { sql } from './sql.mjs';

/** Rules of our own for oxlint: what dependency-cruiser cannot see because it is no import. */
export default {
  meta: { name: 'portal' },
  rules: { absent, dependencies, docstring, events, forbidden, imports, names, pure, sql },
};
