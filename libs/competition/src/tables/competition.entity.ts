import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The contest that lasts; its editions change name, hosts and rules. */
@Entity({ schema: 'competition', name: 'competition' })
@Unique('uq_competition_code', ['code'])
export class CompetitionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_competition' })
  id: string;

  @Column({ type: 'text' })
  code: string;
}
