/** A good body for each route of the stage that takes one. */
export const stageBodies: Record<string, unknown> = {
  'PUT /rounds/{id}/schedule': { version: 0, order: 'arranged', sessions: [] },
  'PUT /rounds/{id}/schedule/publication': { version: 1, reason: '测试权限' },
};
