import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { RegionField } from '../../../ui/region-field.js';
import type { MyEntry } from '../api/my-entry.js';
import { OrganisationCode } from './organisation-code.js';
import { OrganisationName } from './organisation-name.js';
import { OrganisationOutcome } from './organisation-outcome.js';
import { SelectControl } from './select-control.js';
import { useOrganisation } from './use-organisation.js';

const KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;

/** The organisation that applies: found in the register while typing, or added to it. */
export function OrganisationForm({ entry, disabled }: { entry: MyEntry; disabled: boolean }) {
  const { t } = useTranslation('team');
  const { form, codeless, setCodeless, picked, pick, changed } = useOrganisation(entry, disabled);
  return (
    <Form label={t('form.parts.organisation')} faults={form.faults} onSubmit={form.submit}>
      <OrganisationName {...form.bind('name')} disabled={disabled} picked={picked} onPick={pick} />
      <OrganisationCode
        code={form.bind('uscc')}
        authority={form.bind('authority')}
        codeless={codeless}
        disabled={disabled}
        onCodeless={setCodeless}
      />
      <SelectControl
        label={t('organisation.kind')}
        choices={KINDS.map((code) => ({ code, label: t(`organisation.kinds.${code}`) }))}
        disabled={disabled}
        {...form.bind('kind')}
      />
      <RegionField key={picked} hint={t('organisation.region-hint')} {...form.bind('region')} disabled={disabled} />
      {!disabled && (
        <div>
          <Button type="submit" look={entry.organisation && !changed ? 'quiet' : 'primary'} busy={form.busy}>
            {t(entry.organisation ? 'organisation.change' : 'organisation.save')}
          </Button>
          <p role="status">{changed && t('organisation.unsaved')}</p>
        </div>
      )}
      <OrganisationOutcome entry={entry} />
    </Form>
  );
}
