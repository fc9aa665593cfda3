import { contexts, doors, libraries, rooms, testing, uses, web, webLayers } from './floors.mjs';

/** Generates the rules of dependency-cruiser from the table of floors and rooms. */

const oneOf = (names) => `(${names.join('|')})`;
const SPEC = '(\\.(spec|db-spec|e2e-spec)\\.tsx?$|/test/)';
const PACKAGE = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'core'];
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

function floorRules() {
  return libraries.map((name) => {
    const allowed = [name, ...uses(name), testing.name];
    const comment = `${name} may use ${uses(name).join(', ') || 'nothing'}; upwards speak through the journal`;
    return rule(`floor-${name}`, comment, { path: `^libs/${name}/` }, { path: `^libs/(?!${oneOf(allowed)}/)` });
  });
}

function doorRules() {
  const special = Object.entries(doors).map(([name, files]) => `^libs/${name}/${files}$`);
  const plain = `^libs/(?!${oneOf(Object.keys(doors))}/)[^/]+/src/index\\.ts$`;
  const pathNot = ['^libs/$1/', plain, ...special];
  const others = { path: '^(?:libs/([^/]+)|apps/[^/]+)/' };
  return [
    rule('door', 'from outside only the door of a library is open', others, { path: '^libs/', pathNot }),
    rule('alias', 'write #entry or #platform/clock, never a path into another library', others, {
      path: '^libs/',
      pathNot: ['^libs/$1/'],
      dependencyTypesNot: ['aliased-subpath-import'],
    }),
    rule('door-hides', 'the door never shows tables or controllers', ofContext('index\\.ts$'), {
      path: '^libs/$1/src/(tables|http)/',
    }),
  ];
}

const ofContext = (rest) => ({ path: `^libs/${oneOf(contexts)}/src/${rest}` });

function roomRules() {
  return Object.entries(rooms).flatMap(([room, table]) => {
    const inRoom = ofContext(`${room}/`);
    const own = table.own.length ? `^libs/$1/src/${oneOf(table.own)}/` : '^$';
    const rules = [
      rule(`room-${room}`, `${room}/ may use its context's ${table.own.join(', ') || 'nothing'}`, inRoom, {
        path: '^libs/$1/',
        pathNot: [own],
      }),
    ];
    return [...rules, ...roomLibraries(room, table, inRoom), ...roomPackages(room, table, inRoom)];
  });
}

function roomLibraries(room, { libs, closed = [] }, inRoom) {
  const rules = closed.map((topic) =>
    rule(`room-${room}-closed`, `${room}/ does not touch the database itself`, inRoom, {
      path: `^libs/platform/src/${topic}\\.ts$`,
    }),
  );
  if (libs === 'below') return rules;
  const pathNot = ['^libs/$1/', `^libs/${oneOf([...libs, testing.name])}/`];
  const comment = `${room}/ may use ${libs.join(', ') || 'no library'}`;
  return [...rules, rule(`room-${room}-libs`, comment, inRoom, { path: '^libs/', pathNot })];
}

function roomPackages(room, { npm }, inRoom) {
  if (npm === 'any') return [];
  const pathNot = npm.map((name) => `(^|/)node_modules/(@types/)?${name}/`);
  const comment = `${room}/ may use the packages ${npm.join(', ') || '(none)'}`;
  const from = { ...inRoom, pathNot: [SPEC] };
  return [rule(`room-${room}-npm`, comment, from, { dependencyTypes: PACKAGE, ...(pathNot.length && { pathNot }) })];
}

function foundationRules() {
  const leaf = { path: `^libs/(kernel|fairness)/`, pathNot: [SPEC] };
  const contextsOnly = { path: `^libs/${oneOf(contexts)}/` };
  return [
    rule('kernel-alone', 'kernel is plain TypeScript', { ...leaf, path: '^libs/kernel/' }, { dependencyTypes: PACKAGE }),
    rule('testing-by-specs', 'only tests may use #testing', { path: '^(libs|apps)/', pathNot: [SPEC, '^libs/testing/'] }, {
      path: '^libs/testing/',
    }),
    rule('testing-uses', `testing may use ${testing.uses.join(', ')}`, { path: '^libs/testing/' }, {
      path: `^libs/(?!${oneOf([testing.name, ...testing.uses])}/)`,
    }),
    rule('spec-is-leaf', 'nothing imports a test', { path: '^(libs|apps)/', pathNot: [SPEC] }, {
      path: `^(libs|apps)/.*${SPEC}`,
    }),
    rule('no-orm', 'only tables and actions know TypeORM', notOrm(contextsOnly), { path: '(^|/)node_modules/typeorm/' }),
  ];
}

const notOrm = ({ path }) => ({ path, pathNot: [SPEC, '/src/(tables|actions|queries)/', '\\.module\\.ts$'] });

function appRules() {
  return [
    rule('libs-not-apps', 'a library never knows who runs it', { path: '^libs/' }, { path: '^(apps|tools|database)/' }),
    rule('apps-apart', 'apps do not know each other', { path: '^apps/([^/]+)/' }, { path: '^apps/(?!$1/)' }),
    rule('apps-no-tools', 'what runs does not need the workshop', { path: '^apps/[^/]+/src/' }, { path: '^tools/' }),
    rule('no-dev-package', 'the product runs without devDependencies', product(), {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['(^|/)node_modules/@types/'],
    }),
  ];
}

const product = () => ({ path: '^(libs|apps)/[^/]+/src/', pathNot: [SPEC, '^libs/testing/'] });

function webRules() {
  const server = web.notPackages.map((name) => `(^|/)node_modules/${name}/`);
  const island = [
    rule('web-island', 'the web knows the API by generated types, and #kernel', { path: '^apps/web/' }, {
      path: '^libs/',
      pathNot: web.libs.map((door) => `^${door}$`),
    }),
    rule('web-packages', 'no package of the server in the browser', { path: '^apps/web/src/' }, { path: server }),
    rule('web-core', 'no module of Node in the browser', inBrowser, { dependencyTypes: ['core'] }),
  ];
  return [...island, ...webLayers.flatMap(layerRules)];
}

const inBrowser = { path: '^apps/web/src/', pathNot: [SPEC] };

function layerRules({ name, slices }, position) {
  const outer = webLayers.slice(0, position).map((layer) => layer.name);
  const inner = webLayers.slice(position + 1).map((layer) => layer.name);
  const from = { path: `^apps/web/src/${name}/` };
  const comment = `${name}/ may use ${inner.join(', ') || 'packages only'}`;
  const outside = rule(`web-${name}`, comment, from, { path: `^apps/web/src/(${outer.map((o) => `${o}/|`).join('')}[^/]+$)` });
  if (!slices) return [outside];
  const apart = rule(`web-${name}-apart`, `folders of ${name}/ do not know each other`, {
    path: `^apps/web/src/${name}/([^/]+)/`,
  }, { path: `^apps/web/src/${name}/(?!$1/)` });
  return [outside, apart];
}

const general = [
  rule('no-circle', 'no circular imports', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('resolves', 'every import leads somewhere', {}, { couldNotResolve: true }),
];

/** All rules; a name up to its first hyphen-joined subject is its kind. */
export const forbidden = [
  ...general,
  ...floorRules(),
  ...doorRules(),
  ...roomRules(),
  ...foundationRules(),
  ...appRules(),
  ...webRules(),
];

/** Folders that dependency-cruiser walks. */
export const walked = ['apps', 'libs'];

/** Options: `conditionNames` must hold the private condition, or imports lead into dist and violations pass unseen. */
export const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(dist|apps/web/dist)/' },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['portal-source', 'import', 'require', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types'],
  },
};
