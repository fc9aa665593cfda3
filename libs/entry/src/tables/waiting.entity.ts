import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RevisionContent } from '../domain/revision.js';
import type { ExpectedFile, Waiting } from '../domain/waiting.js';

/** A submit that waits for files that were on their way. */
@Entity({ schema: 'entry', name: 'waiting' })
@Check('ck_waiting_until', 'until > pressed_at')
export class WaitingEntity implements Waiting {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_waiting' })
  @ForeignKey('EntryEntity', { name: 'fk_waiting_entry' })
  entryId: string;

  @Column({ name: 'pressed_at', type: 'timestamptz' })
  pressedAt: Date;

  @Column({ name: 'pressed_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_waiting_person' })
  pressedBy: string;

  @Index('ix_waiting_until')
  @Column({ type: 'timestamptz' })
  until: Date;

  @Column({ type: 'jsonb' })
  content: RevisionContent;

  @Column({ type: 'jsonb' })
  expected: ExpectedFile[];
}
