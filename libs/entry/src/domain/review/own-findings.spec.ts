import type { Field } from '#kernel';
import type { RevisionContent } from '../revision.js';
import { sameFinding } from './finding.js';
import { ownFindings } from './own-findings.js';
import { pairFindings, traitsOf } from './pair-findings.js';

const label = { 'zh-CN': '', en: '' };
const field = (key: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  ...{ key, kind, label, required: false, blindSafe: false },
  ...more,
});
const columns = [
  field('name', 'person_name'),
  field('unit', 'text'),
  field('validUntil', 'date', { validUntil: true }),
];
const fields = [
  ...[field('summary', 'long_text'), field('leadPhone', 'phone'), field('foundedOn', 'date')],
  field('licenceUntil', 'date', { validUntil: true }),
  field('partners', 'rows', { columns }),
];
const member = (name: string, unit: string) => ({ personId: name, name, unit, role: '', contribution: '' });
const content = (answers: RevisionContent['answers'], members = [member('林', 'A')]): RevisionContent => ({
  ...{ title: '名称', track: '01', division: 'A', formVersion: 1, lead: { id: 'p', name: '林' } },
  organisation: { id: 'o', name: '医院', uscc: null, kind: 'hospital', region: '110112' },
  ...{ answers, members, documents: [], consents: [] },
});
const documents = [
  { code: 'PLAN', required: true },
  { code: 'LICENCE', required: true, shownIf: { field: 'organisationKind', in: ['company'] } },
  { code: 'PROTOTYPE', required: true, requiredFrom: 'FINAL' },
];
const rules = { fields, documents, members: { min: 3 } };
const day = { today: '2024-07-05', organisation: [{ path: 'uscc', code: 'check-digit' }] };

it('names missing files, small teams, what has expired and what is odd about the organisation', () => {
  const partners = [{ name: '林', unit: 'A', validUntil: '2024-07-04' }];
  const found = ownFindings(content({ licenceUntil: '2024-07-05', foundedOn: '2001-01-01', partners }), rules, day);
  expect(found.map(({ code, path, severity }) => [code, path, severity])).toEqual([
    ['check-digit', 'organisation', 'warning'],
    ['file-missing', 'documents.PLAN', 'blocking'],
    ['team-small', 'members', 'blocking'],
    ['expired', 'partners.0.validUntil', 'blocking'],
  ]);
});

it('says whom the title names: the organisation, the lead, a member, and nobody twice', () => {
  const team = [member('林知远', 'A'), member('欧阳·𠮷', 'A'), member('王', 'A')];
  const about = (title: string) => ({
    ...content({}, team),
    ...{ title, lead: { id: 'p', name: '林知远' } },
    organisation: { id: 'o', name: '北京安贞医院', uscc: null, kind: 'hospital', region: '110112' },
  });
  const names = (title: string) =>
    ownFindings(
      about(title),
      { fields: [], documents: [], members: { min: 1 } },
      { today: day.today, organisation: [] },
    );
  expect(names('王牌心脏瓣膜')).toEqual([]);
  expect(names('北京 安贞医院林知远团队 欧阳𠮷 瓣膜')).toEqual([
    {
      ...{ code: 'title-names', severity: 'warning', path: 'title', otherId: null },
      params: { names: '北京安贞医院、林知远、欧阳·𠮷' },
    },
  ]);
});

it('compares longer texts, numbers and members, never names alone nor people of a list', () => {
  const partners = [{ name: '王伟', unit: '甲医院' }];
  const told = '本项目面向基层医疗机构。'.repeat(15);
  const mine = content({ leadPhone: '138 0013 8000', partners, summary: told });
  const other = (answers: RevisionContent['answers']) => ({ id: 'e2', content: content(answers, [member('林', 'B')]) });
  const codes = (answers: RevisionContent['answers']) =>
    pairFindings(fields, mine, other(answers)).map(({ code }) => code);
  expect(codes({ leadPhone: '+8613800138000' })).toEqual(['contact-shared']);
  expect(codes({ partners })).toEqual([]);
  expect(codes({ summary: told })).toEqual(['text-alike']);
  expect(codes({ summary: told.slice(0, 120) })).toEqual([]);
  const [shared] = pairFindings(fields, mine, {
    id: 'e2',
    content: content({}, [member('无', 'B'), member('林', 'A')]),
  });
  expect(shared).toMatchObject({ code: 'person-shared', path: 'members.0', params: { otherPath: 'members.1' } });
  const led = (name: string) => content({}, [member(name, '')]);
  const [twice] = pairFindings(fields, led('林知远'), { id: 'e2', content: led('林知远') });
  expect(twice).toMatchObject({ code: 'person-shared', path: 'members.0' });
  expect(pairFindings(fields, led('林知远'), { id: 'e2', content: led('周宁') })).toEqual([]);
  expect(traitsOf(fields, mine).map(({ kind }) => kind)).toEqual(['text', 'phone', 'person']);
});

it('takes a likeness that grew for a new finding', () => {
  const alike = (share: number, otherId = 'e2') => ({
    ...{ code: 'text-alike', severity: 'warning' as const, path: 'summary', params: { share }, otherId },
  });
  expect([sameFinding(alike(50), alike(45)), sameFinding(alike(60), alike(45))]).toEqual([true, false]);
  expect(sameFinding(alike(50), alike(50, 'e3'))).toBe(false);
});
