import { LocalisedView } from '../round.view.js';

/** The undertaking of an edition, for one of its judges. */
export class UndertakingView {
  /** Null: the edition asks for none. */
  text: LocalisedView | null;
  /** SHA-256 of the text, to sign exactly this one. */
  textHash: string | null;
  /** As the account has it, and as it must be written under the text. */
  name: string;
  signedAt: Date | null;
  /** Whether a second factor must be set up or given first. */
  factorDue: boolean;
}
