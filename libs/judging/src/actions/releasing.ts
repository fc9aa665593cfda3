import { ReleaseResult } from './release-result.js';
import { WithdrawRelease } from './withdraw-release.js';

/** What lets results out and takes them back. */
export const RELEASING = [ReleaseResult, WithdrawRelease];
