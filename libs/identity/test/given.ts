import { type Answer, type Client, type Portal, startPortal } from '#testing';
import { IdentityModule } from '../src/index.js';

export const PASSWORD = 'vT9-kfr2-Qm7z-plum';
let made = 0;

export const identityPortal = (environment: Record<string, string> = {}): Promise<Portal> =>
  startPortal([IdentityModule], environment);

export const freshEmail = (): string => `somebody-${(made += 1)}@example.org`;

/** The newest mail to an address. */
export async function lastMail(portal: Portal, to: string): Promise<{ subject: string; body: string }> {
  const { body } = await portal.visitor.get(`/outbox?to=${encodeURIComponent(to)}`);
  const one = await portal.visitor.get(`/outbox/${body.items[0]!.id}`);
  return { subject: one.body.subject!, body: one.body.body! };
}

export async function mailedCode(portal: Portal, to: string): Promise<string> {
  return /\d{8}/.exec((await lastMail(portal, to)).body)![0];
}

export async function mailedToken(portal: Portal, to: string): Promise<string> {
  return /\/invitations\/([\w-]+)/.exec((await lastMail(portal, to)).body)![1]!;
}

export async function mailCount(portal: Portal, to: string): Promise<number> {
  return (await portal.visitor.get(`/outbox?to=${encodeURIComponent(to)}`)).body.total!;
}

/** `name=value` of the session cookie an answer sets. */
export function cookieOf(answer: Answer): string {
  return answer.headers.getSetCookie().join().split(';')[0]!;
}

/** Signs up and confirms. */
export async function account(portal: Portal, email = freshEmail()): Promise<string> {
  await portal.visitor.post('/accounts', { email, password: PASSWORD, name: '林知远', locale: 'zh-CN' });
  await portal.visitor.put('/accounts/confirmation', { email, code: await mailedCode(portal, email) });
  return email;
}

export async function signIn(portal: Portal, email: string, password = PASSWORD): Promise<Client> {
  return portal.visitor.with({ cookie: cookieOf(await portal.visitor.post('/sessions', { email, password })) });
}

/** Rows of everything that a refusal must leave alone. */
export async function traces(portal: Portal): Promise<unknown> {
  // What was caused before is done first, such as the mail about a sign-in.
  await portal.drain();
  const tables = [
    'person',
    'verified_phone',
    'session',
    'seat',
    'invitation',
    'organisation',
    'organisation_alias',
    'affiliation',
    'organisation_merge',
    'organisation_change',
  ];
  const counts = tables.map((table) => `(SELECT count(*)::int FROM identity.${table}) AS ${table}`);
  const sql = `SELECT ${counts.join(', ')}, (SELECT count(*)::int FROM journal.line) AS lines,
    (SELECT count(*)::int FROM notification.message) AS mails`;
  return portal.db.query(sql);
}
