// caught: web-features-apart
import { list } from '../entry/list.js';

export const it = list;
