import { playBodies } from './play-bodies.js';
import { poolBodies } from './pool-bodies.js';

/** A good body for each route of the stage that takes one, and for another that found no room elsewhere. */
export const stageBodies: Record<string, unknown> = {
  ...playBodies,
  'PUT /rounds/{id}/schedule': { version: 0, order: 'arranged', sessions: [] },
  'PUT /rounds/{id}/schedule/publication': { version: 1, reason: '测试权限' },
  'POST /editions/{editionId}/message-retries': {},
  'PUT /rounds/{id}/schedule/arrangement': { version: 1, by: 'number' },
  'POST /rounds/{id}/sessions/{sessionId}/check-ins': { number: '1' },
  'POST /rounds/{id}/draws': { mode: 'event', event: '某期彩票开奖号码' },
  'DELETE /draws/{id}': { reason: '测试权限' },
  'PUT /draws/{id}/values/{position}/seal': { hash: 'ab'.repeat(32) },
  'PUT /draws/{id}/values/{position}/opening': { value: '7', salt: 'ab'.repeat(16) },
  'PUT /draws/{id}/values/{position}/giver': {},
  'PUT /draws/{id}/revelation': { publicValue: '7' },
  ...poolBodies,
};

export { stagePublic } from './play-bodies.js';
