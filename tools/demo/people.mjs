import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { generateSync } from 'otplib';
import { PortalClient, StepFailed } from './portal-client.mjs';

const PASSWORD_BYTES = 12;
const PATIENCE = 15_000;

/** The newest mail to an address that matches, as soon as the outbox shows it. */
export async function mailTo(base, address, pattern) {
  const visitor = new PortalClient(base);
  const until = performance.now() + PATIENCE;
  for (;;) {
    const { items } = await visitor.get(`/outbox?to=${encodeURIComponent(address)}`);
    for (const { id } of items) {
      const match = pattern.exec((await visitor.get(`/outbox/${id}`)).body);
      if (match) return match[1];
    }
    if (performance.now() > until) throw new StepFailed(`No mail to ${address} arrived that matches ${pattern}`);
    await pause(100);
  }
}

/** Signs up, confirms the address with the mailed code, signs in. */
export async function signUp(base, { name, email }) {
  const client = new PortalClient(base);
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  await client.post('/accounts', { email, password, name, locale: 'zh-CN' });
  const code = await mailTo(base, email, /(?<!\d)(\d{8})(?!\d)/);
  await client.put('/accounts/confirmation', { email, code });
  await client.post('/sessions', { email, password });
  return client;
}

/** Proves by the code of a short message that a mobile number is one's own. */
export async function provePhone(base, client, number) {
  await client.post('/me/phone-codes', { number });
  const code = await mailTo(base, number, /(?<!\d)(\d{6})(?!\d)/);
  await client.put('/me/phones', { number, code });
}

/** Takes the seat that a mailed link offers; makes the account on the way, under a password that nobody needs again or this. */
export async function acceptInvitation(base, link, name, password = randomBytes(PASSWORD_BYTES).toString('base64url')) {
  const client = new PortalClient(base);
  const token = /\/invitations\/([\w-]+)/.exec(link)?.[1];
  if (!token) throw new StepFailed(`No invitation in ${link}`);
  await client.post(`/invitations/token/${token}/acceptance`, { name, password });
  return client;
}

/** Enrols an authenticator; afterwards the session is strong. */
export async function enrolFactor(client) {
  const { secret } = await client.post('/second-factor');
  await client.put('/second-factor', { code: generateSync({ secret }) });
}

/** Invites somebody to a staff seat and takes the seat in their name. */
export async function seat(base, organiser, editionId, { name, email, role }) {
  await organiser.post(`/editions/${editionId}/invitations`, { name, email, role });
  const link = await mailTo(base, email, /(\/invitations\/[\w-]+)/);
  const client = await acceptInvitation(base, link, name);
  await enrolFactor(client);
  return client;
}
