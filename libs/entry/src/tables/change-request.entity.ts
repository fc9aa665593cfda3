import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ChangePart, ChangeRequest, ChangeRequestState } from '../domain/change-request.js';

/** What a team asks to change after its entry was taken into review or admitted. */
@Entity({ schema: 'entry', name: 'change_request' })
@Check('ck_change_request_part', `part IN ('title', 'lead', 'organisation')`)
@Check('ck_change_request_state', `state IN ('open', 'approved', 'refused', 'taken_back')`)
@Check(
  'ck_change_request_value',
  `(part = 'lead') = (member_id IS NOT NULL) AND (part = 'organisation') = (organisation_id IS NOT NULL)
    AND (organisation_id IS NULL) = (region IS NULL)`,
)
@Check('ck_change_request_settled', `(state = 'open') = (settled_at IS NULL)`)
@Check('ck_change_request_revision', `(state = 'approved') = (revision_no IS NOT NULL)`)
@Index('uq_change_request_open', ['entryId'], { unique: true, where: `state = 'open'` })
export class ChangeRequestEntity implements ChangeRequest {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_change_request' })
  id: string;

  @Index('ix_change_request_entry')
  @Column({ name: 'entry_id', type: 'uuid' })
  @ForeignKey('EntryEntity', { name: 'fk_change_request_entry' })
  entryId: string;

  @Column({ type: 'text' })
  part: ChangePart;

  @Column({ type: 'text' })
  state: ChangeRequestState;

  @Column({ type: 'text' })
  before: string;

  @Column({ type: 'text' })
  wanted: string;

  @Column({ name: 'member_id', type: 'uuid', nullable: true })
  @ForeignKey('MemberEntity', { name: 'fk_change_request_member' })
  memberId: string | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  @ForeignKey('OrganisationEntity', { name: 'fk_change_request_organisation' })
  organisationId: string | null;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  proof: string;

  @Column({ name: 'asked_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_change_request_person' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Column({ name: 'agreed_at', type: 'timestamptz', nullable: true })
  agreedAt: Date | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  @ForeignKey('PersonEntity', { name: 'fk_change_request_settler' })
  settledBy: string | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'revision_no', type: 'int', nullable: true })
  revisionNo: number | null;
}
