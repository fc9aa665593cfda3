import { type Actor, hasSeat } from '#kernel';

/** Who may publish, and who may look into what is not public. Everybody may read what is published. */
export const may = {
  publishRelease: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser'),
  publishNotice: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser'),
  readNotices: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  listReleases: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  /** The whole record, with scans of signed sheets. */
  takeRecord: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'supervisor'),
  /** Press sheets and the hosts' tables, with every entry by name. */
  takeReports: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  /** The list names everybody who has one. */
  viewCertificates: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat', 'supervisor'),
  issueCertificates: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser'),
  endCertificate: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser'),
};
