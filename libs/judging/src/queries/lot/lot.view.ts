import { LocalisedView } from '../round.view.js';

/** How many experts of a kind are drawn. */
export class LotQuotaView {
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  count: number;
}

/** A draw of experts as everybody may see it, and check it; it names nobody. */
export class PublicLotView {
  id: string;
  edition: LocalisedView;
  round: LocalisedView;
  state: 'committed' | 'drawn' | 'void';
  quotas: LotQuotaView[];
  /** Ids of the published list: the kind, and the seal on a profile. */
  lines: string[];
  /** Of the kinds wanted, how many are away when the round is held. */
  leftOut: number;
  event: string;
  /** SHA-256 of the list of ids as canonical JSON (RFC 8785). */
  listHash: string;
  /** SHA-256 of `draw-commit-v1`, seed, list hash and event, a line each. */
  commit: string;
  committedAt: Date;
  /** Secret until the draw. */
  seed: string | null;
  publicValue: string | null;
  drawSeed: string | null;
  /** Ids of the list in drawn order. */
  order: string[] | null;
  drawnAt: Date | null;
  voidedAt: Date | null;
  voidReason: string | null;
}

/** A line for those who work on the edition: whom its seal stands for, once it is drawn. */
export class LotPersonView {
  id: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  profileId: string;
  name: string;
  organisationName: string;
  salt: string;
  /** Place in the drawn order within the kind, from 1. */
  place: number;
  /** Drawn; else standing by. */
  drawn: boolean;
  /** Of the edition's pool, if they were asked. */
  asked: boolean;
}

/** A draw for those who work on the edition. */
export class LotView {
  draw: PublicLotView;
  /** Empty until it is drawn. */
  people: LotPersonView[];
}

/** What somebody may do. */
export class LotsCanView {
  commit: boolean;
}

/** The draws of experts for a round, the newest first. */
export class LotsView {
  items: LotView[];
  can: LotsCanView;
}

/** A draw that was begun. */
export class CommittedLotView {
  id: string;
}

/** How many were invited. */
export class LotInvitedView {
  invited: number;
}
