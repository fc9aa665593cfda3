import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type PrizesView, usePropose } from './api/prizes.js';
import { AwardCard } from './award-card.js';
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
  const byRank = ranksDecide(view, ranks);
  return (
    <>
      {byRank && view.can.propose && <Propose editionId={editionId} />}
      <ConfirmCard editionId={editionId} view={view} byRank={byRank} />
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
    </>
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
