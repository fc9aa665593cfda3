import type { Locale } from '#kernel';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Person } from '../domain/person.js';

@Entity({ schema: 'identity', name: 'person' })
@Unique('uq_person_email', ['email'])
@Check('ck_person_email', 'email = lower(email)')
@Check('ck_person_locale', `locale IN ('zh-CN', 'en')`)
@Check('ck_person_password_hash', `password_hash LIKE '$argon2id$%'`)
export class PersonEntity implements Person {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person' }) id: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'password_hash', type: 'text', nullable: true }) passwordHash: string | null;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt: Date | null;
  @Column({ name: 'factor_secret', type: 'text', nullable: true }) factorSecret: string | null;
  @Column({ name: 'factor_pending', type: 'text', nullable: true }) factorPending: string | null;
  @Column({ name: 'factor_last_step', type: 'int', nullable: true }) factorLastStep: number | null;
  @Column({ name: 'factor_failures', type: 'int', default: 0 }) factorFailures: number;
  @Column({ name: 'factor_blocked_until', type: 'timestamptz', nullable: true }) factorBlockedUntil: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
