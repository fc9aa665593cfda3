import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Notice } from '../../../ui/notice.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type Reveal, usePrepareReveal } from '../api/reveal.js';
import { Presenter } from './presenter.js';

interface RevealDeskProps {
  reveal: Reveal;
  lost: boolean;
  /** Makes the script from the prizes as they are confirmed; absent: nobody has decided about any, so ranks say. */
  byPrizes?: PrizeScript | undefined;
}

/** How a script is made from confirmed prizes. */
export interface PrizeScript {
  make: (withValues: boolean) => void;
  busy: boolean;
  error: Error | null;
}

/** A round's reveal: made from the released result, then presented. */
export function RevealDesk({ reveal, lost, byPrizes }: RevealDeskProps) {
  const { t } = useTranslation('stage');
  const { script } = reveal;
  return (
    <Stack>
      {lost && <Notice tone="warning">{t('lost')}</Notice>}
      {!reveal.released && (
        <EmptyState icon="clock" title={t('reveal.unreleased')}>
          {t('reveal.unreleased-hint')}
        </EmptyState>
      )}
      {script && <Presenter reveal={reveal} script={script} />}
      {reveal.released && reveal.can.prepare && (!script || script.state === 'prepared') && (
        <Prepare roundId={reveal.roundId} again={script !== null} byPrizes={byPrizes} />
      )}
    </Stack>
  );
}

interface PrepareProps {
  roundId: string;
  again: boolean;
  byPrizes: PrizeScript | undefined;
}

function Prepare({ roundId, again, byPrizes }: PrepareProps) {
  const { t } = useTranslation('stage');
  const [withValues, say] = useState(true);
  const prepare = usePrepareReveal(roundId);
  const error = byPrizes?.error ?? prepare.error;
  const busy = prepare.isPending || byPrizes?.busy === true;
  const make = (kind: 'prizes' | 'ranks') =>
    kind === 'prizes' && byPrizes ? byPrizes.make(withValues) : prepare.mutate({ kind, withValues });
  return (
    <Card title={t(again ? 'reveal.prepare-again' : 'reveal.prepare')}>
      <Stack>
        <Soft>{t('reveal.prepare-hint')}</Soft>
        {error && <Notice tone="danger">{error.message}</Notice>}
        <label>
          <input type="checkbox" checked={withValues} onChange={({ target }) => say(target.checked)} />{' '}
          {t('reveal.with-values')}
        </label>
        <div>
          {(['prizes', 'ranks'] as const).map((kind) => (
            <Button key={kind} busy={busy} onClick={() => make(kind)}>
              {t(`reveal.by-${kind}`)}
            </Button>
          ))}
        </div>
      </Stack>
    </Card>
  );
}
