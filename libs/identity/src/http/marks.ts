import { SetMetadata } from '@nestjs/common';

/** Metadata key that the session guard reads. */
export const BEFORE_SECOND_FACTOR = 'identity:before-second-factor';

/** The route is open to a session that still owes its second factor: to give it, to set it up, or to leave. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
