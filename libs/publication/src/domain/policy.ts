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
  /** An announcement of the results as a draft, for whoever writes announcements. */
  announceResults: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'organiser', 'secretariat'),
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
  /** What is objected to and how it stands; never by whom. */
  seeObjections: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'supervisor', 'organiser', 'secretariat'),
  /** Accept, hear, put off and decide; whoever must keep away from the entry is refused besides. */
  decideObjection: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'supervisor'),
  /** Who objects, their evidence, and anonymous tips. */
  seeObjector: (actor: Actor, edition: { editionId: string }): boolean =>
    hasSeat(actor, edition.editionId, 'supervisor'),
  readHearing: (actor: Actor, entry: { memberIds: readonly string[] }): boolean =>
    actor.personId !== null && entry.memberIds.includes(actor.personId),
  answerHearing: (actor: Actor, entry: { leadId: string }): boolean =>
    actor.personId !== null && actor.personId === entry.leadId,
  /** What judges gave one's own entry. */
  readFeedback: (actor: Actor, entry: { memberIds: readonly string[] }): boolean =>
    actor.personId !== null && entry.memberIds.includes(actor.personId),
};
