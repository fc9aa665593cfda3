import { Loaded } from '../../../ui/loaded.js';
import { useProgress } from '../api/progress.js';
import type { RoundView } from '../api/rounds.js';
import { Vacancies } from '../seats/vacancies.js';

/** Seats that judges left while they write, as on the round's page. */
export function FreeSeats({ round }: { round: RoundView }) {
  return (
    <Loaded query={useProgress(round.id, true)}>
      {({ vacancies }) => (vacancies.length > 0 ? <Vacancies round={round} vacancies={vacancies} /> : null)}
    </Loaded>
  );
}
