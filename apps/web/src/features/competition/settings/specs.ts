import { JUDGE_KINDS } from '#kernel';
import { awardingNode, awardsNode } from './award-node.js';
import { correctable, fileCondition } from './form-conditions.js';
import { formNode } from './form-node.js';
import { asBag, blank, choiceOf, group, type Node, nextCode, text } from './node.js';
import { recusalNode } from './recusal-node.js';
import { certificatesNode, noticesNode, releaseNode } from './result-nodes.js';
import { roundNode, freshRound } from './round-node.js';
import { NAMED_TIMELINE } from '../timeline/timeline-node.js';

const ROLES = ['guide', 'host', 'operator', 'co_operator', 'supporter'];
const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Types of files by the names people know; the same in both languages. */
const MEDIA = Object.entries({
  PDF: 'application/pdf',
  PPTX: `${OFFICE}.presentationml.presentation`,
  DOCX: `${OFFICE}.wordprocessingml.document`,
  JPG: 'image/jpeg',
  PNG: 'image/png',
  MP4: 'video/mp4',
}).map(([name, code]) => ({ code, name: { 'zh-CN': name, en: name } }));
/** Mega bytes are what people think in. */
const MEGA = 1_048_576;

const list = (item: Node, fresh: (items: readonly unknown[]) => unknown): Node => ({
  kind: 'list',
  item,
  fresh: (_, items) => fresh(items),
});
const category = (stem: string): Node =>
  list(group('category', { code: { kind: 'code' }, name: text(80), summary: text(500, true) }), (items) => ({
    code: nextCode(stem, items),
    name: blank(),
    summary: blank(),
  }));

const organizer = group('organizer', {
  role: choiceOf('organizer-role', ROLES),
  order: { kind: 'whole' },
  name: text(200),
});

const document = group('document', {
  code: { kind: 'code' },
  name: text(60),
  hint: { kind: 'text', max: 300, long: true, optional: true },
  required: { kind: 'flag' },
  requiredFrom: {
    when: ({ required }) => required === true,
    node: {
      kind: 'choice',
      options: ({ rounds }) => rounds.map(({ code, name }) => ({ code, name })),
      absent: 'from-submit',
    },
  },
  shownIf: fileCondition,
  mediaTypes: { kind: 'choices', options: () => MEDIA },
  maxBytes: { kind: 'whole', scale: MEGA },
  maxPages: { kind: 'whole', empty: 'null' },
  maxFiles: { kind: 'whole', empty: 'absent' },
  maxSeconds: { kind: 'whole', empty: 'absent' },
  blind: { kind: 'flag' },
});

const consent = group('consent', { code: { kind: 'code' }, required: { kind: 'flag' }, text: text(1000, true) });
const pledge = group('pledge', {
  text: text(3000, true),
  document: { kind: 'choice', options: ({ documents }) => documents.map(({ code, name }) => ({ code, name })) },
  sealDue: { kind: 'choice', options: ({ timeline }) => timeline.map(({ code, name }) => ({ code, name })) },
});
const reasons = list(group('reason', { code: { kind: 'code' }, text: text(300, true) }), (items) => ({
  code: nextCode('REASON_', items),
  text: blank(),
}));
/** Reasons, and what a no opens, are edited where the questions of the edition have them. */
const check = group('check', {
  code: { kind: 'code' },
  text: text(300, true),
  fields: { when: ({ fields }) => fields !== undefined, node: { kind: 'choices', options: correctable } },
  reasons: { when: (within) => within['reasons'] !== undefined, node: reasons },
});
const freshCheck = (items: readonly unknown[]) => {
  const [like] = items.map(asBag);
  const more = {
    ...(like?.['fields'] !== undefined && { fields: [] }),
    ...(like?.['reasons'] !== undefined && { reasons: [] }),
  };
  return { code: nextCode('CHECK_', items), text: blank(), ...more };
};
const question = group('question', { question: text(200), answer: text(2000, true) });
const forum = group('forum', { name: text(120), summary: text(1000, true) });

/** How each part of a plan is edited. */
export const PART_NODES: Record<string, Node> = {
  name: text(120),
  theme: text(200),
  summary: text(2000, true),
  organizers: list(organizer, (items) => ({
    role: 'host',
    order: items.filter((one) => asBag(one)['role'] === 'host').length + 1,
    name: blank(),
  })),
  venue: group('venue', { name: text(120), address: text(300), traffic: text(1000, true) }),
  eligibility: group('eligibility', {
    provinces: { kind: 'choices', options: (plan) => provinces(plan.eligibility.provinces) },
    text: text(2000, true),
  }),
  firstDay: { kind: 'first-day' },
  timeline: NAMED_TIMELINE,
  tracks: category('T'),
  divisions: category('D'),
  rounds: { kind: 'list', item: roundNode(JUDGE_KINDS), fresh: freshRound },
  awards: awardsNode,
  awarding: awardingNode,
  form: formNode,
  documents: list(document, (items) => ({
    ...{ code: nextCode('FILE_', items), name: blank(), required: false },
    ...{ mediaTypes: ['application/pdf'], maxBytes: 10 * MEGA, maxPages: null },
  })),
  consents: list(consent, (items) => ({
    ...{ code: nextCode('CONSENT_', items), version: 1, required: false, text: blank() },
  })),
  pledge: {
    kind: 'maybe',
    absent: 'null',
    inner: pledge,
    fresh: ({ documents, timeline }) => ({
      ...{ version: 1, text: blank(), document: documents[0]?.code ?? '' },
      sealDue: timeline.find(({ code }) => code === 'CORRECTION')?.code ?? timeline[0]?.code ?? '',
    }),
  },
  checklist: list(check, freshCheck),
  recusal: recusalNode,
  notices: noticesNode,
  certificates: certificatesNode,
  release: releaseNode,
  faq: list(question, () => ({ question: blank(), answer: blank() })),
  forum: { kind: 'maybe', absent: 'null', fresh: () => ({ name: blank(), summary: blank() }), inner: forum },
  correctionDays: { kind: 'whole' },
  members: group('members', { min: { kind: 'whole' }, max: { kind: 'whole' } }),
  judging: {
    kind: 'maybe',
    absent: 'null',
    inner: group('judging', { undertaking: text(6000, true), secondFactor: { kind: 'flag' } }),
    fresh: () => ({ undertaking: blank(), secondFactor: false }),
  },
  entries: group('entries', { lead: { kind: 'whole' }, member: { kind: 'whole' } }),
};

/** The provinces by the first two digits of their codes (GB/T 2260). */
const PROVINCES = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';

function provinces(chosen: readonly string[]) {
  const codes = [...new Set([...PROVINCES.split(' '), ...chosen])];
  return codes.map((code) => ({ code, group: 'province' }));
}
