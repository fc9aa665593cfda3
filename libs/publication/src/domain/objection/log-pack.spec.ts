import { packedName, roleOf } from './log-pack.js';

it.each([
  ['证据.pdf', '01-证据.pdf'],
  ['../../etc/passwd', '01-.._.._etc_passwd'],
  ['C:\\a\u0000b.pdf', '01-C__a_b.pdf'],
])('keeps %j inside the pack', (given, packed) => {
  expect(packedName(1, given)).toBe(packed);
});

it.each([
  ['publication.objection-received', 'objector'],
  ['publication.hearing-answered', 'team'],
  ['publication.objection-decided', 'supervisor'],
  ['publication.log-pack-taken', 'staff'],
])('says by role who took %s', (kind, role) => {
  expect(roleOf(kind)).toBe(role);
});
