import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Eligibility, Finding } from '#kernel';
import type { Entry, EntryState } from '../domain/entry.js';

/** A team's application to an edition: its draft side and its state. */
@Entity({ schema: 'entry', name: 'entry' })
@Unique('uq_entry_number', ['editionId', 'number'])
@Index('uq_entry_title', ['editionId', 'titleKey'], { unique: true, where: `state NOT IN ('refused', 'withdrawn')` })
@Index('ix_entry_edition', ['editionId', 'state'], { where: 'revision_no > 0' })
@Index('ix_entry_draft', ['editionId'], { where: `revision_no = 0 AND state = 'draft'` })
@Index('ix_entry_reviewer', ['reviewerId'], { where: 'reviewer_id IS NOT NULL' })
@Index('ix_entry_returned', ['returnedUntil'], { where: `state = 'returned'` })
@Check('ck_entry_lead_belongs', 'lead_id = ANY (member_ids)')
@Check('ck_entry_number', 'number > 0')
@Check('ck_entry_version', 'version > 0')
@Check('ck_entry_form_version', 'form_version > 0')
@Check('ck_entry_submitted', 'revision_no = 0 AND number IS NULL OR revision_no > 0 AND number IS NOT NULL')
@Check(
  'ck_entry_state',
  `state IN ('draft', 'submitted', 'in_review', 'returned', 'admitted', 'refused', 'withdrawn', 'disqualified')`,
)
@Check('ck_entry_state_before', `state_before IN ('draft', 'submitted', 'in_review', 'returned', 'admitted')`)
@Check('ck_entry_withdrawn', `state <> 'withdrawn' OR state_before IS NOT NULL`)
@Check('ck_entry_returned', `state <> 'returned' OR returned_until IS NOT NULL AND returned_at IS NOT NULL`)
@Check(
  'ck_entry_materials',
  'num_nulls(materials_round, materials_milestone, materials_parts, materials_revision) IN (0, 4)',
)
@Check('ck_entry_eligibility', `eligibility IN ('eligible', 'needs-proof', 'needs-partner')`)
@Check('ck_entry_handed_in_eligibility', `handed_in_eligibility IN ('eligible', 'needs-proof', 'needs-partner')`)
export class EntryEntity implements Omit<Entry, 'waitsUntil'> {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_entry' })
  id: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_entry_edition' })
  editionId: string;

  @Column({ type: 'int', nullable: true })
  number: number | null;

  @Column({ type: 'text' })
  state: EntryState;

  @Column({ name: 'state_before', type: 'text', nullable: true })
  stateBefore: EntryState | null;

  @Index('ix_entry_lead')
  @Column({ name: 'lead_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_entry_lead' })
  leadId: string;

  /** Those who joined, in the team's order, the lead among them. */
  @Index('ix_entry_members', { type: 'gin' })
  @Column({ name: 'member_ids', type: 'uuid', array: true })
  memberIds: string[];

  @Column({ name: 'named_ids', type: 'uuid', array: true, default: '{}' })
  namedIds: string[];

  @Index('ix_entry_organisation')
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  @ForeignKey('OrganisationEntity', { name: 'fk_entry_organisation' })
  organisationId: string | null;

  @Column({ type: 'text', nullable: true })
  eligibility: Eligibility | null;

  @Column({ name: 'eligibility_findings', type: 'jsonb' })
  eligibilityFindings: Finding[];

  @Column({ name: 'handed_in_eligibility', type: 'text', nullable: true })
  handedInEligibility: Eligibility | null;

  @Column({ name: 'handed_in_findings', type: 'jsonb', default: [] })
  handedInFindings: Finding[];

  @Column({ name: 'declared_region', type: 'text', nullable: true })
  declaredRegion: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'title_key', type: 'text' })
  titleKey: string;

  @Column({ type: 'text' })
  track: string;

  @Column({ type: 'text' })
  division: string;

  @Column({ name: 'form_version', type: 'int' })
  formVersion: number;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'revision_no', type: 'int' })
  revisionNo: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true })
  returnedAt: Date | null;

  @Column({ name: 'returned_until', type: 'timestamptz', nullable: true })
  returnedUntil: Date | null;

  @Column({ name: 'returned_fields', type: 'jsonb' })
  returnedFields: string[];

  @Column({ name: 'extended_until', type: 'timestamptz', nullable: true })
  extendedUntil: Date | null;

  @Column({ name: 'seal_until', type: 'timestamptz', nullable: true })
  sealUntil: Date | null;

  @Column({ name: 'materials_round', type: 'text', nullable: true })
  materialsRound: string | null;

  @Column({ name: 'materials_milestone', type: 'text', nullable: true })
  materialsMilestone: string | null;

  @Column({ name: 'materials_parts', type: 'jsonb', nullable: true })
  materialsParts: string[] | null;

  @Column({ name: 'materials_revision', type: 'integer', nullable: true })
  materialsRevision: number | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;

  @Column({ name: 'reviewer_id', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_entry_reviewer' })
  reviewerId: string | null;

  /** What a search looks in, Latin spelling of names included; written after each submit. */
  @Column({ type: 'text', default: '' })
  search?: string;
}
