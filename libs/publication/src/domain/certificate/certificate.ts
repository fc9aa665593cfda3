import { lifecycle } from '#kernel';

/** What a certificate now is: `corrected` when another one took its place. */
export type CertificateState = 'valid' | 'corrected' | 'revoked';

/** The life of a certificate. */
export const certificateLife = lifecycle<CertificateState, 'correct' | 'revoke'>({
  initial: 'valid',
  final: ['corrected', 'revoked'],
  moves: { valid: { correct: 'corrected', revoke: 'revoked' } },
});

/** What a bulk issue now is. */
export type IssueState = 'running' | 'done' | 'cancelled';

/** The life of a bulk issue: whatever ends a process, the next one goes on with it. */
export const issueLife = lifecycle<IssueState, 'finish' | 'cancel'>({
  initial: 'running',
  final: ['done', 'cancelled'],
  moves: { running: { finish: 'done', cancel: 'cancelled' } },
});
