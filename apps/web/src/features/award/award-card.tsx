import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Row } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import type { Award, PrizesView } from './api/prizes.js';
import { BallotDesk } from './ballot/ballot-desk.js';
import { NominateDialog } from './nominate-dialog.js';
import { PrizeLine } from './prize-line.js';
import styles from './prizes.module.css';
import { VacancyDialog } from './vacancy-dialog.js';
import { choicesOf, ranksDecide, type Ranks, seatsOf } from './tied.js';

interface AwardCardProps {
  editionId: string;
  award: Award;
  view: PrizesView;
  ranks: Ranks;
  rule: string | undefined;
}

/** One award of the catalogue with its seats. */
export function AwardCard({ editionId, award, view, ranks, rule }: AwardCardProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const [asking, setAsking] = useState<'name' | 'leave' | null>(null);
  const gone = view.items.filter(({ awardCode, state }) => awardCode === award.code && state === 'withdrawn');
  const open = award.quota - award.taken;
  const choices = choicesOf(award, view);
  const begun =
    !ranksDecide(view, ranks) || view.items.some(({ rank, state }) => rank !== null && state !== 'withdrawn');
  const mayVote = award.choice === 'ballot' || (award.kind === 'tiered' && choices.length > 0);
  const mayName = view.can.propose && open > 0 && (award.kind === 'special' || begun);
  return (
    <section className={styles.award} aria-label={say(award.name)}>
      <div className={styles.head}>
        <h2>
          <Icon name="prize" size={22} />
          {say(award.name)}
        </h2>
        <StateTag tone={open === 0 ? 'success' : 'neutral'}>
          {t('prizes.taken', { taken: award.taken, quota: award.quota })}
        </StateTag>
      </div>
      {rule && <p className={styles.rule}>{rule}</p>}
      <Seats editionId={editionId} award={award} view={view} ranks={ranks} />
      {(award.choice === 'ballot' || choices.length > 0) && (
        <BallotDesk editionId={editionId} award={award} mayOpen={open > 0 && view.can.propose && mayVote} />
      )}
      {mayName && (
        <Row>
          {choices.length > 0 && award.choice !== 'ballot' && (
            <Button onClick={() => setAsking('name')}>
              {t(award.kind === 'special' ? 'prizes.nominate' : 'prizes.decide-tie')}
            </Button>
          )}
          <Button look="text" onClick={() => setAsking('leave')}>
            {t('prizes.leave')}
          </Button>
        </Row>
      )}
      <PassedOver award={award} />
      <Withdrawn prizes={gone} />
      {asking === 'name' && (
        <NominateDialog
          editionId={editionId}
          award={award}
          choices={choices}
          ranks={ranks}
          onClose={() => setAsking(null)}
        />
      )}
      <VacancyDialog editionId={editionId} award={award} open={asking === 'leave'} onClose={() => setAsking(null)} />
    </section>
  );
}

/** Who has each seat, as far as the reader may know, and how many are open. */
function Seats({ editionId, award, view, ranks }: Omit<AwardCardProps, 'rule'>) {
  const { t } = useTranslation('organiser');
  const prizes = seatsOf(view.items, award.code);
  const open = award.quota - award.taken;
  const hidden = award.taken - prizes.length;
  return (
    <ul className={styles.prizes}>
      {prizes.map((prize) => (
        <PrizeLine key={prize.id} editionId={editionId} prize={prize} ranks={ranks} view={view} />
      ))}
      {hidden > 0 && <li className={styles.prize}>{t('deliberation:board-seat-hidden', { count: hidden })}</li>}
      {open > 0 && <li className={styles.open}>{t('prizes.open', { count: open })}</li>}
    </ul>
  );
}

/** Who is no candidate and why, folded away. */
function PassedOver({ award: { passedOver } }: { award: Award }) {
  const { t } = useTranslation('organiser');
  if (passedOver.length === 0) return null;
  return (
    <details className={styles.gone}>
      <summary>{t('prizes.passed-over', { count: passedOver.length })}</summary>
      {passedOver.map(({ entry, reason }) => (
        <p key={entry.id}>{`${entry.number} ${entry.title} · ${t(`prizes.passed-over-reasons.${reason}`)}`}</p>
      ))}
    </details>
  );
}

/** Prizes that were taken back, folded away. */
function Withdrawn({ prizes }: { prizes: PrizesView['items'] }) {
  const { t } = useTranslation('organiser');
  if (prizes.length === 0) return null;
  return (
    <details className={styles.gone}>
      <summary>{t('prizes.gone', { count: prizes.length })}</summary>
      {prizes.map((prize) => (
        <p key={prize.id}>{prize.entry ? `${prize.entry.number} ${prize.entry.title}` : t('prizes.vacant')}</p>
      ))}
    </details>
  );
}
