import { type Actor, type Role, ROLES, SYSTEM, VISITOR } from '#kernel';
import { may } from './policy.js';

const holder = (role: Role): Actor => ({
  personId: 'p',
  sessionId: 's',
  seats: [{ editionId: role === 'admin' ? null : 'E', role }],
});
const allowed = (rule: (actor: Actor) => boolean) => ROLES.filter((role) => rule(holder(role)));

describe('who may', () => {
  it.each([
    ['know seats', (actor: Actor) => may.knowSeats(actor, 'E'), [...ROLES]],
    ['read seats', (actor: Actor) => may.readSeats(actor, 'E'), ['organiser', 'secretariat', 'supervisor', 'admin']],
    ['invite a judge', (actor: Actor) => may.invite(actor, 'E', 'judge'), ['organiser']],
    ['invite an organiser', (actor: Actor) => may.invite(actor, 'E', 'organiser'), ['organiser', 'admin']],
    ['remove a seat', (actor: Actor) => may.removeSeat(actor, 'E'), ['organiser']],
    ['grant a seat', (actor: Actor) => may.grantSeat(actor, 'E'), ['organiser']],
    ['grant a seat everywhere', (actor: Actor) => may.grantSeat(actor, null), []],
    ['register an organisation', (actor: Actor) => may.registerOrganisation(actor), [...ROLES]],
  ] as [string, (actor: Actor) => boolean, Role[]][])('%s: %#', (_name, rule, roles) => {
    expect(allowed(rule)).toEqual(roles);
    expect(rule(VISITOR)).toBe(false);
  });

  it('opens nothing by a seat of another edition', () => {
    const stranger: Actor = { ...holder('organiser'), seats: [{ editionId: 'F', role: 'organiser' }] };
    const rules = [may.knowSeats, may.readSeats, may.removeSeat, may.grantSeat];
    expect(rules.some((rule) => rule(stranger, 'E'))).toBe(false);
    expect(may.invite(stranger, 'E', 'judge')).toBe(false);
  });

  it('lets the system found', () => {
    expect([
      may.invite(SYSTEM, 'E', 'organiser'),
      may.grantSeat(SYSTEM, null),
      may.registerOrganisation(SYSTEM),
    ]).toEqual([true, true, true]);
  });
});
