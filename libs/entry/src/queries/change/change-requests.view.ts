import type { ChangePart, ChangeRequestState } from '../../domain/change-request.js';

/** What the reader can do with a request now. */
export class ChangeRequestCanView {
  settle: boolean;
  takeBack: boolean;
}

/** What a team asked to change, and what became of it. */
export class ChangeRequestView {
  id: string;
  part: ChangePart;
  state: ChangeRequestState;
  before: string;
  wanted: string;
  reason: string;
  proof: string;
  askedBy: string;
  askedAt: Date;
  /** When who is to lead said yes; null for another part, too. */
  agreedAt: Date | null;
  /** null for the team: it hears of the organisers, not of one of them. */
  settledBy: string | null;
  settledAt: Date | null;
  note: string;
  can: ChangeRequestCanView;
}

/** Every request about an entry, newest first, and the parts the reader can ask for now. */
export class ChangeRequestsView {
  items: ChangeRequestView[];
  parts: ChangePart[];
}

/** The id of what was asked. */
export class AskedChangeView {
  id: string;
}
