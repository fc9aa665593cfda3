import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Stack } from '../../../ui/stack.js';
import type { Award } from '../api/prizes.js';
import {
  type Ballot,
  useBallots,
  useCountRound,
  useOpenBallot,
  useVoidBallot,
  useWhenDecided,
} from '../api/ballots.js';
import styles from '../prizes.module.css';
import { BallotRounds } from './ballot-rounds.js';

/** The panel's votes on one award: opening one, its rounds, and what they came to. */
export function BallotDesk({ editionId, award, mayOpen }: { editionId: string; award: Award; mayOpen: boolean }) {
  const { t } = useTranslation('deliberation');
  const { data } = useBallots(editionId);
  const open = useOpenBallot(editionId);
  const ballots = data?.items.filter(({ awardCode }) => awardCode === award.code) ?? [];
  const running = ballots.some(({ state }) => state === 'open');
  useWhenDecided(editionId, running);
  if (!data) return null;
  const named = data.nominations.filter(({ awardCode }) => awardCode === award.code);
  return (
    <Stack>
      {named.length > 0 && (
        <details className={styles.gone}>
          <summary>{t('desk.named', { count: named.length })}</summary>
          {named.map(({ id, entry, holderName, namedBy, grounds }) => (
            <p key={id}>{t('desk.named-one', { who: holderName ?? entry.title, by: namedBy, grounds })}</p>
          ))}
        </details>
      )}
      {ballots.map((ballot) =>
        ballot.kept ? (
          <Notice key={ballot.id} title={t('desk.kept')}>
            {t('desk.kept-text')}
          </Notice>
        ) : (
          <OneBallot key={ballot.id} editionId={editionId} ballot={ballot} mayClose={data.can.open} />
        ),
      )}
      {data.can.open && mayOpen && !running && (
        <Row>
          <Button look="primary" busy={open.isPending} onClick={() => open.mutate(award.code)}>
            {t('desk.open')}
          </Button>
        </Row>
      )}
      <Refused error={open.error} />
    </Stack>
  );
}

function OneBallot({ editionId, ballot, mayClose }: { editionId: string; ballot: Ballot; mayClose: boolean }) {
  const { t } = useTranslation('deliberation');
  const [asking, setAsking] = useState<'count' | 'void' | null>(null);
  const count = useCountRound(editionId);
  const breakOff = useVoidBallot(editionId);
  const [uncounted, unbroken] = [useRefusal(count.error), useRefusal(breakOff.error)];
  const close = () => setAsking(null);
  const round = ballot.rounds.at(-1);
  return (
    <Stack>
      <BallotRounds ballot={ballot} />
      {ballot.state === 'open' && mayClose && (
        <Row>
          <Button onClick={() => setAsking('count')}>{t('desk.count')}</Button>
          <Button look="text" onClick={() => setAsking('void')}>
            {t('desk.void')}
          </Button>
        </Row>
      )}
      <ConfirmReason
        open={asking === 'count'}
        title={t('desk.count-ask')}
        verb={t('desk.count')}
        minLength={0}
        busy={count.isPending}
        problem={uncounted}
        onConfirm={() => count.mutate(ballot.id, { onSuccess: close })}
        onCancel={close}
      >
        <p>{t('desk.count-means', { turnout: round?.turnout ?? 0, electors: ballot.electors })}</p>
      </ConfirmReason>
      <ConfirmReason
        open={asking === 'void'}
        title={t('desk.void-ask')}
        verb={t('desk.void')}
        danger
        busy={breakOff.isPending}
        problem={unbroken}
        onConfirm={(reason) => breakOff.mutate({ id: ballot.id, reason }, { onSuccess: close })}
        onCancel={close}
      >
        <p>{t('desk.void-means')}</p>
      </ConfirmReason>
    </Stack>
  );
}
