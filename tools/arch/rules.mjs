import { contexts, doors, libraries, testing, uses } from './floors.mjs';
import { roomRules } from './room-rules.mjs';
import { ofContext, oneOf, PACKAGE, rule, SPEC } from './rule.mjs';
import { webRules } from './web-rules.mjs';

/** Generates the rules of dependency-cruiser from the table of floors and rooms. */

function floorRules() {
  return libraries.map((name) => {
    const allowed = [name, ...uses(name), testing.name];
    const comment = `${name} may use ${uses(name).join(', ') || 'nothing'}; upwards speak through the journal`;
    return rule(`floor-${name}`, comment, { path: `^libs/${name}/` }, { path: `^libs/(?!${oneOf(allowed)}/)` });
  });
}

const others = { path: '^(?:libs/([^/]+)|apps/[^/]+)/' };
const special = Object.entries(doors).map(([name, files]) => `^libs/${name}/${files}$`);
const plain = `^libs/(?!${oneOf(Object.keys(doors))}/)[^/]+/src/index\\.ts$`;

const doorRules = [
  rule('door', 'from outside only the door of a library is open', others, {
    path: '^libs/',
    pathNot: ['^libs/$1/', plain, ...special],
  }),
  rule('alias', 'write #entry or #platform/clock, never a path into another library', others, {
    path: '^libs/',
    pathNot: ['^libs/$1/'],
    dependencyTypesNot: ['aliased-subpath-import'],
  }),
  rule('door-hides', 'the door never shows tables or controllers', ofContext('index\\.ts$'), {
    path: '^libs/$1/src/(tables/|.*\\.(controller|dto)\\.ts$)',
  }),
];

const product = { path: '^(libs|apps)/', pathNot: [SPEC, '^libs/testing/'] };
const contextCode = {
  path: `^libs/${oneOf(contexts)}/`,
  pathNot: [SPEC, '/src/(tables|actions|queries)/', '\\.module\\.ts$'],
};

const foundationRules = [
  rule(
    'kernel-alone',
    'kernel is plain TypeScript',
    { path: '^libs/kernel/', pathNot: [SPEC] },
    { dependencyTypes: PACKAGE },
  ),
  rule('testing-by-specs', 'only tests may use #testing', product, { path: '^libs/testing/' }),
  rule(
    'testing-uses',
    `testing may use ${testing.uses.join(', ')}`,
    { path: '^libs/testing/' },
    {
      path: `^libs/(?!${oneOf([testing.name, ...testing.uses])}/)`,
    },
  ),
  rule(
    'spec-is-leaf',
    'nothing imports a test',
    { path: '^(libs|apps)/', pathNot: [SPEC] },
    {
      path: `^(libs|apps)/.*${SPEC}`,
    },
  ),
  rule('no-orm', 'only tables, queries and actions know TypeORM', contextCode, { path: '(^|/)node_modules/typeorm/' }),
];

const NUMERICS = 'models|uncertainty|linear-algebra|solver';

const mathematicsRules = [
  rule(
    'fairness-pure',
    'the mathematics runs anywhere: only the solver knows Node and its threads',
    { path: '^libs/fairness/src/', pathNot: [SPEC, '^libs/fairness/src/solver'] },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'fairness-solver',
    'the pure mathematics does not know the solver',
    { path: '^libs/fairness/src/', pathNot: [SPEC, '^libs/fairness/src/solver'] },
    { path: ['^libs/fairness/src/solver', '(^|/)node_modules/highs/'] },
  ),
  rule(
    'solver-door',
    'solving takes time: only actions and reactions ask for it',
    { path: '^libs/', pathNot: [SPEC, '^libs/fairness/', '/src/(actions|reactions)/'] },
    { path: '^libs/fairness/src/solver\\.ts$' },
  ),
  rule(
    'verify-small',
    'what the browser loads to verify needs no estimates and no solver',
    { path: '^libs/fairness/src/verify\\.ts$' },
    { path: `^libs/fairness/src/(${NUMERICS})`, reachable: true },
  ),
];

const appRules = [
  rule('libs-not-apps', 'a library never knows who runs it', { path: '^libs/' }, { path: '^(apps|tools|database)/' }),
  rule('apps-apart', 'apps do not know each other', { path: '^apps/([^/]+)/' }, { path: '^apps/(?!$1/)' }),
  rule('apps-no-tools', 'what runs does not need the workshop', { path: '^apps/[^/]+/src/' }, { path: '^tools/' }),
  rule(
    'no-dev-package',
    'the product runs without devDependencies',
    { ...product, path: '^(libs|apps)/[^/]+/src/' },
    {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['(^|/)node_modules/@types/'],
    },
  ),
];

const general = [
  rule('no-circle', 'no circular imports', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('resolves', 'every import leads somewhere', {}, { couldNotResolve: true }),
];

/** All rules. */
export const forbidden = [
  ...general,
  ...floorRules(),
  ...doorRules,
  ...roomRules(),
  ...foundationRules,
  ...mathematicsRules,
  ...appRules,
  ...webRules,
];

/** Folders that dependency-cruiser walks. */
export const walked = ['apps', 'libs'];

/** `conditionNames` must hold the private condition, or imports lead into dist/ and violations pass unseen. */
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
