import { doorFrom, doorWithReturn, safeReturn } from './return-to.js';

describe('safeReturn', () => {
  it('goes back within the site', () => expect(safeReturn('/team?page=2', '/')).toBe('/team?page=2'));

  it.each([
    [null],
    ['https://evil.example'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['javascript:alert(1)'],
    ['team'],
  ])('goes nowhere else: %s', (path) => expect(safeReturn(path, '/home')).toBe('/home'));
});

describe('doorWithReturn', () => {
  it('remembers the place with its query', () =>
    expect(doorWithReturn('/sign-in', { pathname: '/team', search: '?q=心' })).toBe(
      '/sign-in?return=%2Fteam%3Fq%3D%E5%BF%83',
    ));

  it('does not return to the door itself', () =>
    expect(doorWithReturn('/sign-in', { pathname: '/sign-in', search: '?return=%2Fteam' })).toBe(
      '/sign-in?return=%2Fteam',
    ));
});

describe('doorFrom', () => {
  const from = (pathname: string, search = '') => doorFrom('/sign-up', { pathname, search });

  it('leads back to what somebody was sent', () => {
    expect(from('/join/AbC')).toBe('/sign-up?return=%2Fjoin%2FAbC');
    expect(from('/invitations/AbC')).toBe('/sign-up?return=%2Finvitations%2FAbC');
  });

  it('keeps the way of the door one stands at', () =>
    expect(from('/sign-in', '?email=a%40b.cn&return=%2Fjoin%2FAbC')).toBe('/sign-up?return=%2Fjoin%2FAbC'));

  it('leads nowhere else from other pages, and never off the site', () => {
    expect(from('/editions/2024', '?q=1')).toBe('/sign-up');
    expect(from('/sign-in', '?return=https%3A%2F%2Fevil.example')).toBe('/sign-up?return=%2F');
  });
});
