import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Way } from '../domain/attendance.js';

/** Who has come to a sitting. */
@Entity({ schema: 'stage', name: 'check_in' })
@Check('ck_check_in_how', `how IN ('code', 'number', 'list')`)
@Check('ck_check_in_who', '(entry_id IS NULL) <> (judge_id IS NULL)')
@Index('uq_check_in_entry', ['sessionId', 'entryId'], { unique: true, where: 'undone_at IS NULL' })
@Index('uq_check_in_judge', ['sessionId', 'judgeId'], { unique: true, where: 'undone_at IS NULL' })
export class CheckInEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_check_in' }) id: string;
  @Column({ name: 'session_id', type: 'uuid' })
  @ForeignKey('StageSessionEntity', { name: 'fk_check_in_session' })
  sessionId: string;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  @ForeignKey('EntryEntity', { name: 'fk_check_in_entry' })
  entryId: string | null;
  @Column({ name: 'judge_id', type: 'uuid', nullable: true })
  @ForeignKey('JudgeEntity', { name: 'fk_check_in_judge' })
  judgeId: string | null;
  @Column({ type: 'text' }) how: Way;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
}
