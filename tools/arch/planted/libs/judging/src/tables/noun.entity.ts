import { Column, Entity } from 'typeorm';
import type { Noun } from '../domain/noun.js';

@Entity({ schema: 'judging', name: 'noun' })
export class NounEntity implements Noun {
  @Column({ type: 'text' }) owner: { personId: string | null };
}
