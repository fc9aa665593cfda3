import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/download.js';
import { Button } from '../../ui/button.js';
import { Facts, Fact } from '../../ui/facts.js';
import { Loaded } from '../../ui/loaded.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { useOwnRecords, useTakeRecords } from './api/own-records.js';

/** What is kept about the person, by section, and taking all of it away. */
export function OwnRecords() {
  const { t } = useTranslation('inbox');
  const take = useTakeRecords();
  const download = () =>
    take.mutate(undefined, {
      onSuccess: (data) => saveFile('own-records.json', JSON.stringify(data, null, 2), 'application/json'),
    });
  return (
    <Loaded query={useOwnRecords()}>
      {({ sections }) => (
        <Stack>
          <Facts>
            {sections.map(({ section, count }) => (
              <Fact key={section} label={t([`mine.sections.${section}`, 'mine.kept'])}>
                {t('mine.count', { count })}
              </Fact>
            ))}
          </Facts>
          <div>
            <Button look="primary" busy={take.isPending} onClick={download}>
              {t('mine.export')}
            </Button>
          </div>
          <Refused error={take.error} />
          <Soft>{t('mine.export-hint')}</Soft>
        </Stack>
      )}
    </Loaded>
  );
}
