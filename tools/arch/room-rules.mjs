import { rooms, testing } from './floors.mjs';
import { ofContext, oneOf, PACKAGE, rule, SPEC } from './rule.mjs';

/** What each room may use: rooms beside it, doors of other libraries, packages. */
export function roomRules() {
  const code = Object.entries(rooms).filter(([, { own }]) => own.length);
  return code.flatMap(([room, table]) => {
    const inRoom = ofContext(`${room}/`);
    const own = rule(`room-${room}`, `${room}/ may use its context's ${table.own.join(', ')}`, inRoom, {
      path: '^libs/$1/',
      pathNot: [`^libs/$1/src/${oneOf(table.own)}/`],
    });
    return [
      own,
      ...closedTopics(room, table, inRoom),
      ...libraries(room, table, inRoom),
      ...packages(room, table, inRoom),
    ];
  });
}

function closedTopics(room, { closed }, inRoom) {
  if (!closed) return [];
  const path = `^libs/platform/src/${oneOf(closed)}\\.ts$`;
  return [rule(`room-${room}-closed`, `${room}/ does not touch the database itself`, inRoom, { path })];
}

function libraries(room, { libs }, inRoom) {
  if (libs === 'below') return [];
  const pathNot = ['^libs/$1/', `^libs/${oneOf([...libs, testing.name])}/`];
  return [rule(`room-${room}-libs`, `${room}/ may use ${libs.join(', ')}`, inRoom, { path: '^libs/', pathNot })];
}

function packages(room, { npm, node = [] }, inRoom) {
  if (npm === 'any') return [];
  const builtIn = node.length ? [`^(node:)?${oneOf(node)}$`] : [];
  const pathNot = [...npm.map((name) => `(^|/)node_modules/(@types/)?${name}/`), ...builtIn];
  const comment = `${room}/ may use the packages ${[...npm, ...node].join(', ')}`;
  return [rule(`room-${room}-npm`, comment, { ...inRoom, pathNot: [SPEC] }, { dependencyTypes: PACKAGE, pathNot })];
}
