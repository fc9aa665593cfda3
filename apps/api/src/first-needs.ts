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

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

/** What a page's first visit needs. */
export interface FirstNeeds {
  /** The `Link` of its answer (RFC 8288): modules, styles and first answers, fetched beside the first scripts. */
  link: string;
  /** The catalogues it speaks from. */
  texts: readonly string[];
}

/**
 * What a page will need beyond what every page loads, so that the browser does not ask for one after another.
 * @param root where the built web stands
 * @returns the needs of an address; null where nothing is known of it
 * @throws Error when the built web has no such module
 */
export function firstNeeds(root: string): (path: string) => FirstNeeds | null {
  const file = join(root, '.vite/manifest.json');
  if (!existsSync(file)) return () => null;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const links = PAGES.map(({ path, asks, shows, texts }) => ({
    ...{ path, asks },
    texts: ['common', ...texts],
    files: linksOf(manifest, shows.map(page)),
  }));
  return (address) => {
    const found = links.find(({ path }) => path.test(address));
    if (!found) return null;
    const asked = found.asks.map(
      (one) => `<${address.replace(found.path, one)}>; rel=preload; as=fetch; crossorigin=anonymous`,
    );
    return { link: [...asked, ...found.files].join(', '), texts: found.texts };
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
