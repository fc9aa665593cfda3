import fc from 'fast-check';
import {
  pledgeCodeOf,
  pledgeFindings,
  pledgeHash,
  type PledgeStanding,
  pledgeStanding,
  stillSealed,
  pledgeText,
  sealDueAt,
} from './pledge.js';
import type { DraftContent } from './revision.js';

const ENTRY = '018f9a3c-7f00-7abc-8def-0123456789ab';
const HASH = 'ab'.repeat(32);
const current = { entryId: ENTRY, version: 2, contentHash: HASH };
const rule = { version: 2, document: 'PLEDGE', sealDue: 'CORRECTION' };

const content: DraftContent = {
  ...{ title: '二尖瓣修复装置', track: '02', division: 'A', formVersion: 1, organisation: null },
  lead: { id: 'a', name: '林知远' },
  members: [],
  answers: { summary: '一' },
  documents: [
    { kind: 'PLAN', uploadId: 'u', name: '计划书.pdf', sha256: 'aa', size: 1 },
    { kind: 'PROOF', uploadId: 'v', name: '证明.pdf', sha256: 'bb', size: 1 },
  ],
  consents: [],
};

describe('the code on a pledge', () => {
  it('says what it was given, in characters a code keeps large', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 99_999 }), fc.stringMatching(/^[0-9a-f]{64}$/), (...of) => {
        const [entryId, version, contentHash] = of;
        const text = pledgeText({ entryId, version, contentHash });
        expect(text).toMatch(/^[0-9A-Z/]+$/);
        expect(pledgeCodeOf(text)).toEqual({ entryId, version, contentHash });
      }),
    );
  });
  it.each(['', 'PLEDGE/1/', 'https://example.org', pledgeText(current) + '0', pledgeText(current).toLowerCase()])(
    'is not “%s”',
    (text) => expect(pledgeCodeOf(text)).toBeNull(),
  );
});

describe('the hash', () => {
  const hash = (change: Partial<DraftContent>) => pledgeHash({ ...content, ...change });
  it('follows every word and every file', () => {
    expect(hash({ title: '别的装置名称' })).not.toBe(hash({}));
    expect(hash({ answers: { summary: '二' } })).not.toBe(hash({}));
    expect(hash({ lead: { id: 'b', name: '林知远' } })).not.toBe(hash({}));
    expect(hash({ documents: [{ ...content.documents[0]!, sha256: 'cc' }, content.documents[1]!] })).not.toBe(hash({}));
    expect(hash({ documents: [content.documents[0]!] })).not.toBe(hash({}));
  });
  it('does not follow consents, the version of the form, or names and order of files', () => {
    expect(hash({ consents: [{ code: 'PROCESSING', version: 1 }], formVersion: 2 })).toBe(hash({}));
    const renamed = content.documents.map((one) => ({ ...one, name: 'x.pdf', uploadId: 'w' })).reverse();
    expect(hash({ documents: renamed })).toBe(hash({}));
  });
});

describe('standing', () => {
  const scan = (code: typeof current | null) => ({ uploadId: 'scan', reading: { code } });
  it.each([
    [{ printed: false, scan: null }, 'needed'],
    [{ printed: true, scan: null }, 'printed'],
    [{ printed: true, scan: { uploadId: 'scan', reading: null } }, 'reading'],
    [{ printed: true, scan: scan(null) }, 'unreadable'],
    [{ printed: false, scan: scan(current) }, 'matches'],
    [{ printed: true, scan: scan({ ...current, contentHash: 'cd'.repeat(32) }) }, 'outdated'],
    [{ printed: true, scan: scan({ ...current, version: 1 }) }, 'outdated'],
    [{ printed: true, scan: scan({ ...current, entryId: ENTRY.replace('8', '9') }) }, 'other-entry'],
  ] as const)('%j is %s', (facts, standing) =>
    expect(pledgeStanding({ current, sealedBefore: [], decisions: [], ...facts })).toBe(standing),
  );

  it('holds for what was sealed, when approved requests alone changed the entry since', () => {
    const renamed = { ...content, title: '获批的新名称' };
    const now = { ...current, contentHash: pledgeHash(renamed) };
    const before = stillSealed([renamed, content], now);
    expect(before).toEqual([pledgeHash(content)]);
    const sealed = { ...current, contentHash: pledgeHash(content) };
    const at = (code: typeof current, since = before) =>
      pledgeStanding({ current: now, sealedBefore: since, printed: false, scan: scan(code), decisions: [] });
    expect(at(sealed)).toBe('stands');
    expect(at(now)).toBe('matches');
    expect(at({ ...sealed, version: 1 })).toBe('outdated');
    // The team writes on: what lies in its draft came of no request.
    expect(stillSealed([renamed, content], current)).toEqual([]);
    expect(at(sealed, [])).toBe('outdated');
    const eye = { verdict: 'accept', uploadId: 'scan', version: now.version, contentHash: sealed.contentHash } as const;
    const decisions = [
      { ...eye, decidedBy: 'a' },
      { ...eye, decidedBy: 'b' },
    ];
    const blurred = { current: now, sealedBefore: before, printed: false, scan: scan(null), decisions };
    expect(pledgeStanding(blurred)).toBe('accepted');
    expect(pledgeStanding({ ...blurred, sealedBefore: [] })).toBe('unreadable');
  });
});

describe('what a reviewer hears', () => {
  const due = new Date('2024-07-10T09:00:00Z');
  const before = new Date(due.getTime() - 1);
  const codes = (standing: PledgeStanding, now: Date) =>
    pledgeFindings(rule, { standing, scan: null }, due, now).map(({ code }) => code);
  it('that it is missing, from the moment it is due', () => {
    expect(codes('printed', before)).toEqual([]);
    expect(codes('printed', due)).toEqual(['pledge-missing']);
  });
  it('that another one was asked for, and from the moment it is due that it is missing', () => {
    expect(codes('asked', before)).toEqual(['pledge-asked']);
    expect(codes('asked', due)).toEqual(['pledge-missing']);
  });
  it('of a wrong scan at once, of one that fits or is being read nothing', () => {
    expect(codes('outdated', before)).toEqual(['pledge-outdated']);
    expect(codes('unreadable', before)).toEqual(['pledge-unreadable']);
    expect(codes('seen', before)).toEqual(['pledge-seen-once']);
    for (const quiet of ['matches', 'stands', 'reading', 'accepted'] as const) expect(codes(quiet, due)).toEqual([]);
  });
  it('it is due with its milestone, or with the entry’s own later correction', () => {
    const milestones = { CORRECTION: { endsAt: due } };
    const later = new Date(due.getTime() + 5);
    expect(
      sealDueAt(rule, milestones, { state: 'in_review', returnedUntil: null, extendedUntil: null, sealUntil: null }),
    ).toEqual(due);
    expect(
      sealDueAt(rule, milestones, { state: 'returned', returnedUntil: later, extendedUntil: null, sealUntil: null }),
    ).toEqual(later);
    expect(
      sealDueAt(rule, milestones, {
        state: 'returned',
        returnedUntil: before,
        extendedUntil: before,
        sealUntil: before,
      }),
    ).toEqual(due);
    expect(
      sealDueAt(rule, milestones, { state: 'admitted', returnedUntil: null, extendedUntil: null, sealUntil: later }),
    ).toEqual(later);
  });
});
