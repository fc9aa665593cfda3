import { contexts, libraries, rooms, testing } from './floors.mjs';

const known = [...libraries, testing.name];
const TEST = /\.(spec|db-spec|e2e-spec)\.tsx?$|\/test\/|^libs\/testing\//;

/** Where a file of the repository stands: its library, its room when it is in one, and whether it is a test. */
export function placeOf(path) {
  const [, library, inside] = /^libs\/([^/]+)\/(.*)$/.exec(path) ?? [];
  if (!known.includes(library)) return { test: TEST.test(path) };
  const room = /^src\/([^/]+)\//.exec(inside)?.[1];
  const inRoom = contexts.includes(library) && room in rooms;
  return { library, ...(inRoom && { room }), test: TEST.test(path) };
}
