import type { Field } from '#kernel';
import type { RevisionContent } from './revision.js';
import { hiddenBeside, unsentParts } from './unsent.js';

const handedIn: RevisionContent = {
  ...{ title: '名称', track: '02', division: 'A', formVersion: 1, lead: { id: 'p', name: '林' } },
  organisation: { id: 'o', name: '医院', uscc: null, kind: 'hospital', region: '110112' },
  answers: { trl: '6', market: '旧', rivals: [{ id: 'r1', name: '甲' }] },
  members: [],
  documents: [{ kind: 'PLAN', uploadId: 'u', name: 'a.pdf', sha256: 'x', size: 1 }],
  consents: [],
};
const text = (key: string, over: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: { 'zh-CN': key, en: key }, required: false, blindSafe: false },
  ...over,
});

describe('unsentParts', () => {
  it('are what the draft says beyond the submit: answers, basics, organisation, files', () => {
    const draft = structuredClone(handedIn);
    Object.assign(draft, { title: '新名称', answers: { ...draft.answers, market: '新', stage: 'clinical' } });
    draft.organisation = { ...draft.organisation, id: 'q', name: '另一医院' };
    draft.documents = [{ kind: 'PLAN', uploadId: 'v', name: 'b.pdf', sha256: 'y', size: 2 }];
    expect(unsentParts(handedIn, draft)).toEqual([
      { path: 'title', value: '新名称' },
      { path: 'organisation', value: { name: '另一医院', uscc: null, region: '110112' } },
      { path: 'market', value: '新' },
      { path: 'documents.PLAN', value: [{ uploadId: 'v', name: 'b.pdf', sha256: 'y', size: 2 }] },
      { path: 'stage', value: 'clinical' },
    ]);
  });

  it('are neither what is open, nor what was cleared, nor who is in the team', () => {
    const draft = structuredClone(handedIn);
    draft.answers = { trl: '7', rivals: draft.answers['rivals'] };
    draft.members = [{ personId: 'q', name: '周', role: '', unit: '', contribution: '' }];
    expect(unsentParts(handedIn, draft, ['trl'])).toEqual([]);
    expect(unsentParts(handedIn, { ...draft, organisation: null })).toEqual([{ path: 'trl', value: '7' }]);
  });
});

it('knows the questions that what was handed in does not show', () => {
  const fields = [
    text('registrationNo', { shownIf: { field: 'trl', in: ['8', '9'] } }),
    text('grade', { shownIf: { field: 'organisationKind', in: ['hospital'] } }),
    text('deviceClass', { shownIf: { field: 'track', in: ['01'] } }),
    text('market'),
  ];
  expect(hiddenBeside(fields, handedIn)).toEqual(['registrationNo', 'deviceClass']);
});
