import { checkObjection, refuseUnlessRunning } from './objecting.js';

const person = { kind: 'person', name: '周一同', organisation: null, email: null } as const;
const unit = { ...person, kind: 'organisation', organisation: '通州第二医院' } as const;
const file = { id: 'f', side: 'objector' } as const;
const seal = { id: 's', side: 'seal' } as const;
const refused = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each([
  ['a named person with a file', person, ['f'], [file], null],
  ['nobody', { ...person, name: ' ' }, ['f'], [file], 'name-needed'],
  ['no file', person, [], [], 'evidence-needed'],
  ['a seal alone', unit, ['s'], [seal], 'evidence-needed'],
  ['a file of somebody else', person, ['f', 'x'], [file], 'evidence-unknown'],
  ['a unit without its seal', unit, ['f'], [file], 'seal-needed'],
  ['a unit without its name', { ...unit, organisation: '' }, ['f', 's'], [file, seal], 'organisation-needed'],
  ['a unit with both', unit, ['f', 's'], [file, seal], null],
])('answers %s', (_, who, wanted, brought, code) => {
  expect(refused(() => checkObjection(who, wanted, brought))).toBe(code);
});

it('takes objections to the last millisecond and not at the close', () => {
  const notice = { startsAt: new Date(1000), closesAt: new Date(2000), superseded: false };
  expect(refused(() => refuseUnlessRunning(notice, new Date(999)))).toBe('not-found');
  expect(refused(() => refuseUnlessRunning(notice, new Date(1999)))).toBeNull();
  expect(refused(() => refuseUnlessRunning(notice, new Date(2000)))).toBe('notice-over');
  expect(refused(() => refuseUnlessRunning({ ...notice, superseded: true }, new Date(1500)))).toBe('notice-superseded');
});
