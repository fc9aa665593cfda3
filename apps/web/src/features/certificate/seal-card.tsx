import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Card } from '../../ui/card.js';
import { Field } from '../../ui/field.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { useKeepSeal } from './api/certificates.js';

/** Takes the picture of the seal; nobody sees it again but on paper. */
export function SealCard({ editionId, keptAt }: { editionId: string; keptAt: string | null }) {
  const { t } = useTranslation('certificate');
  const dates = useDates();
  const keeping = useKeepSeal(editionId);
  return (
    <Card title={t('seal.title')}>
      <Stack>
        <Soft>{keptAt ? t('seal.kept', { at: dates.instant(keptAt) }) : t('seal.none')}</Soft>
        <Field label={t('seal.file')} hint={t('seal.hint')}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept="image/png"
              disabled={keeping.isPending}
              onChange={({ target: { files } }) => files?.[0] && keeping.mutate(files[0])}
            />
          )}
        </Field>
        <Refused error={keeping.error} />
      </Stack>
    </Card>
  );
}
