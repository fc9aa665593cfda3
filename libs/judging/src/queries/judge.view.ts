/** The organisation a judge comes from. */
export class JudgeOrganisationView {
  id: string;
  name: string;
  uscc: string | null;
}

/** Somebody of the pool. */
export class JudgeView {
  id: string;
  name: string;
  /** Only for those who invite. */
  email: string | null;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  organisation: JudgeOrganisationView;
  /** Most entries in one round. */
  capacity: number;
  /** Codes of the tracks they know best; none: all alike. */
  tracks: string[];
  state: 'invited' | 'active' | 'declined';
  version: number;
  /** When the undertaking in force was signed. */
  signedAt: Date | null;
  /** Why they said no, where they wrote it. */
  declineReason: string | null;
  /** Codes of the rounds whose panel this judge sits on. */
  rounds: string[];
}

/** How many judges of a kind stand in each state. */
export class JudgeKindCountView {
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  invited: number;
  active: number;
  declined: number;
}

/** What the reader may do with the pool. */
export class PoolCanView {
  addJudge: boolean;
  changeJudge: boolean;
}

/** A page of an edition's pool. */
export class JudgesView {
  items: JudgeView[];
  total: number;
  page: number;
  pageSize: number;
  kinds: JudgeKindCountView[];
  can: PoolCanView;
}
