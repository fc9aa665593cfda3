import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody of the panel, or an organiser, names a candidate of an award, with grounds. */
@Entity({ schema: 'award', name: 'expert_nomination' })
@Index('uq_expert_nomination_project', ['editionId', 'awardCode', 'namedBy', 'entryId'], {
  unique: true,
  where: 'holder_id IS NULL',
})
@Index('uq_expert_nomination_person', ['editionId', 'awardCode', 'namedBy', 'entryId', 'holderId'], {
  unique: true,
  where: 'holder_id IS NOT NULL',
})
export class ExpertNominationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_expert_nomination' }) id: string;
  @ForeignKey('EditionEntity', { name: 'fk_expert_nomination_edition' })
  @Column({ name: 'edition_id', type: 'uuid' })
  editionId: string;
  @Column({ name: 'award_code', type: 'text' }) awardCode: string;
  @ForeignKey('EntryEntity', { name: 'fk_expert_nomination_entry' })
  @Column({ name: 'entry_id', type: 'uuid' })
  entryId: string;
  @Column({ name: 'holder_id', type: 'uuid', nullable: true }) holderId: string | null;
  @Column({ name: 'named_by', type: 'uuid' }) namedBy: string;
  @Column({ name: 'named_at', type: 'timestamptz' }) namedAt: Date;
  @Column({ type: 'text' }) grounds: string;
}
