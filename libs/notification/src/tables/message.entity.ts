import type { Locale } from '#kernel';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Message, MessageState } from '../domain/message.js';

@Entity({ schema: 'notification', name: 'message' })
@Unique('uq_message_dedupe_key', ['dedupeKey'])
@Index('ix_message_to_address', ['toAddress', 'id'])
@Check('ck_message_channel', `channel IN ('mail')`)
@Check('ck_message_locale', `locale IN ('zh-CN', 'en')`)
@Check('ck_message_state', `state IN ('queued', 'sent', 'failed', 'kept')`)
export class MessageEntity implements Message {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_message' }) id: string;
  @Column({ type: 'text' }) channel: 'mail';
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
}
