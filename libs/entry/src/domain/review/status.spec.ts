import { ENTRY_STATES } from '../entry.js';
import { statusOf } from './status.js';

const at = (day: number) => new Date(day * 86_400_000);
const registration = { startsAt: at(10), endsAt: at(20) };
const entry = {
  ...{ state: 'draft' as const, returnedUntil: null, returnedAt: null, waitsUntil: null },
  ...{ revisionNo: 1, materialsRevision: null },
};
const codeAt = (of: object, day: number) => statusOf({ ...entry, ...of }, registration, at(30), at(day));

it('says when registration opens, closes, and has closed', () => {
  expect([codeAt({}, 1), codeAt({}, 10), codeAt({}, 20)]).toEqual([
    { code: 'draft-early', at: at(10) },
    { code: 'draft', at: at(20) },
    { code: 'draft-late', at: null },
  ]);
});

it('names the expected end of the review, and says so when it has passed', () => {
  expect(codeAt({ state: 'submitted' }, 21)).toEqual({ code: 'submitted', at: at(30) });
  expect(codeAt({ state: 'in_review' }, 21)).toEqual({ code: 'in-review', at: at(30) });
  expect(codeAt({ state: 'in_review' }, 30)).toEqual({ code: 'delayed', at: null });
  expect(codeAt({ state: 'in_review', returnedAt: at(25) }, 31)).toEqual({ code: 'in-review-again', at: null });
});

it('turns a return whose deadline has passed into a refusal', () => {
  const returned = { state: 'returned', returnedAt: at(22), returnedUntil: at(25) };
  expect(codeAt(returned, 24)).toEqual({ code: 'returned', at: at(25) });
  expect(codeAt(returned, 25)).toEqual({ code: 'refused', at: null });
});

it('says that a submit waits for its files, whatever its deadline, and what follows when they do not come', () => {
  const returned = { state: 'returned', returnedAt: at(22), returnedUntil: at(25), waitsUntil: at(26) };
  expect(codeAt(returned, 25)).toEqual({ code: 'waiting', at: at(26) });
  expect(codeAt(returned, 26)).toEqual({ code: 'refused', at: null });
  expect(codeAt({ waitsUntil: at(21) }, 20)).toEqual({ code: 'waiting', at: at(21) });
  expect(codeAt({ waitsUntil: at(21) }, 21)).toEqual({ code: 'draft-late', at: null });
});

it('says until when a team called for more hands it in, that it has, or that it has not', () => {
  const called = { ...entry, state: 'admitted' as const, materialsRevision: 1 };
  const at40 = { ...registration, materialsEndsAt: at(40) };
  const status = (of: object, day: number) => statusOf({ ...called, ...of }, at40, at(30), at(day));
  expect([status({}, 39), status({}, 40)]).toEqual([
    { code: 'materials', at: at(40) },
    { code: 'materials-late', at: at(40) },
  ]);
  expect([status({ revisionNo: 2 }, 39), status({ revisionNo: 2 }, 40)]).toEqual([
    { code: 'materials-done', at: at(40) },
    { code: 'admitted', at: null },
  ]);
});

it('is never silent', () => {
  for (const state of ENTRY_STATES) expect(codeAt({ state }, 21).code).not.toBe('');
});
