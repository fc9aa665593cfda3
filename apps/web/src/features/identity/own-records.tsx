import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/download.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { useOwnRecords, useTakeRecords } from './api/own-records.js';
import { RecordSection } from './record-section.js';

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
          <div>
            {sections
              .filter(({ count }) => count > 0)
              .map(({ section, count }) => (
                <RecordSection key={section} section={section} count={count} />
              ))}
          </div>
          <Nothing sections={sections.filter(({ count }) => count === 0).map(({ section }) => section)} />
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

/** Of what there is nothing. */
function Nothing({ sections }: { sections: readonly string[] }) {
  const { t } = useTranslation('inbox');
  if (sections.length === 0) return null;
  const names = sections.map((section) => t([`mine.sections.${section}`, 'mine.kept']));
  return <Soft>{t('mine.nothing', { names: names.join(t('mine.and')) })}</Soft>;
}
