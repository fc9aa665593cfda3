import { doorWithReturn, safeReturn } from './return-to.js';

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
