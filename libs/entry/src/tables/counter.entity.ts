import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last numbers given in an edition: to an entry, and to a receipt. */
@Entity({ schema: 'entry', name: 'counter' })
@Check('ck_counter_last', 'last > 0')
@Check('ck_counter_receipts', 'receipts >= 0')
export class CounterEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_counter' })
  @ForeignKey('EditionEntity', { name: 'fk_counter_edition' })
  editionId: string;

  @Column({ type: 'int' })
  last: number;

  @Column({ type: 'int', default: 0 })
  receipts: number;
}
