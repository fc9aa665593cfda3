import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { checkUscc, codePoints } from '#kernel';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { TextField } from '../../../ui/text-field.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { nameOrganisation } from '../api/name-organisation.js';
import { OrganisationOutcome } from './organisation-outcome.js';
import { RegionField } from './region-field.js';
import { SelectControl } from './select-control.js';

const KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;
const NAME_MAX = 100;

/** What the code already says while it is typed; never a wall. */
function useCodeHint(code: string): string {
  const { t } = useTranslation('team');
  if (code.trim() === '') return t('organisation.uscc-hint');
  const { normalised, findings } = checkUscc(code);
  const [first] = findings;
  if (first) return t(`organisation.findings.uscc-${first}`, { count: codePoints(normalised) });
  return t('organisation.uscc-fine', { code: normalised });
}

/** The organisation that applies, with its credit code and registered address. */
export function OrganisationForm({ entry, disabled }: { entry: MyEntry; disabled: boolean }) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const { organisation } = entry;
  const form = useForm({
    initial: {
      name: organisation?.name ?? '',
      uscc: organisation?.uscc ?? '',
      kind: organisation?.kind ?? '',
      region: organisation?.region ?? '',
    },
    optional: ['uscc'],
    send: ({ uscc, ...order }) => nameOrganisation(entry.id, { ...order, uscc: uscc.trim() || null }),
    done: () => client.invalidateQueries({ queryKey: entryKey(entry.id) }),
  });
  const changed = (['name', 'kind', 'region'] as const).some((key) => form.values[key] !== (organisation?.[key] ?? ''));
  return (
    <Form label={t('form.parts.organisation')} faults={form.faults} onSubmit={form.submit}>
      <TextField
        label={t('organisation.name')}
        hint={t('organisation.name-hint')}
        maxLength={NAME_MAX}
        data-path="organisation"
        readOnly={disabled}
        {...form.bind('name')}
      />
      <TextField
        label={t('organisation.uscc')}
        hint={<span role="status">{useCodeHint(form.values.uscc)}</span>}
        maxLength={40}
        spellCheck={false}
        readOnly={disabled}
        {...form.bind('uscc')}
      />
      <SelectControl
        label={t('organisation.kind')}
        choices={KINDS.map((code) => ({ code, label: t(`organisation.kinds.${code}`) }))}
        disabled={disabled}
        {...form.bind('kind')}
      />
      <RegionField {...form.bind('region')} disabled={disabled} />
      {!disabled && (
        <div>
          <Button type="submit" look={organisation && !changed ? 'quiet' : 'primary'} busy={form.busy}>
            {t(organisation ? 'organisation.change' : 'organisation.save')}
          </Button>
        </div>
      )}
      <OrganisationOutcome entry={entry} />
    </Form>
  );
}
