// caught: no-circle
import { right } from './right.js';

export const left = (): unknown => right;
