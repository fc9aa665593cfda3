import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One mark of a sheet. */
@Entity({ schema: 'judging', name: 'mark' })
@Check('ck_mark_hundredths', 'hundredths >= 0 AND hundredths % 50 = 0')
export class MarkEntity {
  @PrimaryColumn({ name: 'sheet_id', type: 'uuid', primaryKeyConstraintName: 'pk_mark' })
  @ForeignKey('SheetEntity', { name: 'fk_mark_sheet' })
  sheetId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_mark' })
  criterion: string;

  @Column({ type: 'int' })
  hundredths: number;
}
