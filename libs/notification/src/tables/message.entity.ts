import type { Locale } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarEvent } from '../domain/event.js';
import type { Channel, Message, MessageState } from '../domain/message.js';

@Entity({ schema: 'notification', name: 'message' })
@Unique('uq_message_dedupe_key', ['dedupeKey'])
@Index('ix_message_to_address', ['toAddress', 'id'])
@Index('ix_message_person', ['personId', 'id'])
@Index('ix_message_edition', ['editionId', 'id'])
@Index('ix_message_waiting', ['dueAt'], { where: `state = 'waiting'` })
@Check('ck_message_channel', `channel IN ('mail', 'sms')`)
@Check('ck_message_locale', `locale IN ('zh-CN', 'en')`)
@Check('ck_message_state', `state IN ('queued', 'held', 'waiting', 'sent', 'failed', 'kept', 'dropped', 'bundled')`)
@Check('ck_message_waiting', `state <> 'waiting' OR due_at IS NOT NULL AND person_id IS NOT NULL`)
export class MessageEntity implements Message {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_message' }) id: string;
  @Column({ type: 'text' }) channel: Channel;
  @Column({ name: 'to_address', type: 'text' }) toAddress: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text' }) body: string;
  @Column({ name: 'dedupe_key', type: 'text', nullable: true }) dedupeKey: string | null;
  @Column({ type: 'text' }) state: MessageState;
  @Column({ type: 'int', default: 0 }) attempts: number;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'edition_id', type: 'uuid', nullable: true }) editionId: string | null;
  @Column({ type: 'text', nullable: true }) template: string | null;
  @Column({ type: 'text', nullable: true }) link: string | null;
  @Column({ type: 'jsonb', nullable: true }) params: Record<string, string> | null;
  @Column({ type: 'jsonb', nullable: true }) event: CalendarEvent | null;
  @Column({ type: 'boolean', default: false }) secret: boolean;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt: Date | null;
  @Index('ix_message_bundle')
  @Column({ name: 'bundle_id', type: 'uuid', nullable: true })
  @ForeignKey('MessageEntity', { name: 'fk_message_bundle' })
  bundleId: string | null;
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true }) readAt: Date | null;
}
