import { setTimeout as pause } from 'node:timers/promises';
import { Live } from '#platform/live';
import type { Reader, UnitOfWork } from '#platform/unit-of-work';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { firstValueFrom } from 'rxjs';
import { Shelves } from '../src/queries/release/shelves.js';
import { ready } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

/** Shelves whose database takes so many milliseconds for an answer. */
function shelvesBehind(delay: () => number): Shelves {
  const read: Reader = {
    query: async (sql: string, values?: unknown[]) => {
      await pause(delay(), undefined, { ref: false });
      return portal.unit.read.query(sql, values);
    },
  };
  return new Shelves({ read } as UnitOfWork, portal.get(Live), portal.config);
}

it('waits for a slow database where something becomes public, and not again for one that is away', async () => {
  const edition = await ready(portal);
  const desk = portal.as(edition.organiser);
  let delay = 0;
  const shelves = shelvesBehind(() => delay);
  const names = async () => [...((await shelves.of(edition.slug))?.files.keys() ?? [])];
  expect(await names()).not.toContain('current.json');

  const { id, version } = (await desk.post(`/editions/${edition.id}/prepared-releases`, { note: '正式公布' })).body;
  const told = () => firstValueFrom(portal.get(Live).changes(['publication.releases']));
  const published = told();
  expect((await desk.put(`/releases/${id}/publication`, { at: null, version })).status).toBe(200);
  await published;
  delay = 400;
  expect(await names()).toContain('current.json');

  delay = 60_000;
  const took = async () => {
    const begun = performance.now();
    expect(await names()).toContain('current.json');
    return performance.now() - begun;
  };
  const again = told();
  await portal.unit.run((tx) => portal.get(Live).tell(tx, 'publication.releases'));
  await again;
  expect(await took()).toBeGreaterThan(3000);
  expect(await took()).toBeLessThan(2000);
}, 30_000);
