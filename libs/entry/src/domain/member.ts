import { codePoints, type Finding, lifecycle, refuse, textFault } from '#kernel';

/** Where a place in a team stands; expiring is a comparison at reading, not a state. */
export type MemberState = 'invited' | 'accepted' | 'declined' | 'revoked' | 'removed' | 'left';

/** The life of a place in a team. A declined one may be offered again; who has gone needs a new place. */
export const memberLife = lifecycle<MemberState, 'accept' | 'decline' | 'renew' | 'revoke' | 'remove' | 'leave'>({
  initial: 'invited',
  final: ['revoked', 'removed', 'left'],
  moves: {
    invited: { accept: 'accepted', decline: 'declined', renew: 'invited', revoke: 'revoked' },
    declined: { renew: 'invited', revoke: 'revoked' },
    accepted: { remove: 'removed', leave: 'left' },
  },
});

/** Days a link works. */
export const INVITATION_DAYS = 14;

/** Bytes of a link's token: 128 bits. */
export const INVITATION_BYTES = 16;

/** A place in a team. Only the hash of its link is kept; `email` is there when the link was sent by mail. */
export interface Member {
  id: string;
  entryId: string;
  place: number;
  state: MemberState;
  personId: string | null;
  name: string;
  role: string;
  unit: string;
  contribution: string;
  email: string | null;
  tokenHash: string | null;
  expiresAt: Date | null;
  invitedAt: Date;
  answeredAt: Date | null;
  /** Since when the lead is offered to this member. */
  leadOfferedAt: Date | null;
}

/** What a team says about a member. */
export type Portrait = Pick<Member, 'name' | 'role' | 'unit' | 'contribution'>;

const LONGEST = { name: 60, role: 30, unit: 80, contribution: 100 } as const;
const KEYS = ['name', 'role', 'unit', 'contribution'] as const;

/** The portrait as it is kept, trimmed and composed (NFC); `member-invalid` (422) with what is too long or missing. */
export function portraitOf(typed: Portrait): Portrait {
  const kept = Object.fromEntries(KEYS.map((key) => [key, typed[key].normalize('NFC').trim()])) as unknown as Portrait;
  const fields = KEYS.flatMap((key) => faultOf(key, kept[key]));
  if (fields.length > 0) refuse('invalid', 'member-invalid', { fields });
  return kept;
}

function faultOf(key: (typeof KEYS)[number], value: string): Finding[] {
  if (value === '') return key === 'name' ? [{ path: key, code: 'required' }] : [];
  const [max, length] = [LONGEST[key], codePoints(value)];
  if (length > max) return [{ path: key, code: 'too-long', params: { max, length } }];
  const fault = textFault(value);
  return fault === null ? [] : [{ path: key, code: 'forbidden-character', params: { fault } }];
}

/**
 * The state after an answer to an invitation.
 * @throws DomainError `wrong-state` when it was answered or revoked before, `team-invitation-expired`
 */
export function answerPlace(member: Pick<Member, 'state' | 'expiresAt'>, verb: 'accept' | 'decline', at: Date) {
  const next = memberLife.advance(member.state, verb);
  if (member.expiresAt === null || member.expiresAt <= at) refuse('conflict', 'team-invitation-expired');
  return next;
}

/** Refuses with `team-full` one more place than the edition lets a team have. */
export function assertPlaceFree(taken: readonly Pick<Member, 'state'>[], { max }: { max: number }): void {
  const count = taken.filter(({ state }) => state === 'invited' || state === 'accepted').length;
  if (count >= max) refuse('conflict', 'team-full', { max });
}

/** Refuses with `member-order-incomplete` an order that is not one of exactly these places. */
export function assertOrder(places: readonly { id: string }[], ids: readonly string[]): void {
  const known = new Set(places.map(({ id }) => id));
  const same = ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
  if (!same) refuse('conflict', 'member-order-incomplete');
}

/** Refuses with `joining-too-many` when the person already belongs to as many entries of the edition as one may. */
export function assertMayJoin(others: number, { member: most }: { member: number }): void {
  if (others >= most) refuse('conflict', 'joining-too-many', { most });
}

/** Refuses with `already-leading` when the person already leads as many entries of the edition as one may. */
export function assertMayLead(others: number, { lead: most }: { lead: number }): void {
  if (others >= most) refuse('conflict', 'already-leading', { most });
}

/** Refuses with `consents-missing` when a required text was not agreed to. */
export function assertConsents(
  asked: readonly { code: string; version: number; required: boolean }[],
  given: readonly { code: string; version: number }[],
): void {
  const stands = (code: string, version: number) => given.some((one) => one.code === code && one.version === version);
  const absent = asked.filter(({ code, version, required }) => required && !stands(code, version));
  const fields = absent.map(({ code }) => ({ path: `consents.${code}`, code: 'required' }));
  if (fields.length > 0) refuse('invalid', 'consents-missing', { fields });
}
