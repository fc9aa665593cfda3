import type { Actor } from '#kernel';
import type { Answer, Client, Portal } from '#testing';
import { type Finished, ready, said } from './given.js';

/** What must never be read by anybody but supervisors. */
export const CANARY = { name: '金丝雀·异议人', phone: '13912345678', email: 'canary@example.org' };

/** An edition whose awards are shown, with the lead of its first entry. */
export interface Noticed extends Finished {
  noticeId: string;
  lead: Actor;
}

const LEADS = `WITH agreed AS (UPDATE entry.consent c SET person_id = $2 FROM entry.entry e
    WHERE e.id = $1 AND c.entry_id = e.id AND c.person_id = e.lead_id)
  UPDATE entry.entry SET lead_id = $2, member_ids = ARRAY[$2::uuid] WHERE id = $1`;
const LATER = `UPDATE identity.phone_proof SET sent_at = sent_at - interval '2 minutes'`;
const CODE = `SELECT params->>'code' AS code FROM notification.message
  WHERE channel = 'sms' AND to_address = $1 AND template = 'identity.sms.code' ORDER BY created_at DESC, id DESC LIMIT 1`;

export async function noticed(portal: Portal, ranks?: number[]): Promise<Noticed> {
  const edition = await ready(portal, ranks);
  const lead = await portal.actor({ name: '林知远' });
  await portal.unit.run((tx) => tx.query(LEADS, [edition.entries[0], lead.personId]));
  const { body } = await portal.as(edition.organiser).post(`/editions/${edition.id}/notices`, { list: 'awards' });
  return { ...edition, noticeId: body.id, lead };
}

/** A file as a browser sends it. */
export function evidence(mark = ''): FormData {
  const bytes = `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Count 1 >>\nendobj\n% ${mark}\n%%EOF\n`;
  const data = new FormData();
  data.append('file', new Blob([Buffer.from(bytes)], { type: 'application/pdf' }), '专利权属证明.pdf');
  return data;
}

/** Proves a number at the address that sends the code; what comes back speaks with the proof. */
export async function proven(portal: Portal, address: string, number = CANARY.phone): Promise<Client> {
  await portal.unit.run((tx) => tx.query(LATER));
  const sent = await portal.visitor.post(address, { number });
  expect(said(sent)).toBe('201');
  const [{ code }] = (await portal.db.query(CODE, [number])) as [{ code: string }];
  const { body } = await portal.visitor.put(`/phone-proofs/${sent.body.proofId}`, { code });
  return portal.visitor.with({ 'x-phone-proof': body.token });
}

export const OBJECTION = {
  ...{ kind: 'person', name: CANARY.name, email: CANARY.email, place: 1, ground: 'ownership' },
  words: '该项目的核心专利归其他单位所有。',
};

/** An objection to the first line of the notice, with a file and a number that is proven: only to be sent. */
export async function toObject(
  portal: Portal,
  { noticeId }: Pick<Noticed, 'noticeId'>,
  more: object = {},
  number = CANARY.phone,
): Promise<() => Promise<Answer>> {
  const visitor = await proven(portal, `/notices/${noticeId}/phone-codes`, number);
  const { body: file } = await visitor.post(`/notices/${noticeId}/evidence`, evidence());
  return () => visitor.post(`/notices/${noticeId}/objections`, { ...OBJECTION, evidence: [file.id], ...more });
}

/** An objection to the first line of the notice; its receipt. */
export async function objected(...of: Parameters<typeof toObject>): Promise<string> {
  const made = await (await toObject(...of))();
  expect(said(made)).toBe('201');
  await of[0].drain();
  return made.body.receipt;
}

const AWAY = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, evidence, why, state,
    effect, noted_at, version)
  VALUES (gen_random_uuid(), $1, $2, $3, 'kinship', 'spec', 'stated', '[]', 'confirmed', 'block', clock_timestamp(), 1)`;

/** A supervisor who must keep away from an entry, by its place. */
export async function conflictedSupervisor(portal: Portal, { id, entries }: Finished, at = 0): Promise<Actor> {
  const actor = await portal.actor({ seats: [{ editionId: id, role: 'supervisor' }] });
  await portal.unit.run((tx) => tx.query(AWAY, [id, actor.personId, entries[at]]));
  return actor;
}

/** Everything publication remembers of objections, to see that a refusal changed nothing. */
const kept = (portal: Portal): Promise<unknown> =>
  portal.db.query(`SELECT (SELECT jsonb_agg(o ORDER BY id) FROM publication.objection o) AS objections,
    (SELECT jsonb_agg(h ORDER BY id) FROM publication.hearing h) AS hearings, (SELECT count(*) FROM publication.evidence) AS files,
    (SELECT count(*) FROM publication.objector) AS objectors,
    (SELECT count(*) FROM journal.line WHERE kind NOT LIKE 'publication.objector-%') AS lines`);

/** The answer, after making sure that it wrote nothing. */
export async function refused(portal: Portal, work: () => Promise<Answer>): Promise<string> {
  const before = await kept(portal);
  const answer = said(await work());
  expect(await kept(portal)).toEqual(before);
  return answer;
}
