import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Member, MemberState } from '../domain/member.js';

/** A place in a team: an invitation, and what became of it. */
@Entity({ schema: 'entry', name: 'member' })
@Unique('uq_member_token', ['tokenHash'])
@Index('uq_member_person', ['entryId', 'personId'], { unique: true, where: `state = 'accepted'` })
@Index('uq_member_email', ['entryId', 'email'], { unique: true, where: `state = 'invited'` })
@Index('uq_member_lead_offer', ['entryId'], { unique: true, where: `lead_offered_at IS NOT NULL` })
@Index('ix_member_email', ['email'], { where: 'email IS NOT NULL' })
@Check('ck_member_state', `state IN ('invited', 'accepted', 'declined', 'revoked', 'removed', 'left')`)
@Check('ck_member_person', `state NOT IN ('accepted', 'removed', 'left') OR person_id IS NOT NULL`)
export class MemberEntity implements Member {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member' })
  id: string;

  @Index('ix_member_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_member_entry' })
  entryId: string;

  @Column({ type: 'int' })
  place: number;

  @Column({ type: 'text' })
  state: MemberState;

  @Index('ix_member_person')
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_member_person' })
  personId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text' })
  unit: string;

  @Column({ type: 'text' })
  contribution: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'token_hash', type: 'text', nullable: true })
  tokenHash: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Column({ name: 'invited_at', type: 'timestamptz' })
  invitedAt: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'lead_offered_at', type: 'timestamptz', nullable: true })
  leadOfferedAt: Date | null;
}
