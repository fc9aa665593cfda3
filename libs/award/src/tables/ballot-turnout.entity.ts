import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Who has voted in a round, and nothing of how or when. */
@Entity({ schema: 'award', name: 'ballot_turnout' })
@ForeignKey('BallotRoundEntity', ['ballotId', 'no'], ['ballotId', 'no'], { name: 'fk_ballot_turnout_round' })
export class BallotTurnoutEntity {
  @PrimaryColumn({ name: 'ballot_id', type: 'uuid', primaryKeyConstraintName: 'pk_ballot_turnout' }) ballotId: string;
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_ballot_turnout' }) no: number;
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_ballot_turnout' }) personId: string;
}
