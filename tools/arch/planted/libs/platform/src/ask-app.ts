// caught: libs-not-apps
import { modules } from '../../../apps/api/src/main.js';

export const it = modules;
