import type { JudgeKind } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Absence, Language } from '../domain/profile.js';

/** What the competition knows of somebody as a judge, whatever the edition. */
@Entity({ schema: 'judging', name: 'profile' })
@Unique('uq_profile_person', ['personId'])
@Unique('uq_profile_email', ['email'])
@Check('ck_profile_kind', `kind IN ('clinical', 'academic', 'capital', 'industry', 'registration_ip')`)
@Check('ck_profile_capacity', 'capacity BETWEEN 1 AND 500')
@Check('ck_profile_known', 'person_id IS NOT NULL OR email IS NOT NULL')
export class ProfileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_profile' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_profile_person' })
  personId: string | null;

  /** Where the first invitation went. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text' })
  name: string;

  /** Professional title. */
  @Column({ type: 'text' })
  title: string;

  @Index('ix_profile_organisation')
  @Column({ name: 'organisation_id', type: 'uuid' })
  @ForeignKey('OrganisationEntity', { name: 'fk_profile_organisation' })
  organisationId: string;

  @Column({ type: 'text' })
  kind: JudgeKind;

  /** Names of tracks, and words of their own. */
  @Column({ type: 'text', array: true })
  expertise: string[];

  @Column({ type: 'text', array: true })
  languages: Language[];

  @Column({ type: 'int' })
  capacity: number;

  @Column({ type: 'jsonb' })
  away: Absence[];

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt: Date;
}
