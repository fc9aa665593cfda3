import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An edition file as it was brought in, byte for byte; rows are never changed. */
@Entity({ schema: 'competition', name: 'edition_file' })
@Check('ck_edition_file_number', 'number > 0')
export class EditionFileEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_file' })
  @ForeignKey('EditionEntity', { name: 'fk_edition_file_edition' })
  editionId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_edition_file' })
  number: number;

  @Column({ type: 'text' })
  content: string;

  @Column({ name: 'brought_at', type: 'timestamptz' })
  broughtAt: Date;

  /** null: the system, when the edition was founded from a file. */
  @Column({ name: 'brought_by', type: 'uuid', nullable: true })
  broughtBy: string | null;
}
