import type { Field } from '#kernel';
import { formSteps, gapsOf, progressOf, stepStates } from './gaps.js';
import type { EntryPlan } from './plan.js';

const name = { 'zh-CN': '名', en: 'name' };
const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: name, required: true, blindSafe: true },
  ...more,
});
const plan: EntryPlan = {
  tracks: [],
  divisions: [],
  eligibility: { provinces: ['11'] },
  members: { min: 2, max: 3 },
  entries: { lead: 1, member: 2 },
  form: {
    version: 1,
    sections: [
      { code: 'about', name, fields: [field('summary', { min: 4 })] },
      { code: 'market', name, fields: [field('market', { shownIf: { field: 'division', in: ['B'] } })] },
    ],
  },
  documents: [{ code: 'PLAN', name, required: true, mediaTypes: [], maxBytes: 1, maxPages: null }],
  consents: [],
  rounds: [],
};
const dossier = {
  title: '卒中救治系统',
  track: '01',
  division: 'A',
  organisation: null,
  documents: [],
  members: ['a', 'b'],
};

describe('the sealed pledge', () => {
  it('is no gap: it may follow after the submit', () => {
    const scan = { ...plan.documents[0]!, code: 'PLEDGE' };
    const sealed = { ...plan, documents: [...plan.documents, scan], pledge: { document: 'PLEDGE' } };
    expect(gapsOf(sealed, dossier, {})).toEqual(gapsOf(plan, dossier, {}));
    expect(stepStates(sealed, dossier, {})).toEqual(stepStates(plan, dossier, {}));
  });
});

describe('gapsOf', () => {
  it('names what is missing in the order of the form, with the step where it is mended', () => {
    expect(gapsOf(plan, dossier, { summary: '短' }).map(({ step, path }) => [step, path])).toEqual([
      ['basics', 'organisation'],
      ['about', 'summary'],
      ['documents', 'documents.PLAN'],
    ]);
  });

  it('asks for as many members as the edition wants', () => {
    expect(gapsOf(plan, { ...dossier, members: ['a'] }, {}).map(({ step }) => step)).toContain('members');
    expect(gapsOf(plan, { ...dossier, members: ['a', 'b', 'c', 'd'] }, {}).map(({ step }) => step)).toContain(
      'members',
    );
  });

  it('asks what the division shows', () => {
    expect(gapsOf(plan, { ...dossier, division: 'B' }, {}).map(({ path }) => path)).toContain('market');
  });

  it('is empty when everything is there', () => {
    const full = { ...dossier, organisation: {}, documents: [{ kind: 'PLAN' }] };
    expect(gapsOf(plan, full, { summary: '已经够长' })).toEqual([]);
    expect(progressOf(stepStates(plan, full, { summary: '已经够长' }))).toEqual({ done: 7, total: 7 });
  });
});

describe('a call for later materials', () => {
  const later: EntryPlan = {
    ...plan,
    form: {
      version: 1,
      sections: [
        ...plan.form.sections,
        { code: 'pitch', name, fields: [field('presenter', { requiredFrom: 'FINAL' })] },
      ],
    },
    documents: [...plan.documents, { ...plan.documents[0]!, code: 'PITCH', requiredFrom: 'FINAL' }],
  };
  const called = { ...dossier, materials: { round: 'FINAL', parts: ['presenter', 'documents.PITCH'] } };

  it('leads through its own steps alone', () => {
    expect(formSteps(later, { materials: null })).toEqual(['basics', 'about', 'market', 'pitch', 'documents']);
    expect(formSteps(later, called)).toEqual(['pitch', 'documents']);
  });

  it('lacks what its round needs, whatever else is empty', () => {
    expect(gapsOf(later, called, {}).map(({ step, path }) => [step, path])).toEqual([
      ['pitch', 'presenter'],
      ['documents', 'documents.PITCH'],
    ]);
  });
});
