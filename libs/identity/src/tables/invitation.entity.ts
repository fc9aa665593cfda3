import type { Locale } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Invitation, InvitationState } from '../domain/invitation.js';
import type { SeatRole } from '../domain/seat.js';

@Entity({ schema: 'identity', name: 'invitation' })
@Unique('uq_invitation_token_hash', ['tokenHash'])
@Index('ix_invitation_open', ['editionId', 'email', 'role'], { unique: true, where: `state = 'open'` })
@Check('ck_invitation_state', `state IN ('open', 'accepted', 'declined', 'withdrawn')`)
@Check(
  'ck_invitation_role',
  `role IN ('organiser', 'secretariat', 'supervisor', 'panel-chair', 'judge', 'scorekeeper', 'stage-manager')`,
)
@Check('ck_invitation_locale', `locale IN ('zh-CN', 'en')`)
export class InvitationEntity implements Invitation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_invitation' }) id: string;
  @Column({ name: 'edition_id', type: 'uuid' }) editionId: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) role: SeatRole;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) state: InvitationState;
  @ForeignKey('PersonEntity', { name: 'fk_invitation_invited_by' })
  @Column({ name: 'invited_by', type: 'uuid', nullable: true })
  invitedBy: string | null;
  @Column({ name: 'invited_at', type: 'timestamptz' }) invitedAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @ForeignKey('PersonEntity', { name: 'fk_invitation_person' })
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
  /** Why they said no, where they wrote it. */
  @Column({ name: 'decline_reason', type: 'text', nullable: true }) declineReason: string | null;
}
