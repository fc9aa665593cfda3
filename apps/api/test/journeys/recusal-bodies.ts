import { newId } from '#platform/chance';

const reason = '测试权限';
const relation = { personId: newId(), subjectId: newId(), relation: 'kinship', reason };
const decision = { ids: [newId()], decision: 'let-in' };

/** A good body for each route about conflicts. */
export const recusalBodies: Record<string, unknown> = {
  'PUT /me/affiliations/{organisationId}': { leftOn: null },
  'POST /editions/{editionId}/conflicts': relation,
  'POST /editions/{editionId}/conflicts/decisions': { ...decision, reason },
  'POST /editions/{editionId}/conflicts/decisions/preview': decision,
  'PUT /editions/{editionId}/conflicts/{conflictId}/answer': { statement: reason },
  'PUT /editions/{editionId}/declarations/mine': {
    declarations: [{ assignmentId: newId(), conflict: null, statement: reason }],
  },
};

/** Where one belongs is one's own to state. */
export const ownOrganisations = ['GET /me/affiliations', 'PUT /me/affiliations/{organisationId}'];
