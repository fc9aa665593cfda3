import type { Localised } from '#kernel';
import { Feed } from 'feed';
import { JSON_TYPE } from '../../domain/release/release-files.js';
import type { FrozenRelease, ListedRelease } from '../../domain/release/release-json.js';
import { type PublicFile, publicFile } from './public-file.js';

/** A release that is out, with the files that never change. */
export interface ShelvedRelease extends ListedRelease {
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
}

/** Everything an edition has published, as it is served: by path below `/results/SLUG/`. */
export interface Shelf {
  readonly slug: string;
  readonly name: Localised;
  /** By number, rising. */
  readonly releases: readonly ShelvedRelease[];
  readonly files: ReadonlyMap<string, PublicFile>;
}

type Contents = Omit<Shelf, 'files'>;

/** Lays out the files of an edition: those of each release by number, and what is in force now beside them. */
export async function layOut(contents: Contents, origin: string, known?: Shelf): Promise<Shelf> {
  const { slug, releases } = contents;
  const files = await numbered(releases, known);
  const newest = releases.at(-1);
  for (const name of ['results.csv', 'results-en.csv', 'share.png']) {
    const file = newest && files.get(`${newest.no}/${name}`);
    if (file) files.set(name.replace('results', 'current'), { ...file, immutable: false });
  }
  const say = async (name: string, type: string, text: string) =>
    files.set(name, await publicFile(type, Buffer.from(text), false));
  await say('index.json', JSON_TYPE, JSON.stringify({ slug, name: contents.name, releases: releases.map(listed) }));
  await say('feed.xml', 'application/rss+xml; charset=utf-8', feedOf(contents, origin));
  if (newest) await say('current.json', JSON_TYPE, JSON.stringify(current(contents, newest)));
  return { ...contents, files };
}

async function numbered(releases: Contents['releases'], known: Shelf | undefined): Promise<Map<string, PublicFile>> {
  const made = releases.flatMap(({ no, files }) =>
    files.map(async ({ name, type, bytes }) => {
      const path = `${no}/${name}`;
      return [path, known?.files.get(path) ?? (await publicFile(type, bytes, true))] as const;
    }),
  );
  return new Map(await Promise.all(made));
}

function listed({ files: _, ...release }: ShelvedRelease): ListedRelease {
  return release;
}

/** The newest release in one answer, with the list of all. */
function current({ releases }: Contents, { publishedAt, files }: ShelvedRelease) {
  const json = files.find(({ name }) => name === 'results.json');
  const frozen = JSON.parse(String(json?.bytes)) as FrozenRelease;
  return { ...frozen, publishedAt, state: 'current', supersededBy: null, releases: releases.map(listed) };
}

/** What was published, the newest first, as RSS. */
function feedOf({ slug, name, releases }: Contents, origin: string): string {
  const home = `${origin}/editions/${slug}/results`;
  const newest = releases.at(-1);
  const feed = new Feed({
    ...{ title: `${name['zh-CN']} 结果公布`, description: name.en, id: home, link: home, language: 'zh-CN' },
    ...{ copyright: name['zh-CN'], feedLinks: { rss: `${origin}/results/${slug}/feed.xml` }, generator: 'portal' },
    updated: new Date(newest?.publishedAt ?? 0),
  });
  for (const { id, no, note, standing, publishedAt } of releases.toReversed()) {
    const title = `第${no}次发布${standing === 'provisional' ? '（拟获奖）' : ''}`;
    feed.addItem({ title, id, guid: id, link: `${home}/${no}`, description: note, date: new Date(publishedAt) });
  }
  return feed.rss2();
}
