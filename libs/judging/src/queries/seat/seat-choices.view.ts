/** A relation between a judge and an entry, and where it stands. */
export class SeatRelationView {
  relation: string;
  state: string;
}

/** A judge of a panel, as far as a free seat goes. */
export class SeatJudgeView {
  judgeId: string;
  name: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  organisation: string;
  /** Whether they have signed what the edition asks judges to sign. */
  signed: boolean;
  relations: SeatRelationView[];
}

/** Somebody of the panel who may take a free seat. */
export class CandidateView extends SeatJudgeView {
  /** Entries they read by now, and the most they take. */
  load: number;
  limit: number;
  /** One of the tracks they know best; null: they named none. */
  knowsTrack: boolean | null;
  /** Whether the entry's seats by kind are filled with them, as far as one judge can fill them. */
  fitsKind: boolean;
}

/** Somebody of the panel who may not, and why. */
export class HinderedView extends SeatJudgeView {
  why: 'conflict' | 'stepped-back' | 'full' | 'kind';
}

/** Who of the panel may take a free seat, the best first, and who may not. */
export class ReplacementChoicesView {
  items: CandidateView[];
  hindered: HinderedView[];
}

/** A judge of the pool who does not sit on the panel. */
export class SubstituteView {
  judgeId: string;
  name: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  organisation: string;
  capacity: number;
  signed: boolean;
  /** Numbers of entries with a free seat that they must keep away from. */
  keptFrom: string[];
}

/** Who of the pool may join the panel, and how many seats are free. */
export class SubstituteChoicesView {
  items: SubstituteView[];
  vacancies: number;
}
