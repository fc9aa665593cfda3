import { changedParams } from './list-state.js';

const after = (before: string, changes: Record<string, string | number>) =>
  changedParams(new URLSearchParams(before), changes).toString();

describe('changedParams', () => {
  it('goes back to the first page when a filter changes', () =>
    expect(after('page=4&q=a', { track: '02' })).toBe('q=a&track=02'));
  it('keeps the filters when the page changes', () => expect(after('q=a', { page: 2 })).toBe('q=a&page=2'));
  it('leaves out what is empty, and page 1', () => expect(after('q=a&page=3&x=1', { page: 1, q: '' })).toBe('x=1'));
});
