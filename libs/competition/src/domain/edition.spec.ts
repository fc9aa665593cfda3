import { checkLifecycle } from '#testing';
import { editionLife, refuseArchived, refuseUnlessPublished } from './edition.js';

describe('an edition', () => {
  it('has a sound life', () => checkLifecycle(editionLife));
  it('is live only while it is published', () => {
    expect(() => refuseUnlessPublished({ state: 'published' })).not.toThrow();
    expect(() => refuseUnlessPublished({ state: 'draft' })).toThrow('edition-draft');
    expect(() => refuseUnlessPublished({ state: 'archived' })).toThrow('edition-archived');
    expect(() => refuseArchived({ state: 'draft' })).not.toThrow();
  });
});
