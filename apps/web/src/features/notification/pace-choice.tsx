import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/choice-fields.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type Pace, useChoosePace, usePace } from './api/inbox.js';

const PACES = ['at-once', 'daily'] as const satisfies readonly Pace[];

/** How often one is written to. */
export function PaceChoice() {
  const { t } = useTranslation('inbox');
  const choose = useChoosePace();
  return (
    <Loaded query={usePace()}>
      {({ pace }) => (
        <Stack>
          <RadioGroup
            label={t('pace.label')}
            value={choose.variables ?? pace}
            options={PACES.map((one) => ({ value: one, label: t(`pace.${one}`), note: t(`pace.${one}-note`) }))}
            onChange={(value) => choose.mutate(value as Pace)}
          />
          {choose.isSuccess && <Notice tone="success">{t('pace.saved')}</Notice>}
          <Refused error={choose.error} />
        </Stack>
      )}
    </Loaded>
  );
}
