import { web, webLayers } from './floors.mjs';
import { rule, SPEC } from './rule.mjs';

const source = { path: '^apps/web/src/', pathNot: [SPEC] };
const server = web.notPackages.map((name) => `(^|/)node_modules/${name}/`);

/** The web is an island of layers. */
export const webRules = [
  rule(
    'web-island',
    'the web knows the API by generated types, and #kernel',
    { path: '^apps/web/' },
    { path: '^libs/', pathNot: web.libs.map((door) => `^${door}$`) },
  ),
  rule('web-packages', 'no package of the server in the browser', { path: '^apps/web/src/' }, { path: server }),
  rule('web-core', 'no module of Node in the browser', source, { dependencyTypes: ['core'] }),
  ...webLayers.flatMap(layerRules),
];

function layerRules({ name, slices }, position) {
  const outer = webLayers.slice(0, position).map((layer) => `${layer.name}/|`);
  const inner = webLayers.slice(position + 1).map((layer) => layer.name);
  const comment = `${name}/ may use ${inner.join(', ') || 'packages only'}`;
  const path = `^apps/web/src/(${outer.join('')}[^/]+$)`;
  const inwards = rule(`web-${name}`, comment, { path: `^apps/web/src/${name}/` }, { path });
  if (!slices) return [inwards];
  const slice = { path: `^apps/web/src/${name}/([^/]+)/` };
  const others = { path: `^apps/web/src/${name}/(?!$1/)` };
  return [inwards, rule(`web-${name}-apart`, `folders of ${name}/ do not know each other`, slice, others)];
}
