import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'identity', name: 'session' })
@Unique('uq_session_token_hash', ['tokenHash'])
@Index('ix_session_person', ['personId'])
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_session' }) id: string;
  @ForeignKey('PersonEntity', { name: 'fk_session_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) device: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz' }) lastSeenAt: Date;
  /** The printed code that opened it: it is a judge's then and nothing more. */
  @ForeignKey('PaperCodeEntity', { name: 'fk_session_paper_code' })
  @Column({ name: 'paper_code_id', type: 'uuid', nullable: true })
  paperCodeId: string | null;
  @Column({ name: 'strong_at', type: 'timestamptz', nullable: true }) strongAt: Date | null;
}
