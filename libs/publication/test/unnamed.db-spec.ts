import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

/** The lead of the first entry takes the consent back; the member's stands. */
const takesBack = (edition: Finished) =>
  portal.unit.run((tx) =>
    tx.query(
      `UPDATE entry.consent SET withdrawn_at = clock_timestamp()
       WHERE entry_id = $1 AND person_id = $2 AND code = 'PUBLICATION'`,
      [edition.entries[0], edition.leads[0]!.personId],
    ),
  );
const WORDS = /二尖瓣修复装置 1/;

it('gives the number alone of an entry whose lead took the publication back: on the notice, in the results and their files', async () => {
  const edition = await ready(portal);
  await takesBack(edition);
  const notice = await portal.as(edition.organiser).post(`/editions/${edition.id}/notices`, { list: 'awards' });
  expect(said(notice)).toBe('201');
  const shown = (await portal.visitor.get(`/notices/${String(notice.body.id)}`)).body;
  const unnamed = { title: '–', organisation: '–', people: [] };
  expect(shown.body.sections[0].lines).toMatchObject([{ ...unnamed, number: expect.stringMatching(/0001$/) }]);
  expect(shown.body.sections[1].lines[0]).toMatchObject({ title: '二尖瓣修复装置 2', people: ['林知远', '𠮷田·明'] });
  expect(JSON.stringify(shown)).not.toMatch(WORDS);

  const made = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '首次发布' });
  expect(said(made)).toBe('201');
  const results = (await portal.visitor.get(`/editions/${edition.slug}/results`)).body;
  expect(JSON.stringify(results)).toContain('二尖瓣修复装置 2');
  expect(JSON.stringify(results)).not.toMatch(WORDS);
  const talent = results.body.awards.find(({ code }: { code: string }) => code === 'OUTSTANDING_TALENT');
  expect(talent.winners).toMatchObject([{ title: '–', organisation: '–', holderName: '𠮷田·明' }]);
});
