/** Who sits. */
export class SeatHolder {
  id: string;
  name: string;
  email: string;
}

/** One seat of an edition. */
export class SeatView {
  id: string;
  person: SeatHolder;
  role: 'organiser' | 'secretariat' | 'supervisor' | 'panel-chair' | 'judge' | 'scorekeeper' | 'stage-manager';
  grantedAt: Date;
}

/** A page of an edition's seats, by role and name. */
export class SeatsView {
  items: SeatView[];
  total: number;
  page: number;
  pageSize: number;
  can: { invite: boolean; removeSeat: boolean };
}
