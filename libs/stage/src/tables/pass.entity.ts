import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A code that says who somebody is at the door; only its hash is kept, so showing it again makes a new one. */
@Entity({ schema: 'stage', name: 'pass' })
@Unique('uq_pass_code', ['codeHash'])
@Check('ck_pass_whose', '(entry_id IS NULL) <> (judge_id IS NULL)')
export class PassEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_pass' }) id: string;
  @Column({ name: 'edition_id', type: 'uuid' })
  @ForeignKey('EditionEntity', { name: 'fk_pass_edition' })
  editionId: string;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  @ForeignKey('EntryEntity', { name: 'fk_pass_entry' })
  entryId: string | null;
  @Column({ name: 'judge_id', type: 'uuid', nullable: true })
  @ForeignKey('JudgeEntity', { name: 'fk_pass_judge' })
  judgeId: string | null;
  @Column({ name: 'code_hash', type: 'text' }) codeHash: string;
  @Column({ name: 'issued_at', type: 'timestamptz' }) issuedAt: Date;
  @Column({ name: 'issued_by', type: 'uuid', nullable: true }) issuedBy: string | null;
}
