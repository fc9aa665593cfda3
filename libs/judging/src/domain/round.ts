import { lifecycle } from '#kernel';

/** Where a round stands. */
export type RoundState = 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';
/**
 * `prepare` is every change of entrants or panel: it makes an earlier draw void. `amend` is what organisers do while
 * judges write: replace one, reopen a sheet, record votes, release one entry's result. `excuse` answers for what stands in the way. `print` puts its sheets on paper. `promote` is what follows once it is known who goes on,
 * `takeBack` makes that unknown again.
 */
export type RoundVerb =
  | 'prepare'
  | 'assign'
  | 'print'
  | 'open'
  | 'amend'
  | 'excuse'
  | 'close'
  | 'reopen'
  | 'release'
  | 'advance'
  | 'promote'
  | 'takeBack';

/** The life of a round; a closed round may be reopened (with a reason) as long as it has not advanced, or once its advance is taken back. */
export const round = lifecycle<RoundState, RoundVerb>({
  initial: 'planned',
  final: [],
  moves: {
    planned: { prepare: 'planned', assign: 'assigned' },
    assigned: { prepare: 'planned', assign: 'assigned', print: 'assigned', open: 'open' },
    open: { print: 'open', amend: 'open', excuse: 'open', close: 'closed' },
    closed: { release: 'closed', reopen: 'open', advance: 'advanced' },
    advanced: { promote: 'advanced', excuse: 'advanced', takeBack: 'closed' },
  },
});

/** Whether the time for writing has ended: online with the round's milestone, in a hall, which may run late, when the round is closed. */
export function isOver(kind: 'online_review' | 'pitch' | 'live_pitch', endsAt: Date, at: Date): boolean {
  return kind === 'online_review' && at >= endsAt;
}
