// caught: web-lib
import { box } from '../ui/box.js';

export const it = box;
