import { acceptedBy, assertAcceptable, assertAskable, type SaidOfScan, saidOfScan } from './scan-decision.js';

const current = { version: 1, contentHash: 'ab' };
const scan = { uploadId: 'first' };
const by = (decidedBy: string, change: Partial<SaidOfScan> = {}): SaidOfScan => ({
  ...{ verdict: 'accept', uploadId: 'first', ...current, decidedBy },
  ...change,
});
const ask = (uploadId: string | null) => by('a', { verdict: 'ask', uploadId });

describe('what people said of a scan', () => {
  it.each<[string, SaidOfScan[], ReturnType<typeof saidOfScan>]>([
    ['nobody', [], null],
    ['one', [by('a')], 'seen'],
    ['the same one twice', [by('a'), by('a')], 'seen'],
    ['two', [by('a'), by('b')], 'accepted'],
    ['two, of another scan', [by('a', { uploadId: 'x' }), by('b', { uploadId: 'x' })], null],
    ['two, of what the entry said before', [by('a', { contentHash: 'cd' }), by('b', { contentHash: 'cd' })], null],
    ['one, who then asks for another', [by('a'), ask('first')], 'asked'],
    ['one before it was asked for again, one after', [by('a'), ask('x'), by('b')], 'seen'],
  ])('%s', (_, decisions, said) => expect(saidOfScan(decisions, scan, current)).toBe(said));

  it('stays asked for when the scan was taken away, not when another one came', () => {
    expect(saidOfScan([ask('first')], null, current)).toBe('asked');
    expect(saidOfScan([ask(null)], null, current)).toBe('asked');
    expect(saidOfScan([ask('first')], { uploadId: 'second' }, current)).toBeNull();
    expect(saidOfScan([ask(null)], scan, current)).toBeNull();
  });
});

it('accepts by eye what no program can tell, each person once', () => {
  const once = acceptedBy([by('a')], scan, current);
  expect(() => assertAcceptable('unreadable', new Set(), 'a')).not.toThrow();
  expect(() => assertAcceptable('seen', once, 'b')).not.toThrow();
  expect(() => assertAcceptable('seen', once, 'a')).toThrow('own-acceptance');
  for (const told of ['matches', 'outdated', 'other-entry', 'reading', 'needed', 'asked', 'accepted'] as const) {
    expect(() => assertAcceptable(told, new Set(), 'a')).toThrow('scan-not-doubtful');
  }
});

it('asks once, with a reason or a word, while a scan can follow', () => {
  const entry = { state: 'in_review' as const };
  const illegible = { reasons: ['illegible' as const], note: '' };
  expect(() => assertAskable(entry, 'unreadable', illegible)).not.toThrow();
  expect(() => assertAskable(entry, 'matches', { reasons: [], note: '公章不清' })).not.toThrow();
  expect(() => assertAskable(entry, 'matches', { reasons: [], note: ' ' })).toThrow('reason-missing');
  expect(() => assertAskable(entry, 'asked', illegible)).toThrow('scan-asked');
  expect(() => assertAskable({ state: 'refused' }, 'unreadable', illegible)).toThrow('entry-frozen');
});
