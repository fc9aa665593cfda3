import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number given in an edition. */
@Entity({ schema: 'entry', name: 'counter' })
@Check('ck_counter_last', 'last > 0')
export class CounterEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_counter' })
  @ForeignKey('EditionEntity', { name: 'fk_counter_edition' })
  editionId: string;

  @Column({ type: 'int' })
  last: number;
}
