/** Who confirms a submitted sheet: its judge, and the scorekeeper who has seen it. */
export const SIGNING_SIDES = ['judge', 'scorekeeper'] as const;
export type SigningSide = (typeof SIGNING_SIDES)[number];
/** Under one's own account, or by hand on the paper sheet. */
export type SigningWay = 'account' | 'paper';

/** A submitted sheet that is to be signed. */
export interface SignableSheet {
  assignmentId: string;
  /** of its last revision */
  hash: string;
  /** whoever judged it */
  judgePersonId: string | null;
  signed: readonly SigningSide[];
}

/** Why a sheet cannot be signed now; null: it can. */
export type SigningObstacle = 'signature-outdated' | 'signature-own-sheet' | 'signature-given';

/**
 * What keeps somebody from signing a sheet under their account: it is no longer what they saw, it is theirs where the
 * other side signs, or this side has signed.
 */
export function signingObstacle(
  sheet: SignableSheet,
  { side, personId, hash }: { side: SigningSide; personId: string; hash: string },
): SigningObstacle | null {
  if (sheet.hash !== hash) return 'signature-outdated';
  if (side === 'scorekeeper' && sheet.judgePersonId === personId) return 'signature-own-sheet';
  return sheet.signed.includes(side) ? 'signature-given' : null;
}
