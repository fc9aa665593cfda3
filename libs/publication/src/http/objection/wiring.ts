import { HearingController } from './hearing.controller.js';
import { LogPackController } from './log-pack.controller.js';
import { ObjectingController } from './objecting.controller.js';
import { ObjectionController } from './objection.controller.js';
import { ObjectionDeskController } from './objection-desk.controller.js';
import { ObjectionStepsController } from './objection-steps.controller.js';

/** Routes about objections. */
export const OBJECTION_ROUTES = [
  ...[ObjectingController, ObjectionController, ObjectionDeskController],
  ...[ObjectionStepsController, HearingController, LogPackController],
];
