import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SubjectFacts } from '../domain/facts.js';

/** What a context above says of the people and organisations behind a subject. */
@Entity({ schema: 'recusal', name: 'subject' })
export class SubjectEntity {
  @PrimaryColumn({ name: 'subject_id', type: 'uuid', primaryKeyConstraintName: 'pk_subject' }) subjectId: string;
  @Index('ix_subject_edition')
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_subject_edition' })
  editionId: string;
  /** As people read it. */
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) title: string;
  /** False once nobody will handle it any more. */
  @Column({ type: 'boolean' }) standing: boolean;
  @Column({ type: 'jsonb' }) facts: SubjectFacts;
  @Column({ name: 'noted_at', type: 'timestamptz' }) notedAt: Date;
}
