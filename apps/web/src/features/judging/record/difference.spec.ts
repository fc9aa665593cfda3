import type { SheetRevision } from '../api/sheet-record.js';
import { differenceOf } from './difference.js';

const revision = (change: Partial<SheetRevision> = {}): SheetRevision => ({
  ...{ no: 1, submittedAt: '2026-07-11T02:00:00Z', hash: 'x', reopenedAt: null, reopenReason: null, reopenedBy: null },
  ...{ total: '12.00', marks: [{ criterion: 'A', mark: '5' }], comment: '好', suggestion: '' },
  ...change,
});

describe('differenceOf', () => {
  it('names what changed, and nothing else', () => {
    const later = revision({ total: '13.50', marks: [{ criterion: 'A', mark: '6.5' }] });
    expect(differenceOf(revision(), later)).toEqual([
      { part: 'A', before: '5', after: '6.5' },
      { part: 'total', before: '12.00', after: '13.50' },
    ]);
    expect(differenceOf(revision(), revision())).toEqual([]);
  });

  it('tells a mark that is new from one that is gone', () => {
    const later = revision({ marks: [{ criterion: 'B', mark: '5' }] });
    expect(differenceOf(revision(), later)).toEqual([
      { part: 'A', before: '5', after: null },
      { part: 'B', before: null, after: '5' },
    ]);
  });

  it('says nothing where values are not shown', () => {
    expect(differenceOf(revision({ marks: null }), revision())).toBeNull();
  });
});
