import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Preference } from '../domain/pace.js';

/** How somebody wants to be written to; without a row, at once. */
@Entity({ schema: 'notification', name: 'preference' })
@Check('ck_preference_pace', `pace IN ('at-once', 'daily')`)
export class PreferenceEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_preference' }) personId: string;
  @Column({ type: 'text' }) pace: Preference;
}
