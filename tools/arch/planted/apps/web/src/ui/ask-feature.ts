// caught: web-ui
import { list } from '../features/entry/list.js';

export const it = list;
