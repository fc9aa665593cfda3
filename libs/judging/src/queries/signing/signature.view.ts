/** One side's confirmation of a sheet. */
export class SignatureView {
  side: 'judge' | 'scorekeeper';
  /** Under the account of `name`, or by hand on the paper, where `name` has seen it. */
  way: 'account' | 'paper';
  name: string;
  signedAt: Date;
}

/** A submitted sheet that is to be signed; never a value of it. */
export class SignedSheetView {
  assignmentId: string;
  number: string;
  title: string;
  judgeName: string;
  /** It is the reader's own. */
  own: boolean;
  hash: string;
  submittedAt: Date;
  /** The paper sheet it was read off, `FINAL-0017`; null: written on a screen. */
  paper: string | null;
  /** Sides that have yet to sign before the round closes. */
  due: ('judge' | 'scorekeeper')[];
  signatures: SignatureView[];
}

/** For which side the reader may sign. */
export class SigningCanView {
  judge: boolean;
  scorekeeper: boolean;
}

/** The submitted sheets of a round with their signatures: all of them for those who watch over it, a judge's own for the judge. */
export class SignaturesView {
  items: SignedSheetView[];
  /** Whether the rules ask both sides to sign every sheet; else only those on paper. */
  everySheet: boolean;
  can: SigningCanView;
}
