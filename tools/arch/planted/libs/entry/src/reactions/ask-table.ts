// caught: room-reactions
import { NounEntity } from '../tables/noun.entity.js';

export const it = NounEntity;
