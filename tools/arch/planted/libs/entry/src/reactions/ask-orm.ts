// caught: room-reactions-npm, no-orm
import { In } from 'typeorm';

export const it = In;
