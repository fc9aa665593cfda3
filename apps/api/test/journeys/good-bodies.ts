import { newId } from '#platform/chance';
import { certificateBodies } from './certificate-bodies.js';
import { closingBodies } from './closing-bodies.js';
import { entryBodies } from './entry-bodies.js';
import { planOf } from './given.js';
import { publicationBodies } from './publication-bodies.js';
import { prizeBodies } from './prize-bodies.js';
import { recusalBodies } from './recusal-bodies.js';
import { resultSetBodies } from './result-set-bodies.js';
import { stageBodies } from './stage-bodies.js';

/** A good body for each route that takes one, so that only the person can be what is wrong. */
export function goodBodies(ids: Record<string, string>, judge: object): Record<string, unknown> {
  const reason = '测试权限';
  const moment = { startsAt: '2030-01-01T09:00:00+08:00', endsAt: '2030-01-02T09:00:00+08:00' };
  const sheet = { marks: [], comment: '', suggestion: '', version: 0 };
  const words = { subject: reason, body: reason };
  const text = { 'zh-CN': reason, en: reason };
  const announcement = { title: text, body: text, pinned: false };
  return {
    'POST /editions': { plan: planOf(2024), t0: moment.startsAt },
    'PUT /editions/{editionId}/settings': { plan: planOf(2024), version: 1 },
    'PATCH /editions/{editionId}/settings': { parts: { correctionDays: 9 }, version: 1, note: reason },
    'POST /editions/{editionId}/settings/previews': { parts: { correctionDays: 9 } },
    'PUT /editions/{editionId}/plan-file': { file: JSON.stringify(planOf(2024)), version: 1 },
    'POST /editions/{editionId}/plan-file/previews': { file: '{}' },
    'PUT /editions/{editionId}/versions/{version}/reversal': { note: reason },
    'POST /editions/{editionId}/copies': { t0: moment.startsAt },
    'PUT /editions/{editionId}/working-days/years/{year}': { reason },
    'PUT /editions/{editionId}/working-days/days/{day}': { kind: 'holiday', name: '假', reason },
    'DELETE /editions/{editionId}/working-days/days/{day}': { reason },
    'PUT /editions/{editionId}/milestones/{code}': { ...moment, reason, version: 1 },
    'POST /editions/{editionId}/extensions': { whom: 'O-0001', until: moment.endsAt, reason },
    'POST /editions/{editionId}/register/merges': { sourceId: newId(), targetId: newId(), reason },
    'PUT /editions/{editionId}/register/organisations/{id}': {
      version: 1,
      name: '某医院',
      aliases: [],
      parent: null,
      reason,
    },
    'POST /editions/{editionId}/invitations': { email: 'x@example.org', name: '何静怡', role: 'secretariat' },
    'POST /editions/{editionId}/judges': judge,
    ...publicationBodies,
    ...prizeBodies,
    ...resultSetBodies,
    'POST /editions/{editionId}/entries': { title: '经导管修复装置', track: '02', division: 'A' },
    ...{ 'POST /editions/{editionId}/message-releases': {}, 'POST /editions/{editionId}/message-drops': {} },
    'PUT /editions/{editionId}/message-templates/{template}': { locale: 'en', ...words, version: 0 },
    'DELETE /editions/{editionId}/message-templates/{template}': { locale: 'en', version: 0 },
    'POST /editions/{editionId}/message-templates/{template}/previews': { locale: 'en', ...words },
    'PUT /editions/{editionId}/message-holds/{template}': { held: true },
    'POST /editions/{editionId}/announcements': announcement,
    ...{
      'PUT /announcements/{id}': { ...announcement, version: 1 },
      'PUT /announcements/{id}/publication': { mail: false },
    },
    ...entryBodies(reason),
    'POST /editions/{editionId}/entry-batches': { action: 'start', entryIds: [ids.entries] },
    'POST /editions/{editionId}/entry-batches/preview': { action: 'start', entryIds: [ids.entries] },
    ...{ 'PATCH /judges/{id}': { capacity: 5, version: 1 }, 'PUT /rounds/{id}/panel': { judgeIds: [ids.judges] } },
    'PUT /rounds/{id}/assignment': { seed: 'seed-1' },
    ...{ ...stageBodies, ...recusalBodies },
    ...{ ...closingBodies(ids, reason), ...certificateBodies(reason) },
    ...{ 'PUT /assignments/{id}/sheet': sheet, 'PUT /assignments/{id}/sheet/submission': { version: 0 } },
    ...{
      'DELETE /assignments/{id}/sheet/submission': { reason },
      'PUT /assignments/{id}/recusal': { kind: 'personal', reason },
    },
  };
}
