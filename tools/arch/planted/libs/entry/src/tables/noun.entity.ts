import { Column, Entity } from 'typeorm';
import type { Noun } from '../domain/noun.js';

@Entity({ schema: 'entry', name: 'noun' })
export class NounEntity implements Noun {
  @Column({ type: 'text' }) owner: { personId: string | null };
}
