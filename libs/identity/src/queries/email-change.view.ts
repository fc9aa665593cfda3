/** A new address that has not confirmed yet. */
export class WaitingAddressView {
  address: string;
  askedAt: Date;
  /** When the newest link was sent. */
  sentAt: Date;
  expiresAt: Date;
  expired: boolean;
}

/** The address of one's account, and the one it is to become. */
export class EmailChangeView {
  email: string;
  waiting: WaitingAddressView | null;
  /** Whether asking for a change needs a code of the authenticator. */
  asksCode: boolean;
}

/** What the holder of the link to the old address is told. */
export class EmailUndoView {
  /** The address the account gets back. */
  email: string;
  /** The address it was changed to, half hidden. */
  changedTo: string;
  changedAt: Date;
  until: Date;
  state: 'open' | 'expired' | 'undone';
}
