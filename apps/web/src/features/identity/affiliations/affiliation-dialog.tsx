import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm } from '../../../lib/use-form.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { type NewOrganisation, useStateAffiliation } from '../api/affiliations.js';
import { OrganisationPicker } from '../register/organisation-picker.js';
import { NewOrganisationFields } from './new-organisation-fields.js';
import { SinceFields } from './since-fields.js';

/** One more organisation: picked from the register, or added to it. */
export function AffiliationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('belonging');
  const [picked, setPicked] = useState<string | null>(null);
  const state = useStateAffiliation();
  const form = useForm({
    initial: { name: '', uscc: '', kind: '', region: '', until: 'now', leftOn: '' },
    send: ({ name, uscc, kind, region, until, leftOn }) => {
      const added = { name, uscc: uscc.trim() || null, kind, region } as NewOrganisation;
      return state({ organisation: picked ?? added, leftOn: until === 'now' ? null : leftOn });
    },
    done: onClose,
    optional: ['uscc', 'leftOn', ...(picked === null ? [] : (['kind', 'region'] as const))],
  });
  const name = form.bind('name');
  return (
    <FormDialog
      open
      title={t('own.add')}
      verb={t('own.save')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onClose}
    >
      <OrganisationPicker
        {...name}
        label={t('add.name')}
        hint={t('add.name-hint')}
        picked={picked !== null}
        onChange={(text) => {
          setPicked(null);
          name.onChange(text);
        }}
        onPick={(organisation) => {
          setPicked(organisation.id);
          name.onChange(organisation.name);
        }}
      />
      {picked === null && name.value.trim() !== '' && <NewOrganisationFields bind={form.bind} />}
      <SinceFields bind={form.bind} until={form.values.until} />
    </FormDialog>
  );
}
