import { contexts, emptyWords, libraries, rooms, testing } from './floors.mjs';
import { filesIn } from './files.mjs';
import { placeOf } from './place.mjs';

const ROOT_FILES = ['src/index.ts', 'README.md'];
const roomFiles = {
  tables: /\.entity\.ts$/,
  texts: /^(zh-CN|en)\.json$/,
  http: /\.(controller|dto|guard|filter|interceptor|pipe|cookie)\.ts$|^[a-z-]+\.ts$/,
};
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const EMPTY_NAME = /(^|[-.])(impl|base|abstract|manager|helpers?|utils?|info|data)(?=[-.])/;
const VAGUE_VERB = { actions: /^(manage|process|handle|update)-/, queries: /^(get|fetch|load)-/ };

/** Files that stand where no file of theirs belongs, or bear a name that says nothing. */
export function folderViolations(root) {
  const files = filesIn(root, ['apps', 'libs', 'tools', 'database']);
  const wrong = files.flatMap((file) => complaints(file).map(([rule, text]) => ({ file, rule, text })));
  return [...wrong, ...missing(files)];
}

function complaints(file) {
  const found = emptyName(file);
  if (file.startsWith('libs/')) found.push(...inLibrary(file));
  if (/^apps\/(api|worker)\/src\/.*\//.test(file)) found.push(['folder-app', 'apps contain nothing: one flat src/']);
  return found;
}

function emptyName(file) {
  const parts = file.split('/');
  const stem = parts.at(-1).split('.')[0];
  const empty = [...parts.slice(0, -1), stem].find((part) => emptyWords.includes(part));
  if (empty) return [['folder-name', `"${empty}" says nothing: name the thing, or the room it helps`]];
  const named = EMPTY_NAME.test(parts.at(-1)) && /^libs\/.*\.ts$/.test(file);
  return named ? [['file-name', 'no impl, base, manager, helper, util, info, data in names']] : [];
}

function inLibrary(file) {
  const [, library, inside] = /^libs\/([^/]+)\/(.*)$/.exec(file) ?? [];
  if (![...libraries, testing.name].includes(library))
    return [['folder-library', `${library} stands on no floor of tools/arch/floors.mjs`]];
  const name = inside.split('/').at(-1);
  const found =
    KEBAB.test(name) || /README|^zh-CN/.test(name) ? [] : [['file-name', 'names are lower-case-with-hyphens']];
  if (contexts.includes(library)) return [...found, ...inContext(file, library, inside)];
  if (library === 'platform') return [...found, ...inPlatform(inside)];
  return found;
}

function inPlatform(inside) {
  return /^(src\/[^/]+\.ts|src\/texts\/[^/]+\.json|test\/[^/]+\.ts|README\.md)$/.test(inside)
    ? []
    : [['folder-platform', 'platform is flat: one file a topic in src/, and texts/']];
}

function inContext(file, library, inside) {
  if ([...ROOT_FILES, `src/${library}.module.ts`].includes(inside)) return [];
  if (/^test\/([a-z-]+\.db-spec|given(-[a-z-]+)?)\.ts$/.test(inside)) return [];
  const { room } = placeOf(file);
  if (!room)
    return [
      [
        'folder-room',
        `no such place in a context: ${Object.keys(rooms).join(', ')}, test/, index.ts, ${library}.module.ts`,
      ],
    ];
  return inRoom(room, inside.split('/').slice(2));
}

function inRoom(room, path) {
  const name = path.at(-1);
  if (path.length > 2) return [['folder-depth', 'at most one level of noun folders in a room']];
  if (roomFiles[room] && !roomFiles[room].test(name)) return [['room-file', `${room}/ does not hold such a file`]];
  if (room !== 'texts' && !/\.tsx?$/.test(name)) return [['room-file', `${room}/ holds TypeScript`]];
  return VAGUE_VERB[room]?.test(name) ? [['file-name', 'say the verb its user would say']] : [];
}

/** What every context has: its door, its module and its page; and its texts in both languages. */
function missing(files) {
  const present = contexts.filter((name) => files.some((file) => file.startsWith(`libs/${name}/`)));
  return present.flatMap((name) => {
    const texts = files.some((file) => file.startsWith(`libs/${name}/src/texts/`));
    const wanted = [
      ...ROOT_FILES,
      `src/${name}.module.ts`,
      ...(texts ? ['src/texts/zh-CN.json', 'src/texts/en.json'] : []),
    ];
    const absent = wanted.map((file) => `libs/${name}/${file}`).filter((file) => !files.includes(file));
    return absent.map((file) => ({ file, rule: 'missing', text: 'every context has one' }));
  });
}
