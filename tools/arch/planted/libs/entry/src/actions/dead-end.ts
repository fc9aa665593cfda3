// caught: resolves
import { nothing } from './nowhere.js';

export const it = nothing;
