import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one person read off a paper sheet. */
@Entity({ schema: 'judging', name: 'transcript' })
@Unique('uq_transcript_person', ['paperId', 'personId'])
@Check('ck_transcript_place', 'place BETWEEN 1 AND 3')
export class TranscriptEntity {
  @PrimaryColumn({ name: 'paper_id', type: 'uuid', primaryKeyConstraintName: 'pk_transcript' })
  @ForeignKey('PaperSheetEntity', { name: 'fk_transcript_paper' })
  paperId: string;

  /** 1 and 2 do not know of each other; 3 decided between them. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_transcript' })
  place: number;

  @Index('ix_transcript_person')
  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_transcript_person' })
  personId: string;

  /** Criterion and hundredths as text. */
  @Column({ type: 'jsonb' })
  marks: [string, string][];

  @Column({ type: 'text' })
  comment: string;

  @Column({ type: 'text' })
  suggestion: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;
}
