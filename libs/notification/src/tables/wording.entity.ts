import type { Locale } from '#kernel';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const key = { primaryKeyConstraintName: 'pk_wording' };

/** One version of the organisers' words for a text; without words, the built-in text counts again. */
@Entity({ schema: 'notification', name: 'wording' })
@Check('ck_wording_locale', `locale IN ('zh-CN', 'en')`)
@Check('ck_wording_version', 'version > 0')
@Check('ck_wording_words', '(subject IS NULL) = (body IS NULL)')
export class WordingEntity {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', ...key }) editionId: string;
  @PrimaryColumn({ type: 'text', ...key }) template: string;
  @PrimaryColumn({ type: 'text', ...key }) locale: Locale;
  @PrimaryColumn({ type: 'int', ...key }) version: number;
  @Column({ type: 'text', nullable: true }) subject: string | null;
  @Column({ type: 'text', nullable: true }) body: string | null;
  @Column({ name: 'changed_by', type: 'uuid' }) changedBy: string;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
