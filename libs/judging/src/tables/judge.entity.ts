import type { JudgeKind } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JudgeState } from '../domain/judge.js';

/** Somebody of an edition's pool of judges. */
@Entity({ schema: 'judging', name: 'judge' })
@Unique('uq_judge_person', ['editionId', 'personId'])
@Unique('uq_judge_invitation', ['invitationId'])
@Check('ck_judge_kind', `kind IN ('clinical', 'academic', 'capital', 'industry', 'registration_ip')`)
@Check('ck_judge_capacity', 'capacity BETWEEN 1 AND 500')
@Check('ck_judge_state', `state IN ('invited', 'active', 'declined')`)
@Check('ck_judge_active', `state <> 'active' OR person_id IS NOT NULL`)
@Check('ck_judge_known', 'person_id IS NOT NULL OR invitation_id IS NOT NULL')
export class JudgeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_judge' })
  id: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_judge_edition' })
  editionId: string;

  @Index('ix_judge_person')
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_judge_person' })
  personId: string | null;

  @Column({ name: 'invitation_id', type: 'uuid', nullable: true })
  @ForeignKey('InvitationEntity', { name: 'fk_judge_invitation' })
  invitationId: string | null;

  /** What is known of them in every edition; null once the account is closed. */
  @Index('ix_judge_profile')
  @Column({ name: 'profile_id', type: 'uuid', nullable: true })
  @ForeignKey('ProfileEntity', { name: 'fk_judge_profile' })
  profileId: string | null;

  @Index('ix_judge_organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  @ForeignKey('OrganisationEntity', { name: 'fk_judge_organisation' })
  organisationId: string;

  @Column({ type: 'text' })
  kind: JudgeKind;

  /** Most entries this judge reads in one round. */
  @Column({ type: 'int' })
  capacity: number;

  /** Codes of the tracks this judge knows best; none: all alike. */
  @Column({ type: 'text', array: true, default: [] })
  tracks: string[];

  @Column({ type: 'text' })
  state: JudgeState;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt: Date;
}
