import type { Role } from '#kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { HeldSeat } from '../domain/seat.js';

@Entity({ schema: 'identity', name: 'seat' })
@Unique('uq_seat', ['personId', 'editionId', 'role'])
@Index('ix_seat_edition', ['editionId', 'role'])
@Check(
  'ck_seat_role',
  `role IN ('organiser', 'secretariat', 'supervisor', 'panel-chair', 'judge', 'scorekeeper', 'stage-manager', 'admin')`,
)
@Check('ck_seat_scope', `(edition_id IS NULL) = (role = 'admin')`)
export class SeatEntity implements HeldSeat {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_seat' }) id: string;
  @ForeignKey('PersonEntity', { name: 'fk_seat_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
  @Column({ name: 'edition_id', type: 'uuid', nullable: true }) editionId: string | null;
  @Column({ type: 'text' }) role: Role;
  @ForeignKey('PersonEntity', { name: 'fk_seat_granted_by' })
  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy: string | null;
  @Column({ name: 'granted_at', type: 'timestamptz' }) grantedAt: Date;
}
