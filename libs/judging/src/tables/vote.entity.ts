import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Votes of the panel for an entry, a step of the tie ladder. */
@Entity({ schema: 'judging', name: 'vote' })
@ForeignKey('ParticipationEntity', ['roundId', 'entryId'], ['roundId', 'entryId'], { name: 'fk_vote_participation' })
@Check('ck_vote_votes', 'votes >= 0')
export class VoteEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_vote' })
  roundId: string;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_vote' })
  entryId: string;

  @Column({ type: 'int' })
  votes: number;
}
