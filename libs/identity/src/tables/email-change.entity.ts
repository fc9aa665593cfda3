import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EmailChange, EmailChangeState } from '../domain/email-change.js';

/** A change of an account's address, from the asking on. Confirmed ones are kept: former addresses lead to the account's mail. */
@Entity({ schema: 'identity', name: 'email_change' })
@Unique('uq_email_change_token', ['tokenHash'])
@Index('uq_email_change_waiting', ['personId'], { unique: true, where: `state = 'waiting'` })
@Index('ix_email_change_person', ['personId'])
@Index('ix_email_change_old', ['oldEmail'])
@Index('ix_email_change_new', ['newEmail'])
@Check('ck_email_change_state', `state IN ('waiting', 'confirmed', 'cancelled', 'undone')`)
@Check('ck_email_change_sends', 'sends > 0')
@Check(
  'ck_email_change_addresses',
  'old_email = lower(old_email) AND new_email = lower(new_email) AND old_email <> new_email',
)
export class EmailChangeEntity implements EmailChange {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_email_change' }) id: string;
  @ForeignKey('PersonEntity', { name: 'fk_email_change_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'old_email', type: 'text' }) oldEmail: string;
  @Column({ name: 'new_email', type: 'text' }) newEmail: string;
  @Column({ type: 'text' }) state: EmailChangeState;
  /** Of the link that is alive: to confirm while it waits, to undo afterwards. None for an address that is taken. */
  @Column({ name: 'token_hash', type: 'text', nullable: true }) tokenHash: string | null;
  /** Of that link. */
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  /** Mails sent to the new address. */
  @Column({ type: 'int' }) sends: number;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt: Date;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** The sealed second factor when it was confirmed, for as long as it can be undone. */
  @Column({ name: 'factor_before', type: 'text', nullable: true }) factorBefore: string | null;
}
