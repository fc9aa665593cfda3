/** Somebody who has an account. */
export class PersonView {
  id: string;
  name: string;
  email: string;
  locale: 'zh-CN' | 'en';
}

/** A seat the session acts with; `editionId` null: every edition. */
export class SessionSeat {
  editionId: string | null;
  role:
    | 'organiser'
    | 'secretariat'
    | 'supervisor'
    | 'panel-chair'
    | 'judge'
    | 'scorekeeper'
    | 'stage-manager'
    | 'admin';
}

/** Who is signed in, and what the session still owes before it opens everything. */
export class SessionView {
  person: PersonView | null;
  seats: SessionSeat[];
  secondFactor: 'not-needed' | 'enrol' | 'code' | 'passed';
  /** Opened by a code on paper: it is for a judge's work alone. */
  byCode: boolean;
}

/** One of a person's sessions. */
export class SessionCard {
  id: string;
  /** What the browser called itself when it signed in. */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The session that asks. */
  current: boolean;
}

/** A person's living sessions, newest first. */
export class SessionsView {
  items: SessionCard[];
  total: number;
  page: number;
  pageSize: number;
}
