import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CertificateState } from '../../domain/certificate/certificate.js';
import type { Statement } from '../../domain/certificate/statement.js';

const ENDED = `(state = 'valid') = (ended_at IS NULL) AND (state = 'valid') = (reason IS NULL)`;

/** One certificate: the signed statement, which never changes, and whether it still holds. */
@Entity({ schema: 'publication', name: 'certificate' })
@Unique('uq_certificate_number', ['number'])
@Unique('uq_certificate_lookup', ['lookup'])
@Unique('uq_certificate_serial', ['editionId', 'award', 'serial'])
@Index('uq_certificate_claim', ['editionId', 'claim'], { unique: true, where: `state = 'valid'` })
@Index('ix_certificate_issue', ['issueId', 'place'])
@Index('ix_certificate_entry', ['entryId'], { where: 'entry_id IS NOT NULL' })
@Index('ix_certificate_person', ['personId'], { where: 'person_id IS NOT NULL' })
@Check('ck_certificate_serial', 'serial > 0')
@Check('ck_certificate_state', `state IN ('valid', 'corrected', 'revoked')`)
@Check('ck_certificate_ended', ENDED)
@Check('ck_certificate_replaced', `(state = 'corrected') = (replaced_by IS NOT NULL)`)
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_certificate' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_certificate_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @ForeignKey('CertificateIssueEntity', { name: 'fk_certificate_issue' })
  @Column({ name: 'issue_id', type: 'uuid' })
  issueId: string;
  /** Which of the issue's honours it is, from 0. */
  @Column({ type: 'int' }) place: number;
  @Column({ type: 'text' }) claim: string;
  /** The award's part of the number. */
  @Column({ type: 'text' }) award: string;
  @Column({ type: 'int' }) serial: number;
  @Column({ type: 'text' }) number: string;
  /** SHA-256 of number and code: what somebody must have to find it. */
  @Column({ type: 'text' }) lookup: string;
  @Column({ type: 'jsonb' }) statement: Statement;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'text' }) signature: string;
  @ForeignKey('CertificateKeyEntity', { name: 'fk_certificate_key' })
  @Column({ name: 'key_id', type: 'text' })
  keyId: string;
  @ForeignKey('EntryEntity', { name: 'fk_certificate_entry' })
  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  entryId: string | null;
  @ForeignKey('PersonEntity', { name: 'fk_certificate_person' })
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;
  @Column({ type: 'text' }) state: CertificateState;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  @Column({ name: 'issued_by', type: 'uuid' }) issuedBy: string;
  /** When its paper was laid by; null: not yet. */
  @Column({ name: 'printed_at', type: 'timestamptz', nullable: true }) printedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @ForeignKey('CertificateEntity', { name: 'fk_certificate_replaced', deferrable: 'INITIALLY DEFERRED' })
  @Column({ name: 'replaced_by', type: 'uuid', nullable: true })
  replacedBy: string | null;
}
