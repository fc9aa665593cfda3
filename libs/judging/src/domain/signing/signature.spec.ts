import { signingObstacle } from './signature.js';

const sheet = { assignmentId: 'a', hash: 'h1', judgePersonId: 'judge', signed: [] };

it('lets each side sign what it saw, once', () => {
  expect(signingObstacle(sheet, { side: 'judge', personId: 'judge', hash: 'h1' })).toBeNull();
  expect(signingObstacle(sheet, { side: 'scorekeeper', personId: 'clerk', hash: 'h1' })).toBeNull();
  const signed = { ...sheet, signed: ['scorekeeper'] as const };
  expect(signingObstacle(signed, { side: 'judge', personId: 'judge', hash: 'h1' })).toBeNull();
  expect(signingObstacle(signed, { side: 'scorekeeper', personId: 'clerk', hash: 'h1' })).toBe('signature-given');
});

it('holds nobody to a sheet that has changed since, and lets nobody sign both sides', () => {
  expect(signingObstacle(sheet, { side: 'judge', personId: 'judge', hash: 'h0' })).toBe('signature-outdated');
  expect(signingObstacle(sheet, { side: 'scorekeeper', personId: 'judge', hash: 'h1' })).toBe('signature-own-sheet');
});
