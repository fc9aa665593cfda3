import type { OrganisationOrder } from '#identity';
import { found, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { basicsOf } from '../../domain/basics.js';
import type { ChangePart, ChangeRequest } from '../../domain/change-request.js';
import { draftOf } from '../../queries/draft/draft.js';
import type { TeamHeld } from '../team/team-at-hand.js';

/** A request as the lead makes it: the new value of the part, why, and what proves it. */
export interface ChangeOrder {
  part: ChangePart;
  title?: string;
  memberId?: string;
  organisation?: OrganisationOrder;
  reason: string;
  proof: string;
}

type Register = (asked: OrganisationOrder) => Promise<{ id: string; name: string }>;
type Wanted = Pick<ChangeRequest, 'before' | 'wanted' | 'memberId' | 'organisationId' | 'region'>;
const NOTHING = { memberId: null, organisationId: null, region: null };

/** What stands now and what should: checked as far as it can be before anybody decides. */
export async function wantedChange(tx: Tx, held: TeamHeld, order: ChangeOrder, register: Register): Promise<Wanted> {
  const { entry, edition, places } = held;
  if (order.part === 'title') {
    const { track, division } = entry;
    const { title: wanted } = basicsOf(edition.plan, { title: order.title ?? '', track, division });
    return { ...NOTHING, before: entry.title, wanted };
  }
  const { lead, organisation: now } = await draftOf(tx, entry.id);
  if (order.part === 'lead') {
    const place = found(places.find(({ id }) => id === order.memberId));
    const unfit = place.state !== 'accepted' || place.personId === entry.leadId;
    if (unfit) refuse('conflict', 'lead-offer-unfit');
    return { ...NOTHING, before: lead.name, wanted: place.name, memberId: place.id };
  }
  const asked = order.organisation ?? refuse('invalid', 'change-same');
  const organisation = await register(asked);
  const { region } = asked;
  return { ...NOTHING, before: now?.name ?? '', wanted: organisation.name, organisationId: organisation.id, region };
}
