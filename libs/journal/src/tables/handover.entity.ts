import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Handover } from '../domain/handover.js';

/** That the portal was given to be run at another place: until it is taken there and comes back, it is only read here. */
@Entity({ schema: 'journal', name: 'handover' })
@Check('ck_handover_end', 'taken_at IS NULL OR kept_at IS NULL')
export class HandoverEntity implements Handover {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_handover' }) id: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true }) takenAt: Date | null;
  @Column({ name: 'kept_at', type: 'timestamptz', nullable: true }) keptAt: Date | null;
}
