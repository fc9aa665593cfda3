import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The chained facts that decide a result; written by the SQL function journal.append alone. */
@Entity({ schema: 'journal', name: 'ledger' })
export class LedgerEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_ledger' }) editionId: string;
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_ledger' }) seq: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) body: string;
  @Column({ type: 'bytea' }) leaf: Buffer;
  @Column({ type: 'bytea' }) chain: Buffer;
}

/** The last link of each edition's chain. */
@Entity({ schema: 'journal', name: 'head' })
export class HeadEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_head' }) editionId: string;
  @Column({ type: 'bigint' }) seq: string;
  @Column({ type: 'bytea' }) chain: Buffer;
}
