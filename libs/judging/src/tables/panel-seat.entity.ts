import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A judge on a round's panel. */
@Entity({ schema: 'judging', name: 'panel_seat' })
@Check('ck_panel_seat_room', 'room > 0 AND fixed_room > 0')
export class PanelSeatEntity {
  @PrimaryColumn({ name: 'round_id', type: 'uuid', primaryKeyConstraintName: 'pk_panel_seat' })
  @ForeignKey('RoundEntity', { name: 'fk_panel_seat_round' })
  roundId: string;

  @Index('ix_panel_seat_judge')
  @PrimaryColumn({ name: 'judge_id', type: 'uuid', primaryKeyConstraintName: 'pk_panel_seat' })
  @ForeignKey('JudgeEntity', { name: 'fk_panel_seat_judge' })
  judgeId: string;

  /** The room the organiser chose; null: the draw decides. */
  @Column({ name: 'fixed_room', type: 'int', nullable: true })
  fixedRoom: number | null;

  /** The room of the last draw. */
  @Column({ type: 'int', nullable: true })
  room: number | null;
}
