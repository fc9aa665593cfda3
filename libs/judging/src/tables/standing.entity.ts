import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Standing } from '../domain/standing.js';

/** A closed round's result for an entry. */
@Entity({ schema: 'judging', name: 'standing' })
@ForeignKey('ParticipationEntity', ['roundId', 'entryId'], ['roundId', 'entryId'], {
  name: 'fk_standing_participation',
})
@Check('ck_standing_rank', 'rank > 0')
@Check('ck_standing_value', '(rank IS NULL) = (exact IS NULL) AND (rank IS NULL) = (shown IS NULL)')
export class StandingEntity implements Standing {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_standing' })
  roundId: string;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_standing' })
  entryId: string;

  @Column({ name: 'list_key', type: 'text' })
  listKey: string;

  @Column({ type: 'int', nullable: true })
  rank: number | null;

  @Column({ type: 'text', nullable: true })
  exact: string | null;

  @Column({ type: 'text', nullable: true })
  shown: string | null;

  @Column({ type: 'boolean' })
  untrimmed: boolean;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'jsonb' })
  keys: Record<string, string | null>;

  @Column({ type: 'jsonb' })
  criteria: Record<string, string>;

  @Column({ type: 'int' })
  sheets: number;
}
