import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AssignmentState } from '../domain/assignment.js';

/** A judge's duty to read an entry in a round. */
@Entity({ schema: 'judging', name: 'assignment' })
@Unique('uq_assignment', ['roundId', 'entryId', 'judgeId'])
@Unique('uq_assignment_replaces', ['replacesId'])
@Index('ix_assignment_judge', ['judgeId', 'roundId'])
@ForeignKey('ParticipationEntity', ['roundId', 'entryId'], ['roundId', 'entryId'], {
  name: 'fk_assignment_participation',
})
@Check('ck_assignment_state', `state IN ('active', 'recused', 'replaced')`)
@Check('ck_assignment_absence', `absence IS NULL OR state <> 'active'`)
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_assignment' })
  id: string;

  @Column({ name: 'round_id', type: 'uuid' })
  roundId: string;

  @Column({ name: 'entry_id', type: 'uuid' })
  entryId: string;

  @Column({ name: 'judge_id', type: 'uuid' })
  @ForeignKey('JudgeEntity', { name: 'fk_assignment_judge' })
  judgeId: string;

  @Column({ type: 'text' })
  state: AssignmentState;

  /** Why the organisers freed it: its judge did not come; null: nobody did. */
  @Column({ type: 'text', nullable: true })
  absence: string | null;

  /** Place in this judge's own random reading order, from 1. */
  @Column({ type: 'int' })
  position: number;

  /** The recused duty this one took over. */
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  @ForeignKey('AssignmentEntity', { name: 'fk_assignment_replaces' })
  replacesId: string | null;

  @Column({ name: 'assigned_at', type: 'timestamptz' })
  assignedAt: Date;

  /** Until when its judge may write where that is later than the round's end; null: until then. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;
}
