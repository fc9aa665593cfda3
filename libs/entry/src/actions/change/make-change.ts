import { type Actor, found, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { basicsOf } from '../../domain/basics.js';
import { type ChangeRequest, keepsAwaited } from '../../domain/change-request.js';
import type { Entry } from '../../domain/entry.js';
import { namedIn, type RevisionContent } from '../../domain/revision.js';
import { draftOf } from '../../queries/draft/draft.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { handedInAs, lookByRegister } from '../draft/judge-anew.js';
import { changeEntry } from '../entry/store-entry.js';
import { type Frozen, freezeContent } from '../submission/freeze-draft.js';
import { lockLeading } from '../team/store-member.js';

const LAST = 'SELECT content FROM entry.revision WHERE entry_id = $1 AND no = $2';
const PLACE = `SELECT person_id AS "personId" FROM entry.member WHERE id = $1 AND entry_id = $2 AND state = 'accepted'`;

/**
 * Writes what was approved into the entry, and a revision that differs from the last one in nothing else, with a receipt
 * of its own: what was handed in before stays as it was received.
 */
export async function makeChange(tx: Tx, actor: Actor, atHand: AtHand, request: ChangeRequest): Promise<Frozen> {
  const { entry, at } = atHand;
  await changeEntry(tx, entry.id, await changeOf(tx, atHand, request));
  const last = found(await row<{ content: RevisionContent }>(tx, LAST, [entry.id, entry.revisionNo])).content;
  const { lead, organisation } = await draftOf(tx, entry.id);
  const content = {
    ...last,
    ...(request.part === 'title' && { title: request.wanted }),
    ...(request.part === 'lead' && { lead: { id: lead.id, name: lead.name } }),
    ...(request.part === 'organisation' && { organisation: found(organisation) }),
  };
  const by = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
  const frozen = await freezeContent(tx, atHand, { by, at, content });
  await changeEntry(tx, entry.id, {
    revisionNo: frozen.no,
    ...keepsAwaited(entry, frozen.no),
    namedIds: namedIn(content),
  });
  return frozen;
}

/** What the request changes of the entry itself; the edition's rules are asked again. */
async function changeOf(tx: Tx, { entry, edition }: AtHand, request: ChangeRequest): Promise<Partial<Entry>> {
  if (request.part === 'title') {
    const { track, division } = entry;
    return { ...basicsOf(edition.plan, { title: request.wanted, track, division }), version: entry.version + 1 };
  }
  if (request.part === 'lead') {
    const { personId: leadId } = found(await row<{ personId: string }>(tx, PLACE, [request.memberId, entry.id]));
    await lockLeading(tx, { edition, entryId: entry.id, personId: leadId });
    return { leadId };
  }
  const [organisationId, declaredRegion] = [found(request.organisationId), found(request.region)];
  const named = { id: organisationId, declared: declaredRegion };
  const look = await lookByRegister(tx, named, edition.plan.eligibility.provinces);
  const drafted = { eligibility: look.outcome, eligibilityFindings: look.findings };
  return { organisationId, declaredRegion, ...drafted, ...handedInAs(look) };
}
