import { newId } from '#platform/chance';
import { pdf, upload } from './given.js';

/** Good bodies for the routes of paper sheets and signatures. */
export const paperBodies = (reason: string): Record<string, unknown> => {
  const sheet = { marks: [], comment: '', suggestion: '' };
  return {
    'POST /rounds/{id}/paper-prints': { orderBy: 'judge', language: 'zh-CN' },
    'PUT /paper-sheets/{id}/transcript': sheet,
    'PUT /paper-sheets/{id}/decision': { ...sheet, reason },
    'PUT /paper-sheets/{id}/choice': { keep: 'paper', reason },
    'DELETE /paper-sheets/{id}': { reason },
    'PUT /paper-sheets/{id}/scan': upload(pdf('p')),
    'PUT /paper-sheets/{id}/signatures': { side: 'judge' },
    'POST /rounds/{id}/signatures': { side: 'judge', sheets: [{ assignmentId: newId(), hash: '0'.repeat(64) }] },
  };
};
