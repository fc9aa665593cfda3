// caught: room-domain-npm, no-orm, docstring
import { In } from 'typeorm';

export const it = In;
