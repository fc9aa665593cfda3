import type { Field } from '#kernel';
import { findingsOf } from './completeness.js';
import { withoutContacts } from './contact.js';
import { lookAtOrganisation } from './eligibility.js';
import { contentOf, type Draft } from './revision.js';
import { checkTitle, cleanTitle, titleKey } from './title.js';

const label = { 'zh-CN': '', en: '' };
const field = (key: string, over: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label, required: true, blindSafe: true },
  ...over,
});
const rules = {
  form: {
    version: 4,
    sections: [{ fields: [field('summary'), field('market', { shownIf: { field: 'division', in: ['B'] } })] }],
  },
  documents: [
    { code: 'PLAN', required: true },
    { code: 'VIDEO', required: false },
  ],
  consents: [
    { code: 'PROCESSING', version: 2, required: true },
    { code: 'MEDIA', version: 1, required: false },
  ],
  tracks: [{ code: '01' }],
  divisions: [{ code: 'A' }, { code: 'B' }],
  members: { min: 2, max: 3 },
};
const member = (personId: string) => ({ personId, name: '周宁', role: '研发', unit: '医院', contribution: '样机' });
const organisation = { id: 'o', name: '医院', uscc: null, kind: 'hospital', region: '110112' };
const PLAN = { kind: 'PLAN', uploadId: 'u', name: 'a.pdf', sha256: 'f', size: 1 };
const LOOKED = { mediaType: 'application/pdf', state: 'passed' as const, flaw: null, pages: 2, seconds: null };
const draft: Draft = {
  answers: ['summary', 'market', 'gone'].map((key) => ({ field: key, row: '', value: 'x', version: 3, savedAt: '' })),
  documents: [{ ...PLAN, ...LOOKED }],
  consents: [{ code: 'PROCESSING', version: 2 }],
  organisation,
  lead: { id: 'p', name: '林知远', email: 'lead@example.org', phones: [] },
  members: [member('p'), member('q')],
};

describe('contentOf', () => {
  const basics = { title: '二尖瓣修复', track: '01', division: 'A' };

  it('freezes what is shown, with its hashes, and no address', () => {
    const content = contentOf(basics, draft, rules);
    expect(content).toEqual({
      ...{ ...basics, formVersion: 4, organisation, documents: [PLAN], consents: draft.consents },
      ...{ lead: { id: 'p', name: '林知远' }, members: draft.members, answers: { summary: 'x' } },
    });
    expect(contentOf({ ...basics, division: 'B' }, draft, rules).answers).toEqual({ summary: 'x', market: 'x' });
  });
});

describe('findingsOf', () => {
  const dossier = {
    ...{ title: '二尖瓣修复', track: '01', division: 'A', organisationId: 'o', answers: { summary: 'x' } },
    ...{ documents: draft.documents, consents: draft.consents, organisation, members: draft.members },
    proof: { fields: [], numbers: [] },
  };
  const paths = (over: object) => findingsOf(rules, { ...dossier, ...over }).map(({ path, code }) => `${path} ${code}`);

  it('finds nothing in what is complete, and each thing that is not', () => {
    expect(paths({})).toEqual([]);
    expect(paths({ organisationId: null })).toEqual(['organisation required']);
    expect(paths({ answers: {} })).toEqual(['summary required']);
    expect(paths({ division: 'B' })).toEqual(['market required']);
    expect(paths({ documents: [] })).toEqual(['documents.PLAN required']);
    expect(paths({ consents: [{ code: 'PROCESSING', version: 1 }] })).toEqual(['consents.PROCESSING required']);
    expect(paths({ members: [member('p')] })).toEqual(['members too-few']);
    expect(paths({ members: ['p', 'q', 'r', 's'].map(member) })).toEqual(['members too-many']);
    expect(paths({ title: '短', track: '09' })).toEqual(['title too-short', 'track not-an-option']);
  });
});

describe('titles', () => {
  it('are counted in code points and compared without case, width, spaces and punctuation', () => {
    expect(checkTitle('𠮷𠮷𠮷𠮷')).toEqual([]);
    expect(checkTitle('𠮷𠮷𠮷')).toMatchObject([{ code: 'too-short' }]);
    expect(checkTitle('字'.repeat(41))).toMatchObject([{ code: 'too-long' }]);
    expect(cleanTitle('  AI　 心电\t监测 ')).toBe('AI 心电 监测');
    expect(titleKey('ＡＩ心电“监测”')).toBe(titleKey('ai 心电监测'));
    expect(titleKey('！？。…')).not.toBe('');
  });
});

describe('withoutContacts', () => {
  it('drops telephone numbers and addresses, also inside rows, and answers of unknown fields', () => {
    const columns = [field('name'), field('mobile', { kind: 'phone' })];
    const fields = [
      field('phone', { kind: 'phone' }),
      field('mail', { kind: 'email' }),
      field('people', { kind: 'rows', columns }),
    ];
    const answers = { phone: '138', mail: 'a@b', people: [{ id: '1', name: '周宁', mobile: '139' }], old: 'x' };
    expect(withoutContacts(fields, answers)).toEqual({ people: [{ id: '1', name: '周宁' }] });
  });
});

describe('lookAtOrganisation', () => {
  const look = (uscc: string | null, region: string, declared = region, authority: string | null = null) =>
    lookAtOrganisation(['11', '12', '13'], { uscc, region, authority }, declared);

  it('comes to one of three outcomes and never to a wall', () => {
    expect(look('12110000400687411U', '110105')).toEqual({ outcome: 'eligible', findings: [] });
    expect(look('12100000400000624D', '110108').outcome).toBe('needs-proof');
    expect(look('91350100M000100Y43', '350100').outcome).toBe('needs-partner');
    expect(look(null, '110105')).toMatchObject({ outcome: 'needs-proof', findings: [{ code: 'uscc-missing' }] });
    expect(look(null, '110105', '110105', '联勤保障部队').findings).toEqual([
      { path: 'organisation.uscc', code: 'uscc-none', params: { authority: '联勤保障部队' } },
    ]);
    expect(look('12110000400999999X', '110105').findings).toContainEqual({
      path: 'organisation.uscc',
      code: 'uscc-check-digit',
    });
    expect(look('12110000400687411U', '350100', '110105')).toMatchObject({
      outcome: 'eligible',
      findings: [{ code: 'region-differs' }],
    });
  });
});
