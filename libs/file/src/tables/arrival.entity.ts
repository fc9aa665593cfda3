import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Arrival, UploadTarget } from '../domain/arrival.js';
import type { FileRule } from '../domain/upload.js';

/** An upload that has begun; its bytes so far are the file of its id in the incoming folder. */
@Entity({ schema: 'file', name: 'arrival' })
@Check('ck_arrival_size', 'size > 0')
export class ArrivalEntity implements Arrival {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_arrival' })
  id: string;

  @Index('ix_arrival_person')
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'jsonb' })
  target: UploadTarget;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ type: 'int' })
  size: number;

  @Column({ type: 'jsonb' })
  rule: FileRule;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Index('ix_arrival_expires')
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
