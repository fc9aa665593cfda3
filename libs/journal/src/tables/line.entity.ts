import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Insert-only; written by Journal.record alone. */
@Entity({ schema: 'journal', name: 'line' })
@Index('ix_line_subject', ['subject', 'id'])
@Index('ix_line_edition', ['editionId', 'id'])
export class LineEntity {
  @PrimaryColumn({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_line',
  })
  id: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'edition_id', type: 'uuid', nullable: true }) editionId: string | null;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', nullable: true }) subject: string | null;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId: string | null;
  @Column({ type: 'jsonb', default: {} }) details: Record<string, unknown>;
}
