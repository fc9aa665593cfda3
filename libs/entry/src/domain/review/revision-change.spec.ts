import type { RevisionContent } from '../revision.js';
import { changesBetween } from './revision-change.js';
import { checkLifecycle } from '#testing';
import { proposalLife } from './proposal.js';

const content: RevisionContent = {
  ...{ title: '名称', track: '01', division: 'A', formVersion: 1, lead: { id: 'p', name: '林' } },
  organisation: { id: 'o', name: '医院', uscc: null, kind: 'hospital', region: '110112' },
  answers: { trl: '6', rivals: [{ name: '林', id: 'm1' }] },
  members: [{ personId: 'p', name: '林', role: '', unit: 'A', contribution: '' }],
  documents: [{ kind: 'PLAN', uploadId: 'u', name: 'a.pdf', sha256: 'x', size: 1 }],
  consents: [],
};

const LEAD = { id: 'p', name: '林', role: '', unit: 'A', contribution: '' };

it('names what differs, part by part, and nothing else', () => {
  expect(changesBetween(content, structuredClone(content))).toEqual([]);
  const after = structuredClone(content);
  Object.assign(after, { title: '新名称', answers: { trl: '5', rivals: [{ id: 'm1', name: '林' }], market: '新' } });
  after.members.push({ personId: 'q', name: '周', role: '研发', unit: 'B', contribution: '' });
  after.documents[0]!.sha256 = 'y';
  expect(changesBetween(content, after).map(({ path, before, after: is }) => [path, before, is])).toEqual([
    ['title', '名称', '新名称'],
    ['members', [LEAD], [LEAD, { id: 'q', name: '周', role: '研发', unit: 'B', contribution: '' }]],
    ['trl', '6', '5'],
    ['documents.PLAN', { name: 'a.pdf', sha256: 'x', size: 1 }, { name: 'a.pdf', sha256: 'y', size: 1 }],
    ['market', null, '新'],
  ]);
});

it('lets a proposal end in one of three ways', () => checkLifecycle(proposalLife));
