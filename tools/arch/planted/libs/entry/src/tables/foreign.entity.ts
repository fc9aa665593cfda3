// caught: sql
import { Entity } from 'typeorm';

@Entity({ schema: 'judging', name: 'noun' })
export class ForeignEntity {}
