import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SetOutcome } from '../domain/result-set/result-set.js';

/** What became of a result set. */
@Entity({ schema: 'award', name: 'result_decision' })
@Check('ck_result_decision_outcome', `outcome IN ('applied', 'dropped')`)
export class ResultDecisionEntity {
  @PrimaryColumn({ name: 'set_id', type: 'uuid', primaryKeyConstraintName: 'pk_result_decision' })
  @ForeignKey('ResultSetEntity', { name: 'fk_result_decision_set' })
  setId: string;
  @Column({ type: 'text' }) outcome: SetOutcome;
  @ForeignKey('PersonEntity', { name: 'fk_result_decision_person' })
  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy: string;
  @Column({ name: 'decided_at', type: 'timestamptz' }) decidedAt: Date;
  @Column({ type: 'text' }) comment: string;
}
