import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answer } from '../domain/answer.js';

/** An answer of the draft, or one row of a list, with a version of its own. */
@Entity({ schema: 'entry', name: 'answer' })
@Check('ck_answer_version', 'version > 0')
export class AnswerEntity implements Answer {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_answer' })
  @ForeignKey('EntryEntity', { name: 'fk_answer_entry' })
  entryId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_answer' })
  field: string;

  /** '' for the field itself: its value or, of a list, the order of its rows. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_answer' })
  row: string;

  @Column({ type: 'jsonb' })
  value: unknown;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;

  @Column({ name: 'saved_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_answer_person' })
  savedBy: string;
}
