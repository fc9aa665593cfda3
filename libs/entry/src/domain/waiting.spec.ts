import type { Draft, RevisionContent } from './revision.js';
import { arrivedContent, graceUntil, isExcused, withExpected } from './waiting.js';

const T = new Date('2024-06-28T09:00:00.000Z');
const expected = [{ id: 'u2', kind: 'PLAN', name: 'new.pdf', size: 20 }];
const kept = { kind: 'PLAN', uploadId: 'u1', name: 'old.pdf', sha256: 'a', size: 10 };
const looked = { mediaType: 'application/pdf', state: 'passed' as const, flaw: null, pages: 2, seconds: null };
const evidence = { ...kept, ...looked, kind: 'EVIDENCE', uploadId: 'u0' };
const draft = { documents: [evidence, { ...kept, ...looked }] } as unknown as Draft;

describe('the grace of a quarter of an hour', () => {
  const excused = (id: string, milliseconds: number) =>
    isExcused({ until: graceUntil(T), expected }, id, new Date(T.getTime() + milliseconds));

  it('is for the expected file alone, and ends to the millisecond', () => {
    expect(excused('u2', 15 * 60_000 - 1)).toBe(true);
    expect(excused('u2', 15 * 60_000)).toBe(false);
    expect(excused('u3', 0)).toBe(false);
    expect(isExcused(undefined, 'u2', T)).toBe(false);
  });
});

describe('what is frozen', () => {
  it('counts an expected file as there, in place of a single one, beside several', () => {
    const plan = { code: 'PLAN', required: true };
    expect(withExpected(draft, expected, [plan]).documents.map(({ uploadId }) => uploadId)).toEqual(['u0', 'u2']);
    const several = withExpected(draft, expected, [{ ...plan, maxFiles: 3 }]);
    expect(several.documents.map(({ uploadId }) => uploadId)).toEqual(['u0', 'u1', 'u2']);
  });

  it('is whole only when every file has arrived, with what arrived', () => {
    const content = { documents: [{ ...kept, uploadId: 'u2', sha256: '' }] } as unknown as RevisionContent;
    expect(arrivedContent({ content, expected }, [])).toBeNull();
    const uploads = [{ uploadId: 'u2', name: 'new.pdf', sha256: 'b', size: 21 }];
    expect(arrivedContent({ content, expected }, uploads)?.documents).toEqual([
      { kind: 'PLAN', uploadId: 'u2', name: 'new.pdf', sha256: 'b', size: 21 },
    ]);
  });
});
