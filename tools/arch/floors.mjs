/**
 * The building as data: which floor every library stands on, which rooms a context has and what each room may use.
 * Every rule of the walls (imports, folders, SQL, events) is generated from this file; docs/architecture.md explains it.
 */

/** From the roof to the ground. A line may use every line below it; inside a line `a → b` lets a use b and what follows. */
const floors = [
  ['publication', 'occasion', 'conversion'],
  ['award'],
  ['stage → judging'],
  ['entry'],
  ['recusal → competition'],
  ['identity → file → notification → journal'],
  ['platform → press', 'fairness'],
  ['kernel'],
];

/** Libraries that are no contexts: they have no rooms. */
const foundations = ['platform', 'press', 'fairness', 'kernel'];

/** Starts a context on a fresh database. Only tests may use it; what it may use itself. */
export const testing = { name: 'testing', uses: ['kernel', 'platform', 'journal', 'identity'] };

/** The files of a library that others may import, where it is not `src/index.ts` alone. */
export const doors = {
  platform: 'src/[^/]+\\.ts',
  fairness: 'src/(index|verify|solver)\\.ts',
};

const below = 'below';
const any = 'any';
const nest = ['@nestjs/common', '@nestjs/core'];

/**
 * The rooms of a context. `own`: rooms of the same context; `libs`: doors of other libraries (`below` = what the floors
 * allow); `npm`: packages, `node`: Node's own modules; `sql`: none, reads or writes; `closed`: topics of the platform
 * this room may not use. What a controller of any context needs for uploads and downloads stands behind the door of file.
 */
export const rooms = {
  domain: { own: ['domain'], libs: ['kernel', 'fairness'], npm: [], node: ['path', 'zlib'], sql: 'none' },
  tables: { own: ['tables', 'domain'], libs: ['kernel'], npm: ['typeorm'], sql: 'none' },
  queries: { own: ['queries', 'tables', 'domain'], libs: below, npm: any, sql: 'reads' },
  actions: { own: ['actions', 'queries', 'tables', 'domain'], libs: below, npm: any, sql: 'writes' },
  reactions: {
    own: ['reactions', 'actions', 'queries', 'domain'],
    libs: below,
    npm: nest,
    sql: 'none',
    closed: ['sql'],
  },
  http: {
    own: ['http', 'actions', 'queries', 'domain'],
    libs: ['kernel', 'platform', 'file'],
    npm: [...nest, '@nestjs/swagger', 'class-validator', 'class-transformer', 'fastify', '@fastify', 'rxjs'],
    node: ['stream'],
    sql: 'none',
    closed: ['sql', 'unit-of-work'],
  },
  texts: { own: [], libs: [], npm: [], sql: 'none' },
};

/** Layers of the web, outermost first: each may use those after it; `slices`: folders that do not know each other. */
export const webLayers = [
  { name: 'pages', slices: true },
  { name: 'features', slices: true },
  { name: 'ui', slices: false },
  { name: 'lib', slices: false },
];

/** Doors the web may open, and packages of the server it may not. */
export const web = {
  libs: ['libs/kernel/src/index\\.ts', 'libs/fairness/src/verify\\.ts'],
  notPackages: ['@nestjs', '@fastify', 'fastify', 'typeorm', 'pg', 'pg-boss', 'pino', 'nodemailer', '@node-rs'],
};

/** Folder and file names that say nothing about what is inside. */
export const emptyWords = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'services',
  'types',
  'constants',
  'interfaces',
];

const lines = floors.map((floor) => floor.map((line) => line.split('→').map((name) => name.trim())));

/** Every library that may exist, highest first. */
export const libraries = lines.flat(2);

/** The libraries with rooms. */
export const contexts = libraries.filter((name) => !foundations.includes(name));

/** The libraries a library may import: those to its right in its line and everything on the floors below. */
export function uses(name) {
  const floor = lines.findIndex((candidates) => candidates.flat().includes(name));
  const line = lines[floor].find((candidate) => candidate.includes(name));
  return [...line.slice(line.indexOf(name) + 1), ...lines.slice(floor + 1).flat(2)];
}
