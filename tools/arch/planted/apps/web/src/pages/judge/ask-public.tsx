// caught: web-pages-apart
import { Front } from '../public/front.js';

export const it = Front;
