// caught: web-pages
import { page } from '../../main.js';

export const it = page;
