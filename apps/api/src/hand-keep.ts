import { HandOver, openHandover } from '#journal';
import { loadConfig } from '#platform/config';
import { unlock } from '#platform/database-lock';
import { UnitOfWork } from '#platform/unit-of-work';
import { standingOf } from './hand-check.js';
import { type Environment, HandError, withPortal } from './hand-portal.js';

/** The portal that was given goes on here, as if it had not been: what was done at the other place can come no more. */
export async function keep(environment: Environment): Promise<void> {
  const { DATABASE_URL: url } = loadConfig(environment);
  const { handovers } = await standingOf(url);
  if (!openHandover(handovers)) throw new HandError('This portal is here: it was not given away.');
  await unlock(url);
  await withPortal(environment, (app) =>
    app.get(UnitOfWork).run((tx) => app.get(HandOver, { strict: false }).keep(tx)),
  );
}
