import { PreviewController } from './preview.controller.js';
import { ReleaseController } from './release.controller.js';
import { ResultsDoor } from './results-door.js';

/** What speaks of releases. */
export const RELEASE_CONTROLLERS = [ReleaseController, PreviewController];

/** What speaks of them beside the framework. */
export const RELEASE_DOORS = [ResultsDoor];
