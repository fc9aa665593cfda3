import {
  type CategoryPlan,
  type ChecklistItem,
  type ChecklistReason,
  type ConsentPlan,
  type DocumentPlan,
  type EditionPlan,
  type EntryLimits,
  type FormPlan,
  type JudgingPlan,
  ORGANIZER_ROLES,
  type OrganizerPlan,
  type PledgePlan,
} from './edition-plan.js';
import { bans, condition, fieldShape, KEY } from './field-shape.js';
import { LANDINGS, type MilestonePlan, type Offset, OFFSET_UNITS } from './milestone-plan.js';
import { noticeShape } from './notice-plan.js';
import { certificatesShape, recusalShape, releaseShape } from './part-shapes.js';
import { awardingShape, awardShape } from './award-shape.js';
import { CODE, roundShape } from './round-shape.js';
import { day, flag, list, localised, matching, nullable, object, oneOf, text, whole } from './shape.js';

const offset = object<Offset>({
  from: matching(/^(T0|[A-Z0-9][A-Z0-9_]{0,39}\.(start|end))$/),
  count: whole(-400, 400),
  unit: oneOf(OFFSET_UNITS),
  land: oneOf(LANDINGS),
  at: matching(/^([01]\d|2[0-3]):[0-5]\d$/),
});
const milestone = object<MilestonePlan>(
  { code: CODE, name: localised(60), internal: flag, start: offset, end: offset },
  ['internal'],
);
const organizer = object<OrganizerPlan>({ role: oneOf(ORGANIZER_ROLES), order: whole(1, 99), name: localised(200) });
const category = object<CategoryPlan>({ code: CODE, name: localised(80), summary: localised(500) });
const form = object<FormPlan>(
  {
    version: whole(1, 10_000),
    title: object<NonNullable<FormPlan['title']>>({ forbids: bans }),
    sections: list(
      object<FormPlan['sections'][number]>({ code: KEY, name: localised(60), fields: list(fieldShape, 1, 60) }),
      1,
      20,
    ),
  },
  ['title'],
);
const document = object<DocumentPlan>(
  {
    code: CODE,
    name: localised(60),
    hint: localised(300),
    required: flag,
    requiredFrom: CODE,
    shownIf: condition,
    mediaTypes: list(matching(/^[a-z]+\/[a-z0-9.+-]+$/), 1, 10),
    maxBytes: whole(1, 209_715_200),
    maxPages: nullable(whole(1, 1000)),
    maxSeconds: whole(1, 3600),
    maxFiles: whole(1, 50),
    blind: flag,
  },
  ['hint', 'requiredFrom', 'shownIf', 'maxSeconds', 'maxFiles', 'blind'],
);
const pledge = object<PledgePlan>({
  version: whole(1, 10_000),
  text: localised(3000),
  document: CODE,
  sealDue: CODE,
});
const reason = object<ChecklistReason>({ code: CODE, text: localised(300) });
const question = object<ChecklistItem>(
  { code: CODE, text: localised(300), fields: list(text(120), 0, 60), reasons: list(reason, 0, 20) },
  ['fields', 'reasons'],
);

/** The shape of a plan: types, limits and formats of every member; what members mean to one another is in the rules. */
export const planShape = object<EditionPlan>(
  {
    code: matching(/^[A-Z0-9][A-Z0-9-]{1,39}$/),
    slug: matching(/^[a-z0-9][a-z0-9-]{0,39}$/),
    numberPrefix: matching(/^[A-Z0-9][A-Z0-9-]{0,19}$/),
    name: localised(120),
    theme: localised(200),
    summary: localised(2000),
    organizers: list(organizer, 1, 50),
    venue: object<EditionPlan['venue']>({ name: localised(120), address: localised(300), traffic: localised(1000) }),
    eligibility: object<EditionPlan['eligibility']>({
      provinces: list(matching(/^[1-9]\d$/), 1, 40),
      text: localised(2000),
    }),
    timeline: list(milestone, 1, 40),
    firstDay: day,
    tracks: list(category, 1, 40),
    divisions: list(category, 1, 10),
    rounds: list(roundShape, 1, 8),
    awards: list(awardShape, 1, 40),
    form,
    documents: list(document, 0, 20),
    consents: list(
      object<ConsentPlan>({ code: CODE, version: whole(1, 10_000), required: flag, text: localised(1000) }),
      0,
      20,
    ),
    pledge,
    checklist: list(question, 0, 50),
    faq: list(object<EditionPlan['faq'][number]>({ question: localised(200), answer: localised(2000) }), 0, 50),
    forum: nullable(object<NonNullable<EditionPlan['forum']>>({ name: localised(120), summary: localised(1000) })),
    correctionDays: whole(1, 30),
    members: object<EditionPlan['members']>({ min: whole(1, 50), max: whole(1, 50) }),
    entries: object<EntryLimits>({ lead: whole(1, 20), member: whole(1, 50) }),
    judging: object<JudgingPlan>({ undertaking: localised(6000), secondFactor: flag }),
    recusal: recusalShape,
    notices: noticeShape,
    awarding: awardingShape,
    certificates: certificatesShape,
    release: releaseShape,
  },
  ['firstDay', 'pledge', 'entries', 'recusal', 'judging', 'notices', 'awarding', 'certificates', 'release'],
);
