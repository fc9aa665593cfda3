import { type Actor, hasSeat } from '#kernel';

/** Who may publish. Everybody may read what is published. */
export const may = {
  publishRelease: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser'),
  listReleases: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
};
