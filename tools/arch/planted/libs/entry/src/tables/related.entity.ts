// caught: no-restricted-imports
import { ManyToOne } from 'typeorm';

export class RelatedEntity {
  @ManyToOne('NounEntity') noun: object;
}
