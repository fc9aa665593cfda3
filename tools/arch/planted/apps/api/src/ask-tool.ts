// caught: apps-no-tools
import { thing } from '../../../tools/thing.mjs';

export const it = thing;
