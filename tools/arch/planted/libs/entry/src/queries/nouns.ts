import { rows } from '#platform/sql';
import { NounEntity } from '../tables/noun.entity.js';

export const nouns = (): unknown[] => [rows(), NounEntity, 'SELECT id FROM entry.noun JOIN entry.noun USING (id)'];
