// caught: web-features
import { Front } from '../../pages/public/front.js';

export const it = Front;
