import type { Actor } from '#kernel';
import { isLeadFixed } from '../../domain/change-request.js';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { isAlive } from '../../domain/window.js';
import type { MemberCanView, MemberView } from './team.view.js';

/** A place as it lies in the database. */
export type PlaceRow = Omit<MemberView, 'lead' | 'own' | 'can'> & { personId: string | null };

/** One place as this reader sees it; `open`: the team can be changed now. */
export function showPlace(actor: Actor, entry: Entry, open: boolean, line: PlaceRow): MemberView {
  const { personId, consents, ...place } = line;
  const own = may.answerForMember(actor, line);
  const lead = personId === entry.leadId && place.state === 'accepted';
  return {
    ...place,
    ...{ lead, own },
    consents: consents.map(({ givenAt, withdrawnAt, ...one }) => ({
      ...one,
      givenAt: new Date(givenAt),
      withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    })),
    can: abilities(actor, entry, { open, own, lead }, line),
  };
}

function abilities(
  actor: Actor,
  entry: Entry,
  { open, own, lead }: { open: boolean; own: boolean; lead: boolean },
  { state, leadOffered }: PlaceRow,
): MemberCanView {
  const leads = may.leadTeam(actor, entry);
  const accepted = state === 'accepted';
  const asked = state === 'invited' || state === 'expired' || state === 'declined';
  return {
    change: open && ((accepted && own) || (asked && leads)),
    invite: open && asked && leads,
    remove: open && leads && (asked || (accepted && !lead)),
    leave: accepted && own && !lead,
    offerLead: accepted && leads && !lead && !leadOffered && isAlive(entry) && !isLeadFixed(entry),
    takeLead: accepted && own && leadOffered && isAlive(entry),
  };
}
