import { Controller, Get, Module, Req, Res } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { LiveStreams } from '#platform/live-streams';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Portal, startPortal } from '#testing';

@Controller('trial')
class TrialController {
  constructor(private readonly streams: LiveStreams) {}

  @Get('live')
  stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.streams.open(request, reply, { key: 'trial', topics: [], read: () => Promise.resolve({ n: 1 }) });
  }
}

@Module({ imports: [IdentityModule], controllers: [TrialController] })
class TrialModule {}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([TrialModule]);
});
afterAll(() => portal.stop());

it('opens a stream to whoever may, ends it with the session or when a seat goes, and leaves others theirs', async () => {
  await expect(portal.visitor.events('/trial/live')).rejects.toThrow(/^401 /);
  const editionId = '00000000-0000-7000-8000-000000000001';
  const seats = [{ editionId, role: 'stage-manager' as const }];
  const [leaver, unseated, stayer] = await Promise.all([portal.actor(), portal.actor({ seats }), portal.actor()]);
  const open = (actor: typeof leaver) => portal.as(actor).events('/trial/live');
  const [left, lost, kept] = await Promise.all([open(leaver), open(unseated), open(stayer)]);
  for (const events of [left, lost, kept]) expect((await events.next())!.data).toEqual({ n: 1 });
  await portal.as(leaver).delete('/session');
  await portal.unit.run((tx) => tx.query('DELETE FROM identity.seat WHERE person_id = $1', [unseated.personId]));
  expect(await left.next()).toBeNull();
  expect(await lost.next()).toBeNull();
  expect(await kept.next('beat')).not.toBeNull();
  kept.close();
}, 20_000);
