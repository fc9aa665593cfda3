// caught: apps-apart
import { modules } from '../../api/src/main.js';

export const it = modules;
