// caught: verify-small
export { recompute } from './recompute.js';
