import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type PrizesView, usePropose } from './api/prizes.js';
import { AwardCard } from './award-card.js';
import { CascadeCard } from './cascade-card.js';
import { ConfirmCard } from './confirm-card.js';
import styles from './prizes.module.css';
import { ranksDecide, type Ranks } from './tied.js';

interface PrizeBoardProps {
  editionId: string;
  view: PrizesView;
  /** Places in the final, where the reader may know them. */
  ranks: Ranks;
  /** What each special award looks at, in words. */
  rules: ReadonlyMap<string, string>;
}

/** The catalogue of prizes: who is proposed for what, what is still open, and the second person's confirmation. */
export function PrizeBoard({ editionId, view, ranks, rules }: PrizeBoardProps) {
  const { t } = useTranslation('deliberation');
  const byRank = ranksDecide(view, ranks);
  return (
    <>
      <Stack>
        {view.hidden > 0 && <Notice title={t('room.hidden', { count: view.hidden })}>{t('board-hidden-text')}</Notice>}
        {byRank && view.can.propose && <Propose editionId={editionId} />}
        <CascadeCard editionId={editionId} view={view} />
        <ConfirmCard editionId={editionId} view={view} byRank={byRank} />
      </Stack>
      <div className={styles.board}>
        {view.catalogue.map((award) => (
          <AwardCard
            key={award.code}
            editionId={editionId}
            award={award}
            view={view}
            ranks={ranks}
            rule={rules.get(award.code)}
          />
        ))}
      </div>
      <SkippedList view={view} />
    </>
  );
}

/** Who has no prize by rank, each with the reason. */
function SkippedList({ view: { skipped } }: { view: PrizesView }) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  if (skipped.length === 0) return null;
  return (
    <div className={styles.after}>
      <Card title={t('skipped.title', { count: skipped.length })}>
        <ul>
          {skipped.map(({ entry, rank, reason, limit }) => {
            const why = t(`skipped.reasons.${reason}`, { name: limit ? say(limit.name) : '' });
            return <li key={entry.id}>{t('skipped.line', { rank, title: entry.title, why })}</li>;
          })}
        </ul>
      </Card>
    </div>
  );
}

function Propose({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organiser');
  const propose = usePropose(editionId);
  return (
    <Card title={t('prizes.propose-title')}>
      <Stack>
        <p>{t('prizes.propose-text')}</p>
        <Refused error={propose.error} />
        <div>
          <Button look="primary" busy={propose.isPending} onClick={() => propose.mutate()}>
            {t('prizes.propose')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
