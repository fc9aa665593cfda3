import { useTranslation } from 'react-i18next';
import { Countdown } from '../../../ui/countdown.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Ballot } from '../api/ballots.js';
import styles from '../prizes.module.css';

const TONES = { open: 'warning', decided: 'success', undecided: 'neutral', void: 'neutral' } as const;

/** A vote's rounds: turnout while one is open, numbers of votes once it is counted. */
export function BallotRounds({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('deliberation');
  const nameOf = (id: string) => {
    const one = ballot.candidates.find((candidate) => candidate.id === id);
    return one ? (one.holderName ?? one.entry.title) : '';
  };
  return (
    <div className={styles.prize}>
      <div>
        <p className={styles.title}>
          {t('desk.ballot')} <StateTag tone={TONES[ballot.state]}>{t(`desk.states.${ballot.state}`)}</StateTag>
        </p>
        <p className={styles.soft}>
          {t('desk.electors', { count: ballot.electors })}
          {ballot.recused.length > 0 && ` · ${t('desk.recused', { names: ballot.recused.join(t('comma')) })}`}
        </p>
        {ballot.rounds.map((round) => (
          <div key={round.no}>
            <p>
              {t(round.outcome === 'void' ? 'desk.round-void' : 'desk.round', {
                no: round.no,
                turnout: round.turnout,
                electors: ballot.electors,
              })}
              {round.outcome ? ` · ${t(`desk.outcomes.${round.outcome}`)}` : ' · '}
              {!round.outcome && <Countdown to={round.closesAt} />}
            </p>
            {round.votes.length > 0 && (
              <ul>
                {round.votes.map(({ id, votes }) => (
                  <li key={id}>{t('desk.votes', { name: nameOf(id), count: votes })}</li>
                ))}
                {round.abstained > 0 && <li>{t('desk.abstained', { count: round.abstained })}</li>}
              </ul>
            )}
          </div>
        ))}
        {ballot.voidReason !== null && <p className={styles.soft}>{ballot.voidReason}</p>}
      </div>
    </div>
  );
}
