import { check, refused } from '../final/check.mjs';
import { paperOf } from '../papers.mjs';
import { mailTo } from '../people.mjs';
import { PortalClient } from '../portal-client.mjs';

const PHONE = '13900001234';
const WORDS = '该项目的核心专利已于申报前转让给其他单位，申报材料未说明。';

/** Somebody objects to a line of a notice under their real name, with a number proven by the code of a short message; the receipt. */
export async function objectTo(base, noticeId, place) {
  const path = `/notices/${noticeId}`;
  const objection = { kind: 'person', name: '秦若川', place, ground: 'ownership', words: WORDS };
  await refused(new PortalClient(base), 'POST', `${path}/objections`, { ...objection, evidence: [] }, 'phone-unproven');
  const objector = new PortalClient(base, { 'x-phone-proof': await prove(base, path) });
  await refused(objector, 'POST', `${path}/objections`, { ...objection, evidence: [] }, 'evidence-needed');
  await refused(objector, 'POST', `${path}/objections`, { ...objection, name: ' ', evidence: [] }, 'name-needed');
  const { id } = await objector.post(`${path}/evidence`, evidence('Transfer of the patent', '专利转让登记.pdf'));
  const { receipt } = await objector.post(`${path}/objections`, { ...objection, evidence: [id] });
  check(Boolean(receipt), 'An objection got no receipt');
  return receipt;
}

/** A file of either side. */
export function evidence(title, name) {
  const form = new FormData();
  form.append('file', paperOf({ index: 0 }, { title }), name);
  return form;
}

async function prove(base, path) {
  const visitor = new PortalClient(base);
  const { proofId } = await visitor.post(`${path}/phone-codes`, { number: PHONE });
  const code = await mailTo(base, PHONE, /(?<!\d)(\d{6})(?!\d)/);
  const { token } = await visitor.put(`/phone-proofs/${proofId}`, { code });
  return token;
}
