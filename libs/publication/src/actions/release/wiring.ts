import { CancelRelease } from './cancel-release.js';
import { DrawPicture } from './draw-picture.js';
import { HoldBack } from './hold-back.js';
import { OpenPreview } from './open-preview.js';
import { PrepareRelease } from './prepare-release.js';
import { PublishRelease } from './publish-release.js';
import { ReleaseAtHand } from './release-at-hand.js';
import { SendRelease } from './send-release.js';
import { StoreFiles } from './store-files.js';
import { TellOrganisers } from './tell-organisers.js';
import { TellRelease } from './tell-release.js';
import { WriteLetters } from './write-letters.js';

/** What is done with releases. */
export const RELEASE_ACTIONS = [
  ...[ReleaseAtHand, PrepareRelease, PublishRelease, CancelRelease, OpenPreview, HoldBack],
  ...[SendRelease, StoreFiles, DrawPicture, TellRelease, TellOrganisers, WriteLetters],
];
