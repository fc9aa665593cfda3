import { type Localised, LOCALES } from '#kernel';
import type { Opening, OpeningFinding } from './opening.js';

/** Slack for recusals: there is room for 15 % more sheets than are needed. */
const SLACK_PERCENT = 115;

function odd(path: string, code: string, params: Record<string, unknown> = {}): OpeningFinding {
  return { path, code, params, blocking: false };
}

/**
 * Whether the judges can carry the rounds: `judges × load limit ≥ 1.15 × entries × judges an entry` where each entry
 * has judges of its own; elsewhere a panel that reads everything must not read more than its limit.
 */
export function judgeOpening({ plan, seats, expectedEntries }: Opening): OpeningFinding[] {
  const judges = seats.judge ?? 0;
  return plan.rounds.flatMap((round, index): OpeningFinding[] => {
    const entries = index === 0 ? expectedEntries : (plan.rounds[index - 1]?.advance?.total ?? 0);
    const facts = { round: round.code, entries, judges, limit: round.loadLimit };
    if (round.judgesPerEntry === null) {
      const load = Math.ceil(entries / round.rooms);
      return load > round.loadLimit ? [odd(`rounds.${index}.loadLimit`, 'round-too-full', { ...facts, load })] : [];
    }
    const needed = Math.ceil((entries * round.judgesPerEntry * SLACK_PERCENT) / (100 * round.loadLimit));
    return judges < needed ? [odd(`rounds.${index}.judgesPerEntry`, 'judges-too-few', { ...facts, needed })] : [];
  });
}

/** Somebody has to do the formal review, and somebody to watch. */
export function seatOpening({ seats }: Opening): OpeningFinding[] {
  const due = [
    ['secretariat', 'no-secretariat'],
    ['supervisor', 'no-supervisor'],
  ] as const;
  return due.flatMap(([role, code]) => ((seats[role] ?? 0) === 0 ? [odd('staff', code)] : []));
}

/** Telephone numbers that the form wants proven, where no code would arrive: teams hand in without the proof. */
export function proofOpening({ plan, provable }: Opening): OpeningFinding[] {
  const asked = plan.form.sections.flatMap(({ fields }, section) =>
    fields.flatMap(({ verified }, at) => (verified ? [`form.sections.${section}.fields.${at}`] : [])),
  );
  return provable ? [] : asked.map((path) => odd(path, 'phones-unprovable'));
}

/** Texts that say in one language what they say in the other, letter for letter. */
export function textOpening({ plan }: Opening): OpeningFinding[] {
  return untranslated(plan, '').map((path) => odd(path, 'text-untranslated'));
}

/** Words that an edition cannot do without, or rarely does. */
export function wordOpening({ plan }: Opening): OpeningFinding[] {
  const consent = plan.consents.some(({ required }) => required);
  return [
    ...(consent ? [] : [{ ...odd('consents', 'no-required-consent'), blocking: true }]),
    ...(plan.organizers.some(({ role }) => role === 'host') ? [] : [odd('organizers', 'no-host')]),
    ...(plan.documents.some(({ required }) => required) ? [] : [odd('documents', 'no-required-document')]),
    ...(plan.checklist.length > 0 ? [] : [odd('checklist', 'no-checklist')]),
    ...(plan.faq.length > 0 ? [] : [odd('faq', 'no-faq')]),
  ];
}

const HAN = /\p{Script=Han}/u;

function untranslated(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) {
    const [first, ...others] = LOCALES.map((locale) => value[locale]);
    return first !== undefined && HAN.test(first) && others.includes(first) ? [path] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => untranslated(inner, path === '' ? key : `${path}.${key}`));
}

function isLocalised(value: object): value is Localised {
  return LOCALES.every((locale) => Object.hasOwn(value, locale));
}
