import { PortalClient, StepFailed } from './portal-client.mjs';

/** Moves the demo clock to an instant; it never goes back. */
export async function travelTo(base, instant) {
  const visitor = new PortalClient(base);
  const { now } = await visitor.get('/time');
  const seconds = Math.ceil((Date.parse(instant) - Date.parse(now)) / 1000);
  if (seconds > 0) await visitor.put('/demo/clock', { advanceSeconds: seconds });
}

/** Moves the demo clock on by so many seconds. */
export async function travelBy(base, seconds) {
  await new PortalClient(base).put('/demo/clock', { advanceSeconds: seconds });
}

/** Instants of the edition's milestones, by code. */
export async function calendarOf(base, slug) {
  const { milestones } = await new PortalClient(base).get(`/editions/${slug}/front`);
  return (code) => {
    const found = milestones.find((one) => one.code === code);
    if (!found) throw new StepFailed(`The edition has no milestone ${code}`);
    return found;
  };
}
