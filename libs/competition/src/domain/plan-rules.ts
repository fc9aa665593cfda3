import { DomainError, type Finding } from '#kernel';
import { calendarOf } from './calendar.js';
import { type EditionPlan, entriesOf } from './edition-plan.js';
import { duplicates, findingIf } from './finding.js';
import { timelineOf } from './timeline.js';

export { certificateFindings } from './certificate-rules.js';

const CODED = ['timeline', 'tracks', 'divisions', 'rounds', 'awards', 'documents', 'consents', 'checklist'] as const;

/** Codes are unique within their list, and so are the places of the organisers. */
export function codeFindings(plan: EditionPlan): Finding[] {
  const coded = CODED.flatMap((list) =>
    duplicates(
      plan[list].map((one) => one.code),
      (index) => `${list}.${index}.code`,
    ),
  );
  const places = plan.organizers.map(({ role, order }) => `${role} ${order}`);
  return [...coded, ...duplicates(places, (index) => `organizers.${index}.order`)];
}

/** The sealed pledge has a document for its scan, not asked for at submit, and a milestone it is due by. */
export function pledgeFindings({ pledge, documents, timeline }: EditionPlan): Finding[] {
  if (!pledge) return [];
  const document = documents.find(({ code }) => code === pledge.document);
  const due = timeline.some(({ code }) => code === pledge.sealDue);
  return [
    ...findingIf(!document, 'pledge.document', 'unknown-code', { value: pledge.document }),
    ...findingIf(!due, 'pledge.sealDue', 'unknown-code', { value: pledge.sealDue }),
  ];
}

/** The milestone without which nobody can enter. */
const NEEDED = 'REGISTRATION';
/** Any day: faults of the offsets themselves show from wherever they are counted. */
const ANY_DAY = new Date('2024-05-20T00:00:00+08:00');

/**
 * Offsets name edges that exist, without a circle, and every milestone begins before it ends; what people who take part
 * wait for is not kept from them.
 */
export function timelineFindings(plan: EditionPlan): Finding[] {
  if (!plan.timeline.some(({ code }) => code === NEEDED)) {
    return findingIf(true, 'timeline', 'unknown-code', { value: NEEDED });
  }
  const unknown = unknownEdges(plan.timeline);
  return unknown.length > 0 ? unknown : [...hiddenFindings(plan), ...countFindings(plan)];
}

const EDGES = ['start', 'end'] as const;

/** Every offset that is counted from a stage which is not there. */
function unknownEdges(timeline: EditionPlan['timeline']): Finding[] {
  const edges = new Set(['T0', ...timeline.flatMap(({ code }) => EDGES.map((edge) => `${code}.${edge}`))]);
  return timeline.flatMap((stage, index) =>
    EDGES.flatMap((edge) => {
      const { from } = stage[edge];
      return findingIf(!edges.has(from), `timeline.${index}.${edge}.from`, 'unknown-code', { value: from });
    }),
  );
}

function hiddenFindings({ timeline, rounds, pledge }: EditionPlan): Finding[] {
  const awaited = [NEEDED, pledge?.sealDue, ...rounds.flatMap(({ milestone, materials }) => [milestone, materials])];
  return timeline.flatMap(({ code, internal }, index) =>
    findingIf(internal === true && awaited.includes(code), `timeline.${index}.internal`, 'awaited-by-teams'),
  );
}

function countFindings(plan: EditionPlan): Finding[] {
  try {
    timelineOf(plan.timeline, ANY_DAY, calendarOf([]));
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const index = plan.timeline.findIndex(({ code }) => code === error.details.milestone);
    return findingIf(true, index < 0 ? 'timeline' : `timeline.${index}`, error.code, { ...error.details });
  }
}

/** Team sizes run from least to most, who may lead entries may belong to them, and the region codes differ. */
export function teamFindings(plan: EditionPlan): Finding[] {
  const { min, max } = plan.members;
  const size = findingIf(min > max, 'members.max', 'too-small', { min });
  const { lead, member } = entriesOf(plan);
  const places = findingIf(lead > member, 'entries.member', 'too-small', { min: lead });
  return [...size, ...places, ...duplicates(plan.eligibility.provinces, (index) => `eligibility.provinces.${index}`)];
}

/**
 * Each relation has one rule, and what is looked for in the form names a person or an organisation. A question that the
 * form does not ask is no fault: nothing is found there.
 */
export function recusalFindings({ recusal }: EditionPlan): Finding[] {
  if (!recusal) return [];
  const codes = recusal.relations.map(({ code }) => code);
  return [
    ...duplicates(codes, (index) => `recusal.relations.${index}.code`),
    ...recusal.mentions.flatMap(({ person, organisation }, index): Finding[] =>
      (person ?? organisation) ? [] : [{ path: `recusal.mentions.${index}.organisation`, code: 'required' }],
    ),
  ];
}

/** Each kind of list has one rule, and a number has its own place in the name of a notice. */
export function noticeFindings({ notices }: Pick<EditionPlan, 'notices'>): Finding[] {
  if (!notices) return [];
  const codes = notices.lists.map(({ code }) => code);
  const unnumbered = Object.entries(notices.number).filter(([, text]) => !text.includes('{no}'));
  return [
    ...duplicates(codes, (index) => `notices.lists.${index}.code`),
    ...unnumbered.map(([locale]): Finding => ({ path: `notices.number.${locale}`, code: 'wrong-format' })),
  ];
}
