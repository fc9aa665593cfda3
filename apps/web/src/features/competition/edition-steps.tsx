import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/api/problem.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import { type SettingsView, useEditionStep } from './api/settings.js';
import { UnfinishedList } from './unfinished-list.js';

/** The two steps in an edition's life that cannot be undone: showing it to everybody, and closing it for ever. */
export function EditionSteps({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('organiser');
  const [asking, setAsking] = useState<'publication' | 'archive' | null>(null);
  const step = useEditionStep(settings.id);
  const problem = useRefusal(step.error);
  const { publishEdition, archiveEdition } = settings.can;
  if (!publishEdition && !archiveEdition) return null;
  const stop = () => {
    setAsking(null);
    step.reset();
  };
  return (
    <Card title={t('settings.life')}>
      <Stack>
        <Soft>{t(publishEdition ? 'settings.publish-text' : 'settings.archive-text')}</Soft>
        <Row>
          {publishEdition && (
            <Button look="primary" onClick={() => setAsking('publication')}>
              {t('settings.publication')}
            </Button>
          )}
          {archiveEdition && <Button onClick={() => setAsking('archive')}>{t('settings.archive')}</Button>}
        </Row>
      </Stack>
      <ConfirmReason
        open={asking !== null}
        title={t(`settings.${asking ?? 'archive'}-ask`)}
        verb={t(`settings.${asking ?? 'archive'}`)}
        danger={asking === 'archive'}
        minLength={0}
        busy={step.isPending}
        problem={isProblem(step.error, 'edition-unfinished') ? null : problem}
        onConfirm={() => asking && step.mutate(asking, { onSuccess: stop })}
        onCancel={stop}
      >
        <Stack>
          <p>{t(`settings.${asking ?? 'archive'}-means`)}</p>
          <UnfinishedList error={step.error} base={`/organiser/${settings.slug}`} />
        </Stack>
      </ConfirmReason>
    </Card>
  );
}
