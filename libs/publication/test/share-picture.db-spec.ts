import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { DrawPicture } from '../src/actions/release/draw-picture.js';
import { ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

it('stands beside a release, once it is drawn, in the size that is asked for, and stays the same', async () => {
  const edition = await ready(portal);
  const made = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '正式公布' });
  expect(said(made)).toBe('201');
  await portal.drain();
  const file = async (path: string) => {
    const answer = await fetch(`${new URL(portal.base).origin}/results/${edition.slug}/${path}`);
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const kept = `SELECT count(*)::int AS count FROM publication.release_file WHERE release_id = $1 AND name = 'share.png'`;
  expect(await portal.db.query(kept, [made.body.id])).toEqual([{ count: 1 }]);
  let served = await file('1/share.png');
  while (served.answer.status !== 200) served = await file('1/share.png');
  const { headers } = served.answer;
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
    'image/png',
    'public, max-age=31536000, immutable',
  ]);
  expect(served.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([served.bytes.readUInt32BE(16), served.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  await portal.get(DrawPicture).run(made.body.id);
  expect((await file('share.png')).bytes.equals(served.bytes)).toBe(true);
}, 60_000);
