import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Page {
  path: RegExp;
  /** What it asks the API first. */
  asks: readonly string[];
  /** The modules that show it, as the web's sources name them under `pages`. */
  shows: readonly string[];
  /** The catalogues it speaks from. */
  texts: readonly string[];
}

const FRONT = { shows: ['public/front'], texts: ['public'] };
const TEAM = ['team', 'papers', 'files'];
const ACCOUNT = ['account', 'account-email', 'inbox'];
const ofTeam = (page: string, texts: readonly string[]) => ({
  shows: ['team/layout', `team/${page}`],
  texts: [...TEAM, ...texts],
});
const ofEntry = (page: string, address: string, { asks = [], texts }: { asks?: string[]; texts: string[] }) => ({
  path: new RegExp(`^/team/entries/([\\w-]+)${address}$`),
  asks: ['', '/plan', ...asks].map((part) => `/api/entries/$1${part}`),
  ...ofTeam(page, texts),
});

const PAGES: readonly Page[] = [
  { path: /^\/$/, asks: ['/api/editions'], ...FRONT },
  { path: /^\/editions\/([\w-]+)$/, asks: ['/api/editions/$1/front'], ...FRONT },
  {
    path: /^\/editions\/([\w-]+)\/results$/,
    asks: ['/results/$1/current.json'],
    shows: ['public/results'],
    texts: ['public', 'release', 'schedule'],
  },
  { path: /^\/editions$/, asks: ['/api/editions'], shows: ['public/editions'], texts: ['public'] },
  { path: /^\/team$/, asks: ['/api/editions'], ...ofTeam('home', []) },
  { path: /^\/team\/start$/, asks: ['/api/editions'], ...ofTeam('start', []) },
  ofEntry('entry', '', {
    asks: ['/history', '/pledge', '/turns'],
    texts: ['revisions', 'inbox', 'schedule', 'changes', 'copies', 'materials'],
  }),
  ofEntry('form', '/form.*', { texts: ['revisions', 'inbox', 'copies', 'materials'] }),
  ofEntry('members', '/members', { asks: ['/members'], texts: ['members'] }),
  ofEntry('submit', '/submit', { texts: ['revisions'] }),
  ofEntry('questions', '/questions', { asks: ['/thread'], texts: ['inbox'] }),
  {
    path: /^\/inbox$/,
    asks: ['/api/me/messages?page=1&pageSize=20', '/api/me/message-preference'],
    shows: ['account/inbox'],
    texts: ['account', 'inbox'],
  },
  {
    path: /^\/account$/,
    asks: ['/api/me/email-change', '/api/me/phones', '/api/me/sessions'],
    shows: ['account/account'],
    texts: [...ACCOUNT, 'belonging', 'hall'],
  },
  {
    path: /^\/account\/data$/,
    asks: ['/api/me/data'],
    shows: ['account/own-records'],
    texts: [...ACCOUNT, 'refusals', 'records'],
  },
];
const page = (name: string) => `src/pages/${name}.tsx`;
const words = (namespace: string) => `src/lib/texts/${namespace}.zh-CN.json`;
const COMMON = 'src/lib/texts/zh-CN.json';

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/**
 * Names, in the `Link` of a page's answer (RFC 8288), what the page will need beyond what every page loads: its modules,
 * styles and first answer, so that the browser fetches them beside the first scripts and not one after another.
 * @param root where the built web stands
 * @returns the header for an address; nothing where nothing is known of it
 * @throws Error when the built web has no such module
 */
export function firstNeeds(root: string): (path: string) => { link?: string } {
  const file = join(root, '.vite/manifest.json');
  if (!existsSync(file)) return () => ({});
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const links = PAGES.map(({ path, asks, shows, texts }) => ({
    ...{ path, asks },
    files: linksOf(manifest, [COMMON, ...shows.map(page), ...texts.map(words)]),
  }));
  return (address) => {
    const found = links.find(({ path }) => path.test(address));
    if (!found) return {};
    const asked = found.asks.map(
      (one) => `<${address.replace(found.path, one)}>; rel=preload; as=fetch; crossorigin=anonymous`,
    );
    return { link: [...asked, ...found.files].join(', ') };
  };
}

function linksOf(manifest: Manifest, sources: readonly string[]): string[] {
  const every = reachable(manifest, ['index.html']);
  const own = [...reachable(manifest, sources)].filter((name) => !every.has(name));
  const css = new Set(own.flatMap((name) => manifest[name]?.css ?? []));
  return [
    ...own.map((name) => `</${manifest[name]!.file}>; rel=modulepreload; crossorigin=anonymous`),
    ...[...css].map((name) => `</${name}>; rel=preload; as=style; crossorigin=anonymous`),
  ];
}

/** The parts that are imported by these, and they themselves. */
function reachable(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...sources];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const part = manifest[name];
    if (!part) throw new Error(`The built web has no ${name}; name what shows the page anew in apps/api`);
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(part.imports ?? []));
  }
  return seen;
}
