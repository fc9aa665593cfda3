import { placeOf } from './page-fault.js';

describe('the place of a page', () => {
  it.each([
    ['/', '/'],
    ['/organiser/settings/rounds', '/organiser/settings/rounds'],
    ['/editions/yxzh-2024/results', '/editions/…/results'],
    ['/judge/assignments/0197b3a0-7c1e-7000-8000-000000000000', '/judge/assignments/…'],
    ['/invitations/aBcDeFgHiJkLmNoPqRsTuVwXyZ', '/invitations/…'],
  ])('%s is told as %s', (path, told) => expect(placeOf(path)).toBe(told));
});
