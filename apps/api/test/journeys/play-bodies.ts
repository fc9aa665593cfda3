import { newId } from '#platform/chance';

/** Good bodies for the routes by which a sitting is played. */
export const playBodies = {
  'POST /turns/{id}/steps': { version: 1, verb: 'call' },
  'DELETE /turns/{id}/steps/last': { version: 1 },
  'POST /sittings/{id}/swaps': { version: 1, slotIds: [newId(), newId()], reason: '测试权限' },
  'PUT /turns/{id}/gap': { version: 1 },
  'PUT /sittings/{id}/bells': { version: 1, pitch: [60, 0], questions: [0] },
  'POST /sittings/{id}/screens': { kind: 'hall', name: '主屏' },
  'PUT /rounds/{id}/reveal': { kind: 'ranks', withValues: false },
  'PUT /rounds/{id}/reveal/position': { version: 1, verb: 'show' },
  'POST /rounds/{id}/result-releases': {},
  'DELETE /result-releases/{id}': { reason: '测试权限' },
};

/** Screens need no session: their key opens them. */
export const stagePublic = [
  'POST /paper-sessions',
  'GET /hall',
  'GET /hall/root.crt',
  'GET /screens/token/{key}',
  'GET /screens/token/{key}/live',
  'GET /expert-lots/{id}',
];
