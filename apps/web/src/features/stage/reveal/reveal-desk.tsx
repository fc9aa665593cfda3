import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type Reveal, usePrepareReveal } from '../api/reveal.js';
import { Presenter } from './presenter.js';

interface RevealDeskProps {
  reveal: Reveal;
  lost: boolean;
}

/** A round's reveal: made from the released result, then presented. */
export function RevealDesk({ reveal, lost }: RevealDeskProps) {
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
        <Prepare roundId={reveal.roundId} again={script !== null} />
      )}
    </Stack>
  );
}

function Prepare({ roundId, again }: { roundId: string; again: boolean }) {
  const { t } = useTranslation('stage');
  const [withValues, say] = useState(true);
  const prepare = usePrepareReveal(roundId);
  return (
    <Card title={t(again ? 'reveal.prepare-again' : 'reveal.prepare')}>
      <Stack>
        <Soft>{t('reveal.prepare-hint')}</Soft>
        <Refused error={prepare.error} />
        <label>
          <input type="checkbox" checked={withValues} onChange={({ target }) => say(target.checked)} />{' '}
          {t('reveal.with-values')}
        </label>
        <Row>
          {(['prizes', 'ranks'] as const).map((kind) => (
            <Button key={kind} busy={prepare.isPending} onClick={() => prepare.mutate({ kind, withValues })}>
              {t(`reveal.by-${kind}`)}
            </Button>
          ))}
        </Row>
      </Stack>
    </Card>
  );
}
