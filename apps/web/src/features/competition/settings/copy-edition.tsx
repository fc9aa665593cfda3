import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { shanghaiDate, shanghaiInstant } from '#kernel';
import { serverNow } from '../../../lib/clock.js';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { useCopyEdition } from '../api/copies.js';
import type { SettingsView } from '../api/settings.js';

/** Makes the next edition from this one. */
export function CopyEdition({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('copy.title')}>
      <Stack>
        <Soft>{t('copy.text')}</Soft>
        <div>
          <Button onClick={() => setAsking(true)}>{t('copy.verb')}</Button>
        </div>
      </Stack>
      {asking && <CopyDialog editionId={settings.id} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function CopyDialog({ editionId, onClose }: { editionId: string; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const go = useNavigate();
  const copy = useCopyEdition(editionId);
  const nextYear = Number(shanghaiDate(serverNow()).slice(0, 4)) + 1;
  const form = useForm({
    initial: { t0: `${nextYear}-05-20` },
    send: ({ t0 }) => copy.mutateAsync(shanghaiInstant(t0, '00:00').toISOString()),
    done: ({ slug }) => go(`/organiser/${slug}/settings`),
  });
  return (
    <FormDialog
      open
      title={t('copy.title')}
      verb={t('copy.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <TextField label={t('copy.t0')} type="date" hint={t('copy.t0-hint')} {...form.bind('t0')} />
    </FormDialog>
  );
}
