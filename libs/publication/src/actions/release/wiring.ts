import { PublishRelease } from './publish-release.js';

/** What organisers do with releases. */
export const RELEASE_ACTIONS = [PublishRelease];
