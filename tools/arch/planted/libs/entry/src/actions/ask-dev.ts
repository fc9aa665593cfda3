// caught: no-dev-package
import { assert } from 'fast-check';

export const it = assert;
