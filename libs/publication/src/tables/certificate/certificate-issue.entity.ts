import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { IssueState } from '../../domain/certificate/certificate.js';
import type { Honour } from '../../domain/certificate/statement.js';

/** A bulk issue: what was due when it began, and how far it is. */
@Entity({ schema: 'publication', name: 'certificate_issue' })
@Index('uq_certificate_issue_edition', ['editionId'], { unique: true, where: `state = 'running'` })
@Index('uq_certificate_issue_person', ['startedBy'], { unique: true, where: `state = 'running'` })
@Check('ck_certificate_issue_state', `state IN ('running', 'done', 'cancelled')`)
@Check('ck_certificate_issue_total', 'total > 0')
@Check('ck_certificate_issue_ended', `(state = 'running') = (ended_at IS NULL)`)
export class CertificateIssueEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_certificate_issue' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_certificate_issue_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @ForeignKey('PublicReleaseEntity', { name: 'fk_certificate_issue_release' })
  @Column({ name: 'release_id', type: 'uuid' })
  releaseId: string;
  @Column({ type: 'text' }) state: IssueState;
  /** The day on the certificates: that of the official publication, in Shanghai. */
  @Column({ type: 'date' }) date: string;
  @Column({ type: 'jsonb' }) honours: readonly Honour[];
  @Column({ type: 'int' }) total: number;
  @Column({ name: 'started_at', type: 'timestamptz' }) startedAt: Date;
  @Column({ name: 'started_by', type: 'uuid' }) startedBy: string;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
