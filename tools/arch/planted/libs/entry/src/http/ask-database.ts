// caught: room-http-npm
import { Pool } from 'pg';

export const it = Pool;
