/** How far a judge is; no value of a sheet. */
export class JudgeProgressView {
  judgeId: string;
  name: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  room: number | null;
  assigned: number;
  drafts: number;
  submitted: number;
  recused: number;
  lastSavedAt: Date | null;
  pace: 'done' | 'on-time' | 'behind' | 'not-begun';
}

/** How far an entry is; no value of a sheet. */
export class EntryProgressView {
  entryId: string;
  number: string;
  title: string;
  listKey: string;
  room: number | null;
  assigned: number;
  submitted: number;
  /** It stood close to the line when the round was last closed; told to those alone who may read standings. */
  near: boolean;
}

/** A seat a judge has left (stepped back, is absent, or left the pool) and nobody has taken yet. */
export class VacancyView {
  assignmentId: string;
  entryId: string;
  number: string;
  judgeId: string;
  judgeName: string;
  /** Whether its judge was noted as absent, and may still come. */
  absent: boolean;
}

/** How far one judge is with one entry; never a value. */
export class DutyProgressView {
  judgeId: string;
  entryId: string;
  /** `gone`: the judge stepped back or was replaced. */
  state: 'none' | 'draft' | 'submitted' | 'gone';
}

/** Who still has what to do in a round. */
export class ProgressView {
  judges: JudgeProgressView[];
  entries: EntryProgressView[];
  vacancies: VacancyView[];
  duties: DutyProgressView[];
}
