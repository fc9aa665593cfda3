import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const VALUE = `(entry_id IS NULL) = (exact IS NULL) AND (entry_id IS NULL) = (shown IS NULL)
  AND (entry_id IS NULL) = (sheets IS NULL)`;

/** A result that the chief judge has let out: of one entry, or of a closed round (no entry). Rows only gain a withdrawal. */
@Entity({ schema: 'judging', name: 'release' })
@ForeignKey('ParticipationEntity', ['roundId', 'entryId'], ['roundId', 'entryId'], { name: 'fk_release_participation' })
@Check('ck_release_value', VALUE)
@Check('ck_release_withdrawn', '(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)')
@Index('uq_release_entry', ['roundId', 'entryId'], {
  unique: true,
  where: 'withdrawn_at IS NULL AND entry_id IS NOT NULL',
})
@Index('uq_release_round', ['roundId'], { unique: true, where: 'withdrawn_at IS NULL AND entry_id IS NULL' })
export class ReleaseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_release' })
  id: string;

  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_release_round' })
  roundId: string;

  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  entryId: string | null;

  /** The entry's result as an exact fraction, and as it was shown. */
  @Column({ type: 'text', nullable: true })
  exact: string | null;

  @Column({ type: 'text', nullable: true })
  shown: string | null;

  /** From how many sheets. */
  @Column({ type: 'int', nullable: true })
  sheets: number | null;

  @Column({ name: 'released_at', type: 'timestamptz' })
  releasedAt: Date;

  @Column({ name: 'released_by', type: 'uuid', nullable: true })
  releasedBy: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;
}
