import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LinkButton } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Lot, useLots } from '../api/lots.js';
import { CommitForm } from './commit-form.js';
import { LotPeople } from './lot-people.js';
import { LotSteps } from './lot-steps.js';

const TONES = { committed: 'warning', drawn: 'success', void: 'neutral' } as const;

/** Draws of experts for a round: a new one, and those there were, each with its public page. */
export function LotDesk({ roundId }: { roundId: string }) {
  const { t } = useTranslation('lots');
  return (
    <Loaded query={useLots(roundId)}>
      {({ items, can }) => (
        <>
          {can.commit && !items.some(({ draw }) => draw.state === 'committed') && <CommitForm roundId={roundId} />}
          {items.length === 0 && !can.commit && <EmptyState icon="people" title={t('desk.none')} />}
          {items.map((lot) => (
            <OneLot key={lot.draw.id} roundId={roundId} lot={lot} runs={can.commit} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function OneLot({ roundId, lot, runs }: { roundId: string; lot: Lot; runs: boolean }) {
  const { t } = useTranslation('lots');
  const { draw } = lot;
  const tag = <StateTag tone={TONES[draw.state]}>{t(`desk.states.${draw.state}`)}</StateTag>;
  return (
    <Card title={t('desk.draw', { event: draw.event })} aside={tag}>
      <Stack>
        <p>{draw.quotas.map(({ kind, count }) => t('quota', { kind: t(`kinds.${kind}`), count })).join('，')}</p>
        {draw.state === 'void' && (
          <p>{draw.voidReason === 'overdue' ? t('board.overdue') : t('board.void', { reason: draw.voidReason })}</p>
        )}
        {draw.state === 'drawn' && <LotPeople people={lot.people} />}
        {runs && <LotSteps roundId={roundId} lot={lot} />}
        <Row>
          <LinkButton to={`/expert-lots/${draw.id}`}>{t('desk.public')}</LinkButton>
        </Row>
      </Stack>
    </Card>
  );
}
