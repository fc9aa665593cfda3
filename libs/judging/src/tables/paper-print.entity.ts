import type { Locale } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PrintOrder } from '../domain/paper/paper.js';

/** Score sheets that were printed at once, in the order in which they lie in the file. */
@Entity({ schema: 'judging', name: 'paper_print' })
@Check('ck_paper_print_order', `order_by IN ('judge', 'entry')`)
@Check('ck_paper_print_language', `language IN ('zh-CN', 'en')`)
export class PaperPrintEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_paper_print' })
  id: string;

  @Index('ix_paper_print_round')
  @Column({ name: 'round_id', type: 'uuid' })
  @ForeignKey('RoundEntity', { name: 'fk_paper_print_round' })
  roundId: string;

  @Column({ name: 'order_by', type: 'text' })
  orderBy: PrintOrder;

  @Column({ type: 'text' })
  language: Locale;

  @Column({ name: 'printed_by', type: 'uuid' })
  @ForeignKey('PersonEntity', { name: 'fk_paper_print_person' })
  printedBy: string;

  @Column({ name: 'printed_at', type: 'timestamptz' })
  printedAt: Date;
}
