import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Side, ThreadMessage } from '../domain/thread.js';

/** One message between a team and the secretariat. */
@Entity({ schema: 'entry', name: 'thread_message' })
@Index('ix_thread_message_entry', ['entryId', 'writtenAt'])
@Check('ck_thread_message_side', `side IN ('team', 'desk')`)
export class ThreadMessageEntity implements ThreadMessage {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_thread_message' })
  id: string;

  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_thread_message_entry' })
  entryId: string;

  @Column({ type: 'text' })
  side: Side;

  @Column({ name: 'author_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_thread_message_person' })
  authorId: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;
}
